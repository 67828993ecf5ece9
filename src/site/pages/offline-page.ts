// Reading without a line: what the browser keeps, and the day's news to take along. With scripts off it says what it
// needs, and is a list of the latest like any other.
import { html } from "hono/html";
import type { OfflineView } from "../../newsroom/reading/latest-view.ts";
import { offlinePath } from "../parts/address.ts";
import { headlineList } from "../parts/block.ts";
import { inOwnEdition } from "../parts/edition.ts";
import { layout } from "../parts/layout.ts";
import { text } from "../parts/text.ts";

export const offlinePage = inOwnEdition(({ frame, cards }: OfflineView): string =>
  layout(frame, {
    title: text("offline.title"),
    description: text("offline.note"),
    face: "inner",
    path: offlinePath(),
    main: html`<main id="main" class="wide words-page" data-offline>
<h1>${text("offline.title")}</h1>
<p class="lead">${text("offline.note")}</p>
<p data-lacking>${text("offline.scripts")}</p>
<section class="block" aria-labelledby="kept"><h2 class="block-title" id="kept">${text("offline.kept")}</h2>
<p class="quiet" data-none>${text("offline.none")}</p><ul class="kept" data-kept></ul>
<p><button class="act" type="button" data-clear hidden data-done="${text("offline.cleared")}">${text("offline.clear")}</button></p></section>
<section class="block" aria-labelledby="bundle"><h2 class="block-title" id="bundle">${text("offline.bundle")}</h2>
<p>${text("offline.bundleNote")}</p>
<p><button class="act" type="button" data-keep hidden data-done="${text("offline.taken")}">${text("offline.take")}</button></p>
<progress aria-label="${text("offline.bundle")}" hidden></progress><p role="status"></p>
<div data-bundle>${headlineList(cards, frame.now)}</div></section>
</main>`,
  }),
);
