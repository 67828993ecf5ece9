// Whether two revisions say the same, so that saving what is saved makes no further one.
import { isDeepStrictEqual } from "node:util";
import { upgradeDocument } from "../../document/upgrade.ts";
import type { RevisionFields } from "./store.ts";

const NAMES = [
  "kind",
  "section_id",
  "kicker",
  "headline",
  "lead",
  "body",
  "byline",
  "source_id",
  "source_url",
  "picture_id",
  "picture_caption",
  "tag_ids",
  "author_ids",
  "related_codes",
] as const satisfies readonly (keyof RevisionFields)[];

export function sameFields(one: RevisionFields, other: RevisionFields): boolean {
  return NAMES.every((name) => {
    const plain = name === "body" ? asNow : asStored;
    return isDeepStrictEqual(plain(one[name]), plain(other[name]));
  });
}

/** The fields alone, of a revision that carries more. */
export function fieldsOf(revision: RevisionFields): RevisionFields {
  return Object.fromEntries(NAMES.map((name) => [name, revision[name]])) as RevisionFields;
}

const asStored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A body that was written under an older schema says the same as under the present one. */
const asNow = (body: unknown): unknown => upgradeDocument(asStored(body));
