// A moment as an act takes it: a Date, or the text of one with its offset («2026-11-24T08:00:00+03:30»).
import { z } from "zod";

export const instant = z.union([
  z.date(),
  z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
]);
