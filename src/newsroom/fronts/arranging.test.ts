// A front is arranged as a draft, published whole, and can go back to what it was.
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle, buildDraft } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { testSite } from "../../../test/test-site.ts";
import { soon, until } from "../../../test/until.ts";
import { withdrawArticle } from "../articles/withdraw-article.ts";
import { breakArticle } from "./break-article.ts";
import { discardFrontDraft } from "./discard-front-draft.ts";
import { frontView } from "./front-view.ts";
import { listFrontVersions } from "./list-front-versions.ts";
import { listFronts } from "./list-fronts.ts";
import { pinCard } from "./pins.ts";
import { publishFront } from "./publish-front.ts";
import { restoreFront } from "./restore-front.ts";
import { saveFront, saveFrontInput } from "./save-front.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const { get } = testSite(newsroom);
const past = new Date("2026-01-01T08:00:00Z");
const codes: number[] = [];
for (let index = 0; index < 9; index += 1) {
  codes.push((await buildArticle(ctx, { headline: `خبر تازه ${index}`, section: "شهر" })).code);
}
const old = await buildArticle(ctx, { headline: "خبر کهنه", section: "شهر" }, { at: past });

const home = () => frontView(ctx, { front: "home", of: "draft" });
const section = encodeURI("/fa/section/شهر");

/** The codes of the home page's top, by place. */
async function top(): Promise<number[]> {
  const page = await (await get("/fa/")).text();
  const leads = page.slice(page.indexOf('class="leads"'), page.indexOf('id="headlines"'));
  return [...leads.matchAll(/class="headline"><a href="\/fa\/news\/(\d+)\//g)].map((found) =>
    Number(found[1]),
  );
}

test("a draft is seen by nobody outside until it is published, then whole", async () => {
  const before = await top();
  const { version } = await home();
  const saved = await saveFront(ctx, {
    front: "home",
    cards: [
      { position: 2, code: old.code, kicker: "روتیتر همین‌جا" },
      { position: 1, code: codes[0] as number, headline: "تیتر ويژه صفحه" },
    ],
    version,
  });
  assert.equal(saved.hasDraft, true);
  assert.deepEqual(await top(), before);
  const published = await publishFront(ctx, { front: "home", version: saved.version, note: "بامداد" });
  assert.equal(published.hasDraft, false);
  assert.deepEqual((await top()).slice(0, 2), [codes[0], old.code]);
  const page = await (await get("/fa/")).text();
  assert.match(page, /تیتر ویژه صفحه/);
  assert.match(page, /روتیتر همین‌جا/);
});

test("what editors are shown as the readers' front is what readers see, no article twice", async () => {
  const view = await home();
  assert.deepEqual(
    view.places.map((place) => place.article.code),
    await top(),
  );
  assert.deepEqual(
    view.places.map((place) => place.automatic),
    [false, false, true, true, true],
  );
  assert.equal(new Set(await top()).size, view.places.length);
});

test("places beyond those that fill themselves stand only when something is pinned there", async () => {
  const { version, cards } = await home();
  const kept = cards.map(({ position, code }) => ({ position, code }));
  const state = await saveFront(ctx, {
    front: "home",
    cards: [...kept, { position: 6, code: codes[5] as number }],
    version,
  });
  await publishFront(ctx, { front: "home", version: state.version });
  assert.equal((await top()).length, 6);
  assert.equal((await top())[5], codes[5]);
});

test("the second of two who arrange the same version is told, with what stands there now", async () => {
  const { version } = await home();
  const cards = [{ position: 1, code: codes[1] as number }];
  const first = await saveFront(ctx, { front: "home", cards, version });
  await assert.rejects(
    saveFront(ctx, { front: "home", cards: [], version }),
    (error: { code: string; params: { version: number; cards: { code: number }[]; by: string } }) => {
      assert.equal(error.code, "CONFLICT");
      assert.equal(error.params.version, first.version);
      assert.deepEqual(
        error.params.cards.map((card) => card.code),
        [codes[1]],
      );
      assert.equal(error.params.by, "operator:test");
      return true;
    },
  );
  await discardFrontDraft(ctx, { front: "home", version: first.version });
});

test("of a hundred saves at the same version one is kept, and none is written over", async () => {
  const { version } = await home();
  const saves = await Promise.allSettled(
    Array.from({ length: 100 }, (_, index) =>
      saveFront(ctx, { front: "home", cards: [{ position: 1, code: codes[index % 9] as number }], version }),
    ),
  );
  assert.equal(saves.filter((save) => save.status === "fulfilled").length, 1);
  const after = await home();
  assert.equal(after.version, version + 1);
  await discardFrontDraft(ctx, { front: "home", version: after.version });
});

test("a discarded draft leaves what readers see, and there is nothing to publish then", async () => {
  const live = await home();
  const saved = await saveFront(ctx, { front: "home", cards: [], version: live.version });
  assert.deepEqual((await home()).cards, []);
  const discarded = await discardFrontDraft(ctx, { front: "home", version: saved.version });
  assert.deepEqual(
    (await home()).cards.map((card) => card.code),
    live.cards.map((card) => card.code),
  );
  await assert.rejects(publishFront(ctx, { front: "home", version: discarded.version }), {
    code: "CONFLICT",
  });
});

test("the history tells what readers saw, when and through whom; an old version comes back as a draft", async () => {
  const { versions } = await listFrontVersions(ctx, { front: "home", limit: 20 });
  assert.deepEqual(
    versions.map(({ by, note, cards, live }) => ({ by, note, cards, live })),
    [
      { by: "operator:test", note: null, cards: 3, live: true },
      { by: "operator:test", note: "بامداد", cards: 2, live: false },
    ],
  );
  const first = await listFrontVersions(ctx, { front: "home", limit: 1 });
  const rest = await listFrontVersions(ctx, { front: "home", limit: 1, before: first.next as number });
  assert.deepEqual([...first.versions, ...rest.versions], versions);
  assert.equal(rest.next, null);
  const { version } = await home();
  const id = versions[1]?.id as number;
  const restored = await restoreFront(ctx, { front: "home", id, version });
  assert.equal((await top()).length, 6);
  await publishFront(ctx, { front: "home", version: restored.version });
  assert.match(await (await get("/fa/")).text(), /تیتر ویژه صفحه/);
  assert.equal((await top()).length, 5);
});

test("a version is written once: it cannot be changed, nor published a second time", async () => {
  const { live } = await home();
  const changes = ctx.db.updateTable("front_version").where("id", "=", live?.id as number);
  await assert.rejects(changes.set({ cards: "[]" }).execute(), /written once/);
  await assert.rejects(changes.set({ published_at: new Date() }).execute(), /written once/);
  await assert.rejects(ctx.db.deleteFrom("front_version").execute(), /written once/);
});

test("cards of what is not public, or no longer, give their place away and tell nothing", async () => {
  const draft = await buildDraft(ctx, { headline: "راز پیش‌نویس" });
  const gone = await buildArticle(ctx, { headline: "رفتنی صفحه" });
  const due = await buildArticle(ctx, { headline: "هنوز نه" }, { at: new Date(Date.now() + 3_600_000) });
  const { version } = await home();
  const saved = await saveFront(ctx, {
    front: "home",
    cards: [draft, gone, due].map(({ code }, index) => ({
      position: index + 1,
      code,
      headline: `نهانی ${index}`,
    })),
    version,
  });
  await publishFront(ctx, { front: "home", version: saved.version });
  await withdrawArticle(ctx, { code: gone.code });
  const page = await (await get("/fa/")).text();
  assert.doesNotMatch(page, /راز پیش|رفتنی صفحه|هنوز نه|نهانی/);
  assert.equal((await top()).length, 5);
  assert.deepEqual(
    (await home()).cards.map((card) => card.state),
    ["not-public", "not-public", "not-public"],
  );
});

test("a card falls off when its time is over, on pages that were kept before too", async () => {
  const { version } = await home();
  const saved = await saveFront(ctx, {
    front: "home",
    cards: [{ position: 1, code: old.code, until: soon() }],
    version,
  });
  await publishFront(ctx, { front: "home", version: saved.version });
  await until("the card is gone", async () => (await top())[0] !== old.code);
  assert.deepEqual(
    (await home()).cards.map((card) => card.state),
    ["over"],
  );
});

test("a section's front has its lead and a row of pinned cards, and shows no article twice", async () => {
  const before = await (await get(section)).text();
  assert.doesNotMatch(before, /class="pinned"/);
  const saved = await saveFront(ctx, {
    front: "شهر",
    cards: [
      { position: 1, code: old.code },
      { position: 3, code: codes[2] as number, headline: "برگزیده سرویس" },
    ],
    version: 0,
  });
  await publishFront(ctx, { front: "شهر", version: saved.version });
  const page = await (await get(section)).text();
  assert.match(page, /برگزیده سرویس/);
  const opener = page.match(/class="card opener[\s\S]*?href="\/fa\/news\/(\d+)/)?.[1];
  assert.equal(Number(opener), old.code);
  const entries = page.slice(page.indexOf("list-main"), page.indexOf("list-side"));
  for (const code of [old.code, codes[2] as number]) {
    assert.equal(entries.match(new RegExp(`/news/${code}/`, "g"))?.length, 1);
  }
  const view = await frontView(ctx, { front: "شهر", of: "live" });
  assert.deepEqual(
    view.places.map((place) => place.article.code),
    [old.code, codes[2]],
  );
  assert.ok(!(await top()).includes(old.code));
});

test("a section that nobody arranged leads with its newest", async () => {
  await buildArticle(ctx, { section: "هنر", headline: "نخستین هنر" }, { at: past });
  const newest = await buildArticle(ctx, { section: "هنر", headline: "دومین هنر" });
  const view = await frontView(ctx, { front: "هنر", of: "draft" });
  assert.deepEqual([view.version, view.cards, view.draft, view.live], [0, [], null, null]);
  assert.deepEqual(
    view.places.map((place) => [place.article.code, place.automatic]),
    [[newest.code, true]],
  );
  const page = await (await get(encodeURI("/fa/section/هنر"))).text();
  assert.match(page, new RegExp(`class="card opener[\\s\\S]*?/news/${newest.code}/`));
});

test("wrong cards are told by their fields", async () => {
  const twice = saveFrontInput.safeParse({
    front: "home",
    version: 0,
    cards: [
      { position: 1, code: old.code },
      { position: 1, code: old.code },
    ],
  });
  assert.deepEqual(
    twice.error?.issues.map((issue) => issue.path.join(".")),
    ["cards.1.position", "cards.1.code"],
  );
  const { version } = await home();
  const cards = [
    { position: 8, code: old.code },
    { position: 1, code: 999_999 },
    { position: 2, code: codes[0] as number, picture: "ffffffffffff" },
  ];
  await assert.rejects(
    saveFront(ctx, { front: "home", cards, version }),
    (error: { issues: { path: (string | number)[] }[] }) => {
      assert.deepEqual(
        error.issues.map((issue) => issue.path.join(".")),
        ["cards.0.position", "cards.1.code", "cards.2.picture"],
      );
      return true;
    },
  );
  await assert.rejects(saveFront(ctx, { front: "ناکجا", cards: [], version: 0 }), { code: "NOT_FOUND" });
});

test("a pin goes into what somebody is arranging too, so that publishing it does not undo the pin", async () => {
  const { version } = await home();
  const saved = await saveFront(ctx, {
    front: "home",
    cards: [{ position: 1, code: codes[3] as number }],
    version,
  });
  await pinCard(ctx, { front: "home", position: 2, code: codes[4] as number });
  assert.equal((await top())[1], codes[4]);
  await assert.rejects(publishFront(ctx, { front: "home", version: saved.version }), { code: "CONFLICT" });
  await publishFront(ctx, { front: "home", version: (await home()).version });
  assert.deepEqual((await top()).slice(0, 2), [codes[3], codes[4]]);
});

test("breaking news stands over every page until its time or until it is taken away", async () => {
  const chosen = codes[6] as number;
  const over = async () => (await (await get("/fa/about")).text()).includes(`/news/${chosen}/`);
  assert.equal(await over(), false);
  await breakArticle(ctx, { code: chosen, until: new Date(Date.now() + 3_600_000) });
  assert.equal(await over(), true);
  assert.deepEqual(
    (await home()).breaking.map((article) => article.code),
    [chosen],
  );
  await breakArticle(ctx, { code: chosen, until: null });
  assert.equal(await over(), false);
  await breakArticle(ctx, { code: chosen, until: soon() });
  await until("its time is over", async () => !(await over()));
  const gone = { code: chosen, until: new Date(Date.now() - 1000) };
  await assert.rejects(breakArticle(ctx, gone), { code: "BAD_INPUT" });
});

test("the same call again changes nothing", async () => {
  const { version } = await home();
  const input = { front: "home", cards: [], version, key: "once" };
  const [first, again] = [await saveFront(ctx, input), await saveFront(ctx, input)];
  assert.deepEqual(again, first);
  assert.equal((await home()).version, first.version);
});

test("the list of fronts has home and every section", async () => {
  const fronts = await listFronts(ctx);
  assert.deepEqual(fronts.map((one) => one.front).slice(0, 2), ["home", "شهر"]);
  assert.deepEqual([fronts[0]?.hasDraft, fronts[1]?.hasDraft], [true, false]);
});
