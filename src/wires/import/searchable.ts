// A view of a text in which patterns can be looked for: one spelling for letters, digits, spaces and invisible
// marks. It has exactly the length of its text, so a place found in the view is the same place in the text.

const letters: Record<string, string> = {
  ي: "ی",
  ى: "ی",
  ئ: "ئ",
  ك: "ک",
  ﻚ: "ک",
  ة: "ه",
  ۀ: "ه",
  أ: "ا",
  إ: "ا",
  ٱ: "ا",
  ؤ: "و",
};

const WANTED =
  /[يىكﻚةۀأإٱؤ٠-٩۰-۹\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\u00ad\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]|\u200d/g;

/** Latin digits, Persian letters, plain spaces; every invisible mark stands as U+200C. Same length as `text`. */
export function searchable(text: string): string {
  return text.replace(WANTED, (character) => {
    const letter = letters[character];
    if (letter !== undefined) return letter;
    const code = character.charCodeAt(0);
    if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
    if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
    if (
      code === 0x00a0 ||
      code === 9 ||
      code === 0x1680 ||
      code === 0x202f ||
      code === 0x205f ||
      code === 0x3000
    ) {
      return " ";
    }
    if (code >= 0x2000 && code <= 0x200a) return " ";
    return "\u200c";
  });
}

/**
 * A pattern from plain words: a space in `words` matches any run of spaces and half-spaces, also none, so that
 * «برچسب ها» finds «برچسب‌ها» and «برچسبها» too. Alternatives are separated by «|» as usual.
 */
export function loose(words: string): string {
  return words.replace(/ +/g, "[\\s\\u200c]*");
}
