// What the newsroom is and who works in it, in a real browser by keyboard alone: settings that a colleague changed
// meanwhile, sections in another order, two tags made one, an invitation, the log and taking somebody's acts back.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { createSection } from "../../src/newsroom/sections/sections.ts";
import { buildArticle } from "../factories.ts";
import { testNewsroom } from "../newsroom.ts";
import { signedIn, testDoor } from "../staff.ts";
import { until } from "../until.ts";
import { pressOn, tabTo, typeInto } from "./keyboard.ts";
import { studioRoom } from "./studio-room.ts";

const { ctx } = await testNewsroom();
const door = testDoor(ctx);
const chief = await signedIn(ctx, { door, role: "editor-in-chief", name: "نگار سردبیر" });
const desk = await signedIn(ctx, { door, role: "desk-editor", name: "مینا دبیر" });
for (const name of ["شهر", "اقتصاد", "ورزش"]) await createSection(ctx, { name });
const { code } = await buildArticle(ctx, {
  headline: "پل تازه رودخانه بازگشایی شد",
  section: "شهر",
  tags: ["پل", "پل‌ها", "رودخانه"],
  source: "خبرگزاری نمونه",
});

const room = studioRoom({ door, cookies: chief.cookies });

async function openAt(path: string): Promise<Page> {
  const page = await room.open(`/${path}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return page;
}

const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const said = (page: Page, words: string) => page.getByText(words, { exact: true }).first().waitFor();

test("settings that a colleague changed meanwhile stand beside one's own, and nothing is written over", async () => {
  const page = await openAt("settings");
  await typeInto(page, field(page, "شعار"), "خبر پیش از همه");
  const { body } = await chief.call("settings.get");
  await chief.call("settings.change", { tagline: "خبر درست", version: body.version });
  await page.keyboard.press("Control+s");
  await said(page, "خبر درست");
  const tagline = async () => (await chief.call("settings.get")).body.settings.tagline;
  assert.equal(await tagline(), "خبر درست");
  await pressOn(page, button(page, "نوشته من بماند"));
  await said(page, "تنظیمات ذخیره شد.");
  assert.equal(await tagline(), "خبر پیش از همه");
  await page.context().close();
});

test("sections are put into another order with Alt and the arrows, and back", async () => {
  const page = await openAt("settings/sections");
  const order = async () => {
    const { body } = await chief.call("sections.list");
    return body.sections.map(({ name }) => name).join(" ");
  };
  const before = await order();
  await tabTo(page, page.getByRole("row").first());
  await page.keyboard.press("Alt+ArrowDown");
  await said(page, "«شهر» جابه‌جا شد.");
  assert.equal(await order(), before.replace("شهر اقتصاد", "اقتصاد شهر"));
  await pressOn(page, button(page, "بازگردانی"));
  await until("the order is as before", async () => (await order()) === before);
  await page.context().close();
});

test("a section whose answer was lost on its way is made once, however often it is asked for", async () => {
  const page = await openAt("settings/sections");
  const cookie = [...chief.cookies].map((pair) => pair.join("=")).join("; ");
  await page.route(
    "**/api/sections.create",
    async (route) => {
      const request = route.request();
      const headers = { ...request.headers(), cookie, host: new URL(request.url()).host };
      const sent = new Request(request.url(), { method: "POST", headers, body: request.postData() });
      assert.equal((await door.fetch(sent, { sender: "203.0.113.7" })).status, 200);
      await route.abort();
    },
    { times: 1 },
  );
  await pressOn(page, button(page, "سرویس تازه"));
  await typeInto(page, field(page, "نام سرویس"), "فرهنگ");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").waitFor();
  await page.keyboard.press("Enter");
  await said(page, "سرویس «فرهنگ» ساخته شد.");
  await page.context().close();
});

test("a section that a colleague renamed meanwhile stands beside one's own name, and the person decides", async () => {
  const page = await openAt("settings/sections");
  await tabTo(page, page.getByRole("row").first());
  await page.keyboard.press("Enter");
  await typeInto(page, field(page, "نام سرویس"), "شهر و روستا");
  const first = async () => (await chief.call("sections.list")).body.sections[0];
  const city = await first();
  assert.equal(city?.name, "شهر");
  const renamed = { id: city.id, name: "شهرها", version: city.version };
  assert.equal((await chief.call("sections.change", renamed)).status, 200);
  await page.keyboard.press("Enter");
  await said(page, "شهرها");
  await pressOn(page, button(page, "نوشته من بماند"));
  await until("the chosen name stands", async () => (await first())?.name === "شهر و روستا");
  await page.context().close();
});

test("a section is told which province it is, once for each", async () => {
  await createSection(ctx, { name: "استان یزد" });
  await createSection(ctx, { name: "یزد دیگر" });
  for (const [name, outcome] of [
    ["استان یزد", "سرویس «استان یزد» تغییر کرد."],
    ["یزد دیگر", "این استان سرویس دیگری دارد."],
  ] as const) {
    const page = await openAt("settings/sections");
    await page.getByRole("button", { name: `کارهای ${name}` }).click();
    await page.getByRole("menuitem", { name: "تغییر نام و جا", exact: true }).click();
    await page.getByRole("dialog").getByRole("button", { name: /استان/ }).click();
    await page.getByRole("option", { name: "یزد", exact: true }).click();
    await button(page, "ذخیره").click();
    await said(page, outcome);
    await page.context().close();
  }
  const { body } = await chief.call("sections.list");
  assert.equal(body.sections.find(({ name }) => name === "استان یزد")?.province, "IR-21");
});

test("of two sources one becomes the other, after saying that there is no way back", async () => {
  await chief.call("sources.create", { name: "خبرگزاری نمونه‌ها", url: null });
  const page = await openAt("tags/sources");
  await pressOn(page, page.getByRole("button", { name: /^خبرگزاری نمونه‌ها/ }));
  await pressOn(page, button(page, "یکی کردن با منبع دیگر"));
  await typeInto(page, page.getByRole("searchbox", { name: "منبعی که می‌ماند" }), "خبرگزاری");
  await tabTo(page, page.getByRole("option", { name: /^خبرگزاری نمونه$|^خبرگزاری نمونه / }));
  await page.keyboard.press("Enter");
  await pressOn(page, button(page, "یکی کردن"));
  await said(page, "«خبرگزاری نمونه‌ها» و «خبرگزاری نمونه» یکی شدند.");
  const { body } = await chief.call("sources.list", { search: "نمونه" });
  assert.equal(body.sources.length, 1);
  await page.context().close();
});

test("of two tags one becomes another name of the other, after saying what that means", async () => {
  const page = await openAt("tags");
  await pressOn(page, page.getByRole("button", { name: /^پل‌ها/ }));
  await pressOn(page, button(page, "یکی کردن با برچسب دیگر"));
  await typeInto(page, page.getByRole("searchbox", { name: "برچسبی که می‌ماند" }), "پل");
  const target = page.getByRole("option", { name: /^پل \d|^پل [۰-۹]/ });
  await tabTo(page, target);
  await page.keyboard.press("Enter");
  await said(page, "نشانی «پل‌ها» خواننده را به «پل» می‌برد؛ پیوندهای بیرونی نمی‌شکنند.");
  await pressOn(page, button(page, "یکی کردن"));
  await said(page, "«پل‌ها» و «پل» یکی شدند.");
  const { body } = await chief.call("tags.list", { search: "پل" });
  assert.deepEqual(
    body.tags.map((tag) => [tag.name, tag.aliases[0]?.name]),
    [["پل", "پل‌ها"]],
  );
  await page.context().close();
});

test("a colleague is invited, and the link stands there to hand over", async () => {
  const page = await openAt("staff");
  await pressOn(page, button(page, "دعوت از همکار"));
  await typeInto(page, field(page, "نام و نام خانوادگی"), "آرش خبرنگار");
  await typeInto(page, field(page, "رایانامه"), "arash@example.org");
  await page.keyboard.press("Enter");
  assert.match(await field(page, "پیوند").inputValue(), /\/studio\/invitation#\S{20,}$/);
  await page.context().close();
});

test("what a colleague did is read in a sentence and taken back after it was shown", async () => {
  const since = new Date().toISOString();
  const { body: article } = await desk.call("articles.get", { code });
  const withdrawn = await desk.call("articles.withdraw", { code, reason: "شتاب", version: article.version });
  assert.equal(withdrawn.status, 200);
  const page = await openAt(`audit?account=${desk.actor.id}&from=${since}`);
  await page.getByText("را از انتشار برداشت.").waitFor();
  await said(page, "دلیل: شتاب");
  await pressOn(page, button(page, "بازگردانی کارهای یک نفر"));
  await said(page, "به انتشار بازمی‌گردد");
  // On the way an open list of choices hides the button from those who hear the screen.
  await pressOn(page, page.getByRole("button", { name: "بازگردانی ۱ خبر", includeHidden: true }));
  await said(page, "۱ خبر مانند پیش از آن شد.");
  const { body } = await chief.call("articles.get", { code });
  assert.equal(body.live, "yes");
  await page.context().close();
});
