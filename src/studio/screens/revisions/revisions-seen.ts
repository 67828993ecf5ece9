// What readers saw when: which revision of an article stood on the site from when until when, told by what was done.
import type { CallOutput } from "../../../api/calls.ts";

export type Activity = CallOutput<"articles.activity">["entries"][number];
export type ArticleTimes = Pick<
  CallOutput<"articles.get">,
  "live" | "liveRevision" | "visibleAt" | "expiresAt" | "withdrawnAt"
>;

export interface Span {
  from: string;
  /** Null: they see it still, or will from then on. */
  to: string | null;
  /** Why it ended. */
  end: "replaced" | "withdrawn" | "expired" | null;
}

interface Open {
  number: number;
  from: number;
}

/** Spans by the number of the revision, oldest first. The activity is whole, newest first. */
export function seenSpans(activity: readonly Activity[], article: ArticleTimes): Map<number, Span[]> {
  const seen: (Open & { to: number | null; end: Span["end"] })[] = [];
  let open: Open | null = beforeAll(activity, article);
  const close = (to: number, end: Span["end"]): void => {
    if (open && open.from < to) seen.push({ ...open, to, end });
  };
  for (const entry of [...activity].reverse()) {
    const at = Date.parse(entry.at);
    switch (entry.act) {
      case "articles.publish":
      case "articles.correct": {
        const from = Math.max(at, timeOf(entry.detail.at) ?? at);
        close(from, "replaced");
        open = entry.revision === null ? null : { number: entry.revision, from };
        break;
      }
      case "articles.setTimes": {
        const from = timeOf(entry.detail.published_at);
        if (!open || open.from <= at) break;
        // Readers had not seen it yet: it comes at another time, or not at all.
        open = from === null ? null : { ...open, from: Math.max(at, from) };
        break;
      }
      case "articles.withdraw":
        close(at, "withdrawn");
        open &&= { ...open, from: NEVER };
        break;
      case "articles.restore":
        open &&= { ...open, from: at };
        break;
      case "articles.undo": {
        if (entry.detail.withdrawn) close(at, "withdrawn");
        else if (open?.number !== entry.revision) close(at, "replaced");
        open = afterUndo(open, entry);
        break;
      }
    }
  }
  const expires = timeOf(article.expiresAt);
  if (open && Number.isFinite(open.from)) {
    seen.push({ ...open, to: expires, end: expires === null ? null : "expired" });
  }
  return byNumber(seen, timeOf(article.visibleAt) ?? 0);
}

const NEVER = Number.POSITIVE_INFINITY;

function afterUndo(open: Open | null, { at, detail, revision }: Activity): Open | null {
  if (revision === null) return null;
  if (detail.withdrawn) return { number: revision, from: NEVER };
  if (open?.number === revision && open.from !== NEVER) return open;
  const coming = open && open.from !== NEVER && open.from > Date.parse(at);
  return { number: revision, from: coming ? open.from : Date.parse(at) };
}

/** An article that came from elsewhere was there before anything was done to it here. */
function beforeAll(activity: readonly Activity[], { liveRevision, visibleAt }: ArticleTimes): Open | null {
  const from = timeOf(visibleAt);
  const changed = activity.some(({ act }) => act === "articles.publish" || act === "articles.correct");
  return from === null || liveRevision === null || changed ? null : { number: liveRevision, from };
}

/** An embargo holds back whatever was published before its end. */
function byNumber(
  seen: readonly (Open & { to: number | null; end: Span["end"] })[],
  visibleAt: number,
): Map<number, Span[]> {
  const spans = new Map<number, Span[]>();
  for (const { number, from, to, end } of seen) {
    const begin = Math.max(from, visibleAt);
    if (to !== null && to <= begin) continue;
    const span = {
      from: new Date(begin).toISOString(),
      to: to === null ? null : new Date(to).toISOString(),
      end,
    };
    spans.set(number, [...(spans.get(number) ?? []), span]);
  }
  return spans;
}

function timeOf(value: unknown): number | null {
  const time = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}
