// Films, sounds and galleries as readers meet them: in a real browser, over a real connection.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import sharp from "sharp";
import { PROJECT } from "../../src/config.ts";
import { addMedia, uploadMedia, uploadMediaInput } from "../../src/newsroom/media/add-media.ts";
import { demandFreePort } from "../../src/platform/http/free-port.ts";
import { listenHttp } from "../../src/platform/http/listen.ts";
import { siteApp } from "../../src/site/app.ts";
import { buildArticle } from "../factories.ts";
import { testNewsroom } from "../newsroom.ts";
import { testSite } from "../test-site.ts";
import { until } from "../until.ts";
import { openBrowser, tabTo } from "./keyboard.ts";
import { axeFaults } from "./studio-room.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const { site } = testSite(newsroom);
const app = siteApp(site);
const port = await demandFreePort("127.0.0.1", 0);
const host = `127.0.0.1:${port}`;
/** `Range` of every request for the film. */
const ranges: (string | undefined)[] = [];
const server = await listenHttp({
  host: "127.0.0.1",
  port,
  rules: { hosts: [host], anyHost: [], typed: () => false },
  patient: () => false,
  quick: () => false,
  fail: () => new Response(null, { status: 500 }),
  fetch: (request, { incoming }) => {
    const { pathname } = new URL(request.url);
    if (pathname.endsWith(".mp4")) ranges.push(incoming.headers.range);
    // Nothing happens, and nobody comes back to ask.
    if (pathname === "/fa/events") return new Response("retry: 1000000\n\n");
    return app.fetch(request, { incoming });
  },
  refuse: ({ status }) => new Response(null, { status }),
});
let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await server.close();
});

const RECORDINGS = join(PROJECT, "demo/recordings");
const add = async (file: string, said: Record<string, string>): Promise<string> =>
  (await addMedia(ctx, { ...uploadMediaInput.parse(said), file: join(RECORDINGS, file) })).id;
const picture = async (background: string, alt: string): Promise<string> => {
  const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background } })
    .jpeg()
    .toBuffer();
  return (await uploadMedia(ctx, { pieces: [bytes], description: uploadMediaInput.parse({ alt }) })).id;
};
const film = await add("dawn.mp4", { alt: "طلوع", credit: "گرافیک ما" });
const words = await add("dawn.fa.vtt", { alt: "زیرنویس", language: "fa" });
const sound = await add("scale.mp3", { alt: "پنج نت" });
const pictures = [
  await picture("#446688", "پل"),
  await picture("#664488", "باغ"),
  await picture("#886644", "دشت"),
];
const seen = await buildArticle(ctx, {
  kind: "video",
  headline: "طلوع در کویر",
  picture: pictures[0],
  html: `<figure><video data-media-id="${film}"><track data-media-id="${words}" srclang="fa" label="فارسی"></video>
    <figcaption>از شب تا روز</figcaption></figure><p>متن</p><audio data-media-id="${sound}"></audio>`,
});
const CAPTIONS = ["شرح یک", "شرح دو", "شرح سه"];
const gallery = await buildArticle(ctx, {
  kind: "gallery",
  headline: "سه عکس",
  html: `<div data-gallery>${pictures
    .map((id, at) => `<figure><img data-media-id="${id}"><figcaption>${CAPTIONS[at]}</figcaption></figure>`)
    .join("")}</div>`,
});

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`http://${host}${encodeURI(path)}`);
  return page;
}

const video = (page: Page, expression: string): Promise<unknown> =>
  page.evaluate(`(() => { const film = document.querySelector("video"); return ${expression}; })()`);

test("a film plays when it is asked to, with its subtitles, and a jump asks for a piece of it", async () => {
  const page = await open(seen.address);
  assert.equal(await video(page, "film.paused && film.currentTime === 0"), true);
  await video(page, "film.muted = true, film.play()");
  await until("it is so", () => page.evaluate("document.querySelector('video').currentTime > 0.6"));
  assert.match(String(await video(page, "film.textTracks[0].activeCues[0].text")), /شب است/);
  await video(page, "film.currentTime = 12.5");
  await until("it is so", () => page.evaluate("document.querySelector('video').currentTime > 12.6"));
  assert.match(String(await video(page, "film.textTracks[0].activeCues[0].text")), /آبی از همه سو/);
  assert.ok(ranges.length > 0 && ranges.every((range) => /^bytes=\d+-/.test(range ?? "")), String(ranges));
  await page.context().close();
});

test("keys, speed, and the place where one stopped", async () => {
  const page = await open(seen.address);
  await tabTo(page, page.locator("video"));
  await video(page, "film.muted = true");
  await page.keyboard.press("Space");
  await until("it is so", () => page.evaluate("!document.querySelector('video').paused"));
  await page.keyboard.press("m");
  assert.equal(await video(page, "film.muted"), false);
  await page.keyboard.press("m");
  await page.keyboard.press("f");
  await until("it is so", () =>
    page.evaluate("document.fullscreenElement === document.querySelector('video')"),
  );
  await page.keyboard.press("f");
  await until("document.fullscreenElement === null", () =>
    page.evaluate("document.fullscreenElement === null"),
  );
  await page.getByLabel("سرعت").first().selectOption({ label: "۱٫۵ برابر" });
  assert.equal(await video(page, "film.playbackRate"), 1.5);
  await video(page, "film.currentTime = 8");
  await video(page, "film.pause()");
  await page.reload();
  await until("it is so", () => page.evaluate("document.querySelector('video').currentTime >= 8"));
  assert.equal(await video(page, "film.paused"), true);
  await page.context().close();
});

test("without script a film and a sound can be played and taken along, and nothing stands idle", async () => {
  const page = await open(seen.address, { javaScriptEnabled: false });
  assert.equal(await page.locator("video[controls]").count(), 1);
  assert.equal(await page.locator("audio[controls]").count(), 1);
  assert.equal(await page.locator("[data-speed]:visible").count(), 0);
  const download = page.waitForEvent("download");
  await page.getByText("دانلود فیلم").click();
  assert.equal((await download).suggestedFilename(), `${seen.code}-${film}.mp4`);
  await page.context().close();
});

test("a gallery opens over the window and is gone through by keys; the focus comes back", async () => {
  const page = await open(gallery.address);
  const viewer = page.locator("dialog.viewer");
  await tabTo(page, page.locator("a[data-large]").first());
  await page.keyboard.press("Enter");
  await viewer.waitFor();
  const told = async () => [
    await viewer.locator("output").innerText(),
    (await viewer.locator("[data-part=caption]").innerText()).trim(),
    await viewer.locator("img").getAttribute("alt"),
  ];
  assert.deepEqual(await told(), ["۱ از ۳", "شرح یک", "پل"]);
  // The text goes on to the left.
  await page.keyboard.press("ArrowLeft");
  assert.deepEqual(await told(), ["۲ از ۳", "شرح دو", "باغ"]);
  await page.keyboard.press("End");
  assert.deepEqual(await told(), ["۳ از ۳", "شرح سه", "دشت"]);
  assert.equal(await viewer.getByRole("button", { name: "بعدی" }).isDisabled(), true);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Home");
  assert.deepEqual(await told(), ["۱ از ۳", "شرح یک", "پل"]);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Escape");
  await viewer.waitFor({ state: "hidden" });
  const focused = await page.evaluate("document.activeElement.dataset.count");
  assert.equal(focused, "۲ از ۳");
  await page.context().close();
});

test("a swipe goes on in the direction of the text, and back", async () => {
  const page = await open(gallery.address, { viewport: { width: 360, height: 740 }, hasTouch: true });
  await page.locator("a[data-large]").first().click();
  const swipe = async (from: number, to: number) => {
    await page.mouse.move(from, 350);
    await page.mouse.down();
    await page.mouse.move(to, 352);
    await page.mouse.up();
    return page.locator("dialog output").innerText();
  };
  assert.equal(await swipe(80, 280), "۲ از ۳");
  assert.equal(await swipe(280, 80), "۱ از ۳");
  await page.context().close();
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [360, 1280]) {
    test(`players and the open gallery have no fault that axe finds: ${colorScheme}, ${width} px`, async () => {
      const options = { colorScheme, viewport: { width, height: 800 }, bypassCSP: true } as const;
      for (const { address, opens } of [
        { address: seen.address, opens: null },
        { address: gallery.address, opens: "a[data-large]" },
      ]) {
        const page = await open(address, options);
        if (opens) await page.locator(opens).first().click();
        await page.waitForLoadState("networkidle");
        assert.deepEqual(await axeFaults(page), []);
        await page.context().close();
      }
    });
  }
}
