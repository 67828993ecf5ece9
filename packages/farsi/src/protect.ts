// Stretches of a text that no rule may touch: addresses, names, code, markup, Latin phrases. They are lifted
// out behind a stand-in sign, the rules run, and they are put back byte for byte.

/** The stand-in. Where a text holds this sign itself, that sign is lifted out like the rest. */
export const STAND_IN = "\ue000";

const PROTECTED = new RegExp(
  [
    STAND_IN,
    "(?<![\\s\\S])---\\n(?:[^\\n]{0,500}\\n){1,60}?---(?=\\n|$)", // the head of a Markdown file
    "```[\\s\\S]{0,4000}?```|~~~[\\s\\S]{0,4000}?~~~|`[^`\\n]+`", // code in Markdown
    "<(?<element>pre|code|kbd|samp|script|style|textarea)\\b[^<>]*>(?:(?!<(?:pre|code|kbd|samp|script|style|textarea)\\b)[\\s\\S])*?</\\k<element>>", // code in HTML
    "<!--(?:(?!<!--)[\\s\\S])*?-->|</?[A-Za-z][^<>]*>|&(?:[A-Za-z][A-Za-z0-9]{1,31}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});", // HTML
    '(?:https?|ftp|mailto|tel|tg|geo):[^\\s<>«»"،؛]+|www\\.[^\\s<>«»"،؛]+', // addresses
    // Tried only where a run begins, and never far: a long run of letters must not be tried from each of them.
    "(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,9}", // mail
    "[@#][\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_\\u200c]*", // names and tags
    "\\bIR[0-9]{2}(?:[ -]?[0-9]{2,4}){5,6}\\b", // IBAN
    '(?<![A-Za-z0-9-])(?:[A-Za-z0-9-]{1,63}\\.){1,9}[A-Za-z]{2,63}(?:/[^\\s<>«»"،؛]*)?', // bare hosts
    "(?<![0-9])(?<![0-9][./:-])[0-9]+(?:[./:-][0-9]+)* ?[A-Za-z\\u00c0-\\u024f][A-Za-z0-9\\u00c0-\\u024f]*(?:[ .,'’&/:;()_+-]{1,2}[A-Za-z0-9\\u00c0-\\u024f]+)*",
    "[A-Za-z\\u00c0-\\u024f][A-Za-z0-9\\u00c0-\\u024f]*(?:[ .,'’&/:;()_+-]{1,2}[A-Za-z0-9\\u00c0-\\u024f]+)*",
    "(?<![0-9.])[0-9]+(?:\\.[0-9]+){2,}", // versions, IP addresses
  ].join("|"),
  "gu",
);

/** Runs rules over the text with its protected stretches replaced by stand-ins, then restores them in order. */
export function aroundProtected(text: string, rules: (open: string) => string): string {
  const lifted: string[] = [];
  const open = text.replace(PROTECTED, (stretch) => {
    lifted.push(stretch);
    return STAND_IN;
  });
  const done = rules(open);
  if (lifted.length === 0) return done;
  let next = 0;
  return done.replaceAll(STAND_IN, () => lifted[next++] ?? "");
}

/** Runs rules over the text with the given spans, in order and apart, kept out of their sight. */
export function aroundSpans(
  text: string,
  spans: readonly (readonly [start: number, end: number])[],
  rules: (open: string) => string,
): string {
  const lifted: string[] = [];
  let open = "";
  let at = 0;
  const keep = (piece: string) => {
    for (const _sign of piece.matchAll(new RegExp(STAND_IN, "g"))) lifted.push(STAND_IN);
    open += piece;
  };
  for (const [start, end] of spans) {
    keep(text.slice(at, start));
    lifted.push(text.slice(start, end));
    open += STAND_IN;
    at = end;
  }
  keep(text.slice(at));
  let next = 0;
  return rules(open).replaceAll(STAND_IN, () => lifted[next++] ?? "");
}

/** The text with every protected stretch overwritten by stand-ins, sign for sign, so that offsets stay. */
export function maskProtected(text: string): string {
  return text.replace(PROTECTED, (stretch) => STAND_IN.repeat(stretch.length));
}
