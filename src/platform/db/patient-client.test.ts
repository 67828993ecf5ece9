import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { testNewsroom } from "../../../test/newsroom.ts";
import { PatientClient } from "./patient-client.ts";

const { ctx, databaseUrl } = await testNewsroom();

test("an index may take longer than a question", async () => {
  await sql`create function slowly(value integer) returns integer immutable language plpgsql as
    $$ begin perform pg_sleep(0.6); return value; end $$`.execute(ctx.db);
  await sql`create table large (value integer)`.execute(ctx.db);
  await sql`insert into large values (1)`.execute(ctx.db);
  const client = new PatientClient({ connectionString: databaseUrl, query_timeout: 300 });
  await client.connect();
  await client.query("create index on large (slowly(value))", []);
  await assert.rejects(() => client.query("select slowly(value) from large", []), /timeout/);
  await client.end();
});
