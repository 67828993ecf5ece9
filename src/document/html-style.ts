// What an element's name and style say about the text in it, as far as the schema knows it.
import type { HtmlElement } from "./html-tree.ts";
import { safeHref } from "./links.ts";
import type { Mark, MarkType } from "./schema.ts";

const BY_NAME: Record<string, Exclude<MarkType, "link">> = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  dfn: "italic",
  s: "strike",
  strike: "strike",
  del: "strike",
  sup: "superscript",
  sub: "subscript",
  code: "code",
  tt: "code",
  kbd: "code",
  samp: "code",
};

/** How text looks at one place: its marks, and whether it is set larger than the text around. */
export interface Look {
  marks: Mark[];
  large: boolean;
}

/** The look inside this element, given the look around it. */
export function lookInside(element: HtmlElement, around: Look): Look {
  const style = element.attrs.get("style") ?? "";
  let marks = around.marks;
  const named = BY_NAME[element.name];
  if (named !== undefined && !(named === "bold" && saysPlain(style, "weight")))
    marks = withMark(marks, { type: named });
  if (/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)) marks = withMark(marks, { type: "bold" });
  if (/font-style\s*:\s*(?:italic|oblique)/i.test(style)) marks = withMark(marks, { type: "italic" });
  if (/text-decoration[a-z-]*\s*:[^;]*line-through/i.test(style)) marks = withMark(marks, { type: "strike" });
  if (element.name === "a") {
    const href = safeHref(element.attrs.get("href") ?? "");
    if (href !== undefined) marks = withMark(marks, { type: "link", attrs: { href } });
  }
  return { marks, large: isLarge(element, style) ?? around.large };
}

function saysPlain(style: string, property: string): boolean {
  return new RegExp(`font-${property}\\s*:\\s*(?:normal|[1-4]00)`, "i").test(style);
}

/** A mark that the others exclude does not come in; the link of the inner element takes the place of the outer. */
function withMark(marks: Mark[], mark: Mark): Mark[] {
  const has = (type: MarkType) => marks.some((other) => other.type === type);
  if (mark.type === "code") return [mark];
  if (has("code")) return marks;
  if (mark.type === "superscript" && has("subscript")) return marks;
  if (mark.type === "subscript" && has("superscript")) return marks;
  return [...marks.filter((other) => other.type !== mark.type), mark];
}

/** True or false where the element sets a size, undefined where it sets none. Sizes from 18 px or 1.2 em are large. */
function isLarge(element: HtmlElement, style: string): boolean | undefined {
  const size = element.name === "font" ? element.attrs.get("size")?.trim() : undefined;
  if (size !== undefined) return /^(?:\+[1-9]|[4-7])$/.test(size);
  const found = style.match(/font-size\s*:\s*(?:([0-9.]{1,8})\s*(px|pt|r?em|%)|([a-z-]{1,10}))/i);
  if (found === null) return undefined;
  if (found[3] !== undefined) return /^(?:large|x{1,3}-large|larger)$/i.test(found[3]);
  const least: Record<string, number> = { px: 18, pt: 14, em: 1.2, rem: 1.2, "%": 120 };
  return Number(found[1]) >= (least[found[2]?.toLowerCase() ?? ""] ?? Number.POSITIVE_INFINITY);
}
