// A text as a QR code in the page itself: paper has no links.
import { html } from "hono/html";
import { qrPath } from "../../qr.ts";
import type { Markup } from "./markup.ts";

/** `name` says to those who do not see it what it holds. */
export function qrCode(held: string, name: string): Markup {
  const { path, size } = qrPath(held);
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label="${name}" shape-rendering="crispEdges"><path d="${path}"/></svg>`;
}
