// How a reader wants pages to look: the size of what is read, light or dark. site.client.ts keeps the choice in the
// browser and early.client.ts sets it before the next page is drawn; without scripts it is not offered.
import { html } from "hono/html";
import type { Markup } from "./markup.ts";
import { text } from "./text.ts";

const SIZES = ["small", "medium", "large"] as const;
const SCHEMES = ["system", "light", "dark"] as const;

export function look(): Markup {
  return html`<details class="look" hidden><summary>${text("look.title")}</summary><div class="look-panel">${choice(
    "size",
    SIZES.map((value) => ({ value, label: text(`look.size.${value}`) })),
  )}${choice(
    "scheme",
    SCHEMES.map((value) => ({ value, label: text(`look.scheme.${value}`) })),
  )}</div></details>`;
}

/** The value that stands for no choice is marked: a page looks so before anybody chose. */
function choice(name: "size" | "scheme", values: { value: string; label: string }[]): Markup {
  const usual = name === "size" ? "medium" : "system";
  return html`<fieldset><legend>${text(`look.${name}`)}</legend>${values.map(
    ({ value, label }) =>
      html`<label class="look-${value}"><input type="radio" name="look-${name}" value="${value}"${value === usual && html` checked`}><span>${label}</span></label>`,
  )}</fieldset>`;
}
