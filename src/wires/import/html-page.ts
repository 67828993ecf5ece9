// A saved page as a tree to ask: texts of elements, the visible text of the whole page, and the tree itself for
// the readers that need one.
import { parseHTML } from "linkedom";

const BLOCKS = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER " +
    "HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL TITLE BODY HTML CENTER TIME"
  ).split(" "),
);
const UNSEEN = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE HEAD IFRAME SVG OBJECT SELECT TEXTAREA BUTTON".split(" "),
);

export function parsePage(html: string): Document {
  return parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`)
    .document;
}

/** The text of the first element that matches and has one. */
export function textOf(root: ParentNode, selector: string): string | null {
  for (const element of root.querySelectorAll(selector)) {
    const text = (element.textContent ?? "").replace(/\s+/g, " ").trim();
    if (/[\p{L}\p{N}]/u.test(text)) return text;
  }
  return null;
}

/** The texts of all elements that match, without repetition. */
export function textsOf(root: ParentNode, selector: string): string[] {
  const texts = [...root.querySelectorAll(selector)].map((element) =>
    (element.textContent ?? "").replace(/\s+/g, " ").trim(),
  );
  return [...new Set(texts.filter((text) => /[\p{L}\p{N}]/u.test(text)))];
}

/** What a reader sees, a line a block, an empty line between blocks that are set apart. */
export function visibleText(root: Node): string {
  const lines: string[] = [];
  let line = "";
  const end = (gap: boolean): void => {
    const text = line.replace(/[^\S\n]+/g, " ").trim();
    if (text !== "") lines.push(text);
    if (gap && lines.length > 0 && lines.at(-1) !== "") lines.push("");
    line = "";
  };
  const walk = (node: Node): void => {
    if (node.nodeType === 3) line += (node.nodeValue ?? "").replace(/\s+/g, " ");
    if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) return;
    const name = node.nodeName.toUpperCase();
    if (UNSEEN.has(name)) return;
    if (name === "BR") end(false);
    const block = BLOCKS.has(name);
    if (block) end(false);
    for (const child of node.childNodes) walk(child);
    if (block) end(/^(?:P|H[1-6]|SECTION|ARTICLE|HEADER|FOOTER|NAV|ASIDE|UL|OL|TABLE)$/.test(name));
  };
  walk(root);
  end(false);
  return lines.join("\n");
}
