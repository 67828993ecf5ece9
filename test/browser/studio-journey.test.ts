// A newsroom's first day in a real browser, by keyboard alone: the first start, an invitation, a second factor, an
// article that goes back and forth, appears at its second, is corrected, leads the home page, and is withdrawn.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { formatDate, toPersianDigits } from "@dabir/farsi";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { dataFolder, kill, type Server, startDabir } from "../faults/dabir.ts";
import { openBrowser, pressOn, tabTo, typeInto } from "./keyboard.ts";

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
const said = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();
/** What readers get, as they get it. */
const readers = async (path: string): Promise<string> => (await fetch(server.origin + path)).text();

test("a newsroom's first day", async (t) => {
  const chief = await somebody();
  const reporter = await somebody();
  const desk = await somebody();
  let code = 0;

  await t.test("the printed link makes the editor-in-chief", async () => {
    const link = /^\S.*?(http\S+\/studio\/welcome#\S+)$/m.exec(server.out.text)?.[1];
    assert.ok(link, server.out.text);
    await chief.goto(link);
    await typeInto(chief, field(chief, "نام و نام خانوادگی"), "نگار سردبیر");
    await typeInto(chief, field(chief, "رایانامه"), "chief@example.org");
    await typeInto(chief, chief.getByLabel("گذرواژه تازه", { exact: true }), PASSWORD);
    await chief.keyboard.press("Enter");
    await chief.getByRole("heading", { name: "کارتابل" }).waitFor();
  });

  await t.test("a section is made", async () => {
    await chief.goto(`${server.origin}/studio/settings/sections`);
    await pressOn(chief, button(chief, "سرویس تازه").first());
    await typeInto(chief, field(chief, "نام سرویس"), "شهر");
    await typeInto(chief, field(chief, "نامک در نشانی"), "city");
    await chief.keyboard.press("Enter");
    await said(chief, "سرویس «شهر» ساخته شد.");
  });

  await t.test("a reporter and a desk editor are invited and come", async () => {
    for (const [page, name, role] of [
      [reporter, "آرش خبرنگار", "reporter"],
      [desk, "مینا دبیر", "desk-editor"],
    ] as const) {
      const link = await chief.evaluate(
        async (input) =>
          (
            await fetch("/api/accounts.invite", {
              method: "POST",
              headers: { "content-type": "application/json" },
              body: JSON.stringify(input),
            })
          ).json(),
        { name, email: `${role}@example.org`, role, sectionIds: [1] },
      );
      await page.goto(link.link.url ?? link.link);
      await typeInto(page, page.getByLabel("گذرواژه تازه", { exact: true }), PASSWORD);
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: "کارتابل" }).waitFor();
    }
  });

  await t.test("the reporter writes an article and hands it in", async () => {
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

  await t.test("the desk editor returns it with a note, the reporter mends it", async () => {
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
    await said(reporter, "نام سازنده پل را هم بنویسید.");
    await tabTo(reporter, field(reporter, "متن"));
    await reporter.keyboard.press("ControlOrMeta+End");
    await reporter.keyboard.insertText("\nپل را کارگاه شهر ساخته است.");
    await pressOn(reporter, button(reporter, "فرستادن برای بازبینی"));
    await said(reporter, "برای بازبینی فرستاده شد");
  });

  await t.test(
    "scheduled for a Jalali time, it is everywhere within that second and nowhere before",
    async () => {
      await desk.reload();
      await pressOn(desk, button(desk, "انتشار"));
      await tabTo(desk, desk.getByRole("radio", { name: "همین حالا" }));
      await desk.keyboard.press("ArrowDown");
      // To the minute, as people write times; never nearer than the typing takes.
      const due = new Date(Math.ceil((Date.now() + 20_000) / 60_000) * 60_000);
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

  await t.test("a correction is seen by readers, with its note", async () => {
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

  await t.test("withdrawn, its address answers 410 with the reason", async () => {
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
