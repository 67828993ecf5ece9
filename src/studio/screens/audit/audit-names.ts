// Names for what the audit log knows by number: people and sections.
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { call } from "../../client.ts";
import { useSections } from "../../sections.ts";
import type { Names } from "./audit-words.ts";

export interface Person {
  id: number;
  name: string;
  role: string;
}

/** Everybody who may sign in, by name. */
export function usePeople(): Person[] {
  const { data } = useQuery({
    queryKey: ["accounts", "colleagues"],
    queryFn: ({ signal }) => call("accounts.colleagues", {}, { signal }),
    staleTime: 5 * 60_000,
  });
  return data?.colleagues ?? NOBODY;
}

const NOBODY: Person[] = [];

export function useNames(): Names {
  const people = usePeople();
  const sections = useSections();
  return useMemo(
    () => ({
      accounts: new Map(people.map(({ id, name }) => [id, name])),
      sections: new Map(sections.map(({ slug, name }) => [slug, name])),
    }),
    [people, sections],
  );
}
