// The published comments under an article, replies under what they answer, with the public counters.
import { threadFact } from "../facts.ts";
import type { Reader } from "./reader.ts";

export interface CommentView {
  id: string;
  name: string | null;
  text: string;
  at: Date;
  up: number;
  down: number;
  fromNewsroom: boolean;
  replies: CommentView[];
}

export interface CommentThread {
  published: number;
  pending: number;
  unpublishable: number;
  comments: CommentView[];
}

/** A page holds so many at most; the newest threads stand first. */
const MOST = 300;

export async function loadThread(
  reader: Reader,
  input: { code: number; counters: Omit<CommentThread, "comments"> },
): Promise<CommentThread> {
  reader.making.shows(threadFact(input.code));
  if (input.counters.published === 0) return { ...input.counters, comments: [] };
  const rows = await reader.ctx.reads
    .selectFrom("comment")
    .select(["id", "parent_id", "name", "text", "created_at as at", "up", "down", "from_newsroom"])
    .where("article_code", "=", input.code)
    .where("status", "=", "published")
    .orderBy("id", "desc")
    .limit(MOST)
    .execute();
  const threads = new Map<number, CommentView>();
  for (const row of rows) if (row.parent_id === null) threads.set(row.id, viewOf(row));
  for (const row of rows.toReversed()) {
    // An answer under a comment that is no longer public is not public either.
    if (row.parent_id !== null) threads.get(row.parent_id)?.replies.push(viewOf(row));
  }
  return { ...input.counters, comments: [...threads.values()] };
}

interface Row {
  id: number;
  name: string | null;
  text: string;
  at: Date;
  up: number;
  down: number;
  from_newsroom: boolean;
}

function viewOf({ id, from_newsroom, ...rest }: Row): CommentView {
  const { name, text, at, up, down } = rest;
  return { id: String(id), name, text, at, up, down, fromNewsroom: from_newsroom, replies: [] };
}
