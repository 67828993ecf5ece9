// Progress of a long command on standard error: a bar that is drawn over itself on a terminal, elsewhere a line
// every few seconds. Standard output stays free for the result.

export interface Progress {
  done: number;
  bytes: number;
  totalBytes: number;
  /** Records a second. */
  rate: number;
  secondsLeft: number | null;
}

export interface ProgressBar {
  update(progress: Progress): void;
  /** Draws the last state and leaves the line; without an update before, does nothing. */
  end(): void;
}

export interface ProgressOutput {
  isTTY?: boolean | undefined;
  columns?: number | undefined;
  write(text: string): unknown;
}

const REDRAW_MS = 100;
const LINE_MS = 5_000;
const BAR_WIDTH = 24;

/** `elapsed` counts milliseconds. `noun` names what is counted, e.g. «records». */
export function progressBar(
  ctx: { elapsed(): number },
  { output, noun = "records" }: { output: ProgressOutput; noun?: string },
): ProgressBar {
  const terminal = output.isTTY === true;
  let drawnAt: number | undefined;
  let last: Progress | undefined;
  let drawn: Progress | undefined;
  const draw = (progress: Progress): void => {
    const text = progressText(progress, noun, terminal);
    output.write(terminal ? `\r${text.slice(0, (output.columns ?? 80) - 1)}\u001b[K` : `${text}\n`);
    drawnAt = ctx.elapsed();
    drawn = progress;
  };
  return {
    update: (progress) => {
      last = progress;
      if (drawnAt === undefined) {
        if (terminal) draw(progress);
        else drawnAt = ctx.elapsed();
      } else if (ctx.elapsed() - drawnAt >= (terminal ? REDRAW_MS : LINE_MS)) draw(progress);
    },
    end: () => {
      if (!last) return;
      if (drawn !== last) draw(last);
      if (terminal) output.write("\n");
    },
  };
}

/** One line of words and figures; with a bar where `bar` is true. */
export function progressText(progress: Progress, noun: string, bar: boolean): string {
  const share = progress.totalBytes > 0 ? Math.min(1, progress.bytes / progress.totalBytes) : 1;
  const filled = Math.round(share * BAR_WIDTH);
  const parts = [
    `${Math.floor(share * 100)}%`.padStart(4),
    `${progress.done.toLocaleString("en")} ${noun}`,
    `${Math.round(progress.rate).toLocaleString("en")}/s`,
  ];
  if (progress.secondsLeft !== null && share < 1) parts.push(`${durationText(progress.secondsLeft)} left`);
  const text = parts.join("  ");
  return bar ? `[${"#".repeat(filled)}${".".repeat(BAR_WIDTH - filled)}] ${text}` : text.trimStart();
}

/** «45 s», «3 min 20 s», «2 h 5 min». */
export function durationText(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3_600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3_600)} h ${Math.floor((whole % 3_600) / 60)} min`;
}
