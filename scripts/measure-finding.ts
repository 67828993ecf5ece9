// Measures what is chosen by likeness over a collection of real articles: related articles, and tags. The collection
// stays outside the project: JSON Lines as docs/contracts/json-lines.md has them, with tags and sections.
//
//   node scripts/measure-finding.ts FILE [FOLDER]     FOLDER keeps the newsroom for another turn
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../src/config.ts";
import type { Context } from "../src/context.ts";
import { toText } from "../src/document/to-text.ts";
import type { Arrival } from "../src/newsroom/articles/article.ts";
import { importArticles } from "../src/newsroom/articles/import-articles.ts";
import { MOST_SUGGESTED, WORTH_SUGGESTING, weighTags } from "../src/newsroom/articles/suggest-tags.ts";
import { nameKey } from "../src/newsroom/names.ts";
import { chooseRelated } from "../src/newsroom/related/choose.ts";
import { openNewsroom } from "../src/open.ts";
import { systemClock } from "../src/platform/clock.ts";
import { silentLog } from "../src/platform/log.ts";
import { importPaths } from "../src/wires/import/import-paths.ts";

const [file, kept] = process.argv.slice(2);
if (!file || !existsSync(file)) {
  console.error(
    "no collection: name a file of JSON Lines (docs/contracts/json-lines.md) with tags and sections",
  );
  process.exit(2);
}

/** What a source says of an article. */
interface Said {
  code: number;
  arrival: Arrival;
  origin: string;
  /** Its tags, by identity. */
  tags: Set<string>;
  /** Came without its tags, which are asked for. */
  held: boolean;
}

/** Of how many articles of each source the related ones are looked at. */
const ASKED = 120;
/** A tag tells something when no larger share of all articles bears it. */
const TELLING = 0.01;

const folder = kept ?? mkdtempSync(join(tmpdir(), "dabir-measure-"));
const newsroom = await openNewsroom({
  config: readConfig({ DABIR_DATA: folder, DABIR_DEMO: "off" }),
  actor: { kind: "operator", name: "measure" },
  log: silentLog,
});
try {
  const said = await takeIn(newsroom.ctx);
  await measureRelated(newsroom.ctx, said);
  await measureTags(newsroom.ctx, said);
} finally {
  await newsroom.close();
  if (!kept) rmSync(folder, { recursive: true, force: true });
}

/** Takes the collection in; a fifth of what has tags comes without them, to be asked for. */
async function takeIn(ctx: Context): Promise<Said[]> {
  const said: Said[] = [];
  const report = await importPaths(systemClock, {
    paths: [file as string],
    take: async (arrivals) => {
      const bare = arrivals.map((arrival) =>
        isHeld(arrival) ? { ...arrival, tags: [], original: `${arrival.original} ` } : arrival,
      );
      const taken = await importArticles(ctx, { arrivals: bare, section: null, undatedAt: new Date() });
      arrivals.forEach((arrival, index) => {
        const code = taken[index]?.code;
        if (!code) return;
        const tags = new Set(arrival.tags.map(nameKey).filter(Boolean));
        said.push({ code, arrival, origin: arrival.source?.name ?? "?", tags, held: isHeld(arrival) });
      });
      return taken;
    },
  });
  await ctx.search.refresh(ctx);
  console.log(
    `${report.created} taken in, ${report.unchanged} were there; ${report.copies} copies, ${report.updates} updates`,
  );
  return said;
}

function isHeld({ originKey, tags }: Arrival): boolean {
  let hash = 0;
  for (const sign of originKey) hash = (Math.imul(hash, 31) + sign.charCodeAt(0)) >>> 0;
  return tags.length > 0 && hash % 5 === 0;
}

/**
 * P@5 by what the sources say themselves. Asked are articles whose tags the newsroom does not know; of those that are
 * chosen, the ones of the same source are judged: do they have its section in common, or a tag, or a telling one, which
 * few articles bear? Sections of some sources are desks, not subjects: there the tags say more.
 */
async function measureRelated(ctx: Context, said: Said[]): Promise<void> {
  const byCode = new Map(said.map((one) => [one.code, one]));
  const asked = said.filter(({ held, tags }) => held || tags.size === 0);
  const bearing = Map.groupBy(
    said.flatMap(({ tags }) => [...tags]),
    (tag) => tag,
  );
  const tells = (tag: string): boolean => (bearing.get(tag)?.length ?? 0) <= TELLING * said.length;
  for (const [origin, all] of Map.groupBy(asked, (one) => one.origin)) {
    const step = Math.max(1, Math.floor(all.length / ASKED));
    const some = all.filter((_, index) => index % step === 0).slice(0, ASKED);
    const sum = { shown: 0, judged: 0, section: 0, tag: 0, telling: 0, ms: 0 };
    for (const one of some) {
      const start = performance.now();
      const codes = (await chooseRelated(ctx, one.code)).slice(0, 5);
      sum.ms += performance.now() - start;
      sum.shown += codes.length;
      for (const other of codes.flatMap((code) => byCode.get(code) ?? [])) {
        if (other.origin !== origin) continue;
        sum.judged += 1;
        if (other.arrival.section === one.arrival.section) sum.section += 1;
        const common = [...other.tags].filter((tag) => one.tags.has(tag));
        if (common.length > 0) sum.tag += 1;
        if (common.some(tells)) sum.telling += 1;
      }
    }
    const share = (part: number, of: number): string => (of === 0 ? "-" : (part / of).toFixed(3));
    console.log(
      `related, ${origin}: ${some.length} asked, ${share(sum.shown, some.length)} chosen each, P@5 by section ${share(sum.section, sum.judged)}, by tag ${share(sum.tag, sum.judged)}, by a telling tag ${share(sum.telling, sum.judged)}, ${share(sum.ms, some.length)} ms`,
    );
  }
}

/** Precision, recall and F1 of the suggestions against the tags that the source gave. */
async function measureTags(ctx: Context, said: Said[]): Promise<void> {
  for (const [origin, held] of Map.groupBy(
    said.filter((one) => one.held),
    (one) => one.origin,
  )) {
    const sum = { right: 0, suggested: 0, gold: 0, five: 0, fiveRight: 0, ms: 0 };
    for (const { code, arrival, tags } of held) {
      const { headline, lead, body } = arrival;
      const start = performance.now();
      const found = await weighTags(ctx, { code, headline, lead: lead ?? "", text: toText(body) });
      sum.ms += performance.now() - start;
      const right = (some: typeof found): number => some.filter(({ name }) => tags.has(nameKey(name))).length;
      const five = found.slice(0, MOST_SUGGESTED);
      const worth = five.filter(({ worth }) => worth >= WORTH_SUGGESTING);
      sum.gold += tags.size;
      sum.five += five.length;
      sum.fiveRight += right(five);
      sum.suggested += worth.length;
      sum.right += right(worth);
    }
    const f1 = (right: number, of: number): string => {
      const [precision, recall] = [right / of, right / sum.gold];
      return `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}`;
    };
    console.log(
      `tags, ${origin}: ${held.length} asked, ${(sum.ms / held.length).toFixed(0)} ms; suggested ${(sum.suggested / held.length).toFixed(1)} each: ${f1(sum.right, sum.suggested)}; always five: ${f1(sum.fiveRight, sum.five)}`,
    );
  }
}
