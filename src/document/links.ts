// Which addresses a link of the body may have. Everything else (javascript:, data:, file:, protocol-relative) is none.

const MAX_HREF = 2048;
// Browsers drop tabs and line ends inside an address and controls before it, so «java\nscript:» would run.
const INVISIBLE = /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]+/g;

/**
 * The address as it may be stored, or undefined where it is none of http, https, mailto, tel, «/path» or «#place».
 * Spaces inside are percent-encoded; nothing else is rewritten.
 */
export function safeHref(raw: string): string | undefined {
  const href = raw
    .replace(/^[\s\u0000-\u0020]+|[\s\u0000-\u0020]+$/g, "")
    .replace(/ /g, "%20")
    .replace(INVISIBLE, "");
  if (href === "" || href.length > MAX_HREF || !href.isWellFormed()) return undefined;
  if (href.startsWith("#")) return href.length > 1 ? href : undefined;
  if (href.startsWith("/")) return /^\/[/\\]/.test(href) ? undefined : href;
  if (/^mailto:[^@]+@[^@]+$/i.test(href)) return href;
  if (/^tel:\+?[0-9()*#.;=a-z-]+$/i.test(href)) return href;
  if (!/^https?:\/\/[^/]/i.test(href)) return undefined;
  return URL.canParse(href) ? href : undefined;
}

/** True where the address leads to another site. */
export function isExternal(href: string): boolean {
  return /^https?:/i.test(href);
}
