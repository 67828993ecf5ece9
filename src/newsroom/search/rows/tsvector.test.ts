import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { testNewsroom } from "../../../../test/newsroom.ts";
import { VectorWriter } from "./tsvector.ts";

const { ctx } = await testNewsroom();

const read = async (writer: VectorWriter): Promise<string> => {
  const { rows } = await sql<{ read: string }>`select ${writer.toString()}::tsvector::text as read`.execute(
    ctx.db,
  );
  return rows[0]?.read as string;
};

test("terms come back with their places, whatever signs they are made of", async () => {
  const writer = new VectorWriter();
  writer.add("پل", { position: 1, weight: "A" });
  writer.add("پل", { position: 7, weight: "D" });
  writer.add("d'or\\", { position: 2, weight: "B" });
  writer.add("a:b", { position: 3, weight: "C" });
  writer.add("#s1");
  assert.equal(await read(writer), `'#s1' 'a:b':3C 'd''or\\\\':2B 'پل':1A,7`);
});

test("a text longer than the database can hold loses its end, not its beginning", async () => {
  const writer = new VectorWriter();
  for (let position = 1; position <= 300_000; position += 1) {
    writer.add(position % 2 ? "همان" : `واژه${position}`, { position, weight: "D" });
  }
  const kept = await read(writer);
  assert.ok(kept.includes("'واژه2':2"));
  assert.ok(!kept.includes("'واژه300000'"));
  assert.equal(writer.terms().length, (kept.match(/'واژه\d+'/g)?.length as number) + 1);
});
