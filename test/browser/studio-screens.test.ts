// Every screen of the studio, as an editor-in-chief and as whoever stands at a gate: nothing that axe finds, never wider
// than the window, nothing wrong in the console; in both languages, both schemes, from a telephone to a wall.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Page } from "playwright-core";
import en from "../../locales/studio.en.json" with { type: "json" };
import fa from "../../locales/studio.fa.json" with { type: "json" };
import { PROJECT } from "../../src/config.ts";
import { testNewsroom } from "../newsroom.ts";
import { TEST_PASSWORD, testDoor } from "../staff.ts";
import { TWO_STEPS, usualDay } from "./studio-day.ts";
import { faultsInEveryLook, goTo, watchedPage } from "./studio-looks.ts";
import type { Words } from "./studio-openings.ts";
import { studioRoom } from "./studio-room.ts";

const LONG = { timeout: 900_000 };

const { ctx } = await testNewsroom();
const door = testDoor(ctx);
const day = await usualDay(ctx, door);
const room = studioRoom({ door, cookies: day.chief.cookies });
const { binned, dossier, handedIn, live, ownPage, told, token } = day;

/** An address below /studio for each route that wants a field, or more. */
const FIELDS: Record<string, readonly string[]> = {
  "/articles/:code": [`/articles/${handedIn}`, `/articles/${live}`],
  "/articles/:code/compare": [`/articles/${live}/compare`],
  "/dossiers/:id": [`/dossiers/${dossier}`, `/dossiers/${binned}`],
  "/pages/:id": [`/pages/${ownPage}`],
  "/articles/:code/live": [`/articles/${told}/live`],
  "/fronts/:front": ["/fronts/home", "/fronts/nowhere"],
  "/settings/:part": ["look", "menus", "style", "editions"].map((part) => `/settings/${part}`),
};
const ROUTES = readFileSync(join(PROJECT, "src/studio/routes.tsx"), "utf8").split("OPEN_ROUTES");
const addresses = (routes = "") =>
  [...routes.matchAll(/^ {4}path: "(.+)"/gm)].flatMap(([, path = ""]) => FIELDS[path] ?? [path]);
const INSIDE = [
  ...addresses(ROUTES[0]),
  "/articles?words=هیچ",
  "/articles?desk=binned",
  "/search?q=پل",
  "/search?q=رودخنه",
  "/search?q=پل&kind=interview&tag=پل&from=2026-01-01T00:00:00.000Z",
  "/nowhere",
];
const GATES = addresses(ROUTES[1]);
const OUTSIDE = ["/", ...GATES, ...GATES.map((path) => `${path}${token}`)];

for (const language of ["fa", "en"] as const) {
  const words: Words = language === "fa" ? fa : en;

  test(`no screen has a fault in any look: ${language}`, LONG, async () => {
    const { page, complaints, close } = await watchedPage(room, { language });
    const faults: string[] = [];
    for (const path of INSIDE) {
      await goTo(page, path);
      faults.push(...(await faultsInEveryLook(page, path)));
    }
    await close();
    assert.deepEqual([...faults, ...complaints], []);
  });

  test(`no gate has a fault in any look: ${language}`, LONG, async () => {
    const faults: string[] = [];
    const look = async (page: Page, name: string) => faults.push(...(await faultsInEveryLook(page, name)));
    const stranger = await watchedPage(room, { language, cookies: new Map() });
    const { page } = stranger;
    for (const path of OUTSIDE) {
      await goTo(page, path);
      await look(page, path);
    }
    await goTo(page, "/");
    await page.getByRole("button", { name: words["signIn.forgot"] }).click();
    await look(page, "forgotten password");
    await page.getByRole("button", { name: words["forgot.back"] }).click();
    await page.getByLabel(words["signIn.email"], { exact: true }).fill(TWO_STEPS);
    await page.getByLabel(words["signIn.password"], { exact: true }).fill(TEST_PASSWORD);
    await page.keyboard.press("Enter");
    await page.getByLabel(words["signIn.code"], { exact: true }).waitFor();
    await look(page, "second step");
    await page.getByRole("button", { name: words["signIn.useBackupCode"] }).click();
    await look(page, "backup code");
    await stranger.close();

    const lacking = await watchedPage(room, { language, cookies: new Map(day.lacking.cookies) });
    await look(lacking.page, "second factor demanded");
    await lacking.close();

    const cookies = new Map(day.reporter.cookies);
    const away = await watchedPage(room, { language, cookies });
    await goTo(away.page, "/articles/new");
    await away.page.getByLabel(words["article.headline"], { exact: true }).fill("پل تازه");
    cookies.clear();
    await away.page.getByRole("button", { name: words["article.start"] }).click();
    await away.page.getByRole("dialog").waitFor();
    await look(away.page, "session ended");
    await away.close();
    assert.deepEqual([...faults, ...stranger.complaints, ...lacking.complaints, ...away.complaints], []);
  });
}

test("no screen has a fault where it is dense", LONG, async () => {
  const { page, complaints, close } = await watchedPage(room, { density: "dense" });
  const faults: string[] = [];
  for (const path of INSIDE) {
    await goTo(page, path);
    faults.push(...(await faultsInEveryLook(page, path, [360, 1280])));
  }
  await close();
  assert.deepEqual([...faults, ...complaints], []);
});
