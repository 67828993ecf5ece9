// From the hand of the desk to the eyes of readers, over a real server: a picture that is brought in and told its
// point, and breaking news that comes over an open page and goes at its end.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { formatDate, toPersianDigits } from "@dabir/farsi";
import type { Browser, Page } from "playwright-core";
import { PROJECT } from "../../src/config.ts";
import { dataFolder, kill, type Server, startDabir } from "../faults/dabir.ts";
import { TEST_PASSWORD } from "../staff.ts";
import { openBrowser, pressOn, tabTo, typeInto } from "./keyboard.ts";

const ZONE = "Asia/Tehran";
const HEADLINE = "دوچرخه‌ها به شهر برگشتند";

let browser: Browser;
let server: Server;
let chief: Page;
let code = 0;

before(async () => {
  browser = await openBrowser();
  server = await startDabir({ DABIR_DATA: dataFolder() });
  chief = await newPage();
  await chief.goto(/^\S.*?(http\S+\/studio\/welcome#\S+)$/m.exec(server.out.text)?.[1] ?? "");
  await typeInto(chief, field("نام و نام خانوادگی"), "نگار سردبیر");
  await typeInto(chief, field("رایانامه"), "chief@example.org");
  await typeInto(chief, chief.getByLabel("گذرواژه تازه", { exact: true }), TEST_PASSWORD);
  await chief.keyboard.press("Enter");
  await chief.getByRole("heading", { name: "کارتابل" }).waitFor();
  await chief.goto(`${server.origin}/studio/settings/sections`);
  await button("سرویس تازه").first().click();
  await field("نام سرویس").fill("شهر");
  await chief.keyboard.press("Enter");
  await chief.getByText("سرویس «شهر» ساخته شد.").first().waitFor();
});

after(async () => {
  await browser.close();
  await kill(server, "SIGTERM");
});

async function newPage(): Promise<Page> {
  const context = await browser.newContext({ locale: "fa-IR", timezoneId: ZONE, reducedMotion: "reduce" });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return page;
}

const field = (name: string) => chief.getByRole("textbox", { name, exact: true });
const button = (name: string) => chief.getByRole("button", { name, exact: true });

test("a picture is brought in, told its point by mouse and by keys, put on an article and cropped about it for readers", async () => {
  await chief.goto(`${server.origin}/studio/pictures`);
  await chief.locator("input[type=file]").setInputFiles({
    name: "bicycle.webp",
    mimeType: "image/webp",
    buffer: readFileSync(join(PROJECT, "demo/pictures/city-bicycle.webp")),
  });
  await field("در عکس چه دیده می‌شود").fill("دوچرخه‌ای کنار خیابان");
  await button("افزودن عکس").click();
  await chief.getByRole("option", { name: "دوچرخه‌ای کنار خیابان" }).click();

  const point = chief.getByRole("button", { name: /^نقطه مهم عکس/ });
  await point.getByRole("img").waitFor();
  const { width, height } = (await point.boundingBox()) ?? { width: 0, height: 0 };
  await point.click({ position: { x: width * 0.25, y: height * 0.5 } });
  await chief.getByRole("button", { name: "نقطه مهم عکس: ۲۵٪ از چپ، ۵۰٪ از بالا" }).waitFor();
  const mark = await chief.locator(".focus-mark").boundingBox();
  const box = await point.boundingBox();
  assert.ok(mark && box && mark.x < box.x + box.width / 2, "the mark stands where the mouse was");
  await tabTo(chief, point);
  for (let step = 0; step < 10; step += 1) await chief.keyboard.press("ArrowUp");
  await chief.getByRole("button", { name: "نقطه مهم عکس: ۲۵٪ از چپ، ۰٪ از بالا" }).waitFor();
  await pressOn(chief, button("ذخیره"));
  await chief.getByText("توضیح عکس ذخیره شد.").first().waitFor();

  await chief.goto(`${server.origin}/studio/articles/new`);
  await field("تیتر").fill(HEADLINE);
  await button("آغاز نوشتن").click();
  await field("متن").fill("بند نخست خبر.");
  await button("گزینش عکس").click();
  await chief.getByRole("option", { name: "دوچرخه‌ای کنار خیابان" }).click();
  await button("عکس دیگر").waitFor();
  await button("انتشار").click();
  await chief.getByRole("dialog").getByRole("button", { name: "انتشار", exact: true }).click();
  await chief.getByRole("link", { name: "در سایت" }).waitFor();
  code = Number(/\/articles\/(\d+)/.exec(chief.url())?.[1]);

  const reader = await newPage();
  await reader.goto(`${server.origin}/fa/`);
  const picture = reader.locator("main img.pic").first();
  assert.equal(await picture.evaluate((img) => getComputedStyle(img).objectPosition), "25% 0%");
  await reader.goto(`${server.origin}/n/${code}`);
  const own = reader.getByRole("img", { name: "دوچرخه‌ای کنار خیابان" });
  assert.ok((await own.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth))) > 300);
  await reader.context().close();
});

test("breaking news is switched on from the article, comes over an open home page, and goes at its end", async () => {
  const reader = await newPage();
  await reader.goto(`${server.origin}/fa/`);
  await reader.evaluate("window.sameDocument = true");
  const bar = reader.getByRole("region", { name: "خبر فوری" });
  assert.equal(await bar.count(), 0);

  await chief.goto(`${server.origin}/studio/articles/${code}`);
  await button("کارهای دیگر").click();
  await chief.getByRole("menuitem", { name: "تغییر زمان‌ها" }).click();
  // Never nearer than the typing takes.
  const due = new Date(Math.ceil(Date.now() / 1000 + 25) * 1000);
  const seconds = toPersianDigits(String(due.getSeconds()).padStart(2, "0"));
  await field("خبر فوری تا").fill(
    `${formatDate(due, "numeric", ZONE)} ${formatDate(due, "time", ZONE)}:${seconds}`,
  );
  await chief.keyboard.press("Enter");
  await chief.getByRole("dialog").getByRole("button", { name: "تغییر زمان‌ها" }).click();
  await chief.getByText("زمان‌ها تغییر کرد").first().waitFor();

  await bar.getByText(HEADLINE).waitFor();
  assert.ok(Date.now() < due.getTime(), "it stands before its end");
  await bar.waitFor({ state: "detached", timeout: 60_000 });
  assert.ok(Date.now() >= due.getTime() - 500, "it goes at its end, not before");
  assert.equal(await reader.evaluate("window.sameDocument"), true);
  await reader.context().close();
});
