// Near-copies: articles beside what newsrooms make of them (other letters, a corrected sentence, an agency's frame,
// paragraphs in another order, new figures) and beside strangers, and the same in a large archive through MinHash.

import { changeKind, likeness, meetingKeys, signatureOf, similarity } from "../../src/similarity.ts";
import type { NewsItem } from "./news.ts";

type Pair = { one: string; other: string; copy: boolean; kind: string };
type Way = (text: string) => string;

const lines = (text: string) => text.split("\n").filter((line) => line.trim() !== "");
/** What is made of a text, and the kind of change it is. */
const WAYS: Record<string, [kind: string, way: Way]> = {
  "other letters": [
    "same",
    (text) => text.replaceAll("ی", "ي").replaceAll("ک", "ك").replaceAll("\u200c", " "),
  ],
  "a word changed": ["copy", (text) => text.replace(/(?<= )(\p{L}{5,}) (\p{L}{4,})(?= )/u, "$1")],
  framed: [
    "wrap",
    (text) =>
      `به گزارش خبرنگار ما به نقل از یک خبرگزاری، متن کامل این خبر چنین است.\n${text}\nاین گزارش در حال تکمیل است و نسخه‌های تازهٔ آن در همین صفحه می‌آید. خوانندگان می‌توانند پرسش‌های خود را دربارهٔ آن برای ما بفرستند تا در گزارش‌های بعدی پاسخ داده شود.`,
  ],
  "another order": ["reorder", (text) => lines(text).reverse().join("\n")],
  "new figures": ["update", (text) => text.replace(/[۰-۹0-9]+/g, (figures) => `${figures}7`)],
};

/** Best F1 over thresholds, the threshold, and the share of kinds of change that are told right. */
export function nearCopies(items: readonly NewsItem[], most: number) {
  const texts = items.map(({ lead, body }) => `${lead}\n${body}`).filter((text) => fits(text));
  const chosen = texts.filter((_, at) => at % Math.max(1, Math.floor(texts.length / most)) === 0);
  const pairs: Pair[] = [];
  for (const [at, text] of chosen.entries()) {
    for (const [kind, way] of Object.values(WAYS)) {
      const other = way(text);
      if (other !== text) pairs.push({ one: text, other, copy: true, kind });
    }
    for (const far of [1, 7, 31]) {
      const other = chosen[(at + far) % chosen.length] ?? "";
      pairs.push({ one: text, other, copy: false, kind: "different" });
    }
  }
  const scored = pairs.map((pair) => ({ ...pair, score: similarity(pair.one, pair.other) }));
  let best = { f1: 0, threshold: 0 };
  for (let threshold = 0.05; threshold < 1; threshold += 0.05) {
    const found = scored.filter(({ score }) => score >= threshold);
    const right = found.filter(({ copy }) => copy).length;
    const f1 = (2 * right) / (found.length + scored.filter(({ copy }) => copy).length);
    if (f1 > best.f1) best = { f1, threshold };
  }
  const kinds =
    scored.filter(({ one, other, kind }) => changeKind(one, other) === kind).length / scored.length;
  return { ...best, kinds, pairs: pairs.length };
}

function fits(text: string): boolean {
  return text.length > 600 && text.length < 6000 && lines(text).length > 2 && /[۰-۹0-9]{2}/.test(text);
}

/**
 * An archive of that many texts, each hundredth with a near-copy that comes later: the share of copies that meet
 * their original and the share of meetings (of likeness 0.5 or more) that are such pairs or as alike in truth.
 */
export function archive(items: readonly NewsItem[], size: number) {
  const pieces = piecesOf(items, size);
  const from = performance.now();
  const signatures = pieces.map(signatureOf);
  const meeting = new Map<string, number[]>();
  for (const [at, signature] of signatures.entries())
    for (const key of meetingKeys(signature)) {
      const there = meeting.get(key);
      if (there) there.push(at);
      else meeting.set(key, [at]);
    }
  let [copies, found, met, alike] = [0, 0, 0, 0];
  for (let at = 0; at < pieces.length; at += 100) {
    const piece = pieces[at] ?? "";
    const signature = signatureOf(WAYS["a word changed"]?.[1](piece) ?? "");
    const near = new Set(meetingKeys(signature).flatMap((key) => meeting.get(key) ?? []));
    const close = [...near].filter((other) => likeness(signature, signatures[other] ?? signature) >= 0.5);
    copies++;
    if (close.includes(at)) found++;
    met += close.length;
    alike += close.filter((other) => other === at || similarity(piece, pieces[other] ?? "") >= 0.4).length;
  }
  const seconds = (performance.now() - from) / 1000;
  return { texts: pieces.length, recall: found / copies, precision: alike / met, seconds };
}

function piecesOf(items: readonly NewsItem[], size: number): string[] {
  const pieces: string[] = [];
  for (const { lead, body } of items) {
    const text = `${lead} ${body}`;
    for (let at = 0; at + 150 <= text.length && pieces.length < size; at += 200)
      pieces.push(text.slice(at, at + 200));
  }
  return pieces;
}
