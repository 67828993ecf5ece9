// One screen in every look: light and dark, from a telephone to a wall. What stands open stays open meanwhile.
import type { Page } from "playwright-core";
import { axeFaults, type Look, OF_COLOURS, overflow, type StudioRoom } from "./studio-room.ts";

export const WIDTHS = [360, 768, 1280, 2560];
export const USUAL = { width: 1280, height: 900 };

/** What is wrong with it in each of them; afterwards the page is as wide as usual. */
export async function faultsInEveryLook(page: Page, name: string, widths = WIDTHS): Promise<string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ ...USUAL, width });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await settled(page);
      // A scheme changes colours alone.
      const found = await axeFaults(page, colorScheme === "dark" ? OF_COLOURS : undefined);
      const wider = await overflow(page);
      if (wider > 0) found.push(`wider than the window by ${wider} px`);
      faults.push(...found.map((fault) => `${name}, ${colorScheme}, ${width} px: ${fault}`));
    }
  }
  await page.setViewportSize(USUAL);
  return faults;
}

/** Whatever answers to a new width has answered, and nothing is on its way any more. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector(".loading") === null);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** `complaints` grows with what the browser says; refusals that a screen asks for are none. */
export async function watchedPage(room: StudioRoom, look: Look) {
  const page = await room.open("/", { ...look, viewport: USUAL });
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`${page.url()} ${error}`));
  page.on("console", (message) => {
    const known = /the server responded with a status of (401|404|409)/.test(message.text());
    if (message.type() === "error" && !known) complaints.push(`${page.url()} ${message.text()}`);
  });
  await page.getByRole("heading", { level: 1 }).waitFor();
  return { page, complaints, close: () => page.context().close() };
}

/** Within the page, as a press on a link does; what is unsaved there is let go by loading anew. */
export async function goTo(page: Page, path: string): Promise<void> {
  const address = `/studio${path}`;
  const isHeld = await page.evaluate(() => !dispatchEvent(new Event("beforeunload", { cancelable: true })));
  if (isHeld) {
    page.once("dialog", (dialog) => void dialog.accept());
    await page.goto(new URL(address, page.url()).href);
  } else {
    await page.evaluate((to) => {
      history.pushState(null, "", to);
      dispatchEvent(new PopStateEvent("popstate"));
    }, address);
  }
  await page.getByRole("heading", { level: 1 }).waitFor();
}
