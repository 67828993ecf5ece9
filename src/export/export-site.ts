// The site as plain files that any host can serve and any browser open from a disk: the pages that readers get, made by
// the same application, with relative links; resumable, and signed at the end.
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Context } from "../context.ts";
import { AppError } from "../errors.ts";
import { getSettings } from "../newsroom/settings/settings.ts";
import type { Clock } from "../platform/clock.ts";
import { withLock } from "../platform/postgres/lock.ts";
import type { SigningKey } from "../platform/signing-key.ts";
import { homePath } from "../site/parts/address.ts";
import { crawl } from "./crawl.ts";
import {
  digest,
  openFolder,
  removeFile,
  removePartials,
  sizeOf,
  writeStream,
  writeWhole,
} from "./export-folder.ts";
import { contentOf, doorway } from "./file-content.ts";
import { askedFor, fileAt, linkBetween, readAddress } from "./file-place.ts";
import { type Done, JOURNAL, LOCK, openJournal } from "./journal.ts";
import { MANIFEST, SIGNATURE, writeManifest } from "./manifest.ts";
import { openScope } from "./scope.ts";
import { stampOf } from "./stamp.ts";
import { staticPage } from "./static-page.ts";

export interface ExportInput {
  folder: string;
  /** The site, asked in memory. */
  ask(request: Request): Promise<Response>;
  /** Articles from this instant on; null is all. */
  since: Date | null;
  /** Origin of the living site, if told. */
  living: string | null;
  key: SigningKey;
  clock: Clock;
  /** Of the software: another one makes other pages. */
  version: string;
  onProgress?(progress: { done: number; known: number }): void;
}

export interface ExportReport {
  files: number;
  bytes: number;
  /** Files that are new, that changed, that stayed as they were, and that went. */
  made: number;
  renewed: number;
  kept: number;
  removed: number;
  articles: number;
  newest: { code: number; publishedAt: Date } | null;
}

/** @throws AppError BAD_INPUT for a folder that holds anything else, SETUP when another export is at work in it */
export async function exportSite(ctx: Context, input: ExportInput): Promise<ExportReport> {
  openFolder(input.folder, [JOURNAL, MANIFEST]);
  return withLock(join(input.folder, LOCK), () => exportInto(ctx, input));
}

/** No route knows it, and no old system printed it. */
const NOWHERE = "there-is-no-such-page";
/** Pages whose lists follow the readers: made anew by every export. */
const FRONT = /^\/[a-z]{2}\/(?:section\/[^/]+)?$/;
/** Made beside what the pages link to. */
const MACHINES = ["/robots.txt", "/sitemap.xml", "/sitemap/news.xml", "/sitemap/pages.xml"];

const plain = (path: string) => ({ path, query: "", hash: "" });

async function exportInto(ctx: Context, input: ExportInput): Promise<ExportReport> {
  const { folder, since, living, key, clock, version } = input;
  const { origin, edition } = ctx;
  const get = (address: string, method = "GET") =>
    input.ask(new Request(new URL(address, origin), { method }));
  await removePartials(folder);
  const scope = await openScope(ctx, { since });
  const home = await (await get(homePath(edition.id))).text();
  // Whatever leads the home page belongs to the export, however old.
  for (const [, link = ""] of home.matchAll(/ href="(\/[^"]+)"/g)) {
    const address = readAddress(link, origin);
    if (address) scope.take(address);
  }
  const stamp = await stampOf(ctx, [
    version,
    edition.id,
    origin,
    living,
    since,
    home.match(/\/assets\/[^"]+/g),
  ]);
  const journal = openJournal(folder, stamp);
  const walk = crawl({ origin, scope, head: (address) => get(address, "HEAD") });
  const files = new Map<string, Done>();
  const counts = { made: 0, renewed: 0, kept: 0 };
  /** A folder without a manifest is one that is not finished. */
  for (const name of [MANIFEST, SIGNATURE]) rmSync(join(folder, name), { force: true });

  const tell = (done: Done, how: keyof typeof counts): void => {
    counts[how] += 1;
    files.set(done.file, done);
    input.onProgress?.({ done: files.size, known: Math.max(files.size, walk.known()) });
  };
  const write = async (
    done: Omit<Done, "sha256" | "bytes">,
    content: string | ReadableStream<Uint8Array>,
  ) => {
    const path = join(folder, done.file);
    const before = journal.before.get(done.file);
    let written: { sha256: string; bytes: number };
    if (typeof content === "string") {
      const bytes = Buffer.from(content);
      written = digest(bytes);
      const same = before?.sha256 === written.sha256 && sizeOf(path) === written.bytes;
      if (!same) await writeWhole(path, bytes);
    } else written = await writeStream(path, content);
    const entry = { ...done, ...written };
    journal.add(entry);
    tell(entry, before === undefined ? "made" : before.sha256 === written.sha256 ? "kept" : "renewed");
  };
  const visit = async (address: string): Promise<void> => {
    const known = journal.done.get(address);
    if (known && !FRONT.test(address) && sizeOf(join(folder, known.file)) === known.bytes) {
      for (const found of known.found) walk.meet(found);
      return tell(known, "kept");
    }
    const read = readAddress(address, origin);
    if (!read) return;
    const file = fileAt(read);
    const found: string[] = [];
    const content = await contentOf(await follow(get, address), {
      living,
      edition,
      linkTo: async (link, ids) => {
        const to = readAddress(link, origin);
        // What stands on this very page needs no other one.
        const here = to?.path === read.path && ids.has(to.hash.slice(1));
        return here ? to.hash : walk.linkFrom(file, link, found);
      },
    });
    await write({ address, file, found }, content);
  };

  try {
    await walk.run(
      [
        ...[homePath(edition.id), ...MACHINES],
        ...[...scope.pages, ...scope.articles].map((path) => askedFor(plain(path))),
      ],
      visit,
    );
    const missing = await (await get(homePath(edition.id) + NOWHERE)).text();
    // A host shows this page at any address: only links from the top lead anywhere.
    const linkTo = async (link: string) => {
      const place = await walk.linkFrom("404.html", link, []);
      return place === null || place === link ? place : `/${place}`;
    };
    await write(
      { address: "404", file: "404.html", found: [] },
      await staticPage({ html: missing, edition, linkTo, living }),
    );
    await write(
      { address: "/", file: "index.html", found: [] },
      doorway(linkBetween("index.html", fileAt(plain(homePath(edition.id))))),
    );
    // What the page of the missing met first.
    await walk.run([], visit);
  } finally {
    journal.close();
  }
  const gone = [...journal.before.keys()].filter((file) => !files.has(file));
  for (const file of gone) await removeFile(folder, file);
  const { name } = await getSettings(ctx);
  const listed = [...files.values()].map(({ file: path, sha256, bytes }) => ({ path, sha256, bytes }));
  await writeManifest(folder, {
    manifest: {
      format: "dabir-export-1",
      house: name,
      site: living,
      edition: ctx.edition.id,
      madeAt: clock.now().toISOString(),
      newest: scope.newest && { ...scope.newest, publishedAt: scope.newest.publishedAt.toISOString() },
      files: listed.sort((one, other) => (one.path < other.path ? -1 : 1)),
    },
    key,
  });
  return {
    files: files.size,
    bytes: listed.reduce((sum, { bytes }) => sum + bytes, 0),
    ...counts,
    removed: gone.length,
    articles: scope.articles.length,
    newest: scope.newest,
  };
}

type Get = (address: string) => Promise<Response>;

/** What is withdrawn while the export is at work leaves the page that says so, and every link leads somewhere. */
async function follow(get: Get, address: string): Promise<Response> {
  let answer = await get(address);
  for (let hops = 0; hops < 3 && answer.headers.has("location"); hops += 1) {
    answer = await get(answer.headers.get("location") as string);
  }
  if (answer.status < 500) return answer;
  const code = answer.status === 503 ? "UNAVAILABLE" : "INTERNAL";
  throw new AppError(code, `${address} could not be made: start the same export again to go on`);
}
