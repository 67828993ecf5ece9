// What of the plan is shown, as it stands in the address: day, month or week, section, whose.
import { useCallback, useMemo, useSyncExternalStore } from "react";
import { now } from "../../clock.ts";
import { go, usePlace } from "../../location.ts";
import { dayNumber } from "../../moments.ts";
import { dayOfIso, isoOf } from "./planning-days.ts";

export interface Shown {
  current: number;
  isWeek: boolean;
  /** Id as text; "" for all. */
  section: string;
  mine: boolean;
  dropped: boolean;
}

export function useShown(): [Shown, (change: Partial<Shown>) => void] {
  const { search } = usePlace();
  const text = search.toString();
  const shown = useMemo(() => readShown(new URLSearchParams(text)), [text]);
  const show = useCallback(
    (change: Partial<Shown>) => {
      const next = { ...shown, ...change };
      const fields = new URLSearchParams({
        ...(next.current === dayNumber(now()) ? {} : { day: isoOf(next.current) }),
        ...(next.isWeek ? { view: "week" } : {}),
        ...(next.section ? { section: next.section } : {}),
        ...(next.mine ? { who: "me" } : {}),
        ...(next.dropped ? { dropped: "1" } : {}),
      }).toString();
      void go(`/planning${fields ? `?${fields}` : ""}`, { replace: true });
    },
    [shown],
  );
  return [shown, show];
}

function readShown(search: URLSearchParams): Shown {
  return {
    current: dayOfIso(search.get("day") ?? "") ?? dayNumber(now()),
    isWeek: search.get("view") === "week",
    section: search.get("section") ?? "",
    mine: search.get("who") === "me",
    dropped: search.has("dropped"),
  };
}

const NARROW = window.matchMedia("(max-width: 47.99rem)");

/** Days stand under each other where seven do not fit beside each other. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (tell) => {
      NARROW.addEventListener("change", tell);
      return () => NARROW.removeEventListener("change", tell);
    },
    () => NARROW.matches,
  );
}
