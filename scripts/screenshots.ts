// npm run screenshots [-- PAGE…]: pictures of every kind of page of the demonstration, at three widths, light and
// dark, into screenshots/. With --docs the three that the README shows, small, into docs/screenshots/.
import { mkdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import sharp from "sharp";
import { PROJECT } from "../src/config.ts";
import { findChromium } from "./chromium.ts";
import { demoPages, type Place } from "./demo-pages.ts";
import { startDemoServer } from "./demo-server.ts";

const WIDTHS = [360, 768, 1280];
const SCHEMES = ["light", "dark"] as const;
/** What a picture in the repository may weigh, in bytes. */
const LIMIT = 400_000;
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars"];

interface Shot {
  file: string;
  place: Place;
  width: number;
  height: number;
  scheme: "light" | "dark";
  /** Device pixels for one CSS pixel. */
  scale: number;
  /** The whole page, or what a screen shows. */
  whole: boolean;
}

const words = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: findChromium(), args: FLAGS });
try {
  const server = await startDemoServer();
  try {
    const places = await demoPages(server);
    await (words.includes("--docs") ? shootForDocs(places) : shootAll(places));
  } finally {
    await server.close();
  }
} finally {
  await browser.close();
}

async function shootAll(places: Place[]): Promise<void> {
  const folder = folderNamed("screenshots");
  const wanted = places.filter((place) => words.length === 0 || words.includes(place.name));
  for (const place of wanted) {
    for (const scheme of SCHEMES) {
      for (const width of WIDTHS) {
        const file = join(folder, `${place.name}-${width}-${scheme}.png`);
        const shot = { file, place, width, height: 900, scheme, scale: 1, whole: true };
        await writeFile(file, await shoot(browser, shot));
      }
    }
    console.log(`${place.name}: ${place.path}`);
  }
  console.log(`${wanted.length * SCHEMES.length * WIDTHS.length} pictures in ${folder}`);
}

async function shootForDocs(places: Place[]): Promise<void> {
  const folder = folderNamed("docs/screenshots");
  const place = (name: string) => places.find((one) => one.name === name) as Place;
  const wide = { place: place("home"), width: 1280, height: 900, scale: 1, whole: false };
  const shots: Shot[] = [
    { ...wide, file: "home-light.png", scheme: "light" },
    { ...wide, file: "home-dark.png", scheme: "dark" },
    {
      ...{ file: "article-phone.png", place: place("article"), scheme: "light" },
      ...{ width: 390, height: 844, scale: 2, whole: false },
    },
  ];
  for (const shot of shots) {
    const picture = await smallEnough(await shoot(browser, shot));
    await writeFile(join(folder, shot.file), picture);
    console.log(`${join(folder, shot.file)}: ${picture.length} bytes`);
  }
}

async function shoot(browser: Browser, shot: Shot): Promise<Buffer> {
  const context = await browser.newContext({
    viewport: { width: shot.width, height: shot.height },
    colorScheme: shot.scheme,
    deviceScaleFactor: shot.scale,
    locale: "fa-IR",
    timezoneId: "Asia/Tehran",
  });
  try {
    const page = await context.newPage();
    await page.goto(shot.place.path, { waitUntil: "load" });
    await shot.place.act?.(page);
    await settle(page);
    return await page.screenshot({ fullPage: shot.whole, animations: "disabled" });
  } finally {
    await context.close();
  }
}

/** Fonts are there, and pictures further down too, which a reader would get by scrolling. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = "eager";
    await Promise.all(pictures.map((picture) => picture.decode().catch(() => {})));
  });
}

/** The picture with a palette, of fewer colours the heavier it is. */
async function smallEnough(picture: Buffer): Promise<Buffer> {
  for (const colours of [256, 128, 64, 32]) {
    const smaller = await sharp(picture).png({ palette: true, colours, effort: 10 }).toBuffer();
    if (smaller.length <= LIMIT) return smaller;
  }
  throw new Error(`a picture cannot be made smaller than ${LIMIT} bytes`);
}

function folderNamed(name: string): string {
  const folder = join(PROJECT, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}
