import assert from "node:assert/strict";
import { test } from "node:test";
import { dabirOver } from "../../test/command.ts";
import { testNewsroom } from "../../test/newsroom.ts";

const { databaseUrl } = await testNewsroom();
const dabir = dabirOver(databaseUrl);

test("a page is begun, changed, published, shown, withdrawn and brought back", async () => {
  const begun = await dabir(["page", "create", "--title", "شرایط", "--slug", "terms", "--body", "متن یکم"]);
  assert.deepEqual([begun.exit, begun.out.trim()], [0, "/fa/terms  شرایط  never, with a draft"], begun.err);
  assert.equal((await dabir(["page", "change", "terms", "--title", "شرایط استفاده"])).exit, 0);
  assert.equal((await dabir(["page", "publish", "terms"])).exit, 0);
  const shown = await dabir(["page", "show", "terms"]);
  assert.equal(shown.out.trim(), "/fa/terms  شرایط استفاده  live\n\nمتن یکم");
  const withdrawn = await dabir(["page", "withdraw", "terms", "--reason", "بازنویسی", "--json"]);
  assert.equal(withdrawn.json().state, "withdrawn");
  assert.equal((await dabir(["page", "restore", "terms"])).exit, 0);
  assert.deepEqual(
    (await dabir(["page", "list", "--json"])).json().map(({ slug }: { slug: string }) => slug),
    ["terms"],
  );
});

test("a page begun by mistake is thrown away and recovered", async () => {
  await dabir(["page", "create", "--title", "اشتباهی", "--slug", "mistake"]);
  const binned = await dabir(["page", "bin", "mistake"]);
  assert.equal(binned.out.trim(), "/fa/mistake  اشتباهی  in the bin, with a draft", binned.err);
  assert.match((await dabir(["page", "list"])).out.trim(), /in the bin, with a draft$/);
  const recovered = await dabir(["page", "recover", "mistake"]);
  assert.equal(recovered.out.trim(), "/fa/mistake  اشتباهی  never, with a draft", recovered.err);
  await dabir(["page", "bin", "mistake"]);
});

test("what is no page, no free address and no edition is told with its exit code", async () => {
  const missing = await dabir(["page", "publish", "nothing"]);
  assert.equal(missing.exit, 4);
  assert.match(missing.err, /«page list» shows those there are/);
  const taken = await dabir(["page", "create", "--title", "خبر", "--slug", "news"]);
  assert.equal(taken.exit, 5);
  assert.match(taken.err, /«news» is an address of the site itself/);
  const english = await dabir(["page", "create", "--edition", "en", "--title", "Terms", "--slug", "terms"]);
  assert.equal(english.out.trim(), "/en/terms  Terms  never, with a draft", english.err);
});
