// What a file holds, made from the answer of the site: pages and styles with links to the other files, scripts that run
// from a disk too, everything else as it is.
import { type StaticPage, staticPage } from "./static-page.ts";

export type FileContent = Omit<StaticPage, "html">;

type LinkTo = (link: string) => Promise<string | null>;

const NO_IDS: ReadonlySet<string> = new Set();

export async function contentOf(
  answer: Response,
  { edition, living, linkTo: linkOnPage }: FileContent,
): Promise<string | ReadableStream<Uint8Array>> {
  const type = (answer.headers.get("content-type") ?? "").split(";", 1)[0];
  if (type === "text/html") {
    return staticPage({ html: await answer.text(), edition, linkTo: linkOnPage, living });
  }
  const linkTo: LinkTo = (link) => linkOnPage(link, NO_IDS);
  if (type === "text/css") return styleOf(await answer.text(), linkTo);
  if (type === "text/javascript") return scriptOf(await answer.text());
  if (type !== "application/xml") return answer.body ?? "";
  const text = await answer.text();
  // Sitemaps name the living site; those that an index names come with it.
  for (const [, link = ""] of text.matchAll(/<sitemap><loc>([^<]+)<\/loc>/g)) await linkTo(link);
  return text;
}

async function styleOf(css: string, linkTo: LinkTo): Promise<string> {
  const links = [...css.matchAll(/url\((\/[^)"']+)\)/g)].map((match) => match[1] as string);
  const places = new Map<string, string | null>();
  for (const link of links) places.set(link, await linkTo(link));
  return css.replace(/url\((\/[^)"']+)\)/g, (whole, link: string) => {
    const place = places.get(link);
    return place ? `url(${place})` : whole;
  });
}

/** A module is not run from a disk; as a plain script it keeps its names to itself. */
function scriptOf(code: string): string {
  return /^\s*(?:import|export)\b/m.test(code) ? code : `(()=>{"use strict";\n${code}\n})();\n`;
}

/** The page at the very top, which leads to the first page of the edition. */
export function doorway(link: string): string {
  return `<!doctype html>
<meta charset="utf-8">
<meta http-equiv="refresh" content="0; url=${link}">
<title>↩</title>
<a href="${link}">${link}</a>
`;
}
