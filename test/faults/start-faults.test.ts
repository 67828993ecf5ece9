// What keeps Dabir from starting is said in one line with the mend, and the exit code is 1.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { test } from "node:test";
import { atEnd, dataFolder, killPostgres, run, type Settings } from "./dabir.ts";
import { fakePostgres } from "./fake-postgres.ts";

/** The one line that a start with these settings ends with. */
async function faultOf(settings: Settings): Promise<string> {
  const program = run(["start"], settings);
  const patience = setTimeout(() => program.process.kill("SIGKILL"), 30_000);
  const code = await program.ended;
  clearTimeout(patience);
  assert.equal(code, 1, program.out.text + program.err.text);
  const lines = program.err.text.trimEnd().split("\n");
  assert.equal(lines.length, 1, program.err.text);
  assert.match(program.err.text, /^dabir: /);
  return program.err.text;
}

test("a taken port", async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) => {
    other.listen(0, "127.0.0.1", () => resolve((other.address() as { port: number }).port));
  });
  const words = await faultOf({ PORT: `${port}`, DABIR_DATA: dataFolder() });
  assert.match(words, new RegExp(`port ${port} .* is taken: .*PORT`));
  other.close();
});

test("an address that is not this machine's", async () => {
  const words = await faultOf({ HOST: "192.0.2.1", DABIR_DATA: dataFolder() });
  assert.match(words, /192\.0\.2\.1 is not an address of this machine: .*HOST/);
});

test("a database server that is not there", async () => {
  const url = "postgres://dabir:secret-word@127.0.0.1:1/dabir";
  const words = await faultOf({ DATABASE_URL: url, DABIR_DATA: dataFolder() });
  assert.match(words, /database cannot be reached \(ECONNREFUSED\): check DATABASE_URL/);
  assert.doesNotMatch(words, /secret-word/);
});

test("a database host that has no address", async () => {
  const url = "postgres://dabir@no-such-host.invalid/dabir";
  const words = await faultOf({ DATABASE_URL: url, DABIR_DATA: dataFolder() });
  assert.match(words, /database cannot be reached \((ENOTFOUND|EAI_AGAIN)\): check DATABASE_URL/);
});

test("a database server that never answers", async () => {
  const silent = createServer(() => {});
  const port = await new Promise<number>((resolve) => {
    silent.listen(0, "127.0.0.1", () => resolve((silent.address() as { port: number }).port));
  });
  const url = `postgres://dabir@127.0.0.1:${port}/dabir`;
  const words = await faultOf({ DATABASE_URL: url, DABIR_DATA: dataFolder() });
  assert.match(words, /database cannot be reached \(.*time.*\): check DATABASE_URL/);
  silent.close();
});

test("a database that its server does not have", async () => {
  const url = new URL(process.env.DABIR_TEST_SERVER as string);
  url.pathname = "/no_such_database";
  const words = await faultOf({ DATABASE_URL: url.href, DABIR_DATA: dataFolder() });
  assert.match(words, /no_such_database.*does not exist.*DATABASE_URL/);
});

test("a wrong password", async () => {
  const url = new URL(process.env.DABIR_TEST_SERVER as string);
  url.password = "not-the-password";
  const words = await faultOf({ DATABASE_URL: url.href, DABIR_DATA: dataFolder() });
  assert.match(words, /password.*DATABASE_URL/);
  assert.doesNotMatch(words, /not-the-password/);
});

test("a database server that is too old", async () => {
  const { port, server } = await fakePostgres("140012");
  const url = `postgres://dabir@127.0.0.1:${port}/dabir`;
  const words = await faultOf({ DATABASE_URL: url, DABIR_DATA: dataFolder() });
  assert.match(words, /PostgreSQL 14: Dabir needs 15 to 18/);
  server.close();
});

test("a file where the data folder should be", async () => {
  const file = join(dataFolder(), "file");
  writeFileSync(file, "");
  assert.match(await faultOf({ DABIR_DATA: file }), /data folder .*file .*DABIR_DATA/);
  assert.match(await faultOf({ DABIR_DATA: join(file, "below") }), /data folder .*below .*DABIR_DATA/);
});

test("a cluster whose password file is gone", async () => {
  const folder = dataFolder();
  mkdirSync(join(folder, "postgres"));
  writeFileSync(join(folder, "postgres/PG_VERSION"), "18\n");
  assert.match(await faultOf({ DABIR_DATA: folder }), /postgres\.json cannot be read: restore it/);
});

test("a cluster of another major version", async () => {
  const folder = dataFolder();
  mkdirSync(join(folder, "postgres"));
  writeFileSync(join(folder, "postgres/PG_VERSION"), "12\n");
  assert.match(await faultOf({ DABIR_DATA: folder }), /is of PostgreSQL 12, the programs are 18/);
});

test("settings that are wrong are all named at once", async () => {
  const words = await faultOf({
    PORT: "many",
    DABIR_DEMO: "perhaps",
    DATABASE_URL: "mysql://localhost/x",
    DABIR_URL: "https://news.example/path",
    DABIR_CACHE_MB: "-1",
  });
  for (const name of ["PORT", "DABIR_DEMO", "DATABASE_URL", "DABIR_URL", "DABIR_CACHE_MB"]) {
    assert.match(words, new RegExp(`${name} must`));
  }
});

/** Only who administers the machine may make a disk as small as this. */
function smallDisk(megabytes: number): string | null {
  const folder = join(dataFolder(), "disk");
  mkdirSync(folder);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m,mode=755`, "tmpfs", folder], {
      stdio: "ignore",
    });
  } catch {
    return null;
  }
  atEnd(() => {
    killPostgres(folder, true);
    execFileSync("umount", ["-l", folder]);
  });
  return folder;
}

for (const megabytes of [1, 30, 39]) {
  const disk = process.getuid?.() === 0 ? smallDisk(megabytes) : null;
  if (disk !== null) {
    test(`a disk of ${megabytes} MB, which is full before the newsroom is made`, async () => {
      assert.match(await faultOf({ DABIR_DATA: disk }), /disk space/);
    });
  }
}
