// Answers kept for what is asked again and again: words of a text repeat.

import { Numbering } from "./numbering.ts";

/** `make` with its answers kept; all are dropped when there are more than `most`. */
export function remembered<T>(most: number, make: (key: string) => T): (key: string) => T {
  let keys = new Numbering();
  let answers: T[] = [];
  return (key) => {
    const number = keys.find(key);
    if (number >= 0) return answers[number] as T;
    const answer = make(key);
    if (answers.length >= most) {
      keys = new Numbering();
      answers = [];
    }
    // Making it may have kept it already.
    answers[keys.numberOf(key)] = answer;
    return answer;
  };
}
