import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { buildArticle } from "../../../../test/factories.ts";
import { testNewsroom } from "../../../../test/newsroom.ts";
import { fromText } from "../../../document/from-text.ts";
import { askedOf } from "../answers/asked.ts";
import { phraseQuery } from "../answers/phrase.ts";
import { searchTyped } from "../typed/search-typed.ts";
import { choosePaired } from "./pairs.ts";
import { searchRow } from "./row.ts";
import { RowWriter } from "./row-writer.ts";
import { TermTable } from "./term-table.ts";

const { ctx } = await testNewsroom();

const EVERYWHERE = new Set(["برف", "باران", "تگرگ"]);
const text = (headline: string, body: string) => ({
  ...{ headline, body: fromText(body), kicker: null, lead: null, names: [] },
  ...{ sectionId: 1, kind: "news", tagIds: [], authorIds: [] },
});

test("neighbours that stand everywhere are kept as pairs, in their order and within one field", () => {
  const pairsOf = (headline: string, body: string, paired: Set<string>) => {
    const table = new TermTable(paired);
    table.count(searchRow(text(headline, body), new RowWriter(table)).terms);
    return [...table.counts()].flatMap(([term]) => (term.startsWith("+") ? [term] : []));
  };
  assert.deepEqual(pairsOf("باران برف", "تگرگ باران. سبک باران", EVERYWHERE), ["+باران برف", "+تگرگ باران"]);
  assert.deepEqual(pairsOf("باران برف", "", new Set()), []);
});

test("a phrase asks for the pairs that are kept, and for its words in their order", () => {
  const isPaired = (term: string) => EVERYWHERE.has(term);
  assert.equal(
    phraseQuery(askedOf("برف باران سبک"), { isPaired }),
    "('+برف باران' & 'برف' <-> 'باران' <-> 'سبک')",
  );
  assert.equal(phraseQuery(askedOf("برف سبک"), { isPaired }), "('برف' <-> 'سبک')");
});

test("phrases find the same with pairs and without", async () => {
  const find = async (typed: string) =>
    (await searchTyped(ctx, { typed, limit: 20 })).hits.map(({ code }) => code).sort();
  const article = (headline: string) =>
    buildArticle(ctx, { headline, lead: "", body: "متن." }).then(({ code }) => code);
  const before = await article("برف باران دماوند");
  await article("باران برف دماوند");
  assert.deepEqual(await find("«برف باران» دماوند"), [before]);

  const paired = await choosePaired(ctx, { large: 1 });
  assert.ok(paired.get("fa")?.has("دماوند"));
  assert.deepEqual(await choosePaired(ctx), new Map());
  await ctx.search.refresh(ctx);
  await sql`update search_term set paired = true where term = any(${[...EVERYWHERE]})`.execute(ctx.db);
  await ctx.db.transaction().execute((db) => ctx.search.index({ ...ctx, db }, [before]));
  const after = await article("برف باران دماوند دوم");
  const { rows } = await sql`select from search_row where tsv @@ '''+برف باران'''::tsquery`.execute(ctx.db);
  assert.equal(rows.length, 2);
  assert.deepEqual(await find("«برف باران» دماوند"), [before, after].sort());
  assert.equal((await find("دماوند -«برف باران»")).length, 1);

  await ctx.search.rebuild(ctx, {});
  assert.deepEqual(await find("«برف باران» دماوند"), [before, after].sort());
});
