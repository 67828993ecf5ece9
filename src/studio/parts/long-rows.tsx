// Rows of a list of any length: only what is in sight is drawn, more is fetched before its end is reached, nothing is
// counted.
import { useWindowVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import { type HTMLAttributes, type ReactNode, type RefObject, useEffect, useRef } from "react";
import { t } from "../words.ts";
import { Button } from "./button.tsx";

export interface More {
  hasMore: boolean;
  isLoadingMore: boolean;
  loadMore(): void;
}

export interface LongRowsOf<T> extends More {
  rows: readonly T[];
  keyOf(row: T): string | number;
  /** Height of a row before it was measured, in px. */
  guess: number;
  /** What stands fast over the rows and under them, in px. */
  covered?: { start: number; end: number };
}

export interface Rows<T> extends More {
  frame: RefObject<HTMLUListElement | null>;
  virtual: Virtualizer<Window, Element>;
  rows: readonly T[];
}

export function useLongRows<T>(of: LongRowsOf<T>): Rows<T> {
  const { rows, keyOf, guess, covered, hasMore, isLoadingMore, loadMore } = of;
  const frame = useRef<HTMLUListElement>(null);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => guess,
    overscan: 8,
    scrollMargin: frame.current?.offsetTop ?? 0,
    scrollPaddingStart: covered?.start ?? 0,
    scrollPaddingEnd: covered?.end ?? 0,
    getItemKey: (at) => keyOf(rows[at] as T),
  });
  const lastShown = virtual.getVirtualItems().at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && !isLoadingMore && lastShown >= rows.length - 12) loadMore();
  }, [hasMore, isLoadingMore, lastShown, rows.length, loadMore]);
  return { frame, virtual, rows, hasMore, isLoadingMore, loadMore };
}

export interface LongRowsProps<T> extends HTMLAttributes<HTMLUListElement> {
  of: Rows<T>;
  draw(row: T): ReactNode;
  onRowFocus(at: number): void;
}

export function LongRows<T>({ of, draw, onRowFocus, className = "", ...list }: LongRowsProps<T>) {
  const { frame, virtual, rows, hasMore, isLoadingMore, loadMore } = of;
  return (
    <>
      <ul
        {...list}
        ref={frame}
        className={`long-list ${className}`}
        style={{ blockSize: virtual.getTotalSize() }}
      >
        {virtual.getVirtualItems().map((place) => (
          <li
            key={place.key}
            ref={virtual.measureElement}
            data-index={place.index}
            className="long-row"
            style={{ transform: `translateY(${place.start - virtual.options.scrollMargin}px)` }}
            onFocus={() => onRowFocus(place.index)}
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

/** By how many rows a key moves; null when it moves by none. */
export function rowsBy(
  event: React.KeyboardEvent,
  { page, all }: { page: number; all: number },
): number | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === "Home") return -all;
  if (event.key === "End") return all;
  if (event.code === "PageDown") return page;
  if (event.code === "PageUp") return -page;
  return STEPS[event.code] ?? null;
}

/** By the key's place, so that it works under a Persian keyboard. */
const STEPS: Record<string, number> = { KeyJ: 1, ArrowDown: 1, KeyK: -1, ArrowUp: -1 };
