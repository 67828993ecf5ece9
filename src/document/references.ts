// What a body refers to by identity, so that a page can fetch all of it in one query each.
import type { Document } from "./schema.ts";
import { nodesOf } from "./walk.ts";

export interface References {
  /** Ids of pictures, posters among them, each once, in the order of their first appearance. */
  pictures: string[];
  /** Ids of films, sounds and subtitles, likewise. */
  recordings: string[];
  /** News codes of "read more" boxes, each once, in the same order. */
  articles: number[];
}

/** The identities that this body names; every list may be empty. */
export function referencesOf(document: Document): References {
  const pictures = new Set<string>();
  const recordings = new Set<string>();
  const articles = new Set<number>();
  for (const node of nodesOf(document)) {
    if (node.type === "image") pictures.add(node.attrs.id);
    if (node.type === "gallery") for (const picture of node.attrs.pictures) pictures.add(picture.id);
    if (node.type === "sound") recordings.add(node.attrs.id);
    if (node.type === "film") {
      const { id, poster, subtitles } = node.attrs;
      if (poster !== null) pictures.add(poster);
      for (const one of [id, ...subtitles.map((track) => track.id)]) recordings.add(one);
    }
    if (node.type === "readMore") for (const code of node.attrs.codes) articles.add(code);
  }
  return { pictures: [...pictures], recordings: [...recordings], articles: [...articles] };
}
