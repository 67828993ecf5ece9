// One front on the board: what the newsroom has, what somebody changed since, and the way to save, publish and take
// back. Changes stay here until they are saved; another person's save in between is shown, never overwritten.
import { useQuery } from "@tanstack/react-query";
import { useCallback, useRef, useState } from "react";
import type { CallOutput } from "../../../api/calls.ts";
import { ApiFault, call, newKey } from "../../client.ts";
import { faultWords } from "../../fault-words.ts";
import { useInTurn } from "../../in-turn.ts";
import { say } from "../../parts/toasts.tsx";
import { queries } from "../../queries.ts";
import { t } from "../../words.ts";
import { type BoardCard, cardsToSave, type FrontView, sameCards } from "./front-cards.ts";

type FrontState = CallOutput<"fronts.save">;

interface Working {
  cards: BoardCard[];
  /** The version it began with. */
  version: number;
}

/** What somebody else saved meanwhile. */
export interface Theirs {
  version: number;
  cards: FrontView["cards"];
  by: string | null;
  at: string | null;
}

export type Arranging = ReturnType<typeof useArranging>;

export function useArranging(front: string) {
  const key = ["fronts", "get", front];
  const fetchView = () => call("fronts.get", { front, of: "draft" });
  const { data: view, error, refetch } = useQuery({ queryKey: key, queryFn: fetchView });
  const [working, setWorking] = useState<Working | null>(null);
  const [past, setPast] = useState<BoardCard[][]>([]);
  const [theirs, setTheirs] = useState<Theirs | null>(null);
  const [busy, setBusy] = useState(false);
  const turn = useInTurn();
  const cards: readonly BoardCard[] = working?.cards ?? view?.cards ?? [];
  const unsaved = working !== null && view !== undefined && !sameCards(working.cards, view.cards);
  // What an act finds that was begun before the last change.
  const present = useRef({ working, view });
  present.current = { working, view };

  const change = useCallback((next: (cards: readonly BoardCard[]) => BoardCard[]) => {
    const { working: now, view: seen } = present.current;
    if (!seen) return;
    const before = now?.cards ?? seen.cards;
    setPast((all) => [...all.slice(-49), [...before]]);
    const made = { cards: next(before), version: now?.version ?? seen.version };
    present.current.working = made;
    setWorking(made);
  }, []);

  const undo = useCallback(() => {
    setPast((all) => {
      const last = all.at(-1);
      const { working: now, view: seen } = present.current;
      if (last && seen) setWorking({ cards: last, version: now?.version ?? seen.version });
      return all.slice(0, -1);
    });
  }, []);

  /** The board goes on from `state`, as the newsroom tells it. */
  const take = async (state: FrontState, sent: BoardCard[] | null) => {
    const fresh = await queries.fetchQuery({ queryKey: key, queryFn: fetchView, staleTime: 0 });
    const goOn = (now: Working | null) =>
      now === null || now.cards === sent ? null : { ...now, version: state.version };
    // At once, for an act that waits.
    present.current = { working: goOn(present.current.working), view: fresh };
    setWorking(goOn);
    void forgetAround(front);
    return fresh;
  };

  const attempt = async <T>(work: () => Promise<T>): Promise<T | null> => {
    setBusy(true);
    try {
      return await work();
    } catch (fault) {
      const params = fault instanceof ApiFault && fault.code === "CONFLICT" ? fault.params : {};
      if (Array.isArray(params.cards)) setTheirs(params as unknown as Theirs);
      else say(faultWords(fault), { tone: "wrong" });
      return null;
    } finally {
      setBusy(false);
    }
  };

  const saveNow = async (): Promise<number | null> => {
    const { working: now, view: seen } = present.current;
    if (!seen) return null;
    if (!now || sameCards(now.cards, seen.cards)) return now?.version ?? seen.version;
    return attempt(async () => {
      const input = { front, cards: cardsToSave(now.cards), version: now.version };
      const state = await call("fronts.save", input, { key: newKey() });
      await take(state, now.cards);
      return state.version;
    });
  };

  /** The version on which the next act may build; null when saving failed, which was said. */
  const save = () => turn(saveNow);

  /** An act on what is saved: what is not yet is saved first. */
  const after = (act: (version: number) => Promise<FrontState>): Promise<boolean> =>
    turn(async () => {
      const version = await saveNow();
      if (version === null) return false;
      const sent = present.current.working?.cards ?? null;
      return (await attempt(async () => take(await act(version), sent))) !== null;
    });

  const restore = (id: number) =>
    after((version) => call("fronts.restore", { front, id, version }, { key: newKey() }));
  const publish = (note: string) =>
    after((version) =>
      call("fronts.publish", { front, version, ...(note ? { note } : {}) }, { key: newKey() }),
    );
  const discard = async () => {
    let draft: number | undefined;
    const done = await after((version) => {
      draft = queries.getQueryData<FrontView>(key)?.draft?.id;
      return call("fronts.discard", { front, version }, { key: newKey() });
    });
    if (done) say(t("front.discarded"), draft ? { undo: () => void restore(draft as number) } : {});
  };

  /** After a conflict: take what the other person saved, or go on with one's own on top of it. */
  const settle = async (whose: "theirs" | "mine") => {
    const version = theirs?.version;
    setTheirs(null);
    if (version === undefined) return;
    await queries.fetchQuery({ queryKey: key, queryFn: fetchView, staleTime: 0 });
    setWorking((now) => (whose === "theirs" || !now ? null : { ...now, version }));
  };

  return {
    ...{ front, view, error, refetch, cards, unsaved, busy, theirs },
    ...{ change, undo, canUndo: past.length > 0, save, publish, discard, restore, settle },
  };
}

/** What tells of the front elsewhere on the screen. */
async function forgetAround(front: string): Promise<void> {
  await queries.invalidateQueries({ queryKey: ["fronts", "list"] });
  await queries.invalidateQueries({ queryKey: ["fronts", "history", front] });
}
