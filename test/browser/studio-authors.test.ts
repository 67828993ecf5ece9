// Who writes, in a real browser by keyboard alone: an author is made and introduced, named on an article, and merged
// with a pen name.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { createSection } from "../../src/newsroom/sections/sections.ts";
import { buildArticle, buildDraft } from "../factories.ts";
import { testNewsroom } from "../newsroom.ts";
import { signedIn, testDoor } from "../staff.ts";
import { until } from "../until.ts";
import { pressOn, tabTo, typeInto } from "./keyboard.ts";
import { axeFaults, studioRoom } from "./studio-room.ts";

const { ctx } = await testNewsroom();
const door = testDoor(ctx);
const chief = await signedIn(ctx, { door, role: "editor-in-chief", name: "نگار سردبیر" });
await createSection(ctx, { name: "شهر" });
await buildArticle(ctx, { section: "شهر", authors: ["شبنم سحرخیز"] });
const { code } = await buildDraft(ctx, { section: "شهر", headline: "یادداشتی درباره پل" });
const room = studioRoom({ door, cookies: chief.cookies });

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
const said = (page: Page, words: string) => page.getByText(words, { exact: true }).first().waitFor();

test("an author is made with a line and an introduction, and an own name is refused to a second one", async () => {
  const page = await room.open("/tags/authors");
  await page.getByRole("heading", { level: 1, name: "نویسندگان" }).waitFor();
  await pressOn(page, button(page, "نویسنده تازه"));
  await typeInto(page, field(page, "نام نویسنده"), "مهناز دریانورد");
  await typeInto(page, field(page, "سمت"), "ستون‌نویس");
  await typeInto(page, field(page, "معرفی"), "از رودخانه‌ها و پل‌ها می‌نویسد.");
  assert.deepEqual(await axeFaults(page), []);
  await pressOn(page, button(page, "ساختن"));
  await said(page, "نویسنده «مهناز دریانورد» ساخته شد.");
  const { body } = await chief.call("authors.list", { search: "دریانورد" });
  assert.deepEqual(
    [body.authors[0]?.roleLine, body.authors[0]?.intro],
    ["ستون‌نویس", "از رودخانه‌ها و پل‌ها می‌نویسد."],
  );
  await pressOn(page, button(page, "نویسنده تازه"));
  await typeInto(page, field(page, "نام نویسنده"), "مهناز دريانورد");
  await pressOn(page, button(page, "ساختن"));
  await page.getByRole("alert").filter({ hasText: "آن‌ها را یکی کنید" }).waitFor();
  await page.context().close();
});

test("authors are chosen on an article beside the byline", async () => {
  const page = await room.open(`/articles/${code}`);
  const names = page.getByRole("combobox", { name: "نویسندگان" });
  await typeInto(page, names, "مهناز دریانورد");
  await page.keyboard.press("Enter");
  await button(page, "برداشتن مهناز دریانورد از نویسندگان").waitFor();
  await page.keyboard.press("Control+s");
  await until("the authors are saved", async () => {
    const { body } = await chief.call("articles.get", { code });
    return body.revision.authors[0]?.name === "مهناز دریانورد";
  });
  await page.context().close();
});

test("a pen name becomes another name of its author, and is separated again", async () => {
  const page = await room.open("/tags/authors");
  await pressOn(page, page.getByRole("button", { name: /^شبنم سحرخیز/ }));
  await pressOn(page, button(page, "یکی کردن با نویسنده دیگر"));
  await typeInto(page, page.getByRole("searchbox", { name: "نویسنده‌ای که می‌ماند" }), "مهناز");
  await tabTo(page, page.getByRole("option", { name: /^مهناز دریانورد/ }));
  await page.keyboard.press("Enter");
  await pressOn(page, button(page, "یکی کردن"));
  await said(page, "«شبنم سحرخیز» و «مهناز دریانورد» یکی شدند.");
  await pressOn(page, page.getByRole("button", { name: /^مهناز دریانورد/ }));
  await pressOn(page, button(page, "جدا کردن «شبنم سحرخیز»"));
  await said(page, "«شبنم سحرخیز» دوباره نویسنده‌ای جداست.");
  await page.context().close();
});
