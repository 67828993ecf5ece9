// Every act leaves its entry in the audit log and its event in the outbox.
import assert from "node:assert/strict";
import { test } from "node:test";
import sharp from "sharp";
import { buildArticle, buildComment, buildDraft } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { changeAccount } from "../accounts/change-account.ts";
import { createAccount } from "../accounts/create-account.ts";
import { disableAccount, enableAccount } from "../accounts/disable-account.ts";
import { listAccounts } from "../accounts/list-accounts.ts";
import { listAudit } from "../accounts/list-audit.ts";
import { changeRoleRule } from "../accounts/role-rules.ts";
import { clearSecondFactor } from "../accounts/second-factor.ts";
import { sendLink } from "../accounts/send-link.ts";
import { signOutAccount } from "../accounts/sessions.ts";
import { addAddresses } from "../addresses/add-addresses.ts";
import { removeAddress } from "../addresses/remove-address.ts";
import { changeArticle } from "../articles/change-article.ts";
import { correctArticle } from "../articles/correct-article.ts";
import { publishArticle } from "../articles/publish-article.ts";
import { restoreArticle, withdrawArticle } from "../articles/withdraw-article.ts";
import { changeAuthor, createAuthor } from "../authors/change-author.ts";
import { addAuthorName, mergeAuthors, separateAuthor } from "../authors/merge-authors.ts";
import { decideComment } from "../comments/decide-comment.ts";
import { replyAsNewsroom } from "../comments/reply-as-newsroom.ts";
import { breakArticle } from "../fronts/break-article.ts";
import { discardFrontDraft } from "../fronts/discard-front-draft.ts";
import { homeFront } from "../fronts/front.ts";
import { frontState } from "../fronts/front-state.ts";
import { pinCard, unpinCard } from "../fronts/pins.ts";
import { publishFront } from "../fronts/publish-front.ts";
import { restoreFront } from "../fronts/restore-front.ts";
import { saveFront } from "../fronts/save-front.ts";
import { uploadMedia, uploadMediaInput } from "../media/add-media.ts";
import { changeMedia } from "../media/change-media.ts";
import { binPage, recoverPage } from "../pages/bin-page.ts";
import { orderPages } from "../pages/order-pages.ts";
import { publishPage, restorePage, withdrawPage } from "../pages/publish-page.ts";
import { createPage, savePage } from "../pages/save-page.ts";
import { decideReport } from "../reports/decide-report.ts";
import { submitReport } from "../reports/submit-report.ts";
import { createSection } from "../sections/sections.ts";
import { changeSettings, changeSettingsInput, getSettings, resetSettings } from "../settings/settings.ts";
import { changeTag } from "../tags/change-tag.ts";

const { ctx } = await testNewsroom();
const { code } = await buildArticle(ctx, { tags: ["برچسب"] });
const id = await buildComment(ctx, { code });
const draft = await buildDraft(ctx);
let created = 0;
let pictureId = "";
let account = 0;
let page = 0;
const accountSubject = () => `account:${account}`;
const picture = sharp({ create: { width: 40, height: 30, channels: 3, background: "#225577" } }).png();
const frontVersion = async () => (await frontState(ctx, homeFront)).version;

const ACTS: [act: string, subject: () => string, run: () => Promise<unknown>, event: string | null][] = [
  [
    "articles.create",
    () => `article:${created}`,
    async () => {
      created = (await buildDraft(ctx)).code;
    },
    "article.created",
  ],
  [
    "articles.change",
    () => `article:${code}`,
    () => changeArticle(ctx, { code, lead: "ل" }),
    "article.changed",
  ],
  [
    "articles.publish",
    () => `article:${draft.code}`,
    () => publishArticle(ctx, { code: draft.code }),
    "article.published",
  ],
  [
    "articles.correct",
    () => `article:${code}`,
    () => correctArticle(ctx, { code, lead: "ک" }),
    "article.corrected",
  ],
  [
    "addresses.add",
    () => "addresses",
    () => addAddresses(ctx, { addresses: [{ old: "/004FYi", leadsTo: `/n/${code}` }] }),
    "addresses.changed",
  ],
  ["addresses.remove", () => "addresses", () => removeAddress(ctx, { old: "/004FYi" }), "addresses.changed"],
  ["articles.withdraw", () => `article:${code}`, () => withdrawArticle(ctx, { code }), "article.withdrawn"],
  ["articles.restore", () => `article:${code}`, () => restoreArticle(ctx, { code }), "article.restored"],
  [
    "comments.reply",
    () => "comment:",
    () => replyAsNewsroom(ctx, { id, name: "ت", text: "م" }),
    "comment.decided",
  ],
  [
    "comments.unpublishable",
    () => `comment:${id}`,
    () => decideComment(ctx, { id, status: "unpublishable" }),
    "comment.decided",
  ],
  [
    "reports.done",
    () => "report:",
    async () => {
      const reader = { ...ctx, actor: { kind: "reader", name: "reader" } as const };
      const report = await submitReport(reader, { code, text: "خطا" });
      return decideReport(ctx, { id: report.taken ? report.id : 0, state: "done" });
    },
    "report.decided",
  ],
  [
    "fronts.pin",
    () => "front:home",
    () => pinCard(ctx, { front: "home", position: 1, code }),
    "front.changed",
  ],
  ["fronts.unpin", () => "front:home", () => unpinCard(ctx, { front: "home", position: 1 }), "front.changed"],
  [
    "fronts.save",
    () => "front:home",
    async () =>
      saveFront(ctx, { front: "home", cards: [{ position: 1, code }], version: await frontVersion() }),
    null,
  ],
  [
    "fronts.publish",
    () => "front:home",
    async () => publishFront(ctx, { front: "home", version: await frontVersion() }),
    "front.changed",
  ],
  [
    "fronts.restore",
    () => "front:home",
    async () => {
      const { version, live } = await frontState(ctx, homeFront);
      await restoreFront(ctx, { front: "home", id: live as number, version });
    },
    null,
  ],
  [
    "fronts.discard",
    () => "front:home",
    async () => discardFrontDraft(ctx, { front: "home", version: await frontVersion() }),
    null,
  ],
  [
    "fronts.breaking",
    () => `article:${draft.code}`,
    () => breakArticle(ctx, { code: draft.code, until: new Date(Date.now() + 3_600_000) }),
    "article.breaking",
  ],
  [
    "media.add",
    () => "media:",
    async () => {
      const description = uploadMediaInput.parse({ alt: "تصویر" });
      pictureId = (await uploadMedia(ctx, { pieces: [await picture.toBuffer()], description })).id;
    },
    null,
  ],
  [
    "media.change",
    () => `media:${pictureId}`,
    () => changeMedia(ctx, { id: pictureId, alt: "تصویر دیگر" }),
    "media.changed",
  ],
  [
    "sections.create",
    () => "section:new",
    () => createSection(ctx, { name: "نو", slug: "new" }),
    "section.changed",
  ],
  ["tags.change", () => "tag:برچسب", () => changeTag(ctx, { tag: "برچسب", intro: "ا" }), "tag.changed"],
  [
    "authors.create",
    () => "author:نویسنده-نو",
    () => createAuthor(ctx, { name: "نویسنده نو" }),
    "author.changed",
  ],
  [
    "authors.change",
    () => "author:نویسنده-نو",
    () => changeAuthor(ctx, { author: "نویسنده نو", intro: "ا" }),
    "author.changed",
  ],
  [
    "authors.alias",
    () => "author:نویسنده-نو",
    () => addAuthorName(ctx, { author: "نویسنده نو", name: "نام هنری" }),
    "author.changed",
  ],
  [
    "authors.separate",
    () => "author:نام-هنری",
    () => separateAuthor(ctx, { alias: "نام هنری" }),
    "author.changed",
  ],
  [
    "authors.merge",
    () => "author:نام-هنری",
    () => mergeAuthors(ctx, { author: "نام هنری", into: "نویسنده نو" }),
    "author.changed",
  ],
  [
    "pages.create",
    () => "page:terms",
    async () => {
      page = (await createPage(ctx, { title: "شرایط", slug: "terms" })).id;
    },
    "page.changed",
  ],
  ["pages.bin", () => "page:terms", () => binPage(ctx, { id: page }), "page.changed"],
  ["pages.recover", () => "page:terms", () => recoverPage(ctx, { id: page }), "page.changed"],
  ["pages.save", () => "page:terms", () => savePage(ctx, { id: page, body: "متن" }), "page.changed"],
  ["pages.publish", () => "page:terms", () => publishPage(ctx, { id: page }), "page.changed"],
  ["pages.withdraw", () => "page:terms", () => withdrawPage(ctx, { id: page }), "page.changed"],
  ["pages.restore", () => "page:terms", () => restorePage(ctx, { id: page }), "page.changed"],
  ["pages.order", () => "pages", () => orderPages(ctx, { ids: [page] }), "pages.ordered"],
  ["settings.change", () => "settings", () => changeSettings(ctx, { name: "نام" }), "settings.changed"],
  ["settings.reset", () => "settings", () => resetSettings(ctx, { keys: ["name"] }), "settings.changed"],
  [
    "accounts.create",
    () => "account:",
    async () => {
      account = (await createAccount(ctx, { name: "ن", email: "A@Example.org", role: "reporter" })).id;
    },
    null,
  ],
  ["accounts.change", accountSubject, () => changeAccount(ctx, { id: account, name: "نو" }), null],
  ["accounts.link", accountSubject, () => sendLink(ctx, { id: account }), null],
  ["accounts.sign-out", accountSubject, () => signOutAccount(ctx, { id: account }), null],
  ["accounts.clear-second-factor", accountSubject, () => clearSecondFactor(ctx, { id: account }), null],
  ["accounts.disable", accountSubject, () => disableAccount(ctx, { id: account }), null],
  ["accounts.enable", accountSubject, () => enableAccount(ctx, { id: account }), null],
  [
    "accounts.rule",
    () => "role:moderator",
    () => changeRoleRule(ctx, { role: "moderator", secondFactor: true }),
    null,
  ],
];

for (const [act, subject, run, event] of ACTS) {
  test(`${act} is on record, with who did it and to what`, async () => {
    await run();
    const [entry] = (await listAudit(ctx, { limit: 1 })).entries;
    assert.equal(entry?.act, act);
    assert.equal(entry?.actor, "operator:test");
    assert.ok(entry?.subject.startsWith(subject()), entry?.subject);
    const last = await ctx.db.selectFrom("event").selectAll().orderBy("id", "desc").executeTakeFirst();
    if (event) assert.equal(last?.kind, event);
  });
}

test("the record of one thing can be read alone, newest first", async () => {
  const { entries } = await listAudit(ctx, { subject: `article:${code}`, limit: 10 });
  const acts = entries.map((entry) => entry.act);
  assert.deepEqual(acts.slice(0, 3), ["articles.restore", "articles.withdraw", "articles.correct"]);
});

test("an address belongs to one account, in any case of its letters", async () => {
  const again = createAccount(ctx, { name: "دیگری", email: "a@example.ORG", role: "moderator" });
  await assert.rejects(again, { code: "CONFLICT" });
  assert.deepEqual(
    (await listAccounts(ctx)).map((account) => account.email),
    ["a@example.org"],
  );
});

test("settings that were not changed keep their modest defaults; hostile marks are refused", async () => {
  await changeSettings(ctx, { tagline: "شعار", licence: "آزاد" });
  const settings = await getSettings(ctx);
  assert.equal(settings.tagline, "شعار");
  assert.equal(settings.name, "دبیر");
  const logos = [
    "<svg><script>x()</script></svg>",
    '<svg onload="x()"></svg>',
    '<svg\nonload="x()"></svg>',
    '<svg><a href="javascript:x()"></a></svg>',
    '<svg><use href="https://evil.example/x.svg#a"/></svg>',
    "<svg><style>*{}</style></svg>",
    "<svg/onload=x()>",
    "<img src=x>",
  ];
  for (const logo of logos) assert.equal(changeSettingsInput.safeParse({ logo }).success, false, logo);
  assert.equal(
    changeSettingsInput.safeParse({ logo: '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>' }).success,
    true,
  );
});
