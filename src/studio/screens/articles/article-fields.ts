// What a form of an article holds, made from the newsroom's answer, and what of it changed.
import type { CallInput, CallOutput } from "../../../api/calls.ts";
import type { Document } from "../../../document/schema.ts";

export type Article = CallOutput<"articles.get">;
export type Revision = Article["revision"];

export interface ArticleFields {
  kind: Revision["kind"];
  /** Slug. */
  section: string;
  kicker: string;
  headline: string;
  lead: string;
  document: Document;
  byline: string;
  /** Names. */
  authors: string[];
  source: string;
  sourceUrl: string;
  tags: string[];
  picture: string | null;
  pictureCaption: string;
  related: number[];
  importance: number;
  /** News code of the article of another edition that it translates. */
  translationOf: number | null;
}

/** `own` is what belongs to the article and not to a revision. */
export function fieldsOf(
  revision: Revision,
  own: Pick<ArticleFields, "importance" | "translationOf">,
): ArticleFields {
  return {
    kind: revision.kind,
    section: revision.section.slug,
    kicker: revision.kicker ?? "",
    headline: revision.headline,
    lead: revision.lead ?? "",
    document: revision.document as Document,
    byline: revision.byline ?? "",
    authors: revision.authors.map((author) => author.name),
    source: revision.source ?? "",
    sourceUrl: revision.sourceUrl ?? "",
    tags: revision.tags.map((tag) => tag.name),
    picture: revision.picture,
    pictureCaption: revision.pictureCaption ?? "",
    related: [...revision.related],
    importance: own.importance,
    translationOf: own.translationOf,
  };
}

export type FieldName = keyof ArticleFields;

export function changedNames(now: ArticleFields, before: ArticleFields): FieldName[] {
  return (Object.keys(now) as FieldName[]).filter(
    (name) => now[name] !== before[name] && JSON.stringify(now[name]) !== JSON.stringify(before[name]),
  );
}

const MAY_BE_EMPTY = new Set<FieldName>([
  "kicker",
  "lead",
  "byline",
  "source",
  "sourceUrl",
  "pictureCaption",
]);

/** The input of articles.save: only what changed; what was emptied is taken away. */
export function saveInput(
  now: ArticleFields,
  { names, code, version }: { names: readonly FieldName[]; code: number; version: number },
): CallInput<"articles.save"> {
  const said = Object.fromEntries(
    names.map((name) => [name, MAY_BE_EMPTY.has(name) && now[name] === "" ? null : now[name]]),
  );
  return { ...said, code, version } as CallInput<"articles.save">;
}
