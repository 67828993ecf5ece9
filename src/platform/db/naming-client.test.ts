import assert from "node:assert/strict";
import { after, test } from "node:test";
import { testNewsroom } from "../../../test/newsroom.ts";
import { NamingClient } from "./naming-client.ts";

const { databaseUrl } = await testNewsroom();
const client = new NamingClient({ connectionString: databaseUrl });
// The database goes away under it at the end.
client.on("error", () => {});
await client.connect();
await client.query("create table shelf (id integer, name text)");
await client.query("insert into shelf values (1, 'یک')");
after(() => client.end());

async function planned(part: string): Promise<number> {
  const { rows } = await client.query(
    "select count(*)::int as plans from pg_prepared_statements where statement like $1",
    [`${part}%`],
  );
  return rows[0].plans;
}

test("a repeated question is planned once", async () => {
  for (const id of [1, 2, 1]) await client.query("select name from shelf where id = $1", [id]);
  assert.equal(await planned("select name from shelf"), 1);
});

test("a question for every column goes on when columns are added", async () => {
  const ask = async () => (await client.query("select * from shelf where id = $1", [1])).rows;
  assert.deepEqual(await ask(), [{ id: 1, name: "یک" }]);
  await client.query("alter table shelf add column place text");
  assert.deepEqual(await ask(), [{ id: 1, name: "یک", place: null }]);
});

test("a question whose column changed its type fails once at most", async () => {
  const ask = async () => (await client.query("select id from shelf where name = $1", ["یک"])).rows;
  await ask();
  await client.query("alter table shelf alter column id type text");
  await ask().catch(() => {});
  assert.deepEqual(await ask(), [{ id: "1" }]);
});

test("writing is not planned ahead", async () => {
  await client.query("insert into shelf (name) values ($1)", ["دو"]);
  assert.equal(await planned("insert into shelf"), 0);
});
