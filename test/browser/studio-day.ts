// A usual day in a newsroom, for whoever looks at its screens: something in every list, and people for every gate.
import assert from "node:assert/strict";
import { join } from "node:path";
import type { StaffDoor } from "../../src/api/door.ts";
import { PROJECT } from "../../src/config.ts";
import type { Context } from "../../src/context.ts";
import { EDITIONS } from "../../src/editions.ts";
import { binArticle } from "../../src/newsroom/articles/bin-article.ts";
import { pinEntry } from "../../src/newsroom/live/pin-entry.ts";
import { withdrawEntry } from "../../src/newsroom/live/withdraw-entry.ts";
import { addEntry, changeEntry } from "../../src/newsroom/live/write-entry.ts";
import { addMedia } from "../../src/newsroom/media/add-media.ts";
import { submitReport } from "../../src/newsroom/reports/submit-report.ts";
import { createSection } from "../../src/newsroom/sections/sections.ts";
import { buildArticle, buildComment, buildDraft } from "../factories.ts";
import { asStaff, givePassword, signedIn, TEST_PASSWORD, totpCode } from "../staff.ts";

const HOUR = 3_600_000;
const later = (hours: number) => new Date(Date.now() + hours * HOUR);

const REPORTS = [
  [
    "سال ساخت پل ۱۳۹۸ است، نه ۱۳۸۹؛ در همان گزارش پارسال هم درست نوشته بودید.",
    { contact: "reader@example.org" },
  ],
  ["نام رودخانه جا افتاده است.", {}],
] as const;

export const TWO_STEPS = "two-steps@example.org";

export async function usualDay(ctx: Context, door: StaffDoor) {
  const chief = await signedIn(ctx, { door, name: "نگار سردبیر", email: "chief@example.org" });
  for (const name of ["شهر", "اقتصاد", "ورزش"]) await createSection(ctx, { name });
  await createSection(ctx, { name: "مترو و اتوبوس", parent: "شهر" });
  await createSection({ ...ctx, edition: EDITIONS.en }, { name: "City" });
  const must = async <A extends { status: number; body: unknown }>(asked: Promise<A>): Promise<A> => {
    const answer = await asked;
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
    return answer;
  };
  const reporter = await signedIn(ctx, { door, role: "reporter", name: "آرش خبرنگار" });
  const file = join(PROJECT, "demo/pictures/city-metro.webp");
  const picture = await addMedia(ctx, { file, alt: "پل تازه در مه بامدادی", focusX: 0.5, focusY: 0.5 });
  const { code: live } = await buildArticle(ctx, {
    kicker: "پس از دو سال کار",
    headline: "پل تازه رودخانه بازگشایی شد",
    tags: ["پل", "رودخانه", "شهرداری"],
    authors: ["سیما رهنورد"],
    source: "خبرگزاری نمونه",
    picture: picture.id,
  });
  const library = await buildArticle(ctx, {
    headline: "کتابخانه محله تا نیمه‌شب باز می‌ماند",
    section: "اقتصاد",
    source: "روزنامه نمونه",
  });
  await buildArticle(ctx, { headline: "قطار شبانه از فردا" }, { at: later(20) });
  const { code: handedIn } = await buildDraft(asStaff(ctx, reporter.actor), {
    headline: "بازار گل در آستانه زمستان",
    related: [live],
    tags: ["بازار"],
  });
  const { body: draft } = await must(reporter.call("articles.get", { code: handedIn }));
  await must(reporter.call("articles.submit", { code: handedIn, version: draft.version }));
  await must(chief.call("articles.note", { code: handedIn, text: "شماره تماس گل‌فروش را هم بیاور." }));
  await buildDraft(asStaff(ctx, chief.actor), { headline: "یادداشتی درباره پل‌های شهر", kind: "op-ed" });
  for (const headline of ["گفت‌وگویی که انجام نشد", "پیش‌نویس دوباره همان خبر بازگشایی پل تازه رودخانه"]) {
    const { code } = await buildDraft(asStaff(ctx, reporter.actor), { headline });
    await binArticle(asStaff(ctx, chief.actor), { code });
  }
  const reader = { ...ctx, actor: { kind: "reader", name: "reader" } as const };
  for (const [text, contact] of REPORTS)
    await submitReport(reader, { code: live, text, seen: 1, ...contact });
  for (const text of ["پل از فردا شب‌ها هم باز می‌ماند؟", "گزارش دقیقی بود، خسته نباشید."]) {
    await buildComment(ctx, { code: live, text, pending: true });
  }
  await buildComment(ctx, { code: live });
  await must(
    chief.call("planning.create", {
      what: "افتتاح ایستگاه مترو",
      section: "شهر",
      dueAt: later(5).toISOString(),
    }),
  );
  const desk = { name: "مینا دبیر", email: "desk@example.org", role: "desk-editor", sectionIds: [1] };
  const invited = await must(chief.call("accounts.invite", desk));
  const cards = [live, library.code].map((code, at) => ({
    ...{ position: at + 1, code, headline: null, kicker: null, picture: null, until: null },
  }));
  await must(chief.call("fronts.save", { front: "home", version: 0, cards }));
  await must(chief.call("filters.save", { screen: "articles", name: "گزارش‌ها", filter: { kind: "report" } }));
  const kept = { screen: "search", name: "پل‌ها", filter: { q: "پل" }, shared: "newsroom" as const };
  await must(chief.call("filters.save", kept));
  await must(reporter.call("filters.save", { ...kept, name: "بازار گل", filter: { q: "بازار گل" } }));
  await ctx.search.refresh(ctx);
  await must(chief.call("tokens.create", { name: "گزارش شبانه", days: 30, scopes: ["articles.read"] }));

  const { code: told } = await buildArticle(ctx, { kind: "live", headline: "لحظه‌به‌لحظه با جشنواره" });
  const { id } = await addEntry(ctx, { code: told, headline: "درها باز شد", keyPoint: true });
  await changeEntry(ctx, { id, headline: "درها باز شد، صف‌ها دراز است" });
  await pinEntry(ctx, { id, pinned: true });
  const { id: wrong } = await addEntry(ctx, { code: told, body: "شایعه‌ای که درست نبود." });
  await withdrawEntry(ctx, { id: wrong, reason: "تأیید نشد" });

  const careful = await signedIn(ctx, { door, role: "copy-editor", name: "سارا ویراستار", email: TWO_STEPS });
  await givePassword(ctx, { actor: careful.actor, email: TWO_STEPS });
  const { body: begun } = await must(careful.call("auth/two-factor/enable", { password: TEST_PASSWORD }));
  await must(careful.call("auth/two-factor/verify-totp", { code: totpCode(begun.totpURI) }));
  await must(chief.call("accounts.changeRule", { role: "moderator", secondFactor: true }));
  const lacking = await signedIn(ctx, { door, role: "moderator", name: "کاوه ناظر" });
  const token = new URL(invited.body.link ?? "").hash;
  const { body: dossier } = await chief.call("dossiers.create", {
    ...{ name: "پل‌های شهر", intro: "از نخستین پل تا امروز.", entries: [{ code: live, note: "آغاز" }] },
  });
  const { body: mistaken } = await must(chief.call("dossiers.create", { name: "پرونده‌ای که پا نگرفت" }));
  const { body: binned } = await must(
    chief.call("dossiers.bin", { id: mistaken.id as number, version: mistaken.version as number }),
  );
  const { body: own } = await must(
    chief.call("pages.create", { title: "درباره ما", slug: "about", body: "ما که هستیم." }),
  );
  await must(chief.call("pages.order", { ids: [own.id as number] }));
  await must(chief.call("pages.create", { title: "شرایط استفاده", slug: "terms", body: "بازنشر آزاد است." }));
  const made = { dossier: dossier.id as number, binned: binned.id as number, ownPage: own.id as number };
  return { chief, reporter, lacking, handedIn, live, told, ...made, token };
}
