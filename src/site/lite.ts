// The light form of every page, under `/lite`: the same words and links for a slow line or a dear one. No font, no
// script, no picture before it is asked for. It is made from the finished page, so whatever page there is has one.
import { assetAddress } from "./assets.ts";

/** The page's HTML (as our own pages write it) in its light form. `path` is where the full page stands. */
export function liteForm(page: string, { path, full }: { path: string; full: string }): string {
  return (
    page
      .replace(/<script[^>]*>[^<]*<\/script>\n?/g, "")
      .replace(/<link rel="preload"[^>]*>\n?/g, "")
      .replace(/<link rel="stylesheet"[^>]*>/, `<link rel="stylesheet" href="${assetAddress("lite.css")}">`)
      .replace(/<(button)[^>]* hidden[^>]*>[^<]*<\/\1>/g, "")
      .replace(/<details[^>]* hidden[^>]*>.*?<\/details>/gs, "")
      .replace(/(<a [^>]*>)<img [^>]*?alt="([^"]*)"[^>]*>/g, "$1$2 ")
      .replace(/<img [^>]*>/g, pictureLink)
      .replace(/(<video[^>]*?) poster="[^"]*"/g, "$1")
      .replace(/ preload="metadata"/g, ' preload="none"')
      // The reading list is the script's, paper has no line, and a file has no light form.
      .replace(/(<a [^>]*?href=")(\/(?:fa|ar|en)\/)(?!saved|print\/|[^"]*\.zip")/g, "$1/lite$2")
      .replace(/(<form [^>]*?method="get" action=")(\/(?:fa|ar|en)\/)/g, "$1/lite$2")
      .replace(
        /(<body[^>]*>(?:\s*<a class="skip"[^>]*>[^<]*<\/a>)?)/,
        `$1\n<aside class="full"><a href="${path}">${full}</a></aside>`,
      )
  );
}

/** A picture that says something becomes a link to a small rendition of it; one beside its own headline goes. */
function pictureLink(picture: string): string {
  const [, alt = ""] = / alt="([^"]*)"/.exec(picture) ?? [];
  const [, address = ""] = /(?:srcset|src)="([^" ]+)/.exec(picture) ?? [];
  return alt === "" || address === "" ? "" : `<a class="picture" href="${address}">${alt}</a> `;
}
