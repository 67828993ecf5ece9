// What a person submits: it is done once however often it is tried. A try that failed keeps its key until the same
// input succeeds, for the newsroom may have done it and only its answer been lost; other input is another wish.
import { useState } from "react";
import type { CallInput, CallName, CallOutput } from "../api/calls.ts";
import { call, newKey } from "./client.ts";

export type Submit = <N extends CallName>(name: N, input: CallInput<N>) => Promise<CallOutput<N>>;

/** For as long as one form stands open. */
export function submitter(): Submit {
  let open: { wish: string; key: string } | null = null;
  return async (name, input) => {
    const wish = JSON.stringify([name, input]);
    if (open?.wish !== wish) open = { wish, key: newKey() };
    const done = await call(name, input, { key: open.key });
    open = null;
    return done;
  };
}

export function useSubmit(): Submit {
  return useState(submitter)[0];
}
