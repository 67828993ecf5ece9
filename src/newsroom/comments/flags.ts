// What a moderator should look at in a comment: the place in its text where there is one. Flags decide nothing.
import { matcher } from "@dabir/farsi";

export interface Flag {
  kind: /** A word that the newsroom watches, through every disguise. */
    | "watched"
    | "link"
    | "mail"
    | "phone"
    /** No Persian letter, but Latin ones. */
    | "latin"
    /** A letter or sign again and again. */
    | "stretched"
    /** The same words stand in another comment. */
    | "repeat"
    /** Readers do not see what it answers. */
    | "hidden-parent";
  /** UTF-16 offsets in the text; null where the flag is about the whole comment. */
  start: number | null;
  end: number | null;
  /** The watched word as the newsroom wrote it. */
  word: string | null;
}

const PATTERNS: [kind: Flag["kind"], pattern: RegExp][] = [
  ["mail", /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
  ["link", /(?:https?:\/\/|www\.|t\.me\/|(?<![\w@.])(?:[a-z0-9-]+\.)+(?:ir|com|net|org|info|me)\b)\S*/gi],
  // Mobile numbers and landlines with their area code, in any digits, however they are cut up.
  ["phone", /(?<![\d۰-۹٠-٩])(?:[+＋]|00|۰۰)?(?:98|۹۸)?[0۰٠]?(?:[\d۰-۹٠-٩][ -]?){9}[\d۰-۹٠-٩](?![\d۰-۹٠-٩])/g],
  ["stretched", /(\P{N})\1{5,}/gu],
];

const SHORTEST_REPEAT = 4;

export function flagger(watched: string[]) {
  const find = matcher(watched, { finglish: true });
  return (comment: { text: string; words: number; repeated: boolean; parentHidden: boolean }): Flag[] => {
    const { text } = comment;
    const whole = (kind: Flag["kind"]): Flag => ({ kind, start: null, end: null, word: null });
    const found: Flag[] = find(text).map(({ word, start, end }) => ({ kind: "watched", start, end, word }));
    for (const [kind, pattern] of PATTERNS) {
      for (const { index, 0: part } of text.matchAll(pattern)) {
        found.push({ kind, start: index, end: index + part.length, word: null });
      }
    }
    if (/\p{Script=Latin}/u.test(text) && !/\p{Script=Arabic}/u.test(text)) found.push(whole("latin"));
    // «عالی بود» is said by many; longer words are not.
    if (comment.repeated && comment.words >= SHORTEST_REPEAT) found.push(whole("repeat"));
    if (comment.parentHidden) found.push(whole("hidden-parent"));
    return found;
  };
}
