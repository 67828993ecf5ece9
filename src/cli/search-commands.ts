// `dabir search`: asks the newsroom's search as readers do, a question a line; and makes its index anew.
import { AppError } from "../errors.ts";
import { type FoundRecord, findRecords } from "../newsroom/search/find-records.ts";
import { LONGEST_QUERY } from "../newsroom/search/typed/parse-query.ts";
import { systemClock } from "../platform/clock.ts";
import { streamLines } from "../wires/import/stream-lines.ts";
import { batched } from "./batched-output.ts";
import type { Call, Command } from "./command.ts";
import { progressBar } from "./progress-bar.ts";

const MOST = 1000;
/** Questions that are answered at the same time. */
const AT_ONCE = 4;

export const searchCommands: readonly Command[] = [
  {
    name: "search",
    usage: "[--limit N]",
    summary: "answers questions from standard input, one a line, with what readers would find",
    notes:
      "With --json every line is answered by one line: a list of { code, source_code, score }, the best first.\nThe language of questions: docs/contracts/search.md.",
    flags: { limit: `=N so many articles a question (10; at most ${MOST})` },
    run: async (call) => {
      if (call.words.length > 0) {
        throw new AppError(
          "BAD_INPUT",
          "questions come from standard input, one a line: echo … | dabir search",
        );
      }
      const limit = limitOf(call.flags.limit);
      const ctx = await call.open();
      await ctx.search.refresh(ctx);
      const out = batched(process.stdout);
      const waiting: Promise<FoundRecord[]>[] = [];
      const answerOne = async (): Promise<void> => {
        await out.write(answerOf(call, (await waiting.shift()) ?? []));
      };
      try {
        for await (const line of streamLines(process.stdin)) {
          const typed = "text" in line ? line.text.replace(/^\ufeff|\r$/g, "").slice(0, LONGEST_QUERY) : "";
          const found = findRecords(ctx, { typed, limit });
          // Awaited in its turn; until then a fault must not end the process.
          found.catch(() => {});
          waiting.push(found);
          if (waiting.length >= AT_ONCE) await answerOne();
          if (out.closed()) break;
        }
        while (waiting.length > 0) await answerOne();
      } finally {
        await out.flush();
      }
      return 0;
    },
  },
  {
    name: "search rebuild",
    usage: "[--missing]",
    summary: "makes the index of the search anew; the old one answers until it is ready",
    flags: { missing: "only articles that the index has nothing of" },
    run: async (call) => {
      if (call.words.length > 0) throw new AppError("BAD_INPUT", "search rebuild takes no words");
      const ctx = await call.open();
      const bar = progressBar(systemClock, { output: process.stderr, noun: "articles" });
      const start = systemClock.elapsed();
      const stop = new AbortController();
      process.once("SIGINT", () =>
        stop.abort(new AppError("UNAVAILABLE", "stopped: the index is as it was")),
      );
      const articles = await ctx.search.rebuild(ctx, {
        missing: call.flags.missing === true,
        signal: stop.signal,
        onProgress: (done, all) => {
          const seconds = Math.max(0.001, (systemClock.elapsed() - start) / 1000);
          const rate = done / seconds;
          bar.update({
            done,
            bytes: done,
            totalBytes: all,
            rate,
            secondsLeft: (all - done) / Math.max(rate, 1),
          });
        },
      });
      bar.end();
      const seconds = Math.round((systemClock.elapsed() - start) / 100) / 10;
      call.tell(
        { articles, seconds },
        `${articles.toLocaleString("en")} articles can be found (${seconds} s)`,
      );
      return 0;
    },
  },
];

function limitOf(flag: string | boolean | undefined): number {
  if (flag === undefined) return 10;
  const limit = Number(flag);
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST) return limit;
  throw new AppError("BAD_INPUT", `--limit must be a whole number from 1 to ${MOST}, not «${flag}»`);
}

function answerOf(call: Call, found: FoundRecord[]): string {
  if (call.json) {
    return `${JSON.stringify(found.map(({ code, source_code, score }) => ({ code, source_code, score })))}\n`;
  }
  return `${found.map(({ code, headline }) => `${code}  ${headline}`).join("\n")}\n\n`;
}
