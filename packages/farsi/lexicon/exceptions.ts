// What the counts alone would get wrong, by hand.

/** Affixes that stand alone in news only because a half-space was lost, and pronouns whose joined form is the
 * usual one: how often they truly do. */
export const bareCount: ReadonlyMap<string, number> = new Map([
  ["می", 8],
  ["نمی", 2],
  ["همی", 1],
  ["ها", 2],
  ["های", 1],
  ["هایی", 1],
  ["هایش", 0.5],
  ["هایم", 0.5],
  ["هایت", 0.5],
  ["هایمان", 0.5],
  ["هایتان", 0.5],
  ["هایشان", 0.5],
  ["تری", 1],
  ["ترین", 0.1],
  ["اند", 15],
  ["اید", 10],
  ["ایم", 10],
  ["بی", 400],
  ["آنها", 40_000],
  ["اینها", 8000],
]);

/** Words that only look like a plural. */
export const keptJoined: ReadonlySet<string> = new Set(["آنها", "اینها", "منتها"]);

/** Letters that are never written with a half-space, though some texts do. */
export const neverSplit: ReadonlySet<string> = new Set([
  "آنچه",
  "برایشان",
  "برایتان",
  "برایمان",
  "اینجاست",
  "آنجاست",
  "بیآن",
  "بیهیچ",
  "کیروش",
]);

/** First parts of two letters that freely make compounds; other two-letter words do not. */
export const shortFirstParts: ReadonlySet<string> = new Set(
  "بی هم کم پر تک نو تن دل سر پا دو سه یک آب شب خط دم لب گل مو بد خون نیم پس کج رو پی به شش ده صد".split(" "),
);

/** Endings that are written onto the word: no half-space before them in a word the table does not know. */
export const gluedEndings: ReadonlySet<string> = new Set(
  "گری گران گرانه گاه گاهی مند مندی مندان وار واری یار یاری ستان کده دان ناک بان بانی بانان گین سار زار گانه گون پارس وود لند بال".split(
    " ",
  ),
);
