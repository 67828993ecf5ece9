// Dossiers by command: begun, filled, published, taken from readers, and where readers and machines find them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { dabirOver } from "../../test/command.ts";
import { buildArticle } from "../../test/factories.ts";
import { testNewsroom } from "../../test/newsroom.ts";
import { testSite } from "../../test/test-site.ts";

const newsroom = await testNewsroom();
const dabir = dabirOver(newsroom.databaseUrl);
const first = await buildArticle(newsroom.ctx, { headline: "پل بسته شد" });
const second = await buildArticle(newsroom.ctx, { headline: "پل باز شد" });
// Another process acts here, so each look is with fresh eyes.
const pageOf = async (path: string) => (await testSite(newsroom).get(path)).text();

test("a dossier is begun, filled by codes, published, and found in footer and sitemap until it is withdrawn", async () => {
  assert.doesNotMatch(await pageOf("/fa/"), /\/fa\/dossiers/);
  const codes = [second.code, first.code].join("، ");
  const made = await dabir(["dossier", "create", "--name", "پل شهر", "--articles", codes, "--json"]);
  assert.equal(made.exit, 0, made.err);
  const { slug } = made.json();
  const shown = (await dabir(["dossier", "show", slug, "--json"])).json();
  assert.deepEqual(
    shown.entries.map(({ article }: { article: { code: number } }) => article.code),
    [second.code, first.code],
  );
  assert.equal((await dabir(["dossier", "publish", "پل شهر", "--json"])).json().state, "live");
  assert.match(await pageOf("/fa/"), /<a href="\/fa\/dossiers">پرونده‌ها<\/a>/);
  const address = `/fa/dossier/${encodeURIComponent(slug)}`;
  assert.match(await pageOf("/sitemap/pages.xml"), new RegExp(`<loc>[^<]*${address}</loc>`));

  const gone = await dabir(["dossier", "withdraw", slug, "--reason", "کامل نیست"]);
  assert.match(gone.out, /withdrawn/);
  assert.doesNotMatch(await pageOf("/fa/"), /\/fa\/dossiers/);
  assert.doesNotMatch(await pageOf("/sitemap/pages.xml"), /dossier/);
  assert.match((await dabir(["dossier", "restore", slug])).out, /live/);
});

test("entries with notes come on standard input, and what is no dossier is said", async () => {
  const entries = [{ code: first.code, note: "آغاز ماجرا" }];
  const saved = await dabir(["dossier", "save", "پل شهر", "--json"], { entries });
  assert.equal(saved.json().hasDraft, true);
  const shown = (await dabir(["dossier", "show", "پل شهر", "--json"])).json();
  assert.equal(shown.entries[0].note, "آغاز ماجرا");
  const missing = await dabir(["dossier", "publish", "نیست"]);
  assert.equal(missing.exit, 4);
});

test("a dossier begun by mistake is thrown away and recovered", async () => {
  const { slug } = (await dabir(["dossier", "create", "--name", "اشتباهی", "--json"])).json();
  const binned = await dabir(["dossier", "bin", "اشتباهی"]);
  assert.equal(binned.out.trim(), `${slug}  اشتباهی  in the bin, has a draft`, binned.err);
  assert.match((await dabir(["dossier", "list"])).out.trim(), /in the bin, has a draft$/);
  const recovered = await dabir(["dossier", "recover", slug]);
  assert.equal(recovered.out.trim(), `${slug}  اشتباهی  never, has a draft`, recovered.err);
  assert.equal((await dabir(["dossier", "bin", "پل شهر"])).exit, 5);
});
