// Work that a running process does by itself beside what it is asked for, until it is closed.
import { setTimeout as wait } from "node:timers/promises";

export interface Background {
  /** Ends the work after the piece that is being done. */
  close(): Promise<void>;
}

export interface Shift {
  /** Aborted when the work is to end. */
  signal: AbortSignal;
  /** Does nothing for so many milliseconds, or until the work is to end; keeps no process alive. */
  rest(milliseconds: number): Promise<void>;
}

/** Starts the work, which must not fail: what goes wrong is its own to log. */
export function inBackground(work: (shift: Shift) => Promise<void>): Background {
  const stop = new AbortController();
  const { signal } = stop;
  const rest = (milliseconds: number) =>
    wait(milliseconds, undefined, { signal, ref: false }).catch(() => {});
  const working = work({ signal, rest });
  return {
    close: async () => {
      stop.abort();
      await working;
    },
  };
}
