// What links to sections, tags and authors say.
import type { TagKind } from "../tags/tags.ts";
import type { Picture } from "./pictures.ts";

export interface SectionLink {
  slug: string;
  name: string;
}

export interface TagLink {
  slug: string;
  name: string;
  /** What it names, where that is said. */
  kind?: TagKind | null;
}

/** Who wrote an article, with a page of their own. */
export interface AuthorLink {
  slug: string;
  name: string;
  /** The portrait. */
  picture: Picture | null;
}
