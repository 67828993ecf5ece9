// Fills an empty newsroom with the demonstration one, through the same acts as everybody else, so that the first
// thing people see is a newsroom's usual Tuesday.
import { join } from "node:path";
import type { Context } from "../../context.ts";
import { EDITIONS } from "../../editions.ts";
import { createArticle } from "../../newsroom/articles/create-article.ts";
import { listArticles } from "../../newsroom/articles/list-articles.ts";
import { publishArticle } from "../../newsroom/articles/publish-article.ts";
import { bylineNames } from "../../newsroom/authors/byline-names.ts";
import { changeAuthor } from "../../newsroom/authors/change-author.ts";
import { addMedia, addMediaInput } from "../../newsroom/media/add-media.ts";
import { createSection, findSection, listSections } from "../../newsroom/sections/sections.ts";
import { readNote, writeNote } from "../../newsroom/settings/notes.ts";
import { changeSettings, changeSettingsInput } from "../../newsroom/settings/settings.ts";
import { changeTag } from "../../newsroom/tags/change-tag.ts";
import { addViews } from "../../newsroom/views/page-views.ts";
import { demoBody } from "./demo-body.ts";
import {
  DEMO,
  type DemoArticle,
  readArticles,
  readNewsroom,
  readPictures,
  readRecordings,
  readTranslations,
} from "./read-demo.ts";
import { seedComments } from "./seed-comments.ts";
import { seedDossiers } from "./seed-dossiers.ts";
import { seedLive } from "./seed-live.ts";
import { seedPages } from "./seed-pages.ts";

const MINUTE = 60_000;
const FIRST_CODE = 100_001;
/** What the demonstration brought, and whether it came whole; once taken away it does not come again. */
export interface DemoNote {
  codes: number[];
  /** All media: pictures, films, sounds, subtitles. */
  pictures: string[];
  state: "coming" | "whole" | "removed";
}

export const DEMO_NOTE = "demo";

/**
 * Does nothing where anybody has made a section or an article already. A seeding that was interrupted goes on where
 * it stopped.
 */
export async function seedDemo(ctx: Context, { say }: { say(line: string): void }): Promise<boolean> {
  const before = await readNote<DemoNote>(ctx, DEMO_NOTE);
  if (before ? before.state !== "coming" : !(await isEmpty(ctx))) return false;
  say("first start: filling the newsroom with a demonstration");
  const articles = readArticles().sort((a, b) => b.minutesAgo - a.minutesAgo);
  const translations = readTranslations();
  const codes = new Map([...articles, ...translations].map(({ name }, index) => [name, FIRST_CODE + index]));
  const note = { codes: [...codes.values()], pictures: [] as string[], state: "coming" };
  await writeNote(ctx, { key: DEMO_NOTE, value: note });
  const { sections, tagIntros, authors, settings } = readNewsroom();
  await changeSettings(ctx, changeSettingsInput.parse(settings));
  for (const { edition = "fa", ...section } of sections) {
    const there = { ...ctx, edition: EDITIONS[edition] };
    if (!(await findSection(there, section.slug))) await createSection(there, section);
  }
  const pictures = await addPictures(ctx);
  const recordings = await addRecordings(ctx);
  const media = [...pictures.values(), ...recordings.values()];
  await writeNote(ctx, { key: DEMO_NOTE, value: { ...note, pictures: media } });
  for (const article of articles) await addArticle(ctx, { article, codes, pictures, recordings });
  for (const { edition, original, ...article } of translations) {
    const there = { ...ctx, edition: EDITIONS[edition] };
    await addArticle(there, { article, translationOf: codes.get(original), codes, pictures, recordings });
  }
  await seedLive(ctx, { codes, pictures, recordings });
  await seedDossiers(ctx, { codes, pictures });
  await seedPages(ctx);
  for (const [tag, intro] of Object.entries(tagIntros)) await changeTag(ctx, { tag, intro });
  for (const { name, ...said } of authors) await changeAuthor(ctx, { author: name, ...said });
  const comments = await seedComments(ctx, codes);
  await addViews(ctx, viewsOf(articles, codes));
  await writeNote(ctx, {
    key: DEMO_NOTE,
    value: { ...note, pictures: media, state: "whole" },
  });
  const figures = `${codes.size} articles, ${comments} comments`;
  say(`demonstration: ${figures}; \`./dabir demo remove\` takes it away`);
  return true;
}

async function isEmpty(ctx: Context): Promise<boolean> {
  return (
    (await listArticles(ctx, { limit: 1 })).articles.length === 0 && (await listSections(ctx)).length === 0
  );
}

async function addPictures(ctx: Context): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { name, alt, credit, focus } of readPictures()) {
    const file = join(DEMO, "pictures", `${name}.webp`);
    ids.set(name, (await addMedia(ctx, { file, alt, credit, focusX: focus.x, focusY: focus.y })).id);
  }
  return ids;
}

async function addRecordings(ctx: Context): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { file, ...said } of readRecordings()) {
    const input = addMediaInput.parse({ file: join(DEMO, "recordings", file), ...said });
    ids.set(file, (await addMedia(ctx, input)).id);
  }
  return ids;
}

interface Names {
  codes: Map<string, number>;
  pictures: Map<string, string>;
  recordings: Map<string, string>;
}

async function addArticle(
  ctx: Context,
  { article, translationOf, ...names }: { article: DemoArticle; translationOf?: number | undefined } & Names,
): Promise<void> {
  const code = names.codes.get(article.name) as number;
  const { kind, section, kicker, headline, lead, byline, source, sourceUrl, tags, importance } = article;
  const picture = names.pictures.get(article.picture ?? "");
  const replyTo = article.answers === undefined ? undefined : names.codes.get(article.answers);
  await createArticle(ctx, {
    ...{
      code,
      kind,
      section,
      kicker,
      headline,
      lead,
      byline,
      source,
      sourceUrl,
      tags,
      importance,
      picture,
      replyTo,
      translationOf,
    },
    authors: ctx.edition.id === "fa" ? bylineNames(byline ?? null) : [],
    pictureCaption: article.pictureCaption,
    related: article.related.flatMap((name) => names.codes.get(name) ?? []),
    html: demoBody(article.html, names),
    key: `demo-${article.name}`,
  });
  const now = ctx.now().getTime();
  const breaking = article.breakingMinutes;
  await publishArticle(ctx, {
    code,
    at: new Date(now - article.minutesAgo * MINUTE),
    ...(breaking === undefined ? {} : { breakingUntil: new Date(now + breaking * MINUTE) }),
    key: `demo-${article.name}`,
  });
}

/** Figures that look like a day: weightier and newer articles were read more. */
function viewsOf(articles: DemoArticle[], codes: Map<string, number>): Map<number, number> {
  return new Map(
    articles
      .filter((article) => article.minutesAgo < 1440)
      .map((article, index) => {
        const reads =
          90 * article.importance ** 2 + ((index * 137) % 400) - Math.round(article.minutesAgo / 12);
        return [codes.get(article.name) as number, Math.max(20, reads)];
      }),
  );
}
