// All pictures of a gallery as one file, made while it is sent. Few at a time and few to each sender: every picture may
// have to be made first.
import type { Hono, Context as HttpContext } from "hono";
import { ensureRendition } from "../../newsroom/media/renditions.ts";
import type { Article } from "../../newsroom/reading/article.ts";
import { articleView } from "../../newsroom/reading/article-view.ts";
import { Making } from "../../platform/cache/fact-cache.ts";
import { senderOf } from "../../platform/http/sender.ts";
import { type ZipEntry, zipOf } from "../../platform/zip.ts";
import { answerPage, missingPage, sendOwn } from "../answer.ts";
import { readerHeaders } from "../headers.ts";
import { errorPage } from "../pages/error-page.ts";
import { setIn } from "../parts/edition.ts";
import { galleryPictures, type PictureInGallery } from "../parts/gallery.ts";
import { digits } from "../parts/numbers.ts";
import { text } from "../parts/text.ts";
import { readCode } from "../read-code.ts";
import type { Site, SiteEnvironment } from "../site.ts";

type Http = HttpContext<SiteEnvironment>;

/** How many may be on their way at once. */
const MOST_AT_ONCE = 4;
/** The largest JPEG there is of a picture. */
const FILE = "1600.jpg";

export function pictureRoutes(app: Hono<SiteEnvironment>, site: Site): void {
  const sending = new Set<object>();
  app.get("/news/:code/pictures.zip", (c) => sendPictures(site, c, sending));
}

async function sendPictures(site: Site, c: Http, sending: Set<object>): Promise<Response> {
  const code = readCode(c.req.param("code") as string);
  const reader = { ctx: site.ctx, making: new Making(site.clock), parts: site.parts };
  const view = code === null ? undefined : await articleView(reader, code);
  const pictures = view ? galleryPictures(view.article) : [];
  if (!view || pictures.length === 0) return answerPage(site, c, (asked) => missingPage(asked, code));
  const headers = {
    ...readerHeaders("application/zip"),
    "content-disposition": `attachment; filename="${code}.zip"`,
    "cache-control": "private, no-store",
  };
  if (c.req.method === "HEAD") return new Response(null, { headers });
  if (!mayTake(site, c)) return wait(429);
  if (sending.size >= MOST_AT_ONCE) return wait(503);
  const turn = {};
  sending.add(turn);
  const bytes = zipOf(entriesOf(site, { article: view.article, pictures }), view.article.publishedAt);
  return new Response(
    streamOf(bytes, () => sending.delete(turn)),
    { headers },
  );
}

function wait(status: 429 | 503): Response {
  const response = sendOwn(status, errorPage(status));
  response.headers.set("retry-after", "30");
  return response;
}

function mayTake(site: Site, c: Http): boolean {
  const { incoming } = c.env ?? {};
  const sender = incoming && site.pseudonyms.of(senderOf(incoming, site.proxies));
  return !sender || site.limits.downloads.take(sender);
}

/** `122657-01.jpg` …, and what is said of each in a text beside them. */
async function* entriesOf(
  site: Site,
  { article, pictures }: { article: Article; pictures: PictureInGallery[] },
): AsyncGenerator<ZipEntry> {
  const width = String(pictures.length).length;
  const told: string[] = [article.headline, ""];
  for (const [index, { picture, caption }] of pictures.entries()) {
    const name = `${article.code}-${String(index + 1).padStart(Math.max(2, width), "0")}.jpg`;
    const key = await ensureRendition(site.ctx, { id: picture.id, file: FILE });
    if (key === undefined) continue;
    yield { name, bytes: Buffer.concat(await site.ctx.files.read(key).toArray()) };
    const words = [caption ?? picture.alt, picture.credit].filter((part) => part !== null).join(" | ");
    told.push(`${setIn(site.ctx.edition, () => digits(index + 1))}. ${words}`);
  }
  const name = setIn(site.ctx.edition, () => text("gallery.captions"));
  yield { name: `${name}.txt`, bytes: Buffer.from(`\ufeff${told.join("\r\n")}\r\n`) };
}

/** Asked for piece by piece; `done` is called however it ends. */
function streamOf(pieces: AsyncGenerator<Uint8Array>, done: () => void): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      try {
        const { value, done: over } = await pieces.next();
        if (!over) return controller.enqueue(value);
        controller.close();
      } catch (error) {
        controller.error(error);
      }
      done();
    },
    async cancel() {
      done();
      await pieces.return(undefined);
    },
  });
}
