// What the newsroom says of itself in an edition that is not Persian; what it leaves out is empty there, for a Persian
// sentence has no place in it. Mark, colours and channels are the same everywhere.
import { z } from "zod";
import type { EditionId } from "../../editions.ts";
import { menus, NO_MENUS } from "./menus.ts";

const words = z.strictObject({
  name: z.string().trim().min(1).max(80),
  tagline: z.string().trim().max(200).default(""),
  licence: z.string().max(500).default(""),
  menus: menus.default(NO_MENUS),
});

export const editionWords = z.strictObject({ ar: words.optional(), en: words.optional() });

type Words = z.infer<typeof words>;

/** The settings as they hold in an edition: its own words, the newsroom's name where it has none. */
export function inEditionsWords<Settings extends Words & { editions: z.infer<typeof editionWords> }>(
  settings: Settings,
  id: EditionId,
): Settings {
  if (id === "fa") return settings;
  const { name } = settings;
  return {
    ...settings,
    tagline: "",
    licence: "",
    menus: NO_MENUS,
    name,
    ...settings.editions[id],
  };
}
