// The reading list: what the reader saved in this browser, which alone knows of it. saved.client.ts fills it in.
import { html } from "hono/html";
import type { Frame } from "../../newsroom/reading/frame.ts";
import { latestPath, savedPath } from "../parts/address.ts";
import { inOwnEdition } from "../parts/edition.ts";
import { layout } from "../parts/layout.ts";
import { text } from "../parts/text.ts";

export const savedPage = inOwnEdition(({ frame }: { frame: Frame }): string => {
  const title = text("saved.title");
  return layout(frame, {
    title,
    description: text("saved.note"),
    face: "inner",
    path: savedPath(),
    indexed: false,
    scripts: ["saved.js"],
    main: html`<main id="main" class="wide words-page saved-page" data-saved data-remove="${text("saved.remove")}" data-removed="${text("saved.removed")}">
<h1>${title}</h1>
<p class="quiet">${text("saved.note")}</p>
<p class="empty needs-script">${text("saved.needsScript")}</p>
<p class="empty saved-empty" hidden>${text("saved.empty")} <a href="${latestPath()}">${text("site.latest")}</a></p>
<ol class="saved" hidden></ol>
<p class="saved-said quiet" role="status"></p>
<p data-clear="${text("saved.clear")}" data-sure="${text("saved.sure")}"></p>
</main>`,
  });
});
