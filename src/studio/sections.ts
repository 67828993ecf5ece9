// The sections, as choices of a form or a filter.
import { useQuery } from "@tanstack/react-query";
import type { CallOutput } from "../api/calls.ts";
import { call } from "./client.ts";
import type { Choice } from "./parts/select.tsx";

export type Section = CallOutput<"sections.list">["sections"][number];

/** In the order of the menu; empty until they have come. */
export function useSections(): Section[] {
  return useKnownSections().sections;
}

/** The same, with whether they have come. */
export function useKnownSections(): { sections: Section[]; known: boolean } {
  const { data } = useQuery({
    queryKey: ["sections"],
    queryFn: ({ signal }) => call("sections.list", {}, { signal }),
    staleTime: 5 * 60_000,
  });
  return { sections: data?.sections ?? [], known: data !== undefined };
}

/** Those under another one stand further in. */
export function sectionChoices(sections: readonly Section[]): Choice[] {
  return sections.map(({ id, name, parentId }) => ({
    id: String(id),
    name,
    depth: parentId === null ? 0 : 1,
  }));
}
