// A list of any length whose rows lead somewhere. J and K (or the arrows) move through it, Enter opens.
import { type KeyboardEvent, type ReactNode, useState } from "react";
import { LongRows, type LongRowsOf, rowsBy, useLongRows } from "./long-rows.tsx";

export interface LongListProps<T> extends LongRowsOf<T> {
  label: string;
  draw(row: T): ReactNode;
  onOpen(row: T): void;
}

const PAGE = 8;

export function LongList<T>({ label, draw, onOpen, ...of }: LongListProps<T>) {
  const long = useLongRows(of);
  const { rows, frame, virtual } = long;
  const [current, setCurrent] = useState(0);
  const goTo = (at: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, at));
    setCurrent(next);
    virtual.scrollToIndex(next);
    requestAnimationFrame(() =>
      frame.current?.querySelector<HTMLElement>(`[data-index="${next}"] :is(a, button)`)?.focus(),
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = rowsBy(event, { page: PAGE, all: rows.length });
    const isEnter = event.key === "Enter" && !event.ctrlKey && !event.metaKey && !event.altKey;
    const opened = isEnter ? rows[current] : undefined;
    if (by === null && opened === undefined) return;
    event.preventDefault();
    if (by !== null) goTo(current + by);
    else if (opened !== undefined) onOpen(opened);
  };
  return <LongRows of={long} aria-label={label} draw={draw} onKeyDown={onKeyDown} onRowFocus={setCurrent} />;
}
