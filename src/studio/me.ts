// Who is at the desk, as the newsroom says; everything that is shown or hidden by rights asks here.
import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import type { CallOutput } from "../api/calls.ts";
import { call } from "./client.ts";

export type Me = CallOutput<"accounts.me">;
export type Ability = keyof Me["abilities"];

export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: ({ signal }): Promise<Me> => call("accounts.me", {}, { signal, quiet: true }),
  staleTime: 60_000,
  retry: false,
});

/** Only below the frame, where somebody is signed in. */
export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}
