// The keys of moderation. They go by their place, so that a Persian keyboard decides the same.
import { useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { type Shortcut, useShortcuts } from "../../shortcuts.ts";
import type { Moderation } from "./comments-moderation.ts";

interface Hands {
  room: Moderation;
  acts: { publish(): void; refuse(): void; spam(): void; requeue(): void; reply(): void; beside(): void };
}

/** Where Escape means something else. */
const ELSEWHERE = 'input:not([type="checkbox"]), textarea, [role="dialog"], [role="listbox"]';

export function useCommentKeys(hands: Hands): void {
  const latest = useRef(hands);
  useLayoutEffect(() => {
    latest.current = hands;
  });
  const shortcuts = useMemo((): Shortcut[] => {
    const now = () => latest.current;
    return [
      { keys: "j", name: "keys.next", run: () => now().room.move(1) },
      { keys: "k", name: "keys.previous", run: () => now().room.move(-1) },
      { keys: "p", name: "moderation.publish", run: () => now().acts.publish() },
      { keys: "u", name: "moderation.refuse", run: () => now().acts.refuse() },
      { keys: "s", name: "moderation.spam", run: () => now().acts.spam() },
      { keys: "r", name: "moderation.reply", run: () => now().acts.reply() },
      { keys: "b", name: "moderation.requeue", run: () => now().acts.requeue() },
      { keys: "z", name: "moderation.undo", run: () => now().room.undo() },
      { keys: "x", name: "moderation.take", run: () => take(now().room) },
      { keys: "m", name: "moderation.takeAlike", run: () => now().room.takeSimilar() },
      { keys: "i", name: "moderation.beside", run: () => now().acts.beside() },
      // The list itself hears of it, with the arrows too; it stands here to be told of.
      { keys: "shift+j", name: "moderation.takeRange", run: () => now().room.move(1, true) },
    ];
  }, []);
  useShortcuts(shortcuts);
  useEffect(() => {
    const onEscape = ({ key, defaultPrevented, target }: KeyboardEvent) => {
      const isElsewhere = target instanceof Element && target.closest(ELSEWHERE) !== null;
      if (key === "Escape" && !defaultPrevented && !isElsewhere) latest.current.room.release();
    };
    window.addEventListener("keydown", onEscape);
    return () => window.removeEventListener("keydown", onEscape);
  }, []);
}

function take(room: Moderation): void {
  if (room.current?.abilities.moderate) room.take(room.current.id, false);
}
