// Every screen of the studio and the dialogs that matter, as an editor-in-chief and as nobody yet: nothing that axe
// finds, never wider than the window, nothing wrong in the console, in both languages and schemes, on phone and wall.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Locator, Page } from "playwright-core";
import en from "../../locales/studio.en.json" with { type: "json" };
import fa from "../../locales/studio.fa.json" with { type: "json" };
import { PROJECT } from "../../src/config.ts";
import { pinEntry } from "../../src/newsroom/live/pin-entry.ts";
import { withdrawEntry } from "../../src/newsroom/live/withdraw-entry.ts";
import { addEntry } from "../../src/newsroom/live/write-entry.ts";
import { addMedia } from "../../src/newsroom/media/add-media.ts";
import { createSection } from "../../src/newsroom/sections/sections.ts";
import { buildArticle, buildComment, buildDraft } from "../factories.ts";
import { testNewsroom } from "../newsroom.ts";
import { asStaff, signedIn, testDoor } from "../staff.ts";
import { axeFaults, overflow, studioRoom } from "./studio-room.ts";

const HOUR = 3_600_000;
const { ctx } = await testNewsroom();
const door = testDoor(ctx);
const chief = await signedIn(ctx, { door, name: "نگار سردبیر", email: "chief@example.org" });
const { handedIn, live, told } = await furnish();
const room = studioRoom({ door, cookies: chief.cookies });

/** A usual day: something in every list. */
async function furnish() {
  for (const name of ["شهر", "اقتصاد", "ورزش"]) await createSection(ctx, { name });
  await createSection(ctx, { name: "مترو و اتوبوس", parent: "شهر" });
  const reporter = await signedIn(ctx, { door, role: "reporter", name: "آرش خبرنگار" });
  const file = join(PROJECT, "demo/pictures/city-metro.webp");
  const picture = await addMedia(ctx, { file, alt: "پل تازه در مه بامدادی", focusX: 0.5, focusY: 0.5 });
  const bridge = await buildArticle(ctx, {
    kicker: "پس از دو سال کار",
    tags: ["پل", "رودخانه"],
    authors: ["سیما رهنورد"],
    source: "خبرگزاری نمونه",
    picture: picture.id,
  });
  await buildArticle(ctx, { headline: "کتابخانه محله تا نیمه‌شب باز می‌ماند", section: "اقتصاد" });
  await buildArticle(ctx, { headline: "قطار شبانه از فردا" }, { at: new Date(Date.now() + 20 * HOUR) });
  const { code } = await buildDraft(asStaff(ctx, reporter.actor), { headline: "بازار گل در آستانه زمستان" });
  const { body: draft } = await reporter.call("articles.get", { code });
  await reporter.call("articles.submit", { code, version: draft.version });
  await buildDraft(asStaff(ctx, chief.actor), { headline: "یادداشتی درباره پل‌های شهر", kind: "op-ed" });
  for (const text of ["پل از فردا شب‌ها هم باز می‌ماند؟", "گزارش دقیقی بود، خسته نباشید."]) {
    await buildComment(ctx, { code: bridge.code, text, pending: true });
  }
  await buildComment(ctx, { code: bridge.code });
  const dueAt = new Date(Date.now() + 5 * HOUR).toISOString();
  await chief.call("planning.create", { what: "افتتاح ایستگاه مترو", section: "شهر", dueAt });
  await chief.call("accounts.invite", {
    ...{ name: "مینا دبیر", email: "desk@example.org", role: "desk-editor", sectionIds: [1] },
  });
  const card = { position: 1, code: bridge.code, headline: null, kicker: null, picture: null, until: null };
  await chief.call("fronts.save", { front: "home", version: 0, cards: [card] });
  const { code: told } = await buildArticle(ctx, { kind: "live", headline: "لحظه‌به‌لحظه با جشنواره" });
  const { id } = await addEntry(ctx, { code: told, headline: "درها باز شد", keyPoint: true });
  await pinEntry(ctx, { id, pinned: true });
  const { id: wrong } = await addEntry(ctx, { code: told, body: "شایعه‌ای که درست نبود." });
  await withdrawEntry(ctx, { id: wrong, reason: "تأیید نشد" });
  return { handedIn: code, live: bridge.code, told };
}

/** An address below /studio for each route that wants a field, or two. */
const FIELDS: Record<string, readonly string[]> = {
  "/articles/:code": [`/articles/${handedIn}`, `/articles/${live}`],
  "/articles/:code/compare": [`/articles/${live}/compare`],
  "/articles/:code/live": [`/articles/${told}/live`],
  "/fronts/:front": ["/fronts/home"],
  "/settings/:part": ["look", "about", "menus", "style"].map((part) => `/settings/${part}`),
};
const ROUTES = readFileSync(join(PROJECT, "src/studio/routes.tsx"), "utf8").split("OPEN_ROUTES");
const addresses = (routes = "") =>
  [...routes.matchAll(/^ {4}path: "(.+)"/gm)].flatMap(([, path = ""]) => FIELDS[path] ?? [path]);
const INSIDE = [...addresses(ROUTES[0]), "/nowhere"];
const GATES = addresses(ROUTES[1]);
const OUTSIDE = ["/", ...GATES, ...GATES.map((path) => `${path}#a-link-of-a-test`)];

type Word = keyof typeof fa;
/** A dialog behind the first button of this name; `from`: the menu that it stands in. */
interface Opened {
  path: string;
  act: Word;
  from?: Word;
}

const DIALOGS: readonly Opened[] = [
  { path: `/articles/${handedIn}`, act: "act.publish" },
  { path: `/articles/${handedIn}`, act: "act.return" },
  { path: `/articles/${live}`, act: "act.withdraw", from: "act.more" },
  { path: "/fronts/home", act: "front.edit" },
  { path: "/fronts/home", act: "front.publish" },
  { path: "/planning", act: "planning.new" },
  { path: "/settings/sections", act: "sections.new" },
  { path: "/tags/authors", act: "authors.new" },
  { path: "/staff", act: "staff.invite" },
];

const LOOKS = [
  { language: "fa", colorScheme: "light", width: 1280, density: "roomy" },
  { language: "fa", colorScheme: "dark", width: 360, density: "roomy" },
  { language: "en", colorScheme: "light", width: 2560, density: "roomy" },
  { language: "en", colorScheme: "dark", width: 1280, density: "dense" },
] as const;

for (const { width, ...look } of LOOKS) {
  const name = `${look.language}, ${look.colorScheme}, ${width} px`;
  const words: Record<Word, string> = look.language === "fa" ? fa : en;

  test(`no screen has a fault: ${name}`, async () => {
    const viewport = { width, height: 900 };
    const page = await room.open("/", { ...look, viewport });
    const faults = watchConsole(page);
    for (const path of INSIDE) faults.push(...(await faultsAt(page, path)));
    for (const dialog of DIALOGS) faults.push(...(await faultsOfDialog(page, { ...dialog, words })));
    await page.context().close();
    const stranger = await room.open("/", { ...look, viewport, cookies: new Map() });
    const others = watchConsole(stranger);
    for (const path of OUTSIDE) others.push(...(await faultsAt(stranger, path)));
    await stranger.context().close();
    assert.deepEqual([...faults, ...others], []);
  });
}

/** Grows with what the browser complains of; that nobody is signed in is what a stranger has to hear. */
function watchConsole(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`${page.url()} ${error}`));
  page.on("console", (message) => {
    const known = /the server responded with a status of 401/.test(message.text());
    if (message.type() === "error" && !known) complaints.push(`${page.url()} ${message.text()}`);
  });
  return complaints;
}

/** Within the page, as a press on a link does. */
async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, "", address);
    dispatchEvent(new PopStateEvent("popstate"));
  }, `/studio${path}`);
}

async function faultsAt(page: Page, path: string): Promise<string[]> {
  await goTo(page, path);
  const drawn = page.getByRole("heading", { level: 1 });
  if (await isMissing(drawn)) return [`${path}: nothing is drawn`];
  return faultsOf(page, path);
}

async function faultsOfDialog(
  page: Page,
  { path, act, from, words }: Opened & { words: Record<Word, string> },
): Promise<string[]> {
  await goTo(page, path);
  const role = from ? "menuitem" : "button";
  if (from) await page.getByRole("button", { name: words[from], exact: true }).first().click();
  await page.getByRole(role, { name: words[act], exact: true }).first().click();
  if (await isMissing(page.getByRole("dialog"))) return [`${path}: «${act}» opens nothing`];
  const found = await faultsOf(page, `${path} ${act}`);
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  return found;
}

/** A screen that does not come is one fault of many: the others are looked at too. */
function isMissing(part: Locator): Promise<boolean> {
  return part.waitFor().then(
    () => false,
    () => true,
  );
}

async function faultsOf(page: Page, place: string): Promise<string[]> {
  await page.locator(".loading").waitFor({ state: "detached" });
  const wider = await overflow(page);
  const found = wider > 0 ? [`wider than the window by ${wider} px`] : [];
  return [...found, ...(await axeFaults(page))].map((fault) => `${place}: ${fault}`);
}
