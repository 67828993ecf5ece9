// A page of the site as a file: its links lead to the other files, and what only the living site can do is gone. Pages
// mark such pieces with `data-living`; forms are such pieces always.
import {
  defaultTreeAdapter as adapter,
  html as names,
  parse,
  serialize,
  type DefaultTreeAdapterTypes as Tree,
} from "parse5";
import type { Edition } from "../editions.ts";
import { setIn } from "../site/parts/edition.ts";
import { text } from "../site/parts/text.ts";

export interface StaticPage {
  html: string;
  edition: Edition;
  /** What a link of the page becomes; null when the export does not hold what it leads to. `ids` stand on the page. */
  linkTo(link: string, ids: ReadonlySet<string>): Promise<string | null>;
  /** Where the living site is, if told. */
  living: string | null;
}

type LinkOf = (link: string) => string | null;

const LINKS = new Set(["href", "src", "poster"]);
/** Pixels of the widest picture that is offered beside the usual one. */
const WIDEST = 960;

export async function staticPage({ html, edition, linkTo, living }: StaticPage): Promise<string> {
  const document = parse(html);
  const elements: Tree.Element[] = [];
  gather(document, { elements, line: () => setIn(edition, () => livingLine(living)) });
  const ids = new Set(elements.flatMap((element) => attributeOf(element, "id") ?? []));
  const links = new Map<string, string | null>();
  for (const element of elements) rewrite(element, (link) => links.set(link, null) && link);
  const asked = [...links.keys()];
  const answers = await Promise.all(asked.map((link) => linkTo(link, ids)));
  for (const [index, link] of asked.entries()) links.set(link, answers[index] ?? null);
  for (const element of elements) rewrite(element, (link) => links.get(link) ?? null, true);
  return serialize(document);
}

/** Takes the living pieces out and lists the elements that stay. */
function gather(node: Tree.ParentNode, found: { elements: Tree.Element[]; line: () => Tree.Element }): void {
  for (const child of [...node.childNodes]) {
    if (!adapter.isElementNode(child)) continue;
    const mark = attributeOf(child, "data-living");
    // Preloading is refused on a disk; the styles name the font anyway.
    const refused = child.tagName === "link" && attributeOf(child, "rel") === "preload";
    if (child.tagName !== "form" && mark === undefined && !refused) {
      found.elements.push(child);
      gather(child, found);
      continue;
    }
    if (mark === "comments") adapter.insertBefore(node, found.line(), child);
    adapter.detachNode(child);
  }
}

/** What stands where readers could write. */
function livingLine(living: string | null): Tree.Element {
  const line = adapter.createElement("p", names.NS.HTML, [{ name: "class", value: "quiet" }]);
  adapter.insertText(line, text("export.silent"));
  if (living === null) return line;
  const link = adapter.createElement("a", names.NS.HTML, [{ name: "href", value: living }]);
  adapter.insertText(link, living.replace(/^https?:\/\//, ""));
  adapter.insertText(line, ` ${text("export.living")} `);
  adapter.appendChild(line, link);
  return line;
}

/** Asks `linkOf` for every link of the element; with `really`, the element gets the answers. */
function rewrite(element: Tree.Element, linkOf: LinkOf, really = false): void {
  if (isStatement(element)) return;
  const attrs = element.attrs.flatMap(({ name, value }) => {
    const next = name === "srcset" ? sourcesOf(value, linkOf) : isLink(name, value) ? linkOf(value) : value;
    return next === null ? [] : [{ name, value: next }];
  });
  if (!really) return;
  // A module is not run from a disk; the site's scripts import nothing.
  const module = element.tagName === "script" && attributeOf(element, "type") === "module";
  element.attrs = module
    ? attrs.map((attribute) => (attribute.name === "type" ? { name: "defer", value: "" } : attribute))
    : attrs;
  const lost = element.tagName === "link" && attributeOf(element, "href") === undefined;
  if (lost) adapter.detachNode(element);
}

function isLink(name: string, value: string): boolean {
  return LINKS.has(name) || (name.startsWith("data-") && /^(?:\/(?!\/)|https?:)/.test(value));
}

/** The narrower of the renditions; nothing where there is no choice. */
function sourcesOf(srcset: string, linkOf: LinkOf): string | null {
  const sources = srcset.split(",").flatMap((source) => {
    const [link = "", width = ""] = source.trim().split(/\s+/);
    const next = Number.parseInt(width, 10) <= WIDEST ? linkOf(link) : null;
    return next === null ? [] : [`${next} ${width}`];
  });
  return sources.length > 1 ? sources.join(", ") : null;
}

/** What machines are told of the page's place on the living site stays as it is. */
function isStatement(element: Tree.Element): boolean {
  if (element.tagName !== "link") return false;
  return attributeOf(element, "rel") === "canonical" || attributeOf(element, "hreflang") !== undefined;
}

function attributeOf(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}
