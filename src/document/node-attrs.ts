// What each attribute of the schema may hold. A reader takes an unknown value and gives the value as stored, or throws
// a Refusal that the parser turns into a DocumentError with its place.
import { cleanField } from "./clean-text.ts";
import { embedProviders, isEmbedId } from "./embeds.ts";
import { safeHref } from "./links.ts";
import type { EmbedProvider, PictureUse, SubtitlesUse } from "./schema.ts";

export class Refusal extends Error {
  /** Place below the attributes, e.g. «pictures[2].id». */
  readonly place: string;
  constructor(place: string, reason: string) {
    super(reason);
    this.place = place;
  }
}

/** Reads all attributes of a node or mark; the result holds exactly the schema's attributes. */
type AttrsReader = (attrs: Record<string, unknown>) => Record<string, unknown>;

/** Most pictures of one gallery, languages of one film, and articles of one box. */
const MAX_PICTURES = 200;
const MAX_SUBTITLES = 20;
const MAX_CODES = 20;
/** Most cells of one table row. */
export const MAX_CELLS = 100;

const spans: AttrsReader = (attrs) => ({
  colspan: whole(attrs, "colspan", { min: 1, max: 100, absent: 1 }),
  rowspan: whole(attrs, "rowspan", { min: 1, max: 1000, absent: 1 }),
});

export const attrsReaders: Record<string, { keys: string[]; read: AttrsReader }> = {
  heading: {
    keys: ["level"],
    read: (attrs) => ({ level: whole(attrs, "level", { min: 2, max: 4, absent: 2 }) }),
  },
  orderedList: {
    keys: ["start"],
    read: (attrs) => ({ start: whole(attrs, "start", { min: 0, max: 1_000_000, absent: 1 }) }),
  },
  pullQuote: { keys: ["attribution"], read: (attrs) => ({ attribution: optional(attrs, "attribution") }) },
  table: { keys: ["caption"], read: (attrs) => ({ caption: optional(attrs, "caption") }) },
  tableHeader: { keys: ["colspan", "rowspan"], read: spans },
  tableCell: { keys: ["colspan", "rowspan"], read: spans },
  image: { keys: ["id", "caption"], read: (attrs) => ({ ...pictureUse(attrs, "") }) },
  gallery: { keys: ["pictures"], read: (attrs) => ({ pictures: pictures(attrs.pictures) }) },
  film: { keys: ["id", "poster", "caption", "subtitles"], read: film },
  sound: { keys: ["id", "caption"], read: (attrs) => ({ ...pictureUse(attrs, "") }) },
  embed: { keys: ["provider", "id", "title"], read: embed },
  codeBlock: { keys: ["language"], read: (attrs) => ({ language: language(attrs.language) }) },
  readMore: { keys: ["codes"], read: (attrs) => ({ codes: codes(attrs.codes) }) },
  link: { keys: ["href"], read: (attrs) => ({ href: href(attrs.href) }) },
};

/** Whether this may be the id of a medium: letters, digits, «-» and «_», at most 64. */
export function isMediaId(id: string): boolean {
  return /^[A-Za-z0-9_-]{1,64}$/.test(id);
}

/** Whether this names a language that people speak: «fa», «en-GB». */
export function isLanguageTag(tag: string): boolean {
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(tag);
}

/** Whether this may name a programming language. */
export function isLanguageName(name: string): boolean {
  return /^[A-Za-z0-9+#._-]{1,40}$/.test(name);
}

function whole(
  attrs: Record<string, unknown>,
  name: string,
  range: { min: number; max: number; absent: number },
): number {
  const value = attrs[name] ?? range.absent;
  if (typeof value === "number" && Number.isInteger(value) && value >= range.min && value <= range.max)
    return value;
  throw new Refusal(name, `must be a whole number from ${range.min} to ${range.max}`);
}

function optional(attrs: Record<string, unknown>, name: string): string | null {
  const value = attrs[name] ?? null;
  if (value === null) return null;
  if (typeof value !== "string") throw new Refusal(name, "must be text or null");
  if (value.length > 2000) throw new Refusal(name, "must not be longer than 2000 characters");
  return cleanField(value);
}

function pictureUse(value: unknown, place: string): PictureUse {
  const dot = place === "" ? "" : `${place}.`;
  if (typeof value !== "object" || value === null) throw new Refusal(place, "must be an object");
  const { id, caption } = value as Record<string, unknown>;
  if (typeof id !== "string" || !isMediaId(id)) throw new Refusal(`${dot}id`, "must be the id of a medium");
  try {
    return { id, caption: optional({ caption }, "caption") };
  } catch (error) {
    throw error instanceof Refusal ? new Refusal(`${dot}caption`, error.message) : error;
  }
}

function pictures(value: unknown): PictureUse[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > MAX_PICTURES) {
    throw new Refusal("pictures", `must be a list of 1 to ${MAX_PICTURES} pictures`);
  }
  return value.map((entry, index) => pictureUse(entry, `pictures[${index}]`));
}

function film(attrs: Record<string, unknown>): Record<string, unknown> {
  const { id, caption } = pictureUse(attrs, "");
  const poster = attrs.poster ?? null;
  if (poster !== null && (typeof poster !== "string" || !isMediaId(poster))) {
    throw new Refusal("poster", "must be the id of a picture or null");
  }
  return { id, poster, caption, subtitles: subtitles(attrs.subtitles ?? []) };
}

function subtitles(value: unknown): SubtitlesUse[] {
  if (!Array.isArray(value) || value.length > MAX_SUBTITLES) {
    throw new Refusal("subtitles", `must be a list of at most ${MAX_SUBTITLES}`);
  }
  return value.map((entry, index) => {
    const place = `subtitles[${index}]`;
    if (typeof entry !== "object" || entry === null) throw new Refusal(place, "must be an object");
    const { id, language: tag, label, ...rest } = entry as Record<string, unknown>;
    if (Object.keys(rest).length > 0)
      throw new Refusal(`${place}.${Object.keys(rest)[0]}`, "is unknown here");
    if (typeof id !== "string" || !isMediaId(id))
      throw new Refusal(`${place}.id`, "must be the id of a medium");
    if (typeof tag !== "string" || !isLanguageTag(tag))
      throw new Refusal(`${place}.language`, "must be a language");
    const name = typeof label === "string" ? cleanField(label, 100) : null;
    if (name === null) throw new Refusal(`${place}.label`, "must be the name of the language");
    return { id, language: tag, label: name };
  });
}

function embed(attrs: Record<string, unknown>): Record<string, unknown> {
  const { provider, id } = attrs;
  if (typeof provider !== "string" || !Object.hasOwn(embedProviders, provider)) {
    throw new Refusal("provider", `must be one of ${Object.keys(embedProviders).join(", ")}`);
  }
  if (typeof id !== "string" || !isEmbedId(provider as EmbedProvider, id)) {
    throw new Refusal("id", `must be an identity of ${provider}`);
  }
  return { provider, id, title: optional(attrs, "title") };
}

function language(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" && isLanguageName(value)) return value;
  throw new Refusal("language", "must be the name of a language or null");
}

function codes(value: unknown): number[] {
  const good = (code: unknown) => Number.isSafeInteger(code) && (code as number) > 0;
  if (Array.isArray(value) && value.length > 0 && value.length <= MAX_CODES && value.every(good)) {
    return [...new Set(value as number[])];
  }
  throw new Refusal("codes", `must be a list of 1 to ${MAX_CODES} news codes`);
}

function href(value: unknown): string {
  const safe = typeof value === "string" ? safeHref(value) : undefined;
  if (safe === undefined) throw new Refusal("href", "must be an http, https, mailto, tel or site address");
  return safe;
}
