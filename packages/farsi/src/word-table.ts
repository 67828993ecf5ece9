// Looks up the line of a word in a long sorted-or-not text of lines «word⇥entry», without cutting the text into
// pieces: an index of offsets is a few milliseconds to make where a Map of strings is a hundred.

export type WordTable = {
  /** What follows the tab on the word's line; undefined when the word has no line. */
  entry(word: string): string | undefined;
  has(word: string): boolean;
};

const TAB = 9;
const NEWLINE = 10;

/** Indexes the text. The first line of a word wins; an empty text has no words. */
export function wordTable(text: string): WordTable {
  let lines = 1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines++;
  const bits = 32 - Math.clz32(lines * 2);
  const mask = (1 << bits) - 1;
  const starts = new Int32Array(mask + 1);
  const { length } = text;
  let start = 0;
  let hash = seed;
  let inWord = true;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE) {
      start = at + 1;
      hash = seed;
      inWord = true;
    } else if (inWord && code === TAB) {
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (starts[slot] !== 0) slot = (slot + 1) & mask;
      starts[slot] = start + 1;
      inWord = false;
    } else if (inWord) hash = Math.imul(hash ^ code, prime);
  }

  /** Offset just after the tab of the word's line; −1 when there is none. */
  const find = (word: string): number => {
    let key = seed;
    for (let at = 0; at < word.length; at++) key = Math.imul(key ^ word.charCodeAt(at), prime);
    let slot = (key ^ (key >>> 15)) & mask;
    for (let begin = starts[slot] ?? 0; begin !== 0; begin = starts[slot] ?? 0) {
      const end = begin - 1 + word.length;
      if (text.charCodeAt(end) === TAB && matches(text, begin - 1, word)) return end + 1;
      slot = (slot + 1) & mask;
    }
    return -1;
  };

  return {
    has: (word) => find(word) >= 0,
    entry(word) {
      const from = find(word);
      if (from < 0) return undefined;
      const end = text.indexOf("\n", from);
      return text.slice(from, end < 0 ? length : end);
    },
  };
}

const seed = 0x811c9dc5 | 0;
const prime = 16777619;

function matches(text: string, start: number, word: string): boolean {
  for (let at = 0; at < word.length; at++)
    if (text.charCodeAt(start + at) !== word.charCodeAt(at)) return false;
  return true;
}
