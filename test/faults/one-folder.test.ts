// Several processes on one data folder: they share one PostgreSQL, the last one out stops it, and whoever is killed
// leaves a folder that the next one can work with.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import {
  childrenOf,
  connect,
  dataFolder,
  kill,
  operate,
  postmasterOf,
  run,
  type Server,
  startDabir,
  until,
} from "./dabir.ts";

async function answers(server: Server): Promise<void> {
  for (const path of ["/healthz", "/fa/", "/fa/latest?before=x"]) {
    const { status } = await fetch(server.origin + path);
    assert.equal(status, 200, path);
  }
}

test("two first starts at the same instant make one newsroom; each stop leaves the other one running", async () => {
  const data = dataFolder();
  const settings = { DABIR_DATA: data, DABIR_DEMO: "on" };
  const [one, two] = await Promise.all([startDabir(settings), startDabir(settings)]);
  const said = one.out.text + two.out.text;
  assert.equal(said.match(/^demonstration: /gm)?.length, 1, said);
  const pid = postmasterOf(data);
  assert.notEqual(pid, null);
  await Promise.all([answers(one), answers(two)]);
  assert.equal(await kill(one, "SIGINT"), 0);
  assert.equal(postmasterOf(data), pid);
  await answers(two);
  // A command in between comes and goes, the server stays.
  await operate(["article", "list"], { DABIR_DATA: data });
  assert.equal(postmasterOf(data), pid);
  assert.equal(await kill(two, "SIGTERM"), 0);
  assert.equal(postmasterOf(data), null);
  assert.deepEqual(childrenOf(pid as number), []);
  assert.doesNotMatch(two.err.text, /\n\s+at /);
});

test("a killed node leaves PostgreSQL to the next start, which stops it at its end", async () => {
  const data = dataFolder();
  const first = await startDabir({ DABIR_DATA: data });
  const pid = postmasterOf(data);
  await kill(first);
  assert.equal(postmasterOf(data), pid);
  const next = await startDabir({ DABIR_DATA: data });
  assert.equal(postmasterOf(data), pid);
  await answers(next);
  assert.equal(await kill(next, "SIGINT"), 0);
  assert.equal(postmasterOf(data), null);
});

test("one stops while PostgreSQL was just killed: the other one brings it back and keeps it", async () => {
  const data = dataFolder();
  const one = await startDabir({ DABIR_DATA: data });
  const two = await startDabir({ DABIR_DATA: data });
  process.kill(postmasterOf(data) as number, "SIGKILL");
  assert.equal(await kill(one, "SIGTERM"), 0);
  await until(async () => (await fetch(`${two.origin}/fa/latest?before=y`)).status === 200, "the return");
  assert.equal(await kill(two, "SIGTERM"), 0);
  assert.equal(postmasterOf(data), null);
});

const MOMENTS: Record<string, (data: string, said: string) => boolean> = {
  "PostgreSQL comes up": (data) => postmasterOf(data) !== null,
  "the demonstration comes": (_, said) => said.includes("first start: filling"),
};

for (const [moment, isNow] of Object.entries(MOMENTS)) {
  test(`a stop asked for while ${moment} is obeyed, leaves nothing running, and the next start goes on`, async () => {
    const data = dataFolder();
    const settings = { DABIR_DATA: data, DABIR_DEMO: moment.includes("demonstration") ? "on" : "off" };
    const program = run(["start"], settings);
    await until(() => isNow(data, program.out.text), moment);
    assert.equal(await kill(program, "SIGINT"), 0, program.err.text);
    assert.equal(postmasterOf(data), null);
    const next = await startDabir(settings);
    await answers(next);
    const found = await operate(["article", "list", "--limit", "5"], settings);
    assert.equal(/\d{6}/.test(found), settings.DABIR_DEMO === "on");
    assert.equal(await kill(next, "SIGTERM"), 0);
  });
}

test("numbers of dead processes that others carry by now keep nobody out", async () => {
  const data = dataFolder();
  await operate(["migrate"], { DABIR_DATA: data });
  // What a killed process leaves behind, with the number of one that lives and has nothing to do with us.
  writeFileSync(join(data, "postgres.lock"), `${process.pid} 1`);
  const pidFile = join(data, "postgres/postmaster.pid");
  writeFileSync(pidFile, `${process.pid}\n/proc/self/cwd\n1\n1\n\n127.0.0.1\n  1         1\nready   \n`);
  await operate(["article", "list"], { DABIR_DATA: data });
  // The same with one that is dead but that nobody has buried.
  const parent = spawn("sh", ["-c", "sleep 1 & echo $!; exec sleep 60"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  after(() => parent.kill("SIGKILL"));
  const zombie = await new Promise<string>((resolve) =>
    parent.stdout.once("data", (text) => resolve(`${text}`.trim())),
  );
  await until(() => / Z /.test(readFileSync(`/proc/${zombie}/stat`, "utf8")), "the zombie");
  writeFileSync(join(data, "postgres.lock"), zombie);
  writeFileSync(pidFile, `${zombie}\n/proc/self/cwd\n1\n1\n\n127.0.0.1\n  1         1\nready   \n`);
  await operate(["article", "list"], { DABIR_DATA: data });
  // A file that was never finished.
  writeFileSync(pidFile, "");
  await operate(["article", "list"], { DABIR_DATA: data });
  assert.equal(existsSync(pidFile), false);
});

test("the files that open the database are for their owner alone", async () => {
  const data = dataFolder();
  const server = await startDabir({ DABIR_DATA: data });
  assert.equal(statSync(join(data, "postgres.json")).mode & 0o777, 0o600);
  assert.equal(statSync(join(data, "postgres")).mode & 0o777, 0o700);
  const client = await connect(data);
  const { rows } = await client.query(
    "select current_setting('synchronous_commit') as commit, current_setting('fsync') as fsync",
  );
  assert.deepEqual(rows, [{ commit: "on", fsync: "on" }]);
  await client.end();
  assert.equal(await kill(server, "SIGTERM"), 0);
});
