// The Persian library: megabytes a processor second on prose, an article's proofreading, how time grows with the
// length of hostile text, and what loading costs. Runs alone (`node bench/farsi.ts`) or among the other benches.
import { spawnSync } from "node:child_process";
import {
  changeKind,
  fold,
  keyTerms,
  matcher,
  normalize,
  parseNumber,
  proofread,
  repairHalfSpaces,
  sentences,
  signatureOf,
  similarity,
  slug,
  tokens,
} from "@dabir/farsi";
import { atLeast, atMost, type Figure, milliseconds, tableOf } from "./table.ts";

const paragraph =
  "شهردار گفت كتابخانه‌های تازه در 12 محله ساخته مي‌شود و میتواند کتاب ها را تا ۳٫۷ درصد ارزان‌تر کند. " +
  "به گزارش خبرنگار ما، این طرح از هفتهٔ آینده آغاز خواهد شد ؛ مردم سالهاست چشم‌به‌راه آن اند. " +
  "او در پاسخ به پرسشی افزود: «هزینهٔ آن ۱۲۰ میلیارد تومان است و پیش بینی می‌شود تا پایان سال آماده شود.» " +
  "نشانی https://example.ir/news/12?a=1 و رایانامهٔ info@example.ir برای دریافت نظرهای شهروندان است.\n";

const find = matcher(["کلاهبردار", "شیاد", "احمق", "بی‌شعور", "دزدگیر"], { finglish: true });
const WORKS: Record<string, (text: string) => unknown> = {
  normalize,
  fold,
  tokens,
  repair: (text) => repairHalfSpaces(text, "likely"),
  proofread,
  slug,
  sentences,
  match: find,
  likeness: (text) => similarity(text, text),
  change: (text) => changeKind(text, text),
  signature: signatureOf,
  "key terms": (text) => keyTerms({ text }),
  number: parseNumber,
};
const BARS: Record<string, number> = { normalize: 5, tokens: 5, repair: 1 };

/** Runs of one thing, of pairs and of things left open: what makes a careless pattern start again at every sign. */
const HOSTILE: Record<string, string> = {
  letters: "ا",
  "half-spaces": "\u200c",
  spaces: " ",
  "hard spaces": "\u00a0",
  digits: "۱",
  "Latin digits": "1",
  "digits and commas": "1,",
  "digits and dots": "1.",
  dots: ".",
  "dots and spaces": ". ",
  quotes: '"',
  "single quotes": "' ",
  guillemets: "«",
  brackets: "(",
  tags: "<a ",
  "open code": "<pre>",
  "back quotes": "`",
  tildes: "~~~ ",
  hyphens: "-",
  tatweel: "ـ",
  marks: "\u064b",
  "he and ye": "ه ی ",
  "at signs": "a@",
  hashes: "#",
  hosts: "a.",
  slashes: "1/",
  colons: "1:",
  ampersands: "&a",
  "line ends": "\n ",
  surrogates: "\ud800",
  abbreviations: "ا.",
  prefixes: "می ",
  "stand-ins": "\ue000",
  "words apart": "ک ل ا ه ",
  exclamations: "! ",
};

export async function farsi(): Promise<Figure[]> {
  const text = paragraph.repeat(600);
  for (const work of Object.values(WORKS)) work(text.slice(0, 40_000));
  return [...speeds(text), article(), ...growth(), ...loading()];
}

function speeds(text: string): Figure[] {
  const megabytes = Buffer.byteLength(text) / 1e6;
  return Object.entries(WORKS).map(([name, work]) => {
    const speed = megabytes / best(() => work(text));
    const bar = BARS[name];
    const figure = { what: `farsi: ${name}, a core`, measured: `${speed.toFixed(1)} MB/s` };
    return bar === undefined ? figure : { ...figure, bar: `${bar} MB/s`, ...atLeast(speed, bar) };
  });
}

function article(): Figure {
  const text = paragraph.repeat(20).slice(0, 3000);
  for (let at = 0; at < 30; at++) proofread(text);
  const taken = best(() => proofread(text), 20) * 1000;
  return {
    what: "farsi: proofreading 3,000 characters",
    measured: milliseconds(taken),
    bar: milliseconds(15),
    ...atMost(taken, 15),
  };
}

/** The worst growth of each function from a length to four times it; 4 is linear, 16 is square. */
function growth(): Figure[] {
  return Object.entries(WORKS).map(([name, work]) => {
    let worst = { ratio: 0, kind: "" };
    for (const [kind, unit] of Object.entries({ prose: paragraph, ...HOSTILE })) {
      const of = (size: number) => {
        const text = unit.repeat(Math.ceil(size / unit.length));
        return best(() => work(text), 3);
      };
      const [one, four] = [of(40_000), of(160_000)];
      // Below a millisecond the clock tells more than the work.
      const ratio = four < 0.002 ? 4 : four / one;
      if (ratio > worst.ratio) worst = { ratio, kind };
    }
    return {
      what: `farsi: ${name}, time for four times the length (worst of ${Object.keys(HOSTILE).length + 1} kinds)`,
      measured: `×${worst.ratio.toFixed(1)}, ${worst.kind}`,
      bar: "×10",
      ...atMost(worst.ratio, 10),
    };
  });
}

/** In a process of its own: from nothing to the first repaired word. */
function loading(): Figure[] {
  const script = `
    const { memoryUsage } = process;
    const before = memoryUsage().rss;
    const { repairHalfSpaces } = await import("@dabir/farsi");
    const from = performance.now();
    repairHalfSpaces("او میکند");
    const taken = performance.now() - from;
    process.stdout.write(JSON.stringify([taken, (memoryUsage().rss - before) / 1e6]));`;
  const ran = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: import.meta.dirname,
    encoding: "utf8",
  });
  const [taken, memory] = JSON.parse(ran.stdout) as [number, number];
  return [
    {
      what: "farsi: loading its tables",
      measured: milliseconds(taken),
      bar: milliseconds(150),
      ...atMost(taken, 150),
    },
    {
      what: "farsi: memory with its tables",
      measured: `${memory.toFixed(0)} MB`,
      bar: "80 MB",
      ...atMost(memory, 80),
    },
  ];
}

/** Processor seconds of the best of some runs. */
function best(work: () => unknown, runs = 3): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1e6);
  }
  return Math.max(least, 1e-6);
}

if (import.meta.main) console.log(tableOf(await farsi()));
