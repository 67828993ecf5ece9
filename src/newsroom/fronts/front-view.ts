// A front as its editors see it: the pinned cards with their articles, and what readers would see of them now.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { abilities, demand, may } from "../accounts/may.ts";
import { arrange } from "./arrangement.ts";
import type { StoredCard } from "./card.ts";
import { type Front, frontName, getFront } from "./front.ts";
import { type FoundArticle, type FrontArticle, findFrontArticles, listBreaking } from "./front-articles.ts";
import type { Slot } from "./slots.ts";
import { type FrontRow, type FrontVersion, findFrontRow, findVersion } from "./store.ts";

export const frontViewInput = z.strictObject({
  front: frontName,
  /** What is being arranged (what is live where nothing is), what readers see, or a version by its id. */
  of: z.union([z.enum(["draft", "live"]), z.int().positive()]).default("draft"),
});

export interface FrontCard extends StoredCard {
  /** Null where the actor may not see the article. */
  article: FrontArticle | null;
  /** Why readers see it or not. */
  state: "shown" | "over" | "not-public";
  /** The picture that stands in, if one was chosen. */
  ownPicture: { id: string; alt: string; focus: { x: number; y: number } } | null;
}

export interface FrontPlace {
  position: number;
  /** Nothing that readers may see is pinned here: the place fills itself. */
  automatic: boolean;
  article: FrontArticle;
}

export interface FrontView {
  front: string;
  /** The section's name; null for home. */
  name: string | null;
  version: number;
  slots: readonly Slot[];
  /** Null where everything is published. */
  draft: { id: number; by: string; at: Date } | null;
  live: { id: number; by: string; at: Date; note: string | null } | null;
  cards: FrontCard[];
  /** What readers would see at this moment, were these cards live. */
  places: FrontPlace[];
  /** On home: what stands over every page until its time, or will. */
  breaking: (FrontArticle & { abilities: { break: boolean } })[];
  abilities: { arrange: boolean };
}

/** Who may not arrange the front sees what readers see. @throws AppError NOT_FOUND */
export async function frontView(ctx: Context, input: z.output<typeof frontViewInput>): Promise<FrontView> {
  const { front, row, draft, live, cards } = await getFrontCards(ctx, input);
  return {
    front: front.name,
    name: front.section?.name ?? null,
    version: row?.version ?? 0,
    slots: front.slots,
    draft: draft ? { id: draft.id, by: draft.created_by, at: draft.created_at } : null,
    live: live
      ? {
          id: live.id,
          by: live.published_by ?? live.created_by,
          at: live.published_at as Date,
          note: live.note,
        }
      : null,
    ...(await cardsAndPlaces(ctx, { front, cards })),
    breaking: front.section ? [] : (await listBreaking(ctx)).flatMap((found) => breakingOf(ctx, found)),
    abilities: abilities(ctx.actor, { deeds: ["arrange"], thing: front.thing }),
  };
}

interface FrontCards {
  front: Front;
  row: FrontRow | undefined;
  draft: FrontVersion | undefined;
  live: FrontVersion | undefined;
  cards: readonly StoredCard[];
}

/** The cards of the asked-for version. Of a draft only those hear who may arrange. @throws AppError NOT_FOUND */
export async function getFrontCards(
  ctx: Context,
  { front: name, of }: z.output<typeof frontViewInput>,
): Promise<FrontCards> {
  const front = await getFront(ctx, name);
  const mayArrange = may(ctx.actor, "arrange", front.thing);
  const row = await findFrontRow(ctx, front);
  const draft = await findVersion(ctx, { row, id: mayArrange ? (row?.draft_version_id ?? null) : null });
  const live = await findVersion(ctx, { row, id: row?.live_version_id ?? null });
  const found = { front, row, draft, live };
  if (of === "live") return { ...found, cards: live?.cards ?? [] };
  if (of === "draft") return { ...found, cards: (draft ?? live)?.cards ?? [] };
  demand(ctx.actor, "arrange", front.thing);
  const version = await findVersion(ctx, { row, id: of });
  if (!version) throw new AppError("NOT_FOUND", `the front «${front.name}» has no version ${of}`);
  return { ...found, cards: version.cards };
}

async function cardsAndPlaces(
  ctx: Context,
  { front, cards }: { front: Front; cards: readonly StoredCard[] },
): Promise<Pick<FrontView, "cards" | "places">> {
  const { held, placed } = await arrange(ctx, { sectionId: front.sectionId, cards });
  const codes = new Set([...cards.map((card) => card.code), ...placed.map((place) => place.code)]);
  const [articles, pictures] = await Promise.all([
    findFrontArticles(ctx, [...codes]),
    picturesById(
      ctx,
      cards.flatMap((card) => card.picture ?? []),
    ),
  ]);
  return {
    cards: cards.map((card) => {
      const found = articles.get(card.code);
      const stands = held.find((one) => one.code === card.code);
      return {
        ...card,
        article: found && may(ctx.actor, "see", found.thing) ? found.article : null,
        state: stands ? (stands.visible ? "shown" : "not-public") : "over",
        ownPicture: pictures.get(card.picture ?? "") ?? null,
      };
    }),
    places: placed.flatMap(({ position, code, card }) => {
      const found = articles.get(code);
      return found ? { position, automatic: card === null, article: found.article } : [];
    }),
  };
}

function breakingOf(ctx: Context, { article, thing }: FoundArticle): FrontView["breaking"] {
  if (!may(ctx.actor, "see", thing)) return [];
  return [{ ...article, abilities: abilities(ctx.actor, { deeds: ["break"], thing }) }];
}

async function picturesById(
  ctx: Context,
  ids: string[],
): Promise<Map<string, NonNullable<FrontCard["ownPicture"]>>> {
  if (ids.length === 0) return new Map();
  const rows = await ctx.db
    .selectFrom("media")
    .select(["id", "alt", "focus_x", "focus_y"])
    .where("id", "in", ids)
    .execute();
  return new Map(
    rows.map((row) => [row.id, { id: row.id, alt: row.alt, focus: { x: row.focus_x, y: row.focus_y } }]),
  );
}
