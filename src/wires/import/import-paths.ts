// Takes files and folders in: reads record after record, hands them over in batches, and keeps an honest account.
// Memory holds one batch, whatever the size of the archive; a batch is handed over whole or not at all.
import { setImmediate } from "node:timers/promises";
import type { Arrival } from "../../newsroom/articles/article.ts";
import { fileArrivals } from "./file-arrivals.ts";
import type { Found } from "./reading.ts";
import { walkFiles } from "./walk-files.ts";

export type Outcome = "created" | "changed" | "unchanged" | "refused";

export interface Taken {
  code: number | null;
  outcome: Outcome;
  reason?: string;
  /** How a new one tells a report that is here already. */
  again?: "copy" | "update";
}

/** Writes a batch, all of it or nothing; answers in the order of the batch. */
export type Take = (arrivals: Arrival[]) => Promise<Taken[]>;

export interface ImportProgress {
  /** Records read so far, faulty ones too. */
  done: number;
  bytes: number;
  totalBytes: number;
  /** Records a second since the start. */
  rate: number;
  /** Null until it can be told. */
  secondsLeft: number | null;
}

export interface Place {
  file: string;
  line: number;
  reason: string;
}

export interface ImportReport {
  created: number;
  changed: number;
  unchanged: number;
  refused: number;
  /** Of the created ones, those that tell again what was told before: as it stands, or with more of it. */
  copies: number;
  updates: number;
  /** Articles that were recognised; in a dry run this is all that is counted. */
  found: number;
  /** Records that are faulty, in order, up to LISTED of them. */
  skipped: Place[];
  skippedCount: number;
  /** Records that the newsroom did not take, with its reason, up to LISTED of them. */
  refusals: (Place & { code: number | null })[];
  /** What an editor may want to look at, up to LISTED of them. */
  notes: Place[];
  files: number;
  /** Fields of records that mean nothing here, each once. */
  unknownFields: string[];
  /** What was recognised in pages, up to 20 of them; for dry runs. */
  pages: { file: string; code: number | null; headline: string; found: Found }[];
  /** True where the signal ended the import before the end. */
  stopped: boolean;
}

export interface ImportRequest {
  paths: readonly string[];
  /** Section of articles that do not name one. */
  section?: string | null;
  /** Names of the newsroom itself, which are no source. */
  house?: readonly string[];
  /** Reads and reports, takes nothing in. */
  dryRun?: boolean;
  take: Take;
  onProgress?: (progress: ImportProgress) => void;
  signal?: AbortSignal;
}

export const BATCH = 200;
/** Text of a batch in characters after which it is handed over before it is full. */
const BATCH_CHARACTERS = 4_000_000;
export const LISTED = 1_000;
const PAGES_SHOWN = 20;

interface Waiting {
  arrival: Arrival;
  file: string;
  line: number;
}

/** `elapsed` counts milliseconds. An error of `take` ends the import; the batches before it stand. */
export async function importPaths(ctx: { elapsed(): number }, request: ImportRequest): Promise<ImportReport> {
  const report = emptyReport();
  const { files, faults } = await walkFiles(request.paths);
  for (const { path, reason } of faults) skip(report, { file: path, line: 0, reason });
  const totalBytes = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const progress = progressOf(ctx, totalBytes, request.onProgress);
  const options = { section: request.section ?? null, house: request.house ?? [] };
  const unknown = new Set<string>();
  const queue = newQueue(report, request);
  for (const file of files) {
    if (request.signal?.aborted) break;
    report.files += 1;
    for await (const { line, reading } of fileArrivals({ file, options, onBytes: progress.bytes })) {
      if (request.signal?.aborted) break;
      if ("fault" in reading) {
        skip(report, { file: file.path, line, reason: reading.fault });
      } else {
        const { arrival, found } = reading;
        note(report, { file: file.path, line, arrival, found }, unknown);
        await queue.add({ arrival, file: file.path, line });
      }
      progress.record();
    }
    progress.fileDone(file.bytes);
  }
  await queue.finish();
  report.unknownFields = [...unknown];
  report.stopped = request.signal?.aborted ?? false;
  progress.finish();
  return report;
}

function emptyReport(): ImportReport {
  return {
    created: 0,
    changed: 0,
    unchanged: 0,
    refused: 0,
    copies: 0,
    updates: 0,
    found: 0,
    skipped: [],
    skippedCount: 0,
    refusals: [],
    notes: [],
    files: 0,
    unknownFields: [],
    pages: [],
    stopped: false,
  };
}

function skip(report: ImportReport, place: Place): void {
  report.skippedCount += 1;
  if (report.skipped.length < LISTED) report.skipped.push(place);
}

interface Recognised {
  file: string;
  line: number;
  arrival: Arrival;
  found: Found;
}

function note(report: ImportReport, { file, line, arrival, found }: Recognised, unknown: Set<string>): void {
  report.found += 1;
  for (const name of found.unknownFields ?? []) if (unknown.size < 100) unknown.add(name);
  for (const reason of found.notes)
    if (report.notes.length < LISTED) report.notes.push({ file, line, reason });
  if (found.way !== undefined && report.pages.length < PAGES_SHOWN) {
    report.pages.push({ file, code: arrival.code, headline: arrival.headline, found });
  }
}

function account(report: ImportReport, batch: readonly Waiting[], taken: readonly Taken[]): void {
  batch.forEach(({ file, line, arrival }, index) => {
    const { outcome, reason, again } = taken[index] ?? {
      outcome: "refused" as const,
      reason: "the newsroom gave no answer",
    };
    report[outcome] += 1;
    if (again) report[again === "copy" ? "copies" : "updates"] += 1;
    if (outcome !== "refused" || report.refusals.length >= LISTED) return;
    report.refusals.push({ file, line, code: arrival.code, reason: reason ?? "the newsroom gave no reason" });
  });
}

interface Queue {
  add(waiting: Waiting): Promise<void>;
  finish(): Promise<void>;
}

/** One batch is being written while the next one is read; never two at once, so the order stays. */
function newQueue(report: ImportReport, request: ImportRequest): Queue {
  let batch: Waiting[] = [];
  let characters = 0;
  let writing: Promise<void> | undefined;
  const handOver = async (): Promise<void> => {
    await writing;
    writing = undefined;
    const full = batch;
    batch = [];
    characters = 0;
    if (full.length === 0 || request.dryRun || request.signal?.aborted) return;
    writing = request.take(full.map(({ arrival }) => arrival)).then((taken) => account(report, full, taken));
    writing.catch(() => {});
  };
  return {
    add: async (waiting) => {
      batch.push(waiting);
      characters += waiting.arrival.original.length;
      if (batch.length >= BATCH || characters >= BATCH_CHARACTERS) await handOver();
      // Reading is work without a pause; the writer's answers have to get through.
      else if (writing) await setImmediate();
    },
    finish: async () => {
      await handOver();
      await writing;
    },
  };
}

interface ProgressKeeper {
  record(): void;
  /** Bytes of the present file that were read. */
  bytes(ofFile: number): void;
  fileDone(bytes: number): void;
  finish(): void;
}

function progressOf(
  ctx: { elapsed(): number },
  totalBytes: number,
  tell: ImportRequest["onProgress"],
): ProgressKeeper {
  const start = ctx.elapsed();
  let done = 0;
  let before = 0;
  let within = 0;
  const report = (): void => {
    const seconds = (ctx.elapsed() - start) / 1_000;
    const bytes = Math.min(totalBytes, before + within);
    const secondsLeft = bytes > 0 && seconds >= 0.5 ? (seconds * (totalBytes - bytes)) / bytes : null;
    tell?.({ done, bytes, totalBytes, rate: seconds > 0 ? done / seconds : 0, secondsLeft });
  };
  return {
    record: () => {
      done += 1;
      if (done % 50 === 0) report();
    },
    bytes: (ofFile) => {
      within = ofFile;
    },
    fileDone: (bytes) => {
      before += bytes;
      within = 0;
      report();
    },
    finish: report,
  };
}
