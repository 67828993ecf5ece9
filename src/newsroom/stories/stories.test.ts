import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle, buildDraft } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { fromText } from "../../document/from-text.ts";
import { changeArticle } from "../articles/change-article.ts";
import { importArticles } from "../articles/import-articles.ts";
import { findMembers } from "./rows.ts";

const { ctx } = await testNewsroom();

/** A report of this name: no two share their words. */
const reportOf = (name: string): string =>
  ["آغاز شد", "پذیرفته شد", "به پایان رسید", "دیده می‌شود", "گسترش یافت", "از سر گرفته شد"]
    .map((verb, index) => `${name} ${index + 1} در نشست ${name} با همکاری ${name} شهر ${verb}.`)
    .join(" ");
const draft = (body: string, headline = "تیتر") => buildDraft(ctx, { headline, lead: "", body });

async function standing(code: number): Promise<[story: number, kind: string]> {
  const member = (await findMembers(ctx, [code])).get(code);
  return [member?.story ?? 0, member?.kind ?? ""];
}

test("a copy and an update of a report join its story, in any spelling; another report does not", async () => {
  const first = await draft(reportOf("بازسازی پل"));
  const copy = await draft(`به گزارش روزنامه ما، ${reportOf("بازسازي پل")}`);
  const more = await draft(
    `${reportOf("بازسازی پل")} شهردار افزود کار تا بهار ادامه دارد و بودجه آن آماده است.`,
  );
  const other = await draft(reportOf("جشنواره فیلم"));
  assert.deepEqual(await standing(first.code), [first.code, "first"]);
  assert.deepEqual(await standing(copy.code), [first.code, "copy"]);
  assert.deepEqual(await standing(more.code), [first.code, "update"]);
  assert.deepEqual(await standing(other.code), [other.code, "first"]);
});

test("a text that is rewritten leaves the story, and comes back to it when it is written again", async () => {
  const first = await draft(reportOf("مسابقه اسب‌دوانی"));
  const second = await draft(reportOf("مسابقه اسب‌دوانی"));
  await changeArticle(ctx, { code: second.code, body: reportOf("باران پاییزی") });
  assert.deepEqual(await standing(second.code), [second.code, "first"]);
  await changeArticle(ctx, { code: second.code, body: reportOf("مسابقه اسب‌دوانی") });
  assert.deepEqual(await standing(second.code), [first.code, "copy"]);
});

test("a few words are no report, and an old report is not told again", async () => {
  const [one, two] = [await draft("پل باز شد."), await draft("پل باز شد.")];
  assert.deepEqual(await standing(two.code), [two.code, "first"]);
  assert.deepEqual(await standing(one.code), [one.code, "first"]);
  const body = reportOf("کشف کتیبه");
  const old = await buildArticle(ctx, { body }, { at: new Date("2026-01-10T08:00:00Z") });
  const near = await buildArticle(ctx, { body }, { at: new Date("2026-01-12T20:00:00Z") });
  const late = await buildArticle(ctx, { body }, { at: new Date("2026-02-10T08:00:00Z") });
  assert.deepEqual(await standing(near.code), [old.code, "copy"]);
  assert.deepEqual(await standing(late.code), [late.code, "first"]);
});

test("the same words with other figures are an update on the same day, another report on the next", async () => {
  const prices = (price: number) => reportOf(`نرخ گندم ${price} تومان`);
  const publish = (price: number, at: string) =>
    buildArticle(ctx, { body: prices(price) }, { at: new Date(at) });
  const morning = await publish(4100, "2026-03-01T06:00:00Z");
  const noon = await publish(4200, "2026-03-01T09:00:00Z");
  const tomorrow = await publish(4900, "2026-03-02T06:00:00Z");
  assert.deepEqual(await standing(noon.code), [morning.code, "update"]);
  assert.deepEqual(await standing(tomorrow.code), [tomorrow.code, "first"]);
});

test("an import finds copies within its batch and in the archive, and tells which they are", async () => {
  const arrival = (key: string, body: string, at: string) => ({
    origin: "test",
    originKey: key,
    code: null,
    kind: "news" as const,
    kicker: null,
    headline: `تیتر ${key}`,
    lead: null,
    body: fromText(body),
    byline: null,
    publishedAt: new Date(at),
    section: "شهر",
    source: null,
    tags: [],
    original: `${key} ${body}`,
  });
  const told = reportOf("گشایش کتابخانه");
  const take = (arrivals: ReturnType<typeof arrival>[]) =>
    importArticles(ctx, { arrivals, section: null, undatedAt: new Date() });
  const [later, first, other] = await take([
    arrival("later", told, "2025-05-05T10:00:00Z"),
    arrival("first", told, "2025-05-05T08:00:00Z"),
    arrival("other", reportOf("نمایشگاه گل"), "2025-05-05T09:00:00Z"),
  ]);
  assert.deepEqual([later?.again, first?.again, other?.again], ["copy", undefined, undefined]);
  const [again] = await take([arrival("again", told, "2025-05-06T08:00:00Z")]);
  assert.equal(again?.again, "copy");
  assert.deepEqual(await standing(again?.code as number), [first?.code, "copy"]);
});

test("reports that are alike only by way of others are not linked in a chain", async () => {
  const names = ["گندم دیم", "موزه فرش", "تونل مترو", "تئاتر خیابانی"];
  const sentences = names.flatMap((name) => reportOf(name).split(". "));
  const codes: number[] = [];
  for (let from = 0; from <= 10; from++) {
    codes.push((await draft(sentences.slice(from, from + 10).join(". "))).code);
  }
  const [first = 0, second = 0] = codes;
  assert.equal((await standing(second))[0], first);
  assert.notEqual((await standing(codes.at(-1) as number))[0], first);
});

test("however many alike reports lie there, each of them still finds its own story", async () => {
  const prices = (row: number) => draft(`${reportOf("نرخ میوه")} شماره ${row} از جدول بازار.`);
  const first = await prices(0);
  for (let row = 1; row <= 20; row++) assert.equal((await standing((await prices(row)).code))[0], first.code);
  const own = await draft(reportOf("گذرگاه حیات وحش"));
  const copy = await draft(`${reportOf("گذرگاه حیات وحش")} پایان پیام`);
  assert.deepEqual(await standing(copy.code), [own.code, "copy"]);
});
