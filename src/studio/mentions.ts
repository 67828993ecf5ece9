// Calling a colleague in a text: «@» and a name. What is being typed, who fits it, and whom a finished text calls.
import { fold } from "@dabir/farsi/light";

export interface Named {
  id: number;
  name: string;
}

/** The call that stands before the caret, not finished yet: where its «@» is, and what follows it. */
export function callBefore(text: string, caret: number): { from: number; typed: string } | null {
  const [, typed] = /(?:^|[\s(«])@([^@\n]{0,40})$/.exec(text.slice(0, caret)) ?? [];
  return typed === undefined ? null : { from: caret - typed.length - 1, typed };
}

/** Those whose name, or a word of it, begins so. */
export function fitting<N extends Named>(people: readonly N[], typed: string): N[] {
  const key = fold(typed).trimStart();
  return people.filter(({ name }) => {
    const folded = fold(name);
    return folded.startsWith(key) || folded.split(" ").some((word) => word.startsWith(key));
  });
}

/** The text with the name in the place of what was typed, and where the caret then stands. */
export function withName(
  text: string,
  { from, to, name }: { from: number; to: number; name: string },
): { text: string; caret: number } {
  const before = `${text.slice(0, from)}@${name} `;
  return { text: before + text.slice(to).trimStart(), caret: before.length };
}

/** The text in pieces, those that call somebody with whom; of two names that fit, the longer one is meant. */
export function pieces(text: string, people: readonly Named[]): { text: string; person: Named | null }[] {
  const longest = people.toSorted((one, other) => other.name.length - one.name.length);
  const found: { text: string; person: Named | null }[] = [];
  let rest = 0;
  for (let at = text.indexOf("@"); at !== -1; at = text.indexOf("@", at + 1)) {
    const person = longest.find(({ name }) => text.startsWith(name, at + 1));
    if (!person) continue;
    if (at > rest) found.push({ text: text.slice(rest, at), person: null });
    rest = at + 1 + person.name.length;
    found.push({ text: text.slice(at, rest), person });
  }
  if (rest < text.length) found.push({ text: text.slice(rest), person: null });
  return found;
}

export function called(text: string, people: readonly Named[]): number[] {
  return [...new Set(pieces(text, people).flatMap(({ person }) => person?.id ?? []))];
}
