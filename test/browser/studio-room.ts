// The studio in a real browser without a server: the door answers from memory, whoever is said is signed in. And what
// every screen is asked: what axe finds, whether it is wider than the window.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before } from "node:test";
import type { Browser, BrowserContextOptions, Page, Route } from "playwright-core";
import type { StaffDoor } from "../../src/api/door.ts";
import { PROJECT } from "../../src/config.ts";
import { ORIGIN } from "../newsroom.ts";
import { openBrowser } from "./keyboard.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** Every picture of the newsroom is this grey point. */
const PIXEL = Buffer.from("R0lGODlhAQABAIAAAJmZmQAAACwAAAAAAQABAAACAkQBADs=", "base64");

export type Cookies = Map<string, string>;

export interface Look {
  /** Whose browser it is, instead of the room's own; changes with what the door answers. */
  cookies?: Cookies;
  language?: "fa" | "en";
  density?: "roomy" | "dense";
}

export interface StudioRoom {
  /** Opens an address below /studio in a browser of its own; `page.context().close()` ends it. */
  open(path: string, look?: BrowserContextOptions & Look): Promise<Page>;
}

/** One browser for all tests of a file, over the studio as it was built last. */
export function studioRoom({ door, cookies: own }: { door: StaffDoor; cookies: Cookies }): StudioRoom {
  let browser: Browser;
  before(async () => {
    execFileSync(process.execPath, [join(PROJECT, "scripts/build-studio.ts")]);
    browser = await openBrowser();
  });
  after(() => browser.close());
  return {
    open: async (path, { cookies = new Map(own), language = "fa", density = "roomy", ...options } = {}) => {
      const context = await browser.newContext({
        locale: "fa-IR",
        // What is looked at is not on its way any more.
        reducedMotion: "reduce",
        ...options,
      });
      await context.addInitScript(
        (kept) => localStorage.setItem("dabir.studio", kept),
        JSON.stringify({ language, density }),
      );
      await context.route("**/*", (route) => answer(route, { door, cookies }));
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      await page.goto(`${ORIGIN}/studio${path}`);
      return page;
    },
  };
}

async function answer(route: Route, { door, cookies }: { door: StaffDoor; cookies: Cookies }): Promise<void> {
  const request = route.request();
  if (new URL(request.url()).pathname.startsWith("/media/")) {
    return route.fulfill({ body: PIXEL, contentType: "image/gif" });
  }
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const headers = { ...request.headers(), "accept-encoding": "identity", host: new URL(ORIGIN).host, cookie };
  const response = await door.fetch(
    new Request(request.url(), { method: request.method(), headers, body: request.postData() }),
    { sender: "203.0.113.7" },
  );
  for (const line of response.headers.getSetCookie()) {
    const [name = "", value = ""] = (line.split(";", 1)[0] ?? "").split(/=(.*)/s);
    cookies.set(name, value);
  }
  const body = Buffer.from(await response.arrayBuffer());
  // A window that was closed meanwhile wants no answer any more.
  await route
    .fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body })
    .catch(() => {});
}

/** Of all that axe looks at, only these rules read colours. */
export const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/** What axe finds on the page as it is now, a line each. */
export async function axeFaults(page: Page, only?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate("typeof axe === 'object'"))) await page.evaluate(`${AXE};0`);
  const options = { resultTypes: ["violations"], preload: false, ...(only && { runOnly: only }) };
  return page.evaluate(
    `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) =>
       violations.map(({ id, nodes }) => id + " " + nodes.map((node) => node.html).join(" ")))`,
  );
}

/** Pixels by which the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}
