// Dossiers on other pages: which ones an article belongs to, and what stands before and after it there.
import { html } from "hono/html";
import type { DossierPlace } from "../../newsroom/reading/dossier-view.ts";
import { headlineLink } from "./card.ts";
import { edition } from "./edition.ts";
import type { Markup, MaybeMarkup } from "./markup.ts";
import { NOTHING } from "./markup.ts";
import { digits } from "./numbers.ts";
import { text } from "./text.ts";

export const dossiersPath = (id = edition().id): string => `/${id}/dossiers`;

export function dossierPath(slug: string, id = edition().id): string {
  return `/${id}/dossier/${slug}`;
}

/** A landmark each. */
export function dossierPlaces(places: readonly DossierPlace[]): MaybeMarkup {
  return places.length === 0 ? NOTHING : html`${places.map(place)}`;
}

function place({ slug, name, place: at, count, previous, next }: DossierPlace): Markup {
  const id = `dossier-${slug}`;
  const where = digits(text("dossier.place", { place: String(at), count: String(count) }));
  return html`<nav class="dossier-place" aria-labelledby="${id}"><h2 class="block-title" id="${id}"><a href="${dossierPath(
    slug,
  )}"><span>${text("dossier.one")}</span> ${name}</a></h2><p class="quiet">${where}</p><ul>${
    previous && html`<li><span>${text("dossier.previous")}</span> ${headlineLink(previous)}</li>`
  }${next && html`<li><span>${text("dossier.next")}</span> ${headlineLink(next)}</li>`}</ul></nav>`;
}
