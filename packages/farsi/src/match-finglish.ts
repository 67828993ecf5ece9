// Words of a list found where they are written in Latin letters. Short vowels have no letter in Persian, so words
// are compared by their consonants, and by every letter where they have too few.

const pairs: Readonly<Record<string, string>> = { kh: "خ", sh: "ش", ch: "چ", gh: "ق", zh: "ژ" };
const singles: Readonly<Record<string, string>> = {
  b: "ب",
  p: "پ",
  t: "ت",
  s: "س",
  j: "ج",
  c: "ک",
  d: "د",
  z: "ز",
  r: "ر",
  f: "ف",
  q: "ق",
  g: "گ",
  k: "ک",
  l: "ل",
  m: "م",
  n: "ن",
  v: "و",
  w: "و",
  x: "خ",
};
const sameSound: Readonly<Record<string, string>> = {
  ث: "س",
  ص: "س",
  ط: "ت",
  ذ: "ز",
  ض: "ز",
  ظ: "ز",
  غ: "ق",
  ك: "ک",
};

/** Finds the words as whole Latin words; words of fewer than three consonants are not looked for. */
export function finglishMatcher(words: readonly string[]) {
  const listed = new Map<string, string>();
  for (const word of words) {
    const bones = persianBones(word);
    if (bones.length >= 3) listed.set(bones, word);
  }
  return (text: string): { word: string; start: number; end: number }[] => {
    const found: { word: string; start: number; end: number }[] = [];
    for (const match of text.matchAll(/[A-Za-z]+/g)) {
      const word = listed.get(latinBones(match[0].toLowerCase()));
      if (word) found.push({ word, start: match.index, end: match.index + match[0].length });
    }
    return found;
  };
}

/** The consonants: ا و ی ه ع and marks are left out, as Latin writing of them varies. */
function persianBones(word: string): string {
  let out = "";
  for (const letter of word) {
    const sound = sameSound[letter] ?? letter;
    if (/[بپتجچخدرزژسشفقکگلمن]/.test(sound) && sound !== out.at(-1)) out += sound;
  }
  return out;
}

function latinBones(word: string): string {
  let out = "";
  for (let at = 0; at < word.length; at++) {
    const pair = pairs[word.slice(at, at + 2)];
    const sound = pair ?? singles[word[at] ?? ""];
    if (pair) at++;
    if (sound && sound !== "و" && sound !== out.at(-1)) out += sound;
  }
  return out;
}
