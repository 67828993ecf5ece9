// The figures of a run, each beside what was promised.

export interface Figure {
  what: string;
  measured: string;
  /** What is promised; absent for figures that only explain others. */
  bar?: string;
  met?: boolean;
}

export function tableOf(figures: Figure[]): string {
  const rows = [
    ["", "measured", "bar", ""],
    ...figures.map(({ what, measured, bar, met }) => [
      what,
      measured,
      bar ?? "",
      met === undefined ? "" : met ? "met" : "NOT MET",
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => (row[column] as string).length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] as number))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

export const atLeast = (value: number, bar: number) => ({ met: value >= bar });
export const atMost = (value: number, bar: number) => ({ met: value <= bar });

export const whole = (value: number): string => Math.round(value).toLocaleString("en");
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
export const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;

export function median(values: number[]): number {
  return quantile(values, 0.5);
}

/** The value below or at which this share of all lies; NaN of none. */
export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
