// A search under a name, as the newsroom keeps it.
import type { CallOutput } from "../../../api/calls.ts";
import { type Question, readQuestion } from "./search-question.ts";

export type Kept = CallOutput<"filters.list">["filters"][number];

/** The name under which filters of this screen are kept. */
export const SCREEN = "search";

export const questionOf = ({ filter }: { filter: Kept["filter"] }): Question =>
  readQuestion(new URLSearchParams(filter as Record<string, string>));
