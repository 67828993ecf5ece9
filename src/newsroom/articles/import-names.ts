// Names in records (sections, sources, tags, people in bylines) become rows of ours, each name asked for once a batch.
import type { ActContext } from "../act.ts";
import { type Author, ensureAuthors } from "../authors/authors.ts";
import { bylineNames } from "../authors/byline-names.ts";
import { articleFact, authorFact, dayFact, LATEST, sectionFact, tagFact } from "../facts.ts";
import { ensureSection, listSections, type Section } from "../sections/sections.ts";
import { ensureSource } from "../sources/sources.ts";
import { ensureTags, type Tag } from "../tags/tags.ts";
import type { Arrival } from "./article.ts";
import { dayOf } from "./article-facts.ts";
import type { RevisionFields } from "./store.ts";

export interface ResolvedArrival {
  arrival: Arrival;
  fields: RevisionFields;
  section: Section;
  /** Slug of the section above, if there is one. */
  above: string | null;
  tags: Tag[];
  authors: Author[];
}

export interface NameResolver {
  resolve(arrival: Arrival): Promise<ResolvedArrival>;
}

export function nameResolver(tx: ActContext, section: string | null): NameResolver {
  const sections = remembering(async (name: string) => {
    const section = await ensureSection(tx, name || null);
    const above = (await listSections(tx)).find((one) => one.id === section.parentId);
    return { section, above: above?.slug ?? null };
  });
  const sources = remembering((name: string) => ensureSource(tx, name));
  const authors = remembering(async (name: string) => (await ensureAuthors(tx, [name]))[0]);
  const tags = remembering(async (name: string) => (await ensureTags(tx, [name]))[0]);
  return {
    resolve: async (arrival) => {
      const { section: own, above } = await sections(arrival.section ?? section ?? "");
      const source = arrival.source ? await sources(arrival.source.name) : null;
      const found = new Map<number, Tag>();
      for (const name of arrival.tags) {
        const tag = await tags(name);
        if (tag) found.set(tag.id, tag);
      }
      const writers = new Map<number, Author>();
      for (const name of bylineNames(arrival.byline)) {
        const author = await authors(name);
        if (author) writers.set(author.id, author);
      }
      const fields: RevisionFields = {
        kind: arrival.kind,
        section_id: own.id,
        kicker: arrival.kicker,
        headline: arrival.headline,
        lead: arrival.lead,
        body: arrival.body,
        byline: arrival.byline,
        source_id: source?.id ?? null,
        source_url: arrival.source?.url ?? null,
        picture_id: null,
        picture_caption: null,
        tag_ids: [...found.keys()],
        author_ids: [...writers.keys()],
        related_codes: [],
      };
      return {
        arrival,
        fields,
        section: own,
        above,
        tags: [...found.values()],
        authors: [...writers.values()],
      };
    },
  };
}

/** What an archived article changes for readers, told without asking the database again. */
export function archiveFacts(
  tx: ActContext,
  { section, above, tags, authors }: ResolvedArrival,
  { code, at }: { code: number; at: Date },
): string[] {
  return [
    articleFact(code),
    sectionFact(section.slug),
    ...(above === null ? [] : [sectionFact(above)]),
    ...tags.map((tag) => tagFact(tag.slug)),
    ...authors.map((author) => authorFact(author.slug)),
    dayFact(dayOf(tx, at)),
    LATEST,
  ];
}

function remembering<T>(ask: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (name) => {
    const answer = known.get(name) ?? ask(name);
    known.set(name, answer);
    return answer;
  };
}
