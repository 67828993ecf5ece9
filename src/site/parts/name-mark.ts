// The newsroom's mark and name, as a link.
import { html, raw } from "hono/html";
import type { House } from "../../newsroom/reading/frame.ts";
import type { Markup } from "./markup.ts";

export function nameMark({ name, logo }: House, path: string): Markup {
  return html`<a class="name" href="${path}">${logo && html`<span class="mark" aria-hidden="true">${raw(logo)}</span>`}${name}</a>`;
}
