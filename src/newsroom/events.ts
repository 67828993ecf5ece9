// Every event of the newsroom and what it carries. Events are written in the transaction of the act that caused
// them, so that none is lost and none speaks of something that did not happen.

export interface Events {
  "addresses.changed": { addresses: number };
  "article.created": { code: number };
  "article.changed": { code: number };
  "article.moved": { code: number; to: string };
  "article.assigned": { code: number; assignee: number | null };
  "article.binned": { code: number };
  "article.recovered": { code: number };
  "article.discarded": { code: number };
  "article.timed": { code: number };
  "article.undone": { code: number };
  "article.noted": { code: number; note: number };
  "article.published": { code: number; at: string };
  "article.corrected": { code: number };
  "article.withdrawn": { code: number };
  "article.restored": { code: number };
  "articles.imported": { codes: number[] };
  "assignment.changed": { id: number };
  "comment.submitted": { id: number; code: number };
  "comment.decided": { id: number; code: number; status: string };
  "report.submitted": { id: number; code: number };
  "report.decided": { id: number; code: number; state: string };
  "front.changed": { front: string };
  "article.breaking": { code: number; until: string | null };
  "dossier.changed": { id: number };
  "page.changed": { id: number };
  "pages.ordered": { ids: number[] };
  "live.changed": { code: number };
  "media.changed": { id: string };
  "section.changed": { slug: string };
  "source.changed": { id: number };
  "related.changed": { code: number };
  "story.changed": { code: number };
  "tag.changed": { slug: string };
  "author.changed": { slug: string };
  "settings.changed": { keys: string[] };
}

export type EventKind = keyof Events;
