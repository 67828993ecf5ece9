// The way from the home page down to where the reader is.
import { html } from "hono/html";
import type { SectionLink } from "../../newsroom/reading/links.ts";
import { homePath, sectionPath } from "./address.ts";
import type { Markup } from "./markup.ts";
import { text } from "./text.ts";

export function breadcrumb(sections: SectionLink[]): Markup {
  return html`<nav class="path" aria-label="${text("site.path")}"><ol>
<li><a href="${homePath()}">${text("site.home")}</a></li>
${sections.map((section) => html`<li><a href="${sectionPath(section.slug)}">${section.name}</a></li>`)}
</ol></nav>`;
}
