import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { dabirOver } from "../../test/command.ts";
import { buildArticle } from "../../test/factories.ts";
import { testNewsroom } from "../../test/newsroom.ts";

const { ctx, databaseUrl } = await testNewsroom();
const dabir = dabirOver(databaseUrl);
const { code, address } = await buildArticle(ctx, { tags: ["عید نوروز"] });
const folder = mkdtempSync(join(tmpdir(), "dabir-redirects-"));
after(() => rmSync(folder, { recursive: true, force: true }));

test("an old address is told, listed, tested and taken back", async () => {
  const added = await dabir(["redirect", "add", "/004FYi", `/n/${code}`, "--json"]);
  assert.deepEqual([added.exit, added.json()], [0, { added: 1 }], added.err);
  const listed = await dabir(["redirect", "list", "--kind", "address", "--json"]);
  assert.deepEqual(listed.json(), [{ kind: "address", old: "/004FYi", leadsTo: `/n/${code}` }]);
  const tested = await dabir(["redirect", "test", "https://www.old.example/004FYi", "--json"]);
  assert.deepEqual(tested.json(), { status: 301, location: address, by: "the operator's table" });
  assert.equal((await dabir(["redirect", "remove", "/004FYi"])).exit, 0);
  assert.equal((await dabir(["redirect", "remove", "/004FYi"])).exit, 4);
  const untold = await dabir(["redirect", "test", "/004FYi", "--json"]);
  assert.deepEqual([untold.exit, untold.json().status], [4, 404]);
});

test("a test says which shape an address has, and which addresses are ours", async () => {
  const old = await dabir(["redirect", "test", `/fa/photos/${code}`]);
  assert.equal(old.out.trim(), `301  ${address}  (Iran Samaneh: article, as pictures)`);
  const own = await dabir(["redirect", "test", address]);
  assert.equal(own.out.trim(), "200");
});

test("many are told from a file, and what is wrong in it is named by line", async () => {
  const file = join(folder, "old.txt");
  const lines = [
    "# what the old system printed",
    `/x349DP /n/${code}`,
    `/یک نشانی با فاصله\t/n/${code}`,
    "/nowhere",
    "tag:3240 عید نوروز",
    "section:3 نیست",
    "",
    "/story/{code}.aspx /fa/news/{code}",
  ];
  writeFileSync(file, lines.join("\r\n"));
  const ran = await dabir(["redirect", "import", file, "--json"]);
  assert.equal(ran.exit, 8, ran.err);
  const { added, faults } = ran.json();
  assert.equal(added, 4);
  assert.deepEqual(
    faults.map((fault: { line: number }) => fault.line),
    [4, 6],
  );
  for (const path of ["/x349DP", "/یک نشانی با فاصله", `/story/${code}.aspx`]) {
    assert.equal((await dabir(["redirect", "test", path, "--json"])).json().location, address, path);
  }
  assert.equal((await dabir(["redirect", "import", join(folder, "none.txt")])).exit, 2);
});
