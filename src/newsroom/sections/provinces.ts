// The provinces of Iran by ISO 3166-2:IR (as renumbered in 2020). A section that is one carries the code; its name is its own.

/** `IR-00` (Markazi) to `IR-30` (Alborz). */
export const PROVINCES: readonly string[] = Array.from(
  { length: 31 },
  (_, number) => `IR-${String(number).padStart(2, "0")}`,
);
