// `dabir export` and `dabir verify`: the site as plain files that survive on any host, and whether they are whole.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { VERSION } from "../config.ts";
import type { Context } from "../context.ts";
import { AppError, ERRORS } from "../errors.ts";
import type { ExportReport } from "../export/export-site.ts";
import type { Verdict } from "../export/verify-export.ts";
import { dayOf, instantOn } from "../newsroom/calendar.ts";
import { systemClock } from "../platform/clock.ts";
import { isLoopback } from "../platform/http/loopback.ts";
import { signingKey } from "../platform/signing-key.ts";
import { type Call, type Command, EDITION_FLAG } from "./command.ts";
import { numberFlag } from "./fields.ts";
import { progressBar } from "./progress-bar.ts";

const DAY_MS = 86_400_000;

export const exportCommands: Command[] = [
  {
    name: "export",
    usage: "--static DIR [--days N | --all] [--edition ID] [--site URL]",
    summary: "the site as plain files with relative links and a signed list, for any host and for a disk",
    notes:
      "One that was stopped goes on when it is started again; a later one writes only what changed. The public key lies\nin DIR: hand it out by another way too, so that `dabir verify --key` proves something.",
    flags: {
      static: "=DIR an empty folder, or one of an earlier export",
      days: "=N articles of the last N days",
      all: "every article, which is so unless --days is told",
      ...EDITION_FLAG,
      site: "=URL of the living site, for canonical addresses and readers who want to write; DABIR_URL unless told",
    },
    run: async (call) => {
      const folder = call.flags.static;
      if (typeof folder !== "string") throw new AppError("BAD_INPUT", "name the folder: --static DIR");
      const days = numberFlag(call, "days", 100_000);
      if (days !== undefined && call.flags.all)
        throw new AppError("BAD_INPUT", "--days and --all exclude each other");
      const living = livingSite(call);
      const ctx = await call.open();
      const report = await run(
        { ...ctx, origin: living ?? ctx.origin },
        { call, folder: resolve(folder), days, living },
      );
      call.tell(report, linesOf(report));
      return 0;
    },
  },
  {
    name: "verify",
    usage: "DIR [--key FILE]",
    summary: "whether an export is whole: names what was altered, is missing or was added",
    notes:
      "Without --key the key that lies in DIR is asked, which whoever alters the files can alter too. Exit 5 when not whole.",
    flags: { key: "=FILE public key of the newsroom, PEM" },
    run: async (call) => {
      const folder = call.words[0];
      if (folder === undefined) throw new AppError("BAD_INPUT", "name the folder of the export");
      const { verifyExport } = await import("../export/verify-export.ts");
      const publicKey = typeof call.flags.key === "string" ? textOf(call.flags.key) : undefined;
      const verdict = await verifyExport(resolve(folder), { publicKey });
      call.tell(verdict, verdictLines(verdict));
      return verdict.whole ? 0 : ERRORS.CONFLICT.exit;
    },
  },
];

interface Run {
  call: Call;
  folder: string;
  days: number | undefined;
  living: string | null;
}

async function run(ctx: Context, { call, folder, days, living }: Run): Promise<ExportReport> {
  // The site is heavy; no other command has to wait for it.
  const [{ commandSite }, { exportSite }] = await Promise.all([
    import("./command-site.ts"),
    import("../export/export-site.ts"),
  ]);
  const { ask } = commandSite(ctx);
  const bar = progressBar(systemClock, { output: process.stderr, noun: "files" });
  const start = systemClock.elapsed();
  const report = await exportSite(ctx, {
    ...{ folder, ask, living, clock: systemClock, version: VERSION },
    since: days === undefined ? null : startOfDay(ctx, days),
    key: signingKey(call.config.dataFolder),
    onProgress: ({ done, known }) => {
      const rate = done / Math.max(0.001, (systemClock.elapsed() - start) / 1000);
      bar.update({ done, bytes: done, totalBytes: known, rate, secondsLeft: (known - done) / rate });
    },
  });
  bar.end();
  return report;
}

/** The first instant of the day so many days ago: the same all day long, so that a stopped export can go on. */
function startOfDay(ctx: Context, days: number): Date {
  const day = dayOf(new Date(ctx.now().getTime() - days * DAY_MS), ctx.edition);
  return instantOn(day, ctx.edition);
}

/** Nobody reaches a loopback address but on this machine: that is no living site. */
function livingSite({ flags, config }: Call): string | null {
  if (flags.site === undefined) return isLoopback(new URL(config.origin).hostname) ? null : config.origin;
  const url = URL.parse(String(flags.site));
  if (url && /^https?:$/.test(url.protocol) && url.pathname === "/" && !url.search) return url.origin;
  throw new AppError("BAD_INPUT", `--site is an origin such as https://news.example, not «${flags.site}»`);
}

function linesOf(report: ExportReport): string[] {
  const { files, articles, made, renewed, kept, removed, bytes, newest } = report;
  return [
    `${files} files, ${(bytes / 1_048_576).toFixed(1)} MB, ${articles} articles`,
    `${made} made, ${renewed} renewed, ${kept} kept, ${removed} removed`,
    ...(newest ? [`newest article: ${newest.code}, ${newest.publishedAt.toISOString()}`] : []),
  ];
}

function verdictLines(verdict: Verdict): string[] {
  const { altered, missing, added, signature, key, files, madeAt, whole } = verdict;
  return [
    ...altered.map((path) => `altered: ${path}`),
    ...missing.map((path) => `missing: ${path}`),
    ...added.map((path) => `added: ${path}`),
    ...(signature === "good" ? [] : [`signature: ${signature}`]),
    `key: ${key.fingerprint}${key.from === "export" ? ", which came with the export: compare it" : ""}`,
    `${whole ? "whole" : "NOT whole"}: ${files} files, made at ${madeAt}`,
  ];
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new AppError("BAD_INPUT", `${file} cannot be read: ${(cause as Error).message}`);
  }
}
