// `dabir import PATH…`: saved pages and JSON Lines into the archive, with progress, a report, and again at will.

import { AppError } from "../errors.ts";
import { importArticles } from "../newsroom/articles/import-articles.ts";
import { getSettings } from "../newsroom/settings/settings.ts";
import { systemClock } from "../platform/clock.ts";
import type { ImportReport } from "../wires/import/import-paths.ts";
import type { Command } from "./command.ts";
import { progressBar } from "./progress-bar.ts";

/** Done, but for some records. */
const PARTLY = 8;

export const importCommand: Command = {
  name: "import",
  usage: "PATH… [--section NAME] [--dry-run]",
  summary: "takes saved pages (text, HTML) and JSON Lines (gz or not) into the archive",
  notes:
    "Files and folders. What is known already and unchanged is left alone, so a stopped import is simply started\nagain. Formats: docs/contracts/json-lines.md, docs/contracts/saved-pages.md.",
  flags: { section: "=NAME for records that name none", "dry-run": "read and report, change nothing" },
  run: async (call) => {
    if (call.words.length === 0) throw new AppError("BAD_INPUT", "name the files or folders to import");
    // The readers of pages are heavy; no other command has to wait for them.
    const { importPaths } = await import("../wires/import/import-paths.ts");
    const dryRun = call.flags["dry-run"] === true;
    const ctx = await call.open();
    const { name } = await getSettings(ctx);
    const section = typeof call.flags.section === "string" ? call.flags.section : null;
    const undatedAt = ctx.now();
    const bar = progressBar(systemClock, { output: process.stderr });
    const stop = new AbortController();
    process.once("SIGINT", () => stop.abort());
    const report = await importPaths(systemClock, {
      paths: call.words,
      section,
      house: [name],
      dryRun,
      take: (arrivals) => importArticles(ctx, { arrivals, section, undatedAt }),
      onProgress: bar.update,
      signal: stop.signal,
    });
    bar.end();
    if (!dryRun) await ctx.search.refresh(ctx);
    call.tell(report, linesOf(report, dryRun));
    return report.skippedCount + report.refused > 0 || report.stopped ? PARTLY : 0;
  },
};

function linesOf(report: ImportReport, dryRun: boolean): string[] {
  const pages = report.pages.flatMap(pageLines);
  const faults = [...report.skipped, ...report.refusals].map(
    ({ file, line, reason }) => `${file}:${line}: ${reason}`,
  );
  const notes = report.notes.slice(0, 20).map(({ file, line, reason }) => `note: ${file}:${line}: ${reason}`);
  const unknown =
    report.unknownFields.length > 0
      ? [`fields without a meaning here: ${report.unknownFields.join(", ")}`]
      : [];
  const counts = dryRun
    ? `${report.found} recognised, ${report.skippedCount} skipped; nothing was changed (--dry-run)`
    : `${report.created} created, ${report.changed} changed, ${report.unchanged} unchanged, ${report.refused} refused, ${report.skippedCount} skipped`;
  const again =
    report.copies + report.updates > 0
      ? [`${report.copies} copies and ${report.updates} updates of what was told before`]
      : [];
  const stopped = report.stopped ? ["stopped before the end: start the same import again to go on"] : [];
  return [...pages, ...notes, ...unknown, ...faults, counts, ...again, ...stopped];
}

/** What was taken from a page, and what was seen on it and left out. */
function pageLines({ code, headline, found }: ImportReport["pages"][number]): string[] {
  const run = found.headlineRun ?? [];
  const left = [
    ...(run.length > 0 ? [`a run of other headlines (${run.join(" ").length} letters)`] : []),
    ...(found.labels ?? []).map((label) => `«${label}»`),
  ];
  return [
    `${code ?? "a new code"}: ${headline}`,
    ...(found.house ? [`  signed by ${found.house}`] : []),
    ...(left.length > 0 ? [`  left out: ${left.join(", ")}`] : []),
  ];
}
