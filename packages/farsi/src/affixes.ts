// The endings that a half-space binds to a Persian word: what each asks of the word before it, and how rare it
// is (a natural-log cost, so that costs of parts add up to the cost of a word).

/** noun: after any noun · adjective: after words that compare · final: after a silent ه or a ی. */
export type AffixHost = "noun" | "adjective" | "final";
export type Affix = {
  host: AffixHost;
  cost: number;
  /** Bit i: a half-space inside the ending after its letter i (ترین‌ها). */
  joints: number;
};

const nouns: [string, number][] = [
  ["ها", 3],
  ["های", 2.6],
  ["هایی", 4.4],
  ["هاست", 7.5],
  ["هایند", 11],
  ["هایم", 7.5],
  ["هایت", 7.5],
  ["هایش", 5.5],
  ["هایمان", 7.5],
  ["هایتان", 7.5],
  ["هایشان", 5.5],
];
const adjectives: [string, number][] = [
  ["تر", 4.2],
  ["تری", 5.2],
  ["ترین", 4.2],
  ["ترها", 9],
  ["ترهای", 9],
  ["ترین‌ها", 8.5],
  ["ترین‌های", 8],
];
const finals: [string, number][] = [
  ["ای", 3],
  ["ام", 5],
  ["ات", 7],
  ["اش", 5],
  ["اند", 4.5],
  ["ایم", 6],
  ["اید", 7.5],
  ["مان", 6],
  ["تان", 7],
  ["شان", 5],
  ["است", 4],
];

/** Endings by their letters. */
export const affixes: ReadonlyMap<string, Affix> = new Map([
  ...nouns.map(([text, cost]) => entry(text, "noun", cost)),
  ...adjectives.map(([text, cost]) => entry(text, "adjective", cost)),
  ...finals.map(([text, cost]) => entry(text, "final", cost)),
]);

export const longestAffix = 7;

/** Endings written onto the word without a half-space, and the stem class (bits of `stemClass`) each follows. */
export const joinedEndings: ReadonlyMap<string, number> = new Map([
  ...["م", "ت", "ش", "مان", "تان", "شان", "ند", "ید"].map((text): [string, number] => [text, 2]),
  ["ی", 2 | 4],
  ["یم", 2 | 4],
  ...["یت", "یش", "یمان", "یتان", "یشان", "یی", "ست", "یند", "یان", "یانی", "یانه"].map(
    (text): [string, number] => [text, 4],
  ),
  ...["ان", "انی", "انم", "انت", "انش", "انمان", "انتان", "انشان"].map((text): [string, number] => [
    text,
    16,
  ]),
]);

/** What a stem may take: any ending at all, endings after a consonant, after ا/و, after ه/ی, the plural ان. */
export const stemClass = { any: 1, consonant: 2, vowel: 4, final: 8, person: 16 } as const;

function entry(text: string, host: AffixHost, cost: number): [string, Affix] {
  const at = text.indexOf("\u200c");
  return [text.replace("\u200c", ""), { host, cost, joints: at < 0 ? 0 : 1 << (at - 1) }];
}
