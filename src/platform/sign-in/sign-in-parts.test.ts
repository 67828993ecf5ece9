import assert from "node:assert/strict";
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { testNewsroom } from "../../../test/newsroom.ts";
import { installationSecret } from "./installation-secret.ts";
import { demandPace, forgetPace } from "./pace.ts";
import { demandHashingRoom, hashPassword, isPasswordOf } from "./password-hash.ts";
import { putPerson } from "./people.ts";
import { takeCode } from "./used-codes.ts";

const { ctx } = await testNewsroom();
const folder = mkdtempSync(join(tmpdir(), "dabir-secret-"));
after(() => rmSync(folder, { recursive: true, force: true }));

test("a password opens its hash, however its letters are composed, and no other one does", async () => {
  const hash = await hashPassword("آرامش\u200cبخش é");
  assert.ok(await isPasswordOf(hash, "آرامش\u200cبخش e\u0301"));
  assert.equal(await isPasswordOf(hash, "آرامش بخش é"), false);
  assert.notEqual(hash, await hashPassword("آرامش\u200cبخش é"));
});

test("many passwords at once wait for each other, and too many are sent away", async () => {
  const first = await hashPassword("یک");
  const many = Array.from({ length: 103 }, (_, at) =>
    isPasswordOf(first.replace("$32768$8$3$", "$1024$8$1$"), `${at}`),
  );
  assert.throws(() => demandHashingRoom(), { code: "UNAVAILABLE" });
  assert.ok((await Promise.all(many)).every((one) => one === false));
  demandHashingRoom();
});

test("what is no hash of ours opens to nobody", async () => {
  for (const hash of ["", "x", "scrypt$1$1$1$$", "$2b$10$abc"])
    assert.equal(await isPasswordOf(hash, ""), false);
});

test("the secret is made once, for its owner alone", () => {
  const first = installationSecret(folder);
  assert.equal(first.length, 43);
  assert.equal(installationSecret(folder), first);
  assert.equal(statSync(join(folder, "secret")).mode & 0o777, 0o600);
  assert.equal(readFileSync(join(folder, "secret"), "utf8").trim(), first);
});

test("a secret that was cut off is not gone on with", () => {
  chmodSync(join(folder, "secret"), 0o600);
  writeFileSync(join(folder, "secret"), "short");
  assert.throws(() => installationSecret(folder), { code: "SETUP" });
});

test("tries are counted together, also when they come at once", async () => {
  const pace = { key: "test", most: 5, seconds: 60 };
  const tries = Array.from({ length: 20 }, () => demandPace(ctx.db, pace));
  const passed = (await Promise.allSettled(tries)).filter((one) => one.status === "fulfilled");
  assert.equal(passed.length, 5);
  await forgetPace(ctx.db, "test");
  await demandPace(ctx.db, pace);
});

test("of one code at the same moment one is taken", async () => {
  await putPerson(ctx.db, { id: "1", name: "ن", email: "n@example.org" });
  const taken = await Promise.all(
    Array.from({ length: 8 }, () => takeCode(ctx.db, { userId: "1", code: "123456" })),
  );
  assert.equal(taken.filter(Boolean).length, 1);
});
