import assert from "node:assert/strict";
import { test } from "node:test";
import { dabirOver } from "../../test/command.ts";
import { buildArticle } from "../../test/factories.ts";
import { testNewsroom } from "../../test/newsroom.ts";

const { ctx, databaseUrl } = await testNewsroom();
const dabir = dabirOver(databaseUrl);
const [first, second] = [await buildArticle(ctx), await buildArticle(ctx)];

test("a front is pinned, shown, freed and brought back from the command line", async () => {
  for (const [position, { code }] of [first, second].entries()) {
    const pinned = await dabir(["front", "pin", String(code), "--position", String(position + 1), "--json"]);
    assert.equal(pinned.json().code, code);
  }
  const shown = async () =>
    (await dabir(["front", "show", "--json"])).json().map((pin: { code: number }) => pin.code);
  assert.deepEqual(await shown(), [first.code, second.code]);
  assert.deepEqual((await dabir(["front", "unpin", "--position", "1", "--json"])).json(), { freed: true });
  assert.deepEqual(await shown(), [second.code]);
  const history = (await dabir(["front", "history", "--json"])).json();
  assert.deepEqual(
    history.map((one: { cards: number; live: boolean }) => [one.cards, one.live]),
    [
      [1, true],
      [2, false],
      [1, false],
    ],
  );
  assert.equal((await dabir(["front", "restore", String(history[1].id)])).exit, 0);
  assert.deepEqual(await shown(), [first.code, second.code]);
});

test("places and versions that there are not, and fronts of no section, are told so", async () => {
  const code = String(first.code);
  const beyond = await dabir(["front", "pin", code, "--position", "7"]);
  assert.deepEqual([beyond.exit, /6 places/.test(beyond.err)], [2, true]);
  assert.equal((await dabir(["front", "restore"])).exit, 2);
  assert.equal((await dabir(["front", "restore", "999999"])).exit, 4);
  assert.equal((await dabir(["front", "show", "nowhere"])).exit, 4);
});
