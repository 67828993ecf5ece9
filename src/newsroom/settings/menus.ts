// Links that the newsroom sets by hand: into the head and the foot of every page, and as topics of the day.
import { z } from "zod";

export const menuLink = z.strictObject({
  label: z.string().trim().min(1).max(40),
  /** A path of the site («/fa/tag/…») or an address elsewhere. */
  address: z
    .string()
    .max(500)
    .refine(
      (text) => /^\/(?![/\\])[^\s<>"]*$/.test(text) || isWebAddress(text),
      "a path of the site or an https address",
    ),
});

export const menus = z.strictObject({
  /** After the sections. */
  head: z.array(menuLink).max(12),
  foot: z.array(menuLink).max(40),
});

export type MenuLink = z.infer<typeof menuLink>;

export const NO_MENUS: z.infer<typeof menus> = { head: [], foot: [] };

function isWebAddress(text: string): boolean {
  return /^https?:\/\//.test(text) && !/[\s<>"]/.test(text) && URL.canParse(text);
}
