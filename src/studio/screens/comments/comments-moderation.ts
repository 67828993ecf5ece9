// One moderator at work on one list: which comment is at hand, which are taken together, and every act on them.
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { say } from "../../parts/toasts.tsx";
import { queries } from "../../queries.ts";
import { t } from "../../words.ts";
import { type Changes, presentOf, shownOf, type Verdict } from "./comments-changes.ts";
import { type Outcome, useDeciding } from "./comments-deciding.ts";
import type { CommentFilter } from "./comments-filter.ts";
import type { Comment } from "./comments-marks.ts";
import {
  moved,
  NOTHING_TAKEN,
  ranged,
  type Selection,
  toggled,
  without,
  withTaken,
} from "./comments-selection.ts";
import { openOf, similarQuery } from "./comments-similar.tsx";

export interface Moderation {
  /** What the list shows now. */
  shown: readonly Comment[];
  changes: Changes;
  selection: Selection;
  current: Comment | null;
  /** What the next act is on: those that are taken, else the one at hand; only what this person decides on. */
  subject: readonly Comment[];
  /** With each new number the one at hand takes the focus. */
  turn: number;
  decide(verdict: Verdict): void;
  publish(comment: Comment): Promise<Outcome>;
  /** Gives the focus to the one at hand. */
  goOn(): void;
  undo(): void;
  settle(id: number): void;
  setCurrent(id: number): void;
  /** The next range begins here. */
  point(id: number): void;
  goTo(id: number): void;
  move(by: number, extend?: boolean): void;
  take(id: number, range: boolean): void;
  takeMany(comments: readonly Comment[], takes: boolean): void;
  takeSimilar(): void;
  release(): void;
}

export function useModeration(fetched: readonly Comment[], filter: CommentFilter): Moderation {
  const [selection, setSelection] = useState(NOTHING_TAKEN);
  // In another list nothing is taken: what is out of sight is not decided on.
  const [listed, setListed] = useState(filter);
  if (listed !== filter) {
    setListed(filter);
    setSelection(NOTHING_TAKEN);
  }
  // Similar ones may stand in no list that was fetched.
  const [aside, setAside] = useState<ReadonlyMap<number, Comment>>(new Map());
  const [turn, setTurn] = useState(0);
  const goTo = useCallback((id: number) => {
    setTurn((now) => now + 1);
    setSelection((now) => ({ ...now, current: id, anchor: id }));
  }, []);
  const onBack = useCallback(([first]: readonly number[]) => first !== undefined && goTo(first), [goTo]);
  const { changes, decide, undo, settle } = useDeciding(onBack);

  const { status, reason } = filter;
  const shown = useMemo(
    () => shownOf(fetched, { changes, status, reason }),
    [fetched, changes, status, reason],
  );
  const ids = useMemo(() => shown.map(({ id }) => id), [shown]);
  const current = shown.find(({ id }) => id === selection.current) ?? null;
  const place = useRef(0);
  useEffect(() => {
    if (current !== null) {
      place.current = ids.indexOf(current.id);
      return;
    }
    // The one at hand left the list: the one in its place is next.
    const next = ids[Math.min(place.current, ids.length - 1)];
    if (next !== undefined) setSelection((now) => ({ ...now, current: next, anchor: next }));
  }, [current, ids]);
  const isEmpty = ids.length === 0;
  useEffect(() => {
    if (isEmpty && turn > 0) document.getElementById("screen")?.focus();
  }, [isEmpty, turn]);

  const subject = useMemo(() => {
    const known = new Map([...aside, ...shown.map((comment) => [comment.id, comment] as const)]);
    const taken = [...selection.taken].flatMap((id) => known.get(id) ?? []);
    return (selection.taken.size > 0 ? taken : current ? [current] : [])
      .map((comment) => presentOf(comment, changes))
      .filter(({ abilities }) => abilities.moderate);
  }, [aside, shown, selection.taken, current, changes]);

  /** The work goes on with the next one that stays. */
  const leave = (comments: readonly Comment[], verdict: Verdict) => {
    const gone = new Set(comments.map(({ id }) => id));
    setTurn((now) => now + 1);
    setAside(new Map());
    setSelection((now) =>
      status === null || status === verdict.status
        ? moved({ ...now, taken: new Set() }, { ids, by: 1 })
        : without({ ...now, taken: new Set() }, { ids, gone }),
    );
  };
  const takeMany = (comments: readonly Comment[], takes: boolean) => {
    setAside((now) => new Map([...now, ...comments.map((comment) => [comment.id, comment] as const)]));
    setSelection((now) => {
      if (takes)
        return withTaken(
          now,
          comments.map(({ id }) => id),
        );
      const dropped = new Set(comments.map(({ id }) => id));
      return { ...now, taken: new Set([...now.taken].filter((id) => !dropped.has(id))) };
    });
  };
  return {
    shown,
    changes,
    selection,
    current,
    subject,
    turn,
    decide: (verdict) => {
      if (subject.length === 0 && current) say(t("moderation.noRight"));
      // Of what is refused the reason may change; what is published or waits already needs no word.
      const open = subject.filter((one) => one.status !== verdict.status || verdict.reason !== undefined);
      if (open.length === 0) return;
      leave(open, verdict);
      void decide(open, verdict);
    },
    publish: (comment) => decide([comment], { status: "published" }),
    goOn: () => setTurn((now) => now + 1),
    undo,
    settle,
    setCurrent: useCallback(
      (id) => setSelection((now) => (now.current === id ? now : { ...now, current: id })),
      [],
    ),
    point: (id) => setSelection((now) => ({ ...now, current: id, anchor: id })),
    goTo,
    move: (by, extend = false) => {
      setTurn((now) => now + 1);
      setSelection((now) => moved(now, { ids, by, extend }));
    },
    take: useCallback(
      (id, range) => setSelection((now) => (range ? ranged(now, { ids, to: id }) : toggled(now, id))),
      [ids],
    ),
    takeMany,
    takeSimilar: () => {
      if (!current) return;
      void queries.fetchQuery(similarQuery(current.id)).then(
        ({ comments }) => {
          const open = openOf(comments.map((comment) => presentOf(comment, changes)));
          if (open.length > 0) takeMany([current, ...open], true);
          else say(t("moderation.similarNone"));
        },
        () => say(t("fault.UNAVAILABLE"), { tone: "wrong" }),
      );
    },
    release: () => setSelection((now) => ({ ...now, taken: new Set() })),
  };
}
