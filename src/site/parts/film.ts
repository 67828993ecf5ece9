// Films and sounds of our own in an article: the browser's own player, which waits to be asked, with subtitles, caption,
// length and the file to take along. Whole without script; film.client.ts adds keys, speed and memory.
import { html } from "hono/html";
import type { FilmUse, SoundUse } from "../../document/schema.ts";
import type { Bodied } from "../../newsroom/reading/article.ts";
import type { Picture } from "../../newsroom/reading/pictures.ts";
import type { Recording } from "../../newsroom/reading/recordings.ts";
import { mediaPath } from "./address.ts";
import { edition } from "./edition.ts";
import type { Markup, MaybeMarkup } from "./markup.ts";
import { NOTHING } from "./markup.ts";
import { counted } from "./numbers.ts";
import { renditionWidths } from "./picture.ts";
import { clockOf, isoDuration, sizeOf } from "./play-facts.ts";
import { text } from "./text.ts";
import { words } from "./words.ts";

/** Names of styles/film.css, width over height. */
const SHAPES: readonly (readonly [name: string, ratio: number])[] = [
  ["broad", 16 / 9],
  ["classic", 4 / 3],
  ["square", 1],
  ["upright", 9 / 16],
];
const SPEEDS = [0.75, 1, 1.25, 1.5, 2];

/** The empty string where the film is not known (any more). */
export function filmHtml(article: Bodied, use: FilmUse): string {
  const film = article.recordings.get(use.id);
  if (film?.kind !== "film") return "";
  const poster = posterOf(article, use);
  const player = html`<video controls preload="metadata" playsinline src="${film.path}" width="${film.width}" height="${film.height}"${
    poster && html` poster="${mediaPath(poster.id, posterWidth(poster))}"`
  } aria-label="${film.alt}">${tracks(article, use)}${fallback(film)}</video>`;
  return String(
    framed(article, { recording: film, caption: use.caption, player, face: `film ${shapeOf(film)}` }),
  );
}

/** The empty string where the sound is not known (any more). */
export function soundHtml(article: Bodied, use: SoundUse): string {
  const sound = article.recordings.get(use.id);
  if (sound?.kind !== "sound") return "";
  const player = html`<audio controls preload="metadata" src="${sound.path}" aria-label="${sound.alt}">${fallback(sound)}</audio>`;
  return String(framed(article, { recording: sound, caption: use.caption, player, face: "sound" }));
}

/** Its own, or, of the film that a film article is about, the article's picture. */
export function posterOf(article: Bodied, use: FilmUse): Picture | null {
  if (use.poster !== null) return article.pictures.get(use.poster) ?? null;
  const first = article.body.content.find(({ type }) => type === "film" || type === "embed");
  const leads = article.kind === "video" && first?.type === "film" && first.attrs.id === use.id;
  return leads ? (article.picture ?? null) : null;
}

/**
 * The shape that comes nearest. A player would otherwise take that of its poster first and of its film later, and
 * everything below would jump.
 */
function shapeOf({ width, height }: Recording): string {
  const ratio = Math.log((width ?? 16) / (height ?? 9));
  const distance = ([, shape]: (typeof SHAPES)[number]): number => Math.abs(Math.log(shape) - ratio);
  return SHAPES.reduce((best, one) => (distance(one) < distance(best) ? one : best))[0];
}

/** A poster cannot choose its size: one that is sharp on a telephone and light enough for it. */
function posterWidth(poster: Picture): number {
  return renditionWidths(poster)
    .filter((width) => width <= 960)
    .at(-1) as number;
}

function tracks(article: Bodied, use: FilmUse): Markup[] {
  let chosen = false;
  return use.subtitles.flatMap(({ id, language, label }) => {
    const file = article.recordings.get(id);
    if (file?.kind !== "subtitles") return [];
    // In the language of the words beside it they are for those who cannot hear, and shown unless unwished.
    const own = language.split("-")[0] === edition().id;
    const shown = own && !chosen;
    chosen ||= own;
    return [
      html`<track kind="${own ? "captions" : "subtitles"}" src="${file.path}" srclang="${language}" label="${label}"${shown && html` default`}>`,
    ];
  });
}

function fallback(recording: Recording): Markup {
  return html`<a href="${recording.path}">${recording.alt}</a>`;
}

interface Shown {
  recording: Recording;
  caption: string | null;
  player: Markup;
  face: string;
}

/** What is told of the file stands in a footer, so that extractors take the caption and leave it. */
function framed(article: Bodied, { recording, caption: said, player, face }: Shown): Markup {
  const { seconds, path, credit, id } = recording;
  const file = `${article.code === undefined ? "" : `${article.code}-`}${id}.${path.split(".").at(-1)}`;
  return html`<div class="recording ${face}" data-recording="${id}"><figure>${player}${captionLine(
    said ?? recording.caption,
    credit,
  )}</figure><footer class="play">${seconds !== null && length(seconds)}${speedChoice()}<a href="${path}" download="${file}">${text(
    recording.kind === "film" ? "film.download" : "sound.download",
  )} <small>${sizeOf(recording.bytes)}</small></a></footer></div>`;
}

function length(seconds: number): Markup {
  return html`<span>${text("file.length")} <time datetime="${isoDuration(seconds)}">${clockOf(seconds)}</time></span>`;
}

/** Hidden until the script that it needs has come. */
function speedChoice(): Markup {
  const options = SPEEDS.map(
    (speed) =>
      html`<option value="${speed}"${speed === 1 && html` selected`}>${text("film.times", { n: counted(speed) })}</option>`,
  );
  return html`<label data-speed hidden>${text("film.speed")} <select>${options}</select></label>`;
}

function captionLine(caption: string | null, credit: string | null): MaybeMarkup {
  if (!caption && !credit) return NOTHING;
  const made = credit && html`<span class="credit${caption ? " after" : ""}">${words(credit)}</span>`;
  return html`<figcaption>${caption && words(caption)} ${made}</figcaption>`;
}
