// A tree out of unknown HTML, in time and memory that grow with its length only. parse5's tokenizer reads the source;
// the tree is built here because the standard's way of mending bad markup grows with the square of hostile input.
// Nothing of this tree is ever written out again as it stands.
import { type Token, Tokenizer, TokenizerMode } from "parse5";
import { DocumentError } from "./document-error.ts";

export interface HtmlElement {
  name: string;
  attrs: Map<string, string>;
  children: (HtmlElement | string)[];
  /** True for a table in which another table lies. */
  holdsTable: boolean;
}

/** Longest HTML taken, in UTF-16 units, and the depth from which further elements only give their text. */
export const MAX_HTML = 1_048_576;
export const MAX_HTML_DEPTH = 100;
const MAX_ATTRS = 40;
const MAX_REOPENED = 3;

const words = (list: string) => new Set(list.split(" "));
const VOID = words(
  "area base br col embed hr img input link meta param source track wbr keygen frame basefont bgsound",
);
const FOREIGN = words("svg math");
const MODES = new Map([
  ...["style", "xmp", "iframe", "noembed", "noframes", "noscript"].map(
    (name) => [name, TokenizerMode.RAWTEXT] as const,
  ),
  ...["title", "textarea"].map((name) => [name, TokenizerMode.RCDATA] as const),
  ["script", TokenizerMode.SCRIPT_DATA] as const,
]);
const FORMATTING = words(
  "a b strong i em u s strike del ins small big font code tt kbd samp sup sub span mark abbr cite q",
);
const CLOSES_PARAGRAPH = words(
  "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section summary table ul",
);
/** A start tag closes an open element of these names, up to the nearest of the boundary. */
const CLOSES: Record<string, { open: Set<string>; boundary: Set<string> }> = {
  li: { open: words("li"), boundary: words("ul ol menu table td th") },
  dt: { open: words("dt dd"), boundary: words("dl table td th") },
  dd: { open: words("dt dd"), boundary: words("dl table td th") },
  td: { open: words("td th caption"), boundary: words("tr table") },
  th: { open: words("td th caption"), boundary: words("tr table") },
  tr: { open: words("tr caption colgroup"), boundary: words("table") },
  thead: { open: words("thead tbody tfoot caption colgroup"), boundary: words("table") },
  tbody: { open: words("thead tbody tfoot caption colgroup"), boundary: words("table") },
  tfoot: { open: words("thead tbody tfoot caption colgroup"), boundary: words("table") },
  option: { open: words("option"), boundary: words("select") },
};
const TABLE_PARTS = words("td th tr thead tbody tfoot table caption");

/** The tree under a nameless root. HTML longer than MAX_HTML throws a DocumentError. */
export function htmlTree(html: string): HtmlElement {
  if (html.length > MAX_HTML) throw new DocumentError("html", `is longer than ${MAX_HTML} characters`);
  const root = element("", new Map());
  const stack = [root];
  const ignored: string[] = [];
  const top = () => stack.at(-1) ?? root;
  // Words and the spaces between them come one by one; they are put into the tree as one text.
  let pending = "";
  const text = (token: Token.CharacterToken) => {
    pending += token.chars;
  };
  const settle = () => {
    if (pending !== "") top().children.push(pending);
    pending = "";
  };

  const tokenizer: Tokenizer = new Tokenizer(
    {},
    {
      onComment() {},
      onDoctype() {},
      onEof: settle,
      onNullCharacter() {},
      onCharacter: text,
      onWhitespaceCharacter: text,
      onStartTag(token) {
        settle();
        const name = token.tagName;
        if (name === "html" || name === "head" || name === "body") return;
        closeImplied(stack, name);
        const opened = element(name, attrsOf(token));
        const mode = MODES.get(name);
        if (VOID.has(name) || (token.selfClosing && stack.some((open) => FOREIGN.has(open.name)))) {
          // «/>» means nothing on HTML's own elements, but ends an element of a drawing.
          top().children.push(opened);
        } else if (mode !== undefined) {
          // Holds text only, so it may lie one deeper than the rest.
          tokenizer.state = mode;
          top().children.push(opened);
          stack.push(opened);
        } else if (stack.length > MAX_HTML_DEPTH) ignored.push(name);
        else {
          if (name === "table") for (const open of stack) open.holdsTable ||= open.name === "table";
          top().children.push(opened);
          stack.push(opened);
        }
      },
      onEndTag(token) {
        settle();
        const name = token.tagName;
        if (ignored.at(-1) === name) ignored.pop();
        else if (name === "br") top().children.push(element("br", new Map()));
        else if (closeNamed(stack, name)) ignored.length = 0;
      },
    },
  );
  tokenizer.write(html, true);
  return root;
}

function element(name: string, attrs: Map<string, string>): HtmlElement {
  return { name, attrs, children: [], holdsTable: false };
}

function attrsOf(token: Token.TagToken): Map<string, string> {
  return new Map(token.attrs.slice(0, MAX_ATTRS).map((attr) => [attr.name, attr.value]));
}

/** Closes what cannot stay open around a start tag of this name. */
function closeImplied(stack: HtmlElement[], name: string): void {
  if (CLOSES_PARAGRAPH.has(name)) {
    const place = stack.findLastIndex(
      (open) => open.name === "p" || TABLE_PARTS.has(open.name) || open.name === "button",
    );
    if (stack[place]?.name === "p") stack.length = place;
  }
  if (name === "a") {
    const place = stack.findLastIndex((open) => open.name === "a" || !FORMATTING.has(open.name));
    if (stack[place]?.name === "a") stack.length = place;
  }
  const rule = CLOSES[name];
  if (rule === undefined) return;
  const place = stack.findLastIndex((open) => rule.open.has(open.name) || rule.boundary.has(open.name));
  if (rule.open.has(stack[place]?.name ?? "")) stack.length = place;
}

/** Closes the nearest element of this name, if any; what lies in a cell does not close what lies around the table. */
function closeNamed(stack: HtmlElement[], name: string): boolean {
  const place = stack.findLastIndex(
    (open) => open.name === name || (TABLE_PARTS.has(open.name) && !TABLE_PARTS.has(name)),
  );
  const found = stack[place];
  if (place < 1 || found?.name !== name) return false;
  const inner = stack.splice(place).slice(1);
  const mend = FORMATTING.has(name) && inner.every((open) => FORMATTING.has(open.name));
  if (!mend || inner.length > MAX_REOPENED) return true;
  // «<b><i>one</b>two</i>»: the second word is italic still.
  for (const open of inner) {
    const again = element(open.name, open.attrs);
    stack.at(-1)?.children.push(again);
    stack.push(again);
  }
  return true;
}
