// The newsroom's own facts: name, mark, colours, menus, how the house writes. Missing ones have a modest
// default.
import { sql } from "kysely";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { abilities, demand } from "../accounts/may.ts";
import { announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { SETTINGS } from "../facts.ts";
import { editionWords, inEditionsWords } from "./edition-words.ts";
import { HOUSE_STYLE, houseStyle } from "./house-style.ts";
import { menuLink, menus, NO_MENUS } from "./menus.ts";
import { bumpVersion, getVersion } from "./version.ts";

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, "a colour is written #rrggbb");

const SHAPES = new Set(
  "svg g path circle ellipse rect line polyline polygon defs clipPath mask linearGradient radialGradient stop use symbol title desc text tspan".split(
    " ",
  ),
);
const ACTIVE = /[\s/"']on\w+\s*=|javascript:|style\s*=|href\s*=\s*["']?(?!["']?#)/i;

/** The logo stands in every page as it is, so nothing but known elements may open in it. */
function isDrawing(svg: string): boolean {
  const opened = svg.matchAll(/<\/?([^\s/>]*)/g);
  return !ACTIVE.test(svg) && opened.every(([, name = ""]) => SHAPES.has(name));
}

export const settingsSchema = z.strictObject({
  name: z.string().trim().min(1).max(80),
  tagline: z.string().trim().max(200),
  /** Inline SVG, drawn with currentColor. */
  logo: z
    .string()
    .max(20_000)
    .regex(/^<svg[\s>].*<\/svg>$/s, "a logo is an SVG element")
    .refine(isDrawing, "a logo holds shapes alone: no scripts, styles, pictures or links")
    .nullable(),
  accent: z.strictObject({ light: colour, dark: colour }),
  email: z.email().nullable(),
  licence: z.string().max(500),
  channels: z
    .array(z.strictObject({ name: z.string().max(40), url: z.url({ protocol: /^https?$/ }) }))
    .max(20),
  menus,
  /** By how many days the lunar (Hijri) date differs from that of Umm al-Qura, since each country looks for its moon. */
  hijriDays: z.literal([-1, 0, 1]),
  /** Topics of the day in the editors' order; none: what the newest articles share. */
  topics: z.array(menuLink).max(12),
  /** What other editions say instead. */
  editions: editionWords,
  style: houseStyle,
  /** Words that moderators are shown in comments, through every disguise. */
  watchedWords: z.array(z.string().trim().min(2).max(40)).max(2000),
});

export type Settings = z.infer<typeof settingsSchema>;

export const changeSettingsInput = settingsSchema.partial().extend({
  /** The version that was read; another one now is a conflict. */
  version: z.int().optional(),
  key: z.string().max(200).optional(),
});

const DEFAULTS: Settings = {
  name: "دبیر",
  tagline: "",
  logo: null,
  accent: { light: "#9f1a1f", dark: "#ff9b87" },
  email: null,
  licence: "",
  channels: [],
  menus: NO_MENUS,
  hijriDays: 0,
  topics: [],
  editions: {},
  style: HOUSE_STYLE,
  watchedWords: ["احمق", "بی‌شعور", "بی‌شرف", "حرام‌زاده", "عوضی", "کثافت", "خفه شو", "مزخرف"],
};

export async function getSettings(ctx: Context): Promise<Settings> {
  const rows = await ctx.db.selectFrom("setting").select(["key", "value"]).execute();
  const stored = Object.fromEntries(
    rows.filter((row) => row.key in DEFAULTS).map((row) => [row.key, row.value]),
  );
  return { ...DEFAULTS, ...stored };
}

/** The settings as the readers of this edition meet them. */
export async function getHouse(ctx: Context): Promise<Settings> {
  return inEditionsWords(await getSettings(ctx), ctx.edition.id);
}

/** Settings for whoever changes them. */
export async function settingsView(ctx: Context) {
  const [settings, version] = [await getSettings(ctx), await getVersion(ctx)];
  return { settings, version, abilities: abilities(ctx.actor, { deeds: ["administer"], thing: {} }) };
}

export function changeSettings(
  ctx: Context,
  { key: once, version: seen, ...input }: z.infer<typeof changeSettingsInput>,
): Promise<{ keys: string[]; version: number }> {
  return perform(ctx, {
    name: "settings.change",
    key: once,
    work: async (tx) => {
      demand(tx.actor, "administer");
      const version = await bumpVersion(tx);
      if (seen !== undefined && seen !== version - 1) {
        throw new AppError("CONFLICT", "the settings were changed meanwhile: read them again", {
          params: { version: version - 1, settings: await getSettings(tx) },
        });
      }
      const keys = Object.keys(input);
      for (const [key, value] of Object.entries(input)) {
        const row = { key, value: JSON.stringify(value), changed_at: sql<Date>`now()` };
        await tx.db
          .insertInto("setting")
          .values(row)
          .onConflict((conflict) => conflict.column("key").doUpdateSet(row))
          .execute();
      }
      await record(tx, { act: "settings.change", subject: "settings", detail: { keys } });
      await announce(tx, { kind: "settings.changed", payload: { keys }, facts: [SETTINGS] });
      return { keys, version };
    },
  });
}

/** These back to the defaults, as before anybody set anything. */
export function resetSettings(ctx: Context, { keys }: { keys: (keyof Settings)[] }): Promise<void> {
  return perform(ctx, {
    name: "settings.reset",
    work: async (tx) => {
      demand(tx.actor, "administer");
      await bumpVersion(tx);
      if (keys.length > 0) await tx.db.deleteFrom("setting").where("key", "in", keys).execute();
      await record(tx, { act: "settings.reset", subject: "settings", detail: { keys } });
      await announce(tx, { kind: "settings.changed", payload: { keys }, facts: [SETTINGS] });
    },
  });
}
