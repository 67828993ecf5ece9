import assert from "node:assert/strict";
import { test } from "node:test";
import { testNewsroom } from "../../../test/newsroom.ts";
import { testSite } from "../../../test/test-site.ts";
import type { AppError } from "../../errors.ts";
import {
  changeSettings,
  changeSettingsInput,
  getSettings,
  resetSettings,
  type Settings,
  settingsView,
} from "./settings.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const site = testSite(newsroom);

test("links of the menus stand in the head and the foot of pages that were kept", async () => {
  assert.doesNotMatch(await (await site.get("/fa/about")).text(), /پرونده آب/);
  await changeSettings(ctx, {
    menus: {
      head: [{ label: "پرونده آب", address: "/fa/about" }],
      foot: [{ label: "آگهی در نمونه", address: "https://ads.example/rates?a=1&b=2" }],
    },
  });
  const page = await (await site.get("/fa/about")).text();
  assert.match(page, /<a href="\/fa\/about" aria-current="page">پرونده آب<\/a>/);
  assert.match(page, /<a href="https:\/\/ads\.example\/rates\?a=1&amp;b=2">آگهی در نمونه<\/a>/);
  assert.match(await (await site.get("/fa/latest")).text(), /<a href="\/fa\/about">پرونده آب<\/a>/);
});

for (const address of [
  "javascript:alert(1)",
  "//evil.example/x",
  "/\\evil.example",
  "data:text/html,x",
  "ftp://files.example",
  "fa/about",
  "https://",
  '/fa/"onclick="x',
  "",
]) {
  test(`«${address}» is no address of a menu`, () => {
    const menus = { head: [{ label: "پیوند", address }], foot: [] };
    assert.equal(changeSettingsInput.safeParse({ menus }).success, false);
  });
}

test("settings of a version that somebody changed meanwhile are a conflict that tells what stands there", async () => {
  const { version } = await settingsView(ctx);
  const first = await changeSettings(ctx, { tagline: "یک", version });
  assert.equal(first.version, version + 1);
  await assert.rejects(changeSettings(ctx, { tagline: "دو", version }), (error: AppError) => {
    assert.equal(error.code, "CONFLICT");
    assert.equal(error.params.version, version + 1);
    assert.equal((error.params.settings as Settings).tagline, "یک");
    return true;
  });
  assert.equal((await getSettings(ctx)).tagline, "یک");
});

test("of many changes of one version at the same moment one is done", async () => {
  const { version } = await settingsView(ctx);
  const outcomes = await Promise.allSettled(
    Array.from({ length: 6 }, (_, index) => changeSettings(ctx, { tagline: `شعار ${index}`, version })),
  );
  assert.equal(outcomes.filter(({ status }) => status === "fulfilled").length, 1);
});

test("a house's style comes back as it was set, and is the default again when reset", async () => {
  const style = {
    ...(await getSettings(ctx)).style,
    digits: "latin" as const,
    dictionary: ["نیوزروم"],
    rules: { tanvin: false },
  };
  await changeSettings(ctx, { style });
  assert.deepEqual((await getSettings(ctx)).style, style);
  await resetSettings(ctx, { keys: ["style"] });
  assert.equal((await getSettings(ctx)).style.digits, "persian");
});

test("the version is no setting that anybody sees as one", async () => {
  assert.deepEqual(Object.keys(await getSettings(ctx)).includes("version"), false);
});
