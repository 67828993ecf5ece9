// How the house writes: what proofreading and the desk's checks go by. The meaning of each choice is farsi's own.
import { z } from "zod";

const word = z.string().trim().min(1).max(60);

export const houseStyle = z.strictObject({
  /** Digits in texts: Persian ones, Latin ones, or as they were typed. */
  digits: z.enum(["persian", "latin", "keep"]),
  /** Half-spaces put in by the machine: those beyond doubt, the likely ones as well, or none. */
  halfSpaces: z.enum(["sure", "likely", "off"]),
  /** ها after a letter that joins: کتاب‌ها, کتابها, or both. */
  plural: z.enum(["half-space", "joined", "either"]),
  /** می: می‌رود alone, or میرود as well. */
  verb: z.enum(["half-space", "either"]),
  /** Rule of proofreading → whether it speaks; those that are not named are as farsi has them. */
  rules: z.record(z.string().regex(/^[a-z-]{1,40}$/), z.boolean()),
  /** Words and names that are right as they are. */
  dictionary: z.array(word).max(5000),
  headline: z.strictObject({
    /** Letters, spaces counted; a longer one is pointed out. */
    mostLetters: z.int().min(20).max(300),
    /** A full stop at its end is pointed out. */
    noFullStop: z.boolean(),
    noExclamation: z.boolean(),
    /** Words that no headline of the house has («فوق‌العاده»). */
    avoid: z.array(word).max(500),
  }),
  /** An article without a lead is pointed out before publishing. */
  leadWanted: z.boolean(),
});

export type HouseStyle = z.infer<typeof houseStyle>;

export const HOUSE_STYLE: HouseStyle = {
  digits: "persian",
  halfSpaces: "sure",
  plural: "half-space",
  verb: "half-space",
  rules: {},
  dictionary: [],
  headline: { mostLetters: 90, noFullStop: true, noExclamation: false, avoid: [] },
  leadWanted: true,
};

/** The house's style as farsi's proofreading takes it. */
export function proofreadPolicy(style: HouseStyle) {
  const off = style.halfSpaces === "off" ? { "half-space": false } : {};
  const digits = style.digits === "persian" ? { digits: true } : {};
  return {
    rules: { ...digits, ...off, ...style.rules },
    dictionary: style.dictionary,
    plural: style.plural,
    verb: style.verb,
  };
}
