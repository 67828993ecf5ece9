// Work that a running process does by itself beside what it is asked for, until it is closed.
import { performance } from "node:perf_hooks";
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
  /** Rests, and rests again as long as others keep this process busy, so that what is asked for goes before. */
  giveWay(milliseconds: number): Promise<void>;
}

/** The share of its time in which a process is busy, and how often work gives way at most: it must end some day. */
const BUSY = 0.5;
const MOST_TURNS = 10;

/** A process that has just begun answers first: code that runs for the first time takes long enough. */
const FIRST_REST = 1000;

/** Starts the work soon, which must not fail: what goes wrong is its own to log. */
export function inBackground(work: (shift: Shift) => Promise<void>): Background {
  const stop = new AbortController();
  const { signal } = stop;
  const rest = (milliseconds: number) =>
    wait(milliseconds, undefined, { signal, ref: false }).catch(() => {});
  const giveWay = async (milliseconds: number) => {
    for (let turn = 0; turn < MOST_TURNS && !signal.aborted; turn += 1) {
      const before = performance.eventLoopUtilization();
      await rest(milliseconds);
      if (performance.eventLoopUtilization(before).utilization < BUSY) return;
    }
  };
  const working = rest(FIRST_REST).then(() => (signal.aborted ? undefined : work({ signal, rest, giveWay })));
  return {
    close: async () => {
      stop.abort();
      await working;
    },
  };
}
