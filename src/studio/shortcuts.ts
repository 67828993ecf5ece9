// Keys that work anywhere: one key («n») or two after each other («g i»). They go by the key's place, so that a
// Persian keyboard gives the same; while somebody types into a field only those with Ctrl or ⌘ count.
import { useEffect } from "react";
import type { WordKey } from "./words.ts";

export interface Shortcut {
  /** «n», «g i», «mod+k», «?». */
  keys: string;
  name: WordKey;
  run(): void;
}

const present = new Set<Shortcut>();
const PATIENCE = 1200;

let first: string | null = null;
let forgetting: ReturnType<typeof setTimeout> | undefined;

export function listShortcuts(): Shortcut[] {
  return [...present];
}

/** Holds as long as the screen that names them is there. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  useEffect(() => {
    for (const shortcut of shortcuts) present.add(shortcut);
    return () => {
      for (const shortcut of shortcuts) present.delete(shortcut);
    };
  }, [shortcuts]);
}

export function startShortcuts(): void {
  window.addEventListener("keydown", (event) => {
    const key = keyOf(event);
    if (!key || event.defaultPrevented || event.isComposing) return;
    const mod = event.ctrlKey || event.metaKey;
    if (
      mod
        ? event.altKey || event.shiftKey
        : event.altKey || isTyping(event.target) || isBehindDialog(event.target)
    )
      return;
    const said = mod ? `mod+${key}` : key;
    const found = find(first ? `${first} ${said}` : said) ?? find(said);
    clearTimeout(forgetting);
    if (found) {
      first = null;
      event.preventDefault();
      found.run();
    } else {
      first = said;
      forgetting = setTimeout(() => {
        first = null;
      }, PATIENCE);
    }
  });
}

function find(keys: string): Shortcut | undefined {
  // The last one named wins: a screen may take a key of the frame.
  return [...present].findLast((shortcut) => shortcut.keys === keys);
}

function keyOf(event: KeyboardEvent): string | null {
  if (event.key === "?" || event.key === "؟") return "?";
  if (/^Key[A-Z]$/.test(event.code)) return event.code.slice(3).toLowerCase();
  if (event.code === "Slash" && !event.shiftKey) return "/";
  return null;
}

const TYPED_INTO = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest(TYPED_INTO) !== null;
}

function isBehindDialog(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]') !== null
  );
}

const NAMES: Record<string, string> = { mod: /Mac|iP/.test(navigator.platform) ? "⌘" : "Ctrl" };

/** The keys of a shortcut, as they are printed on keyboards. */
export function keyCaps(keys: string): string[] {
  return keys.split(/[ +]/).map((key) => NAMES[key] ?? key.toUpperCase());
}
