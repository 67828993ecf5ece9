// One after another: whoever saves while a save is under way waits for it, and goes on from what it made. Two at once
// would build on the same version, and the second would be told that somebody else was faster.
import { useState } from "react";

export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

export function inTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
}

/** For as long as one form stands open. */
export function useInTurn(): InTurn {
  return useState(inTurn)[0];
}
