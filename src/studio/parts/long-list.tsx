// A list of any length: only what is in sight is drawn, more is fetched before its end is reached, nothing is
// counted. J and K (or the arrows) move through it, Enter opens.
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { t } from "../words.ts";
import { Button } from "./button.tsx";

export interface LongListProps<T> {
  label: string;
  rows: readonly T[];
  keyOf(row: T): string | number;
  draw(row: T): ReactNode;
  onOpen(row: T): void;
  /** Height of a row before it was measured, in px. */
  guess: number;
  hasMore: boolean;
  isLoadingMore: boolean;
  loadMore(): void;
}

export function LongList<T>(props: LongListProps<T>) {
  const { rows, keyOf, draw, onOpen, label, guess, hasMore, isLoadingMore, loadMore } = props;
  const frame = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState(0);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => guess,
    overscan: 8,
    scrollMargin: frame.current?.offsetTop ?? 0,
    getItemKey: (at) => keyOf(rows[at] as T),
  });
  const shown = virtual.getVirtualItems();
  const lastShown = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && !isLoadingMore && lastShown >= rows.length - 12) loadMore();
  }, [hasMore, isLoadingMore, lastShown, rows.length, loadMore]);

  const goTo = (at: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, at));
    setCurrent(next);
    virtual.scrollToIndex(next);
    requestAnimationFrame(() =>
      frame.current?.querySelector<HTMLElement>(`[data-index="${next}"] a, [data-index="${next}"]`)?.focus(),
    );
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.code];
    if (step !== undefined) {
      event.preventDefault();
      goTo(current + step);
    } else if (event.key === "Home" || event.key === "End") {
      event.preventDefault();
      goTo(event.key === "Home" ? 0 : rows.length - 1);
    } else if (event.key === "Enter" && rows[current] !== undefined) {
      event.preventDefault();
      onOpen(rows[current]);
    }
  };
  return (
    <>
      <ul
        ref={frame}
        className="long-list"
        aria-label={label}
        style={{ blockSize: virtual.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {shown.map((place) => (
          <li
            key={place.key}
            ref={virtual.measureElement}
            data-index={place.index}
            className="long-row"
            style={{ transform: `translateY(${place.start - virtual.options.scrollMargin}px)` }}
            onFocus={() => setCurrent(place.index)}
          >
            {draw(rows[place.index] as T)}
          </li>
        ))}
      </ul>
      {hasMore ? (
        <div className="list-end">
          <Button look="quiet" isPending={isLoadingMore} onPress={loadMore}>
            {t("more")}
          </Button>
        </div>
      ) : null}
    </>
  );
}

/** By the key's place, so that it works under a Persian keyboard. */
const STEPS: Record<string, number> = {
  KeyJ: 1,
  ArrowDown: 1,
  KeyK: -1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
};
