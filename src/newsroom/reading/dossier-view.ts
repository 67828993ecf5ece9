// A dossier as readers get it: its introduction and its public articles in its order; all dossiers; and what an
// article's page says of the dossiers that it belongs to.
import type { Document } from "../../document/schema.ts";
import { articleFact, DOSSIERS, dossierFact } from "../facts.ts";
import { type Card, cardsOf, type Headline, selectCards } from "./cards.ts";
import { type Frame, loadFrame } from "./frame.ts";
import { timedPart } from "./next-moment.ts";
import { type Picture, picturesOf } from "./pictures.ts";
import type { Reader } from "./reader.ts";

export interface DossierLink {
  slug: string;
  name: string;
}

export interface DossierItem {
  card: Card;
  /** The editors' word on it. */
  note: string | null;
}

export interface DossierView {
  frame: Frame;
  dossier: DossierLink;
  intro: Document;
  picture: Picture | null;
  /** In the dossier's order. */
  items: DossierItem[];
}

export interface DossiersView {
  frame: Frame;
  dossiers: (DossierLink & { intro: Document; picture: Picture | null; articles: number })[];
}

/** Where an article stands in a dossier, among what readers can see. */
export interface DossierPlace extends DossierLink {
  place: number;
  count: number;
  previous: Headline | null;
  next: Headline | null;
}

/** Undefined when readers have no such dossier. */
export async function dossierView(reader: Reader, slug: string): Promise<DossierView | undefined> {
  reader.making.shows(dossierFact(slug));
  const frame = await loadFrame(reader);
  const dossier = await selectDossiers(reader).where("d.slug", "=", slug).executeTakeFirst();
  if (!dossier) return undefined;
  const [items, pictures] = await Promise.all([
    dossierItems(reader, dossier.id),
    picturesOf(reader, dossier.picture_id === null ? [] : [dossier.picture_id]),
  ]);
  return {
    frame,
    dossier: { slug, name: dossier.name },
    intro: dossier.intro,
    picture: pictures.get(dossier.picture_id ?? "") ?? null,
    items,
  };
}

/** The last published first; those without a public article are left out. */
export async function dossiersView(reader: Reader): Promise<DossiersView> {
  const frame = await loadFrame(reader);
  const dossiers = await timedPart(reader, "dossiers", async (inner) => {
    inner.making.shows(DOSSIERS);
    const rows = await selectDossiers(inner)
      .select((row) =>
        row
          .selectFrom("dossier_article as e")
          .innerJoin("live_article as a", "a.code", "e.article_code")
          .select((count) => count.fn.countAll<number>().as("n"))
          .whereRef("e.dossier_id", "=", "d.id")
          .$asScalar()
          .as("articles"),
      )
      .orderBy("v.published_at", "desc")
      .limit(200)
      .execute();
    const pictures = await picturesOf(
      inner,
      rows.flatMap(({ picture_id }) => picture_id ?? []),
    );
    return rows.map(({ slug, name, intro, picture_id, articles }) => ({
      slug,
      name,
      intro,
      articles: articles ?? 0,
      picture: pictures.get(picture_id ?? "") ?? null,
    }));
  });
  return { frame, dossiers: dossiers.filter(({ articles }) => articles > 0) };
}

/** For an article that stands in one at least. */
export async function dossierPlaces(reader: Reader, code: number): Promise<DossierPlace[]> {
  const rows = await selectDossiers(reader)
    .where("d.id", "in", (own) =>
      own.selectFrom("dossier_article").select("dossier_id").where("article_code", "=", code),
    )
    .orderBy("v.published_at", "desc")
    .execute();
  return Promise.all(
    rows.map(async ({ id, slug, name }) => {
      const items = await timedPart(reader, `dossier:${slug}`, (inner) => {
        inner.making.shows(dossierFact(slug));
        return dossierItems(inner, id);
      });
      const at = items.findIndex(({ card }) => card.code === code);
      return {
        slug,
        name,
        place: at + 1,
        count: items.length,
        previous: items[at - 1]?.card ?? null,
        next: items[at + 1]?.card ?? null,
      };
    }),
  );
}

function selectDossiers(reader: Reader) {
  return reader.ctx.reads
    .selectFrom("dossier as d")
    .innerJoin("dossier_version as v", "v.id", "d.live_version_id")
    .select(["d.id", "d.slug", "v.name", "v.intro", "v.picture_id"])
    .where("d.edition", "=", reader.ctx.edition.id)
    .where("d.withdrawn_at", "is", null);
}

async function dossierItems(reader: Reader, id: number): Promise<DossierItem[]> {
  const entries = await reader.ctx.reads
    .selectFrom("dossier_article")
    .select(["article_code", "note"])
    .where("dossier_id", "=", id)
    .orderBy("position")
    .execute();
  if (entries.length === 0) return [];
  const codes = entries.map(({ article_code }) => article_code);
  // Also those that are not public now: their coming changes this list.
  reader.making.shows(...codes.map(articleFact));
  const rows = await selectCards(reader.ctx).where("a.code", "in", codes).execute();
  const cards = new Map(cardsOf(reader, rows).map((card) => [card.code, card]));
  return entries.flatMap(({ article_code, note }) => {
    const card = cards.get(article_code);
    return card ? [{ card, note }] : [];
  });
}
