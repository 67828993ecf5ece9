import assert from "node:assert/strict";
import { test } from "node:test";
import { article, frame, PERSIAN_TIME, picture } from "../feeds/machine-view.fixture.ts";
import { articleMeta, type Meta, metaTags, pageMeta } from "./open-graph.ts";

const valuesOf = (list: Meta[], name: string) =>
  list.filter((meta) => meta.name === name).map((meta) => meta.value);

test("an article is shown with title, lead, address, picture and instants", () => {
  const meta = articleMeta(frame, article());
  const expected: [string, string][] = [
    ["og:type", "article"],
    ["og:title", "پل تازه باز شد"],
    ["og:description", "پل تازه شهر از امروز باز است."],
    ["og:url", `https://news.example/fa/news/122657/${encodeURIComponent("پل-تازه-باز-شد")}`],
    ["og:locale", "fa_IR"],
    ["og:image", "https://news.example/media/p7Kd2/1280.jpg"],
    ["og:image:width", "1280"],
    ["og:image:height", "720"],
    ["og:image:alt", "پل تازه شهر"],
    ["article:published_time", "2022-02-18T13:41:00+03:30"],
    ["article:modified_time", "2022-02-18T13:41:00+03:30"],
    ["article:section", "شهر"],
    ["author", "خبرنگار شهر"],
    ["twitter:card", "summary_large_image"],
    ["twitter:title", "پل تازه باز شد"],
    ["twitter:image:alt", "پل تازه شهر"],
  ];
  for (const [name, value] of expected) assert.deepEqual(valuesOf(meta, name), [value], name);
  assert.deepEqual(valuesOf(meta, "article:tag"), ["پل", "شهرداری"]);
});

test("a correction moves the modified time only", () => {
  const meta = articleMeta(frame, article({ correctedAt: new Date("2022-02-19T08:00:00Z") }));
  assert.deepEqual(valuesOf(meta, "article:modified_time"), ["2022-02-19T11:30:00+03:30"]);
  assert.deepEqual(valuesOf(meta, "article:published_time"), ["2022-02-18T13:41:00+03:30"]);
});

test("a page without a picture is shown with the newsroom's sign", () => {
  const meta = pageMeta(frame, { title: "تازه‌ها", description: "همه خبرها", path: "/fa/latest" });
  assert.deepEqual(valuesOf(meta, "og:type"), ["website"]);
  assert.deepEqual(valuesOf(meta, "og:url"), ["https://news.example/fa/latest"]);
  assert.deepEqual(valuesOf(meta, "twitter:card"), ["summary"]);
  assert.match(valuesOf(meta, "og:image")[0] ?? "", /^https:\/\/news\.example\/assets\/icon\..*png$/);
});

test("a small picture is named in its own size", () => {
  const small = article({ picture: { ...picture, width: 300, height: 200 } });
  const meta = articleMeta(frame, small);
  assert.deepEqual(valuesOf(meta, "og:image:width"), ["300"]);
  assert.deepEqual(valuesOf(meta, "og:image:height"), ["200"]);
});

test("tags are escaped", () => {
  const html = String(metaTags([{ key: "property", name: "og:title", value: 'پل"><script>' }]));
  assert.equal(html.trim(), '<meta property="og:title" content="پل&quot;&gt;&lt;script&gt;">');
});

test("no tag holds a Persian digit or a Jalali date", () => {
  assert.doesNotMatch(JSON.stringify(articleMeta(frame, article())), PERSIAN_TIME);
});
