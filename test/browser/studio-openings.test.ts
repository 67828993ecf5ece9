// Whatever opens over a screen of the studio opens, and has no fault in any look: dialogs, drawers, menus, choices.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import en from "../../locales/studio.en.json" with { type: "json" };
import fa from "../../locales/studio.fa.json" with { type: "json" };
import { testNewsroom } from "../newsroom.ts";
import { testDoor } from "../staff.ts";
import { usualDay } from "./studio-day.ts";
import { faultsInEveryLook, goTo, USUAL, watchedPage } from "./studio-looks.ts";
import { type Opening, openings, type Words } from "./studio-openings.ts";
import { studioRoom } from "./studio-room.ts";

const LONG = { timeout: 900_000 };

const { ctx } = await testNewsroom();
const door = testDoor(ctx);
const day = await usualDay(ctx, door);
const room = studioRoom({ door, cookies: day.chief.cookies });

for (const language of ["fa", "en"] as const) {
  const words: Words = language === "fa" ? fa : en;

  test(`nothing that opens has a fault in any look: ${language}`, LONG, async () => {
    const { page, complaints, close } = await watchedPage(room, { language });
    const faults: string[] = [];
    for (const opening of openings(day)) faults.push(...(await faultsOf({ page, words }, opening)));
    await close();
    assert.deepEqual([...faults, ...complaints], []);
  });
}

async function faultsOf(desk: { page: Page; words: Words }, opening: Opening): Promise<string[]> {
  const { name, path, open, over, widths, but = [] } = opening;
  const { page } = desk;
  await page.setViewportSize({ ...USUAL, width: widths?.[0] ?? USUAL.width });
  await goTo(page, path);
  try {
    await open(desk);
    await page.locator(over).first().waitFor();
  } catch (error) {
    return [`${path}: ${name} does not open: ${error}`];
  }
  const found = await faultsInEveryLook(page, `${path}: ${name}`, widths);
  const faults = found.filter((fault) => !but.some((rule) => fault.includes(` px: ${rule} `)));
  if (!(await page.locator(over).first().isVisible())) faults.push(`${path}: ${name} closes by itself`);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  // What stands over another screen is gone with it.
  await goTo(page, "/nowhere");
  return faults;
}
