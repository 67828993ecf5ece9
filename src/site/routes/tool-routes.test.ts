import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { parseHTML } from "linkedom";
import { buildArticle, buildDraft } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { testSite } from "../../../test/test-site.ts";
import { EDITIONS } from "../../editions.ts";
import { addAddresses } from "../../newsroom/addresses/add-addresses.ts";
import { correctArticle } from "../../newsroom/articles/correct-article.ts";
import { withdrawArticle } from "../../newsroom/articles/withdraw-article.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const { get } = testSite(newsroom);
const hour = (count: number) => new Date(Date.now() + count * 3_600_000);

async function pageAt(path: string): Promise<Document> {
  const answer = await get(path);
  assert.equal(answer.status, 200, path);
  return parseHTML(await answer.text()).document as unknown as Document;
}

/** The verdict on what was typed: its class, its words, and the page's whole text. */
async function verdict(typed: string, edition = "fa") {
  const page = await pageAt(`/${edition}/verify?code=${encodeURIComponent(typed)}`);
  const section = page.querySelector(".verdict:not(.false)");
  const say = (element: Element | null) => element?.textContent?.replace(/\s+/g, " ").trim() ?? "";
  return {
    is: section?.className.replace("verdict", "").trim(),
    says: say(section),
    warns: say(page.querySelector(".verdict.false")),
    all: say(page.querySelector("main")),
    links: [...(section?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href")),
  };
}

test("a published code is answered with headline, time, section, the one address and the short link", async () => {
  const { code, address } = await buildArticle(
    ctx,
    { headline: "پل تازه باز شد" },
    { at: new Date("2022-02-18T10:11:00Z") },
  );
  for (const typed of [String(code), `کد خبر: ${code}`, `http://127.0.0.1:3000/n/${code}`]) {
    const { is, says, links } = await verdict(typed);
    assert.equal(is, "published");
    assert.match(says, /پل تازه باز شد/);
    assert.match(says, /۱۳:۴۱ - ۲۹ بهمن ۱۴۰۰ - 2022 February 18/);
    assert.match(says, /سرویس شهر/);
    assert.deepEqual(links, [decodeURI(address), decodeURI(address), `/n/${code}`]);
  }
});

test("each correction is told with its note; one of another edition too, with its own address", async () => {
  const { code } = await buildArticle(ctx);
  await correctArticle(ctx, { code, note: "درازای پل ۲۰۰ متر است.", lead: "پل تازه باز شد." });
  const corrected = await verdict(String(code));
  assert.equal(corrected.is, "corrected");
  assert.match(corrected.says, /درازای پل ۲۰۰ متر است/);
  const english = { ...ctx, edition: EDITIONS.en };
  const other = await buildArticle(english, {
    section: "City",
    headline: "Bridge opens",
    body: "It is open.",
  });
  const answered = await verdict(String(other.code));
  assert.match(answered.says, /Bridge opens/);
  assert.equal(answered.links[0], other.address);
  assert.match((await verdict(String(code), "en")).says, /published and corrected/);
});

test("what was withdrawn or has expired is told with its time and reason, without its words", async () => {
  const headline = "تیتری که برداشته شد";
  const withdrawn = await buildArticle(ctx, { headline }, { at: hour(-2) });
  await withdrawArticle(ctx, { code: withdrawn.code, reason: "منبع دوم آن را تأیید نکرد." });
  const gone = await verdict(String(withdrawn.code));
  assert.equal(gone.is, "withdrawn");
  assert.match(gone.says, /منبع دوم آن را تأیید نکرد/);
  assert.doesNotMatch(gone.all, new RegExp(headline));
  const over = await buildArticle(ctx, { headline }, { at: hour(-2), expiresAt: hour(2) });
  await sql`update article set expires_at = now() - interval '1 minute' where code = ${over.code}`.execute(
    ctx.db,
  );
  const expired = await verdict(String(over.code));
  assert.equal(expired.is, "expired");
  assert.doesNotMatch(expired.all, new RegExp(headline));
});

test("a draft, what is to come and what nobody has are answered alike", async () => {
  const headline = "رازی که هنوز گفته نشده";
  const draft = await buildDraft(ctx, { headline });
  const coming = await buildArticle(ctx, { headline }, { at: hour(2) });
  const embargoed = await buildArticle(ctx, { headline }, { embargoUntil: hour(2) });
  const takenBack = await buildArticle(ctx, { headline }, { at: hour(2) });
  await withdrawArticle(ctx, { code: takenBack.code, reason: headline });
  const never = (await verdict("999999999")).all.replace(/[۰-۹]+/g, "");
  for (const { code } of [draft, coming, embargoed, takenBack]) {
    const { is, all } = await verdict(String(code));
    assert.equal(is, "never");
    assert.equal(all.replace(/[۰-۹]+/g, ""), never);
  }
});

test("an address of another site is named as such, and its code is answered all the same", async () => {
  const { code } = await buildArticle(ctx, { headline: "پل تازه باز شد" });
  const { is, warns } = await verdict(`https://127.0.0.1.evil.test/n/${code}`);
  assert.equal(is, "published");
  assert.match(warns, /127\.0\.0\.1\.evil\.test/);
});

test("an address of the system before is followed, and tells nothing of a draft", async () => {
  const { code } = await buildArticle(ctx, { headline: "خبر کهن" });
  await addAddresses(ctx, { addresses: [{ old: "/old/77", leadsTo: `/n/${code}` }] });
  assert.match((await verdict("http://127.0.0.1:3000/old/77")).says, /خبر کهن/);
  const draft = await buildDraft(ctx);
  await addAddresses(ctx, { addresses: [{ old: "/old/78", leadsTo: `/n/${draft.code}` }] });
  const hidden = await verdict("/old/78");
  assert.equal(hidden.is, "");
  assert.doesNotMatch(hidden.says, /[۰-۹]/);
});

test("what was typed comes back as text, and a page that was asked something is kept by nobody", async () => {
  const page = await pageAt(`/fa/verify?code=${encodeURIComponent('"><script>alert(1)</script>')}`);
  assert.equal(page.querySelectorAll("script:not([src])").length, 0);
  assert.equal((await get("/fa/verify/?code=1")).headers.get("location"), "/fa/verify?code=1");
  assert.equal((await pageAt("/fa/verify")).querySelector(".verdict"), null);
  assert.equal((await get(`/fa/verify?code=${"9".repeat(5_000)}`)).status, 200);
});

test("the page for print stands at one address, and follows the article into its edition and out of sight", async () => {
  const { code, address } = await buildArticle(ctx, {}, { at: hour(-1) });
  const page = await pageAt(`/fa/print/${code}`);
  assert.equal(
    page.querySelector("link[rel=canonical]")?.getAttribute("href"),
    `http://127.0.0.1:3000${address}`,
  );
  assert.equal(page.querySelector("meta[name=robots]")?.getAttribute("content"), "noindex");
  assert.equal(page.querySelectorAll("nav, form, .menu, .comments").length, 0);
  assert.ok(page.querySelector("svg.qr path"));
  for (const path of [
    `/en/print/${code}`,
    `/fa/print/${code}/`,
    `/fa/print/${encodeURIComponent("۰")}${code}`,
  ]) {
    const answer = await get(path);
    assert.equal(answer.status, 301, path);
    assert.equal(answer.headers.get("location"), `/fa/print/${code}`);
  }
  await withdrawArticle(ctx, { code });
  assert.equal((await get(`/fa/print/${code}`)).status, 410);
  assert.equal((await get(`/fa/print/${(await buildDraft(ctx)).code}`)).status, 404);
});

test("the reading list is one page for everybody, with words for those without scripts", async () => {
  const page = await pageAt("/fa/saved");
  assert.match(page.querySelector(".needs-script")?.textContent ?? "", /جاوااسکریپت/);
  assert.equal(page.querySelectorAll(".saved > *").length, 0);
  assert.equal(page.querySelector("meta[name=robots]")?.getAttribute("content"), "noindex");
});
