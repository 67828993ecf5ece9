// The numbers under which alike texts meet in an index. Each holds the days of the article too, so that looking for
// company costs the same in an archive of any age.
import { meetingKeys, signatureOf } from "@dabir/farsi";
import { LONGEST_APART, lettersOf, type Told } from "./same-report.ts";

/** A shorter text has too few words to be known again. */
const FEWEST_LETTERS = 150;
const MOST_LETTERS = 20_000;
/** Beginnings of reports that go on differently. */
const OPENING = 40;

/** Under which an article lies, and under which it looks for others: also those of the days before and after. */
export function meetingPlaces({ text, at }: Omit<Told, "headline">): { own: number[]; sought: number[] } {
  const start = text.slice(0, MOST_LETTERS);
  const letters = lettersOf(start);
  if (letters.length < FEWEST_LETTERS) return { own: [], sought: [] };
  const keys = [...meetingKeys(signatureOf(start)), `opening ${letters.slice(0, OPENING)}`];
  const days = Math.floor(at.getTime() / LONGEST_APART);
  const placesIn = (span: number): number[] => keys.map((key) => numberOf(`${span} ${key}`));
  return { own: placesIn(days), sought: [days - 1, days, days + 1].flatMap(placesIn) };
}

/** FNV-1a, as PostgreSQL's integer. */
function numberOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 16777619);
  return hash | 0;
}
