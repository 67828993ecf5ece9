import assert from "node:assert/strict";
import { test } from "node:test";
import { article, frame, PERSIAN_TIME } from "../feeds/machine-view.fixture.ts";
import { articleEntities, type Entity, jsonLd, sectionEntities, siteEntities } from "./json-ld.ts";

/** The entities as a reader of the page finds them. */
function read(entities: Entity[]): Record<string, unknown>[] {
  const blocks =
    String(jsonLd(entities)).match(/(?<=<script type="application\/ld\+json">).*?(?=<\/script>)/gs) ?? [];
  return blocks.map((block) => JSON.parse(block));
}

test("an article is told with code, instants, author, publisher and source", () => {
  const [told] = read(articleEntities(frame, article()));
  assert.equal(told?.["@context"], "https://schema.org");
  assert.equal(told?.["@type"], "NewsArticle");
  assert.equal(told?.identifier, "122657");
  assert.equal(told?.headline, "پل تازه باز شد");
  assert.equal(told?.datePublished, "2022-02-18T13:41:00+03:30");
  assert.equal(told?.dateModified, "2022-02-18T13:41:00+03:30");
  assert.equal(told?.inLanguage, "fa-IR");
  assert.deepEqual(told?.author, { "@type": "Person", name: "خبرنگار شهر" });
  assert.equal((told?.publisher as Entity | undefined)?.["@type"], "NewsMediaOrganization");
  assert.equal((told?.sourceOrganization as Entity | undefined)?.name, "خبرگزاری نمونه");
  assert.deepEqual(told?.keywords, ["پل", "شهرداری"]);
});

test("every entity has a block of its own", () => {
  const types = (entities: Entity[]) => read(entities).map((entity) => entity["@type"]);
  assert.deepEqual(types(articleEntities(frame, article())), [
    "NewsArticle",
    "BreadcrumbList",
    "NewsMediaOrganization",
  ]);
  assert.deepEqual(types(sectionEntities(frame, frame.sections)), [
    "BreadcrumbList",
    "NewsMediaOrganization",
  ]);
  assert.deepEqual(types(siteEntities(frame)), ["WebSite", "NewsMediaOrganization"]);
});

test("opinion, report and advertisement are told apart from news", () => {
  const typeOf = (kind: "op-ed" | "report" | "advertorial") =>
    articleEntities(frame, article({ kind }))[0]?.["@type"];
  assert.equal(typeOf("op-ed"), "OpinionNewsArticle");
  assert.equal(typeOf("report"), "ReportageNewsArticle");
  assert.equal(typeOf("advertorial"), "AdvertiserContentArticle");
});

test("a correction is told with its instant and changes the date of modification", () => {
  const at = new Date("2022-02-19T08:00:00Z");
  const [told] = read(
    articleEntities(frame, article({ correctedAt: at, corrections: [{ at, note: "نام پل درست شد." }] })),
  );
  assert.equal(told?.dateModified, "2022-02-19T11:30:00+03:30");
  assert.deepEqual(told?.correction, [
    { "@type": "CorrectionComment", text: "نام پل درست شد.", datePublished: "2022-02-19T11:30:00+03:30" },
  ]);
});

test("what an article does not have is not told", () => {
  const bare = article({ byline: null, lead: null, kicker: null, picture: null, source: null, tags: [] });
  const [told] = read(articleEntities(frame, bare));
  for (const key of ["description", "image", "alternativeHeadline", "sourceOrganization", "keywords"]) {
    assert.equal(told !== undefined && key in told, false, key);
  }
  assert.equal((told?.author as Entity | undefined)?.["@type"], "NewsMediaOrganization");
});

test("hostile words stay inside their block and come out as they were", () => {
  const headline = "پل</script><script>alert(1)</script><!--\u2028&";
  const html = String(jsonLd(articleEntities(frame, article({ headline }))));
  assert.equal(html.match(/<script/g)?.length, 3);
  assert.doesNotMatch(html, /\u2028|<!--|alert\(1\)<\//);
  assert.equal(read(articleEntities(frame, article({ headline })))[0]?.headline, headline);
});

test("no field holds a Persian digit or a Jalali date", () => {
  const all = [
    ...articleEntities(frame, article()),
    ...sectionEntities(frame, frame.sections),
    ...siteEntities(frame),
  ];
  assert.doesNotMatch(JSON.stringify(all), PERSIAN_TIME);
});
