// What the screen goes by to show something beside the list: whether there is room, and where the eye rests.
import { useEffect, useState, useSyncExternalStore } from "react";

/** As in comments.css. */
const wide = window.matchMedia("(min-width: 72rem)");

export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, () => wide.matches);
}

function subscribe(listener: () => void): () => void {
  wide.addEventListener("change", listener);
  return () => wide.removeEventListener("change", listener);
}

const REST = 200;

/** What was passed over quickly is not asked about. */
export function useRested<T extends { id: number } | null>(value: T): T {
  const [rested, setRested] = useState(value);
  const isAnother = value?.id !== rested?.id;
  useEffect(() => {
    if (!isAnother) return;
    const timer = setTimeout(() => setRested(value), rested === null ? 0 : REST);
    return () => clearTimeout(timer);
  }, [value, isAnother, rested]);
  return isAnother ? rested : value;
}
