// The staff as its screen has it: page by page, with or without those who may not sign in any more.
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { CallOutput } from "../../../api/calls.ts";
import { call } from "../../client.ts";
import type { Choice } from "../../parts/select.tsx";
import { t } from "../../words.ts";

export type StaffLine = CallOutput<"accounts.list">["accounts"][number];
export type Role = StaffLine["role"];
export type SentLink = CallOutput<"accounts.invite">;

/** Every role, in the order in which people ask for them. */
export const ROLES = [
  "reporter",
  "copy-editor",
  "desk-editor",
  "editor-in-chief",
  "photo-editor",
  "moderator",
  "front-editor",
  "administrator",
] as const satisfies readonly Role[];

const PAGE = 100;

export function useStaff(withDisabled: boolean) {
  return useInfiniteQuery({
    queryKey: ["accounts", "list", withDisabled],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      call(
        "accounts.list",
        { disabled: withDisabled, limit: PAGE, ...(pageParam ? { after: pageParam } : {}) },
        { signal },
      ),
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
  });
}

export function useRules() {
  return useQuery({
    queryKey: ["accounts", "rules"],
    queryFn: ({ signal }) => call("accounts.rules", {}, { signal }),
  });
}

export function roleChoices(): Choice[] {
  return ROLES.map((id) => ({ id, name: t(`role.${id}`) }));
}
