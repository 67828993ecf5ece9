// The letters of Persian text: which code points are the same letter, which are digits, which are invisible.
// Every other file asks here, so two parts of the library never disagree about a character.

export const ZWNJ = "\u200c";

/** Arabic and neighbouring shapes of a Persian letter → that letter. Meaning is never changed. */
export const persianLetterOf: Readonly<Record<string, string>> = {
  ي: "ی",
  ى: "ی",
  ې: "ی",
  ۍ: "ی",
  ێ: "ی",
  ے: "ی",
  ك: "ک",
  ڪ: "ک",
  ګ: "گ",
  ہ: "ه",
  ھ: "ه",
  ە: "ه",
  ۀ: "ه\u0654",
  ۂ: "ه\u0654",
  ۓ: "ئ",
  ٱ: "ا",
  ٲ: "أ",
  ٳ: "إ",
};

/** Presentation forms (shaped letters of old fonts and PDFs) → plain letters; whole-phrase signs stay. */
export const plainFormOf: ReadonlyMap<number, string> = presentationForms();

function presentationForms(): Map<number, string> {
  const table = new Map<number, string>();
  const add = (from: number, to: number) => {
    for (let code = from; code <= to; code++) {
      const sign = String.fromCharCode(code);
      const plain = sign.normalize("NFKC");
      if (plain === sign || plain.startsWith(" ")) continue;
      let persian = "";
      for (const letter of plain) persian += persianLetterOf[letter] ?? letter;
      table.set(code, persian);
    }
  };
  add(0xfb50, 0xfdf9);
  add(0xfe80, 0xfefc);
  return table;
}

/** Characters nobody sees that carry no letter: bidi marks, joiners, soft hyphen, byte-order mark. */
export function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    code === 0x61c ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff
  );
}

/** Vowel signs, tanvin, hamza above and the Koranic marks: they ride on a letter. */
export function isMark(code: number): boolean {
  return (
    (code >= 0x64b && code <= 0x65f) ||
    code === 0x670 ||
    (code >= 0x610 && code <= 0x61a) ||
    (code >= 0x6d6 && code <= 0x6dc) ||
    (code >= 0x6df && code <= 0x6e8) ||
    (code >= 0x6ea && code <= 0x6ed)
  );
}

/** The value of a decimal digit in Latin, Persian, Arabic-Indic or full-width writing; -1 for anything else. */
export function digitValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0;
  if (code >= 0x660 && code <= 0x669) return code - 0x660;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return -1;
}

/** Letters after which the next letter never joins, so a half-space after them is not visible. */
export function joinsNothingAfter(letter: string): boolean {
  return "اآأإٱدذرزژوؤةء".includes(letter);
}
