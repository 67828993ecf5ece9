// Where the person is in the studio: the address, read and changed without loading a page. Its first part may be an
// edition; without one it is the Persian. Screens may hold on to unsaved work with a guard.
import { useCallback, useEffect, useSyncExternalStore } from "react";
import { EDITION_IDS, type EditionId } from "../editions.ts";
import { workIn } from "./edition.ts";

export const BASE = "/studio";

export interface Place {
  edition: EditionId;
  /** Without the base and the edition: "/articles/122657". */
  path: string;
  search: URLSearchParams;
  hash: string;
}

/** Says whether leaving is fine; may ask the person. */
type Guard = () => boolean | Promise<boolean>;

const listeners = new Set<() => void>();
const guards = new Set<Guard>();
let present = read();
/** The place of the present address among those of this visit: each entry of the browser's history keeps its own. */
let at = entryPlace() ?? keepPlace(0);

window.addEventListener("popstate", () => void arrive());

export function usePlace(): Place {
  return useSyncExternalStore(subscribe, () => present);
}

export function place(): Place {
  return present;
}

/** The whole address of a place in the studio, in the edition that is worked in unless told. */
export function addressOf(to: string, edition: EditionId = present.edition): string {
  if (to === BASE || to.startsWith(`${BASE}/`)) return to;
  return BASE + (edition === "fa" ? "" : `/${edition}`) + to;
}

/** To a place in the studio («/articles?desk=ready»). Guards are asked unless only the search changes. */
export async function go(
  to: string,
  options: { replace?: boolean; edition?: EditionId } = {},
): Promise<void> {
  const address = addressOf(to, options.edition);
  const leaving = new URL(address, location.href).pathname !== location.pathname;
  if (leaving && !(await mayLeave())) return;
  if (options.replace) history.replaceState(history.state, "", address);
  else {
    at += 1;
    history.pushState({ at }, "", address);
  }
  tell();
  if (leaving) window.scrollTo(0, 0);
}

/** A link from another edition may have led here: over to the edition of what is shown. */
export function useEditionOf({ edition }: { edition: EditionId }): void {
  useEffect(() => {
    const { path, search } = present;
    const to = search.size > 0 ? `${path}?${search}` : path;
    if (edition !== present.edition) void go(to, { replace: true, edition });
  }, [edition]);
}

/** Back to where the person came from within the studio, else to `otherwise`. */
export function goBack(otherwise: string): void {
  if (at > 0) history.back();
  else void go(otherwise);
}

async function mayLeave(): Promise<boolean> {
  // Those that hold now: a screen that is drawn again while it saves takes its guard away and sets it anew.
  for (const guard of [...guards]) if (!(await guard())) return false;
  return true;
}

/** Set while the browser goes where it was sent: then nobody is asked. */
let sent: (() => void) | null = null;
let isAsking = false;

/** The browser went back or forward, without asking: it is brought back, the guards are asked, and it goes again. */
async function arrive(): Promise<void> {
  if (sent) return sent();
  const to = entryPlace() ?? keepPlace(at + 1);
  const by = to - at;
  const left = addressOf(present.path, present.edition) !== location.pathname;
  if (by === 0 || !left || guards.size === 0) {
    at = to;
    return tell();
  }
  await travel(-by);
  if (isAsking) return;
  isAsking = true;
  const free = await mayLeave().finally(() => {
    isAsking = false;
  });
  if (!free) return;
  await travel(by);
  at = to;
  tell();
}

function travel(by: number): Promise<void> {
  return new Promise((resolve) => {
    sent = () => {
      sent = null;
      resolve();
    };
    history.go(by);
  });
}

function entryPlace(): number | null {
  const kept = (history.state as { at?: unknown } | null)?.at;
  return typeof kept === "number" ? kept : null;
}

function keepPlace(place: number): number {
  history.replaceState({ at: place }, "");
  return place;
}

/** One field of the address's search, and how to change it; null or "" takes it away. */
export function useSearchField(name: string): [string, (value: string | null) => void] {
  const { search, path } = usePlace();
  const change = useCallback(
    (value: string | null) => {
      const next = new URLSearchParams(present.search);
      if (value) next.set(name, value);
      else next.delete(name);
      const text = next.toString();
      void go(path + (text ? `?${text}` : ""), { replace: true });
    },
    [name, path],
  );
  return [search.get(name) ?? "", change];
}

/** Holds the person on this screen while there is something to lose. */
export function useLeaveGuard(holding: boolean, guard: Guard): void {
  useEffect(() => {
    if (!holding) return;
    const beforeUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    guards.add(guard);
    window.addEventListener("beforeunload", beforeUnload);
    return () => {
      guards.delete(guard);
      window.removeEventListener("beforeunload", beforeUnload);
    };
  }, [holding, guard]);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  present = read();
  for (const listener of listeners) listener();
}

function read(): Place {
  const within = location.pathname.startsWith(BASE) ? location.pathname.slice(BASE.length) : "/";
  const first = within.split("/")[1] as EditionId;
  const edition = EDITION_IDS.includes(first) ? first : "fa";
  const path = edition === first ? within.slice(edition.length + 1) : within;
  workIn(edition);
  return {
    edition,
    path: path === "" ? "/" : path,
    search: new URLSearchParams(location.search),
    hash: location.hash,
  };
}

/** "/articles/:code" against "/articles/12": the fields, or null. */
export function matchPath(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split("/").filter(Boolean);
  const given = path.split("/").filter(Boolean);
  if (wanted.length !== given.length) return null;
  const fields: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    const value = given[at] as string;
    if (part.startsWith(":")) fields[part.slice(1)] = decodeURIComponent(value);
    else if (part !== value) return null;
  }
  return fields;
}
