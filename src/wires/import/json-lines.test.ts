import assert from "node:assert/strict";
import { test } from "node:test";
import { blockText } from "./document-ends.ts";
import { readJsonLine } from "./json-lines.ts";
import type { Reading } from "./reading.ts";

const RECORD = {
  code: "481207",
  title: "پل تازه رودبار گشايش يافت",
  kicker: "با حضور استاندار:",
  lead: "پل دوم رودبار پس از سه سال باز شد.",
  body: "بند نخست خبر پل.\nبند دوم خبر پل.\n\n",
  date: "1400-11-29",
  section: "استان‌ها",
  source: "خبرگزاری دشت سبز",
  url: "https://dasht.example/news/481207",
  tags: ["پل", " رودبار ", "پل"],
  author: "گروه استان‌ها",
};

const read = (change: Record<string, unknown> = {}): Reading =>
  readJsonLine(JSON.stringify({ ...RECORD, ...change }));

function arrival(reading: Reading) {
  assert.ok(!("fault" in reading), "fault" in reading ? reading.fault : "");
  return reading.arrival;
}

function fault(reading: Reading): string {
  assert.ok("fault" in reading, "a fault was expected");
  return reading.fault;
}

test("a full record becomes an arrival with Persian letters and its own line as the original", () => {
  const taken = arrival(read());
  assert.equal(taken.headline, "پل تازه رودبار گشایش یافت");
  assert.equal(taken.origin, "خبرگزاری دشت سبز");
  assert.equal(taken.originKey, "481207");
  assert.equal(taken.code, 481_207);
  assert.equal(taken.kicker, "با حضور استاندار:");
  assert.deepEqual(taken.body.content.map(blockText), ["بند نخست خبر پل.", "بند دوم خبر پل."]);
  assert.equal(taken.publishedAt?.toISOString(), "2022-02-17T20:30:00.000Z");
  assert.deepEqual(taken.tags, ["پل", "رودبار"]);
  assert.deepEqual(taken.source, { name: "خبرگزاری دشت سبز", url: "https://dasht.example/news/481207" });
  assert.equal(taken.byline, "گروه استان‌ها");
  assert.equal(taken.kind, "news");
  assert.equal(taken.original, JSON.stringify(RECORD));
});

test("a plain number in any digits is the news code, any other text is the key at its origin", () => {
  for (const code of [481_207, "481207", "۴۸۱۲۰۷", "٤٨١٢٠٧", " 481207 "]) {
    const taken = arrival(read({ code }));
    assert.deepEqual([taken.code, taken.originKey], [481_207, "481207"], String(code));
  }
  for (const code of ["fars-481207", "48-12", "99999999999999999999", "0"]) {
    const taken = arrival(read({ code }));
    assert.deepEqual([taken.code, taken.originKey], [null, code]);
  }
});

test("without a code the address is the key, and without an address headline and time are", () => {
  assert.equal(arrival(read({ code: null })).originKey, RECORD.url);
  const key = arrival(read({ code: null, url: null })).originKey;
  assert.match(key, /^sha256:[0-9a-f]{32}$/);
  assert.equal(arrival(read({ code: null, url: null, title: "پل تازه‌ رودبار گشایش یافت" })).originKey, key);
  assert.notEqual(arrival(read({ code: null, url: null, date: "1400-11-30" })).originKey, key);
});

test("a record without a source comes from «json» and is credited to the host of its address", () => {
  const taken = arrival(read({ source: null, url: "https://www.dasht.example/a" }));
  assert.equal(taken.origin, "json");
  assert.deepEqual(taken.source, { name: "dasht.example", url: "https://www.dasht.example/a" });
  assert.equal(arrival(read({ source: null, url: null })).source, null);
});

test("dates are instants, Jalali days or moments, or absent", () => {
  for (const [date, instant] of [
    ["2022-02-18T10:11:00Z", "2022-02-18T10:11:00.000Z"],
    ["2022-02-18T13:41:00+03:30", "2022-02-18T10:11:00.000Z"],
    ["1400/11/29 13:41", "2022-02-18T10:11:00.000Z"],
    ["۱۳:۴۱ - ۲۹ بهمن ۱۴۰۰", "2022-02-18T10:11:00.000Z"],
    ["2022-02-18", "2022-02-17T20:30:00.000Z"],
    [null, undefined],
    ["", undefined],
  ]) {
    assert.equal(arrival(read({ date })).publishedAt?.toISOString(), instant ?? undefined, String(date));
  }
});

test("HTML becomes a body of the schema and wins over the plain body", () => {
  const taken = arrival(read({ html: "<p>متن <b>پررنگ</b></p><script>alert(1)</script>" }));
  assert.equal(JSON.stringify(taken.body).includes("alert"), false);
  assert.deepEqual(taken.body.content.map(blockText), ["متن پررنگ"]);
});

test("faulty records are refused with the field and the mend", () => {
  assert.match(fault(readJsonLine("{")), /not JSON/);
  assert.match(fault(readJsonLine("[1]")), /one JSON object/);
  assert.match(fault(read({ title: " \u200c " })), /^title: /);
  assert.match(fault(read({ title: 5 })), /^title: a text or null is wanted, not a number/);
  assert.match(fault(read({ title: "الف".repeat(500) })), /^title: .*longer/);
  assert.match(fault(read({ date: "دیروز بود" })), /^date: /);
  assert.match(fault(read({ date: "1400-13-01" })), /^date: /);
  assert.match(fault(read({ code: 1.5 })), /^code: /);
  assert.match(fault(read({ code: {} })), /^code: /);
  assert.match(fault(read({ tags: [1] })), /^tags: /);
  assert.match(fault(read({ kind: "poem" })), /^kind: /);
  assert.match(fault(read({ body: ["بند"] })), /^body: .*not a list/);
});

test("unknown fields are named and do no harm", () => {
  const reading = read({ views: 5, lang: "fa" });
  assert.ok("found" in reading);
  assert.deepEqual(reading.found.unknownFields, ["views", "lang"]);
});

test("an address that is none is left out with a note", () => {
  const reading = read({ url: "javascript:alert(1)" });
  assert.ok("found" in reading);
  assert.equal(arrival(reading).source?.url, null);
  assert.match(reading.found.notes[0] ?? "", /^url: /);
});

test("broken surrogates and control characters do not reach the fields", () => {
  const taken = arrival(
    readJsonLine('{"title":"خبر \\ud800 تازه\\u0000","body":"بند\\u0000 \\udc00 دو","tags":["\\ud800آب"]}'),
  );
  for (const text of [taken.headline, taken.tags.join(), JSON.stringify(taken.body)]) {
    assert.ok(text.isWellFormed() && !text.includes("\u0000") && !text.includes("\\ud800"));
  }
});
