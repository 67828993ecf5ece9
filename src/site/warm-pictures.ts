// Makes the pictures of the home page before anybody asks for them, so that the first reader need not wait.
import { ensureRendition } from "../newsroom/media/renditions.ts";
import { homeView } from "../newsroom/reading/home-view.ts";
import { type Background, inBackground } from "../platform/background.ts";
import { newReader, type Site } from "./site.ts";

/** What a phone and a desk usually ask for. */
const FILES = ["640.webp", "960.webp"];

/** Quiet about faults: a picture that cannot be made now is tried again when it is asked for. */
export function warmPictures(site: Site): Background {
  return inBackground(({ signal }) =>
    makePictures(site, signal).catch((error) =>
      site.ctx.log.warn("the home page's pictures were not made ahead", { reason: error.message }),
    ),
  );
}

async function makePictures(site: Site, signal: AbortSignal): Promise<void> {
  const { lead, seconds, galleries, blocks } = await homeView(newReader(site));
  const cards = [lead, ...seconds, ...galleries, ...blocks.flatMap((block) => block.cards)];
  const ids = new Set(cards.flatMap((card) => card?.picture?.id ?? []));
  for (const id of ids) {
    for (const file of FILES) {
      if (signal.aborted) return;
      await ensureRendition(site.ctx, { id, file });
    }
  }
}
