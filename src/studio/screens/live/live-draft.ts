// What is being written and not sent yet, kept in this browser with every key: entries are written in a hurry.
import { useEffect, useState } from "react";

/** Like `useState`, and it is still there when the window was closed. `drop` ends that. */
export function useKept<T extends object>(
  place: string,
  first: T,
): [T, (part: Partial<T>) => void, () => void] {
  const [value, setValue] = useState<T>(() => ({ ...first, ...read<T>(place) }));
  const isTouched = JSON.stringify(value) !== JSON.stringify(first);
  useEffect(() => {
    try {
      if (isTouched) localStorage.setItem(place, JSON.stringify(value));
      else localStorage.removeItem(place);
    } catch {
      // A full or locked store: what is typed stands on the screen all the same.
    }
  }, [place, value, isTouched]);
  return [value, (part) => setValue((before) => ({ ...before, ...part })), () => setValue(first)];
}

function read<T>(place: string): Partial<T> {
  try {
    return (JSON.parse(localStorage.getItem(place) ?? "{}") ?? {}) as Partial<T>;
  } catch {
    return {};
  }
}
