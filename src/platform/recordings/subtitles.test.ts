import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isSubtitles, toWebVtt } from "./subtitles.ts";

const from = (text: string): string => toWebVtt(Buffer.from(text));

const SRT = `1
00:00:01,000 --> 00:00:02,500
سلام، این <font color="red">آغاز</font> است.
سطر <i>دوم</i>

2
00:01:03,250 --> 00:01:04,000 X1:40 Y1:20
پایان & بعد
`;

const VTT = `WEBVTT

00:00:01.000 --> 00:00:02.500
سلام، این آغاز است.
سطر <i>دوم</i>

00:01:03.250 --> 00:01:04.000
پایان &amp; بعد
`;

test("SRT becomes WebVTT: times, words and plain tags stay, colours go", () => {
  assert.equal(isSubtitles(Buffer.from(SRT)), true);
  assert.equal(from(SRT), VTT);
  assert.equal(from(SRT.replaceAll("\n", "\r\n")), VTT);
});

test("WebVTT stays what it is, without headings, notes and styles", () => {
  assert.equal(isSubtitles(Buffer.from(VTT)), true);
  assert.equal(from(VTT), VTT);
  const more = VTT.replace(
    "WEBVTT\n",
    "\ufeffWEBVTT - فیلم\nKind: x\n\nNOTE یک یادداشت\nدو سطر\n\nSTYLE\n::cue { color: red }\n",
  );
  assert.equal(from(more), VTT);
});

test("settings of a cue that mean something are kept, hours may be left out, cues come in order", () => {
  const said =
    "WEBVTT\n\nپایان\n01:00.000 --> 01:02.000 line:0 align:start nonsense\nدو\n\n00:05.000 --> 00:06.000\nیک\n";
  assert.equal(
    from(said),
    "WEBVTT\n\n00:00:05.000 --> 00:00:06.000\nیک\n\n00:01:00.000 --> 00:01:02.000 line:0 align:start\nدو\n",
  );
});

test("old Persian files in Windows' own letters, and UTF-16, are understood", () => {
  // «سلام» in windows-1256.
  const old = Buffer.concat([
    Buffer.from("1\n00:00:01,000 --> 00:00:02,000\n"),
    Buffer.from([0xd3, 0xe1, 0xc7, 0xe3]),
  ]);
  assert.match(toWebVtt(old), /سلام/);
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(SRT, "utf16le")]);
  assert.equal(isSubtitles(wide), true);
  assert.equal(toWebVtt(wide), VTT);
});

test("words are written as the house writes them", () => {
  assert.match(
    toWebVtt(Buffer.from(SRT), (line) => line.replace("آغاز", "شروع")),
    /شروع/,
  );
});

const REFUSED: [what: string, text: string, words: RegExp][] = [
  ["no cue", "WEBVTT\n\n", /no words/],
  ["a cue that ends first", "WEBVTT\n\n00:02.000 --> 00:01.000\nسلام\n", /ends before it begins in line 3/],
  ["a broken time", "WEBVTT\n\n00:02 --> 00:03\nسلام\n", /no time in line 3/],
  [
    "two cues in one",
    "WEBVTT\n\n00:01.000 --> 00:02.000\nسلام\n00:03.000 --> 00:04.000\nدو\n",
    /empty line is missing.*line 5/,
  ],
];

for (const [what, text, words] of REFUSED) {
  test(`refused with the line: ${what}`, () => assert.throws(() => from(text), words));
}

test("what comes out is read again as the same, whatever stood in it", () => {
  const word = fc.constantFrom(
    "سلام",
    "<b>",
    "</b>",
    "&amp;",
    "<",
    ">",
    "&",
    "a",
    "{\\an8}",
    "<script>",
    "می‌رود",
    "->",
  );
  const cue = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.array(cue, { minLength: 1, maxLength: 5 }), (cues) => {
      const text = cues.map((words, at) => `00:0${at}.000 --> 00:0${at}.900\nx ${words}\n`).join("\n");
      const once = from(`WEBVTT\n\n${text}`);
      assert.equal(from(once), once);
    }),
  );
});
