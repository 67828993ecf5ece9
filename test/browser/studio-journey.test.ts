// A newsroom's first day in a real browser, by keyboard alone: the first start, an invitation, a second factor, an
// article that goes back and forth, appears at its second, is corrected, leads the home page, and is withdrawn.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { formatDate, toPersianDigits } from "@dabir/farsi";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { dataFolder, kill, type Server, startDabir } from "../faults/dabir.ts";
import { totpCode } from "../staff.ts";
import { choose, openBrowser, pressOn, tabTo, typeInto } from "./keyboard.ts";

const PASSWORD = "کبوتر پنجره قطار زمستان";
const ZONE = "Asia/Tehran";
const HEADLINE = "پل تازه رودخانه بازگشایی شد";

let browser: Browser;
let server: Server;
const people: BrowserContext[] = [];

before(async () => {
  browser = await openBrowser();
  server = await startDabir({ DABIR_DATA: dataFolder() });
});

after(async () => {
  await browser.close();
  await kill(server, "SIGTERM");
});

/** Somebody at a computer of their own. */
async function somebody(): Promise<Page> {
  const context = await browser.newContext({ locale: "fa-IR", timezoneId: ZONE });
  people.push(context);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on("pageerror", (error) => console.error(error));
  return page;
}

const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const said = (page: Page, words: string | RegExp) =>
  page.getByText(words, { exact: true }).filter({ visible: true }).first().waitFor();
/** What readers get, as they get it. */
const readers = async (path: string): Promise<string> => (await fetch(server.origin + path)).text();

test("a newsroom's first day", async (t) => {
  const chief = await somebody();
  const reporter = await somebody();
  const desk = await somebody();
  let code = 0;
  let stands = true;
  /** Each stands on the one before. */
  const step = async (name: string, work: () => Promise<void>): Promise<void> => {
    if (!stands) return;
    stands = false;
    await t.test(name, async () => {
      await work();
      stands = true;
    });
  };

  await step("the printed link makes the editor-in-chief", async () => {
    const link = /^\S.*?(http\S+\/studio\/welcome#\S+)$/m.exec(server.out.text)?.[1];
    assert.ok(link, server.out.text);
    await chief.goto(link);
    await typeInto(chief, field(chief, "نام و نام خانوادگی"), "نگار سردبیر");
    await typeInto(chief, field(chief, "رایانامه"), "chief@example.org");
    await typeInto(chief, chief.getByLabel("گذرواژه تازه", { exact: true }), PASSWORD);
    await chief.keyboard.press("Enter");
    await chief.getByRole("heading", { name: "کارتابل" }).waitFor();
  });

  await step("a section is made", async () => {
    await chief.goto(`${server.origin}/studio/settings/sections`);
    await pressOn(chief, button(chief, "سرویس تازه").first());
    await typeInto(chief, field(chief, "نام سرویس"), "شهر");
    await typeInto(chief, field(chief, "نامک در نشانی"), "city");
    await chief.keyboard.press("Enter");
    await said(chief, "سرویس «شهر» ساخته شد.");
  });

  await step("a reporter and a desk editor are invited and come", async () => {
    for (const [page, name, role] of [
      [reporter, "آرش خبرنگار", "خبرنگار"],
      [desk, "مینا دبیر", "دبیر سرویس"],
    ] as const) {
      await chief.goto(`${server.origin}/studio/staff`);
      await pressOn(chief, button(chief, "دعوت از همکار"));
      const form = chief.getByRole("dialog");
      await typeInto(chief, form.getByRole("textbox", { name: "نام و نام خانوادگی" }), name);
      await typeInto(
        chief,
        form.getByRole("textbox", { name: "رایانامه" }),
        `${people.indexOf(page.context())}@example.org`,
      );
      await choose(chief, form.getByRole("button", { name: /نقش/ }), role);
      await tabTo(chief, form.getByRole("checkbox", { name: "شهر" }));
      await chief.keyboard.press("Space");
      await pressOn(chief, form.getByRole("button", { name: "دعوت", exact: true }));
      await page.goto(await form.getByRole("textbox", { name: "پیوند" }).inputValue());
      await typeInto(page, page.getByLabel("گذرواژه تازه", { exact: true }), PASSWORD);
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: "کارتابل" }).waitFor();
    }
  });

  await step("the reporter sets up a second factor and signs in with it", async () => {
    await reporter.goto(`${server.origin}/studio/me`);
    await pressOn(reporter, button(reporter, "راه انداختن"));
    await typeInto(reporter, reporter.getByLabel("گذرواژه کنونی", { exact: true }).first(), PASSWORD);
    await reporter.keyboard.press("Enter");
    await reporter.getByRole("img", { name: "کد تصویری برای برنامه رمزساز" }).waitFor();
    const shown = reporter.locator("section", { hasText: "دستی بنویسید" }).locator("code");
    const authenticator = `otpauth://totp/x?secret=${(await shown.innerText()).replaceAll(" ", "")}`;
    await typeInto(reporter, field(reporter, "کد شش‌رقمی"), totpCode(authenticator));
    await reporter.keyboard.press("Enter");
    await pressOn(reporter, button(reporter, "نگه داشتم"));
    await reporter.context().clearCookies();
    await reporter.goto(`${server.origin}/studio/`);
    await typeInto(
      reporter,
      field(reporter, "رایانامه"),
      `${people.indexOf(reporter.context())}@example.org`,
    );
    await typeInto(reporter, reporter.getByLabel("گذرواژه", { exact: true }), PASSWORD);
    await reporter.keyboard.press("Enter");
    // A code works once: the next one.
    await typeInto(reporter, field(reporter, "کد شش‌رقمی"), totpCode(authenticator, 1));
    await reporter.keyboard.press("Enter");
    await reporter.getByRole("heading", { name: "کارتابل" }).waitFor();
  });

  await step("the reporter writes an article and hands it in", async () => {
    await reporter.goto(`${server.origin}/studio/articles/new`);
    await typeInto(reporter, field(reporter, "تیتر"), HEADLINE);
    await pressOn(reporter, button(reporter, "آغاز نوشتن"));
    await typeInto(reporter, field(reporter, "لید"), "پل پس از دو سال کار، صبح امروز به روی رهگذران باز شد.");
    await typeInto(
      reporter,
      field(reporter, "متن"),
      "این پل دویست متر درازا دارد.\nسازندگان می‌گویند پل در برابر سیل پایدار است.",
    );
    await pressOn(reporter, button(reporter, "فرستادن برای بازبینی"));
    await said(reporter, "برای بازبینی فرستاده شد");
    code = Number(/\/articles\/(\d+)/.exec(reporter.url())?.[1]);
    assert.ok(code > 0);
  });

  await step("the desk editor returns it with a note, the reporter mends it", async () => {
    await desk.goto(`${server.origin}/studio/`);
    await pressOn(
      desk,
      desk
        .getByRole("tab", { name: /در انتظار بازبینی/ })
        .or(desk.getByRole("link", { name: /در انتظار بازبینی/ }))
        .first(),
    );
    await pressOn(desk, desk.getByRole("link", { name: new RegExp(HEADLINE) }).first());
    await pressOn(desk, button(desk, "بازگشت با دلیل"));
    await typeInto(desk, field(desk, "چه باید تغییر کند؟"), "نام سازنده پل را هم بنویسید.");
    await pressOn(desk, desk.getByRole("dialog").getByRole("button", { name: "بازگشت با دلیل" }));
    await said(desk, "با دلیل بازگشت");
    await reporter.reload();
    await said(reporter, /نام سازنده پل را هم بنویسید/);
    await tabTo(reporter, field(reporter, "متن"));
    await reporter.keyboard.press("ControlOrMeta+End");
    await reporter.keyboard.insertText("\nپل را کارگاه شهر ساخته است.");
    await pressOn(reporter, button(reporter, "فرستادن برای بازبینی"));
    await said(reporter, "برای بازبینی فرستاده شد");
  });

  await step(
    "scheduled for a Jalali time, it is everywhere within that second and nowhere before",
    async () => {
      await desk.reload();
      await pressOn(desk, button(desk, "انتشار"));
      await tabTo(desk, desk.getByRole("radio", { name: "همین حالا" }));
      await desk.keyboard.press("ArrowDown");
      // Never nearer than the typing takes.
      const due = new Date(Math.ceil(Date.now() / 1000 + 30) * 1000);
      const seconds = toPersianDigits(String(due.getSeconds()).padStart(2, "0"));
      await typeInto(
        desk,
        field(desk, "زمان انتشار"),
        `${formatDate(due, "numeric", ZONE)} ${formatDate(due, "time", ZONE)}:${seconds}`,
      );
      await desk.keyboard.press("Enter");
      await pressOn(desk, button(desk, "زمان‌بندی انتشار"));
      await said(desk, /منتشر می‌شود/);
      const places = ["/fa/", "/fa/section/city", "/fa/rss", "/sitemap/news.xml"];
      for (const place of places)
        assert.doesNotMatch(await readers(place), new RegExp(`/news/${code}/`), place);
      await new Promise((resolve) => setTimeout(resolve, due.getTime() + 1000 - Date.now()));
      for (const place of places) assert.match(await readers(place), new RegExp(`/news/${code}/`), place);
    },
  );

  await step("a correction is seen by readers, with its note", async () => {
    await desk.reload();
    await typeInto(desk, field(desk, "لید"), "پل پس از سه سال کار، صبح امروز به روی رهگذران باز شد.");
    await pressOn(desk, button(desk, "انتشار تغییرها"));
    await typeInto(desk, field(desk, "اصلاحیه برای خوانندگان"), "زمان ساخت پل سه سال بوده است.");
    await pressOn(desk, desk.getByRole("dialog").getByRole("button", { name: "انتشار", exact: true }));
    await said(desk, "منتشر شد");
    const page = await (await fetch(`${server.origin}/n/${code}`)).text();
    assert.match(page, /زمان ساخت پل سه سال بوده است/);
    assert.match(page, /پس از سه سال کار/);
  });

  await step("the differences are shown word by word", async () => {
    await pressOn(desk, desk.getByRole("tab", { name: "تاریخچه" }));
    // The newest revision carries the note, the one before it the change.
    await pressOn(desk, desk.getByRole("link", { name: "مقایسه با پیشین" }).nth(1));
    await desk.locator("del", { hasText: "دو" }).waitFor();
    await desk.locator("ins", { hasText: "سه" }).waitFor();
    assert.equal(await desk.locator("del").first().innerText(), "دو");
    await desk.goBack();
  });

  await step("dragged to the second place of home, it stands there for readers", async () => {
    await chief.goto(`${server.origin}/studio/fronts/home`);
    const found = chief.locator(".front-found-row").filter({ hasText: HEADLINE });
    await found.dragTo(chief.getByRole("listitem", { name: "جای ۲، آزاد", exact: true }));
    await chief.getByRole("listitem", { name: `جای ۲: ${HEADLINE}`, exact: true }).waitFor();
    await pressOn(chief, button(chief, "انتشار صفحه"));
    await pressOn(chief, chief.getByRole("dialog").getByRole("button", { name: "انتشار صفحه" }));
    await said(chief, "«صفحه نخست» منتشر شد.");
    assert.match(await readers("/fa/"), new RegExp(`class="seconds[^>]*>.*?/news/${code}/`, "s"));
  });

  await step("withdrawn, its address answers 410 with the reason", async () => {
    await pressOn(desk, button(desk, "کارهای دیگر"));
    const withdraw = desk.getByRole("menuitem", { name: "برداشتن از انتشار" });
    await withdraw.waitFor();
    await desk.keyboard.press("End");
    await desk.keyboard.press("Enter");
    await typeInto(desk, field(desk, "دلیل (خوانندگان آن را می‌بینند)"), "آگاهی نادرست بود.");
    await pressOn(desk, desk.getByRole("dialog").getByRole("button", { name: "برداشتن از انتشار" }));
    await said(desk, "از انتشار برداشته شد");
    const gone = await fetch(`${server.origin}/n/${code}`);
    assert.equal(gone.status, 410);
    assert.match(await gone.text(), /آگاهی نادرست بود/);
    assert.doesNotMatch(await readers("/fa/rss"), new RegExp(`/news/${code}/`));
  });
});
