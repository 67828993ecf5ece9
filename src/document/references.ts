// What a body refers to by identity, so that a page can fetch all of it in one query each.
import type { Document } from "./schema.ts";
import { nodesOf } from "./walk.ts";

export interface References {
  /** Ids of media, each once, in the order of their first appearance. */
  pictures: string[];
  /** News codes of "read more" boxes, each once, in the same order. */
  articles: number[];
}

/** The identities that this body names; both lists may be empty. */
export function referencesOf(document: Document): References {
  const pictures = new Set<string>();
  const articles = new Set<number>();
  for (const node of nodesOf(document)) {
    if (node.type === "image") pictures.add(node.attrs.id);
    if (node.type === "gallery") for (const picture of node.attrs.pictures) pictures.add(picture.id);
    if (node.type === "readMore") for (const code of node.attrs.codes) articles.add(code);
  }
  return { pictures: [...pictures], articles: [...articles] };
}
