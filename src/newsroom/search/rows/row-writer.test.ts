import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { testNewsroom } from "../../../../test/newsroom.ts";
import { binaryArray, TYPE } from "../../../platform/db/binary-array.ts";
import { RowWriter } from "./row-writer.ts";
import { TermTable } from "./term-table.ts";

const { ctx } = await testNewsroom();

const read = async (...vectors: Buffer[]): Promise<string[]> => {
  const { rows } = await sql<{ read: string }>`
    select tsv::text as read from unnest(${binaryArray(TYPE.tsvector, vectors)}::tsvector[]) as v(tsv)`.execute(
    ctx.db,
  );
  return rows.map((row) => row.read);
};

test("terms come back with their places, whatever signs they are made of", async () => {
  const table = new TermTable();
  const row = new RowWriter(table);
  row.begin();
  row.place(table.numberOf("پل"), 1, "A");
  row.place(table.numberOf("d'or\\"), 2, "B");
  row.place(table.numberOf("a:b"), 3, "C");
  row.place(table.numberOf("پل"), 7, "D");
  row.place(table.numberOf("پل"), 7, "D");
  row.place(table.numberOf("ز\0یر"), 8, "D");
  row.mark(table.numberOf("#s1"));
  assert.deepEqual(await read(row.vector()), [`'#s1' 'a:b':3C 'd''or\\\\':2B 'زیر':8 'پل':1A,7`]);
});

test("nothing of one text is left in the next", async () => {
  const table = new TermTable();
  const row = new RowWriter(table);
  const write = (...words: string[]): Buffer => {
    row.begin();
    for (const [at, word] of words.entries()) row.place(table.numberOf(word), at + 1, "D");
    return row.vector();
  };
  const first = write("پل", "جاده", "پل");
  assert.deepEqual(await read(first, write("جاده"), write()), ["'جاده':2 'پل':1,3", "'جاده':1", ""]);
});

test("a text longer than the database can hold loses its end, not its beginning", async () => {
  const table = new TermTable();
  const row = new RowWriter(table);
  row.begin();
  for (let position = 1; position <= 300_000; position += 1) {
    row.place(table.numberOf(position % 2 ? "همان" : `واژه${position}`), position, "D");
  }
  const [kept = ""] = await read(row.vector());
  assert.ok(kept.includes("'واژه2':2"));
  assert.ok(!kept.includes("'واژه300000'"));
  assert.equal(row.terms.length, (kept.match(/'واژه\d+'/g)?.length as number) + 1);
});

test("a table that has grown still tells which terms stood in how many texts", () => {
  const table = new TermTable();
  const words = Array.from({ length: 5000 }, (_, at) => `واژه${at}`);
  table.count(words.map((word) => table.numberOf(word)));
  table.count(words.slice(4000).map((word) => table.numberOf(word)));
  table.numberOf("نشمرده");
  const counts = new Map(table.counts());
  assert.deepEqual([counts.get("واژه0"), counts.get("واژه4999"), counts.size], [1, 2, 5000]);
});
