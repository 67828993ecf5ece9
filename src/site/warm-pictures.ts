// Makes the pictures of the home page before anybody asks for them, so that the first reader need not wait.
import { ensureRendition } from "../newsroom/media/renditions.ts";
import { homeView } from "../newsroom/reading/home-view.ts";
import { newReader, type Site } from "./site.ts";

/** What a phone and a desk usually ask for. */
const FILES = ["640.webp", "960.webp"];

/** Quiet about faults: a picture that cannot be made now is tried again when it is asked for. */
export async function warmPictures(site: Site): Promise<void> {
  try {
    const view = await homeView(newReader(site));
    const cards = [
      view.lead,
      ...view.seconds,
      ...view.galleries,
      ...view.blocks.flatMap((block) => block.cards),
    ];
    const ids = new Set(cards.flatMap((card) => card?.picture?.id ?? []));
    for (const id of ids) for (const file of FILES) await ensureRendition(site.ctx, { id, file });
  } catch (error) {
    site.ctx.log.warn("the home page's pictures were not made ahead", { reason: (error as Error).message });
  }
}
