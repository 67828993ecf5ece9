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
let depth = 0;

window.addEventListener("popstate", () => tell());

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
  if (leaving) for (const guard of guards) if (!(await guard())) return;
  if (options.replace) history.replaceState(history.state, "", address);
  else {
    depth += 1;
    history.pushState(null, "", address);
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
  if (depth > 0) {
    depth -= 1;
    history.back();
  } else void go(otherwise);
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
