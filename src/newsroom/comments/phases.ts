// What a comment passes before it is taken: an ordered list, readable on one screen. The first verdict counts; a
// comment without a verdict is stored and waits for a moderator.
import { isVisible } from "./clean-text.ts";

export interface Submission {
  name: string | null;
  text: string;
  /** What a field held that people do not see; programs fill it in. */
  trap: string;
}

/** Why a comment is not taken: a key of `comment.refused` in the locale files. */
export type Refusal = "honeypot" | "empty" | "too-long" | "name-too-long" | "links";

type Phase = (submission: Submission) => Refusal | undefined;

export const MOST_LETTERS = 2000;
export const MOST_NAME = 60;
const MOST_LINKS = 2;

const trap: Phase = ({ trap }) => (trap === "" ? undefined : "honeypot");

/** Marks and half-spaces alone are no words. */
const words: Phase = ({ text }) => (isVisible(text) ? undefined : "empty");

const length: Phase = ({ text }) => ([...text].length > MOST_LETTERS ? "too-long" : undefined);

const nameLength: Phase = ({ name }) =>
  name !== null && [...name].length > MOST_NAME ? "name-too-long" : undefined;

const links: Phase = ({ text }) =>
  (text.match(/https?:\/\/|www\./gi)?.length ?? 0) > MOST_LINKS ? "links" : undefined;

export const PHASES: readonly Phase[] = [trap, words, length, nameLength, links];

export function judge(submission: Submission): Refusal | undefined {
  for (const phase of PHASES) {
    const verdict = phase(submission);
    if (verdict) return verdict;
  }
  return undefined;
}
