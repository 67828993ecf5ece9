// Bylines that stood there before authors had pages: whoever they name has written those articles.
import assert from "node:assert/strict";
import { test } from "node:test";
import { earlierDatabase } from "../../../test/earlier-database.ts";
import { freeSlug, nameKey } from "../names.ts";
import { bylineNames } from "./byline-names.ts";

const { client, migrateOn } = await earlierDatabase("0011");

const BYLINES = [
  "نگار آذرمنش",
  "كاوه رستاك و نگار آذرمنش",
  "علی‌رضا مهرپور، علیرضا مهرپور",
  "گروه سیاسی",
  "سرویس دانش و فناوری",
  "نگار آذرمنش (عکس)",
  "Sara Omid؛ مونا‌سادات آقایی",
];

test("people in bylines are authors afterwards, as an import would read them; revisions say what they said", async () => {
  await client.query("insert into section (slug, name, name_key) values ('city', 'شهر', 'شهر')");
  for (const [index, byline] of BYLINES.entries()) {
    await client.query(
      `with made as (insert into article (code, kind, section_id, desk_state) values ($1, 'news', 1, null) returning code),
        first as (insert into revision (article_code, number, created_by, kind, section_id, headline, body, byline)
          select code, 1, 'system:test', 'news', 1, 'تیتر', '{}', $2::text from made returning id)
        select id from first`,
      [index + 1, byline],
    );
  }
  await client.query(
    "update article a set live_revision_id = r.id, published_at = now() from revision r where r.article_code = a.code and a.code <> 2",
  );
  await migrateOn();
  const authors = await client.query("select id, slug, name_key, edition from author");
  const keyOf = new Map(authors.rows.map((row) => [row.id, row.name_key]));
  const { rows } = await client.query(
    "select article_code as code, byline, author_ids from revision order by article_code",
  );
  assert.deepEqual(
    rows.map(({ byline, author_ids }) => [byline, author_ids.map((id: number) => keyOf.get(id))]),
    BYLINES.map((byline) => [byline, [...new Set(bylineNames(byline).map(nameKey))]]),
  );
  const written = await client.query(
    "select article_code as code, array_agg(author_id order by author_id) ids from article_author group by 1 order by 1",
  );
  assert.deepEqual(
    written.rows.map(({ code }) => Number(code)),
    [1, 3, 7],
  );
  const names = BYLINES.flatMap(bylineNames);
  for (const { slug, name_key, edition } of authors.rows) {
    const spelt = names.filter((one) => nameKey(one) === name_key);
    const slugs = await Promise.all(spelt.map((one) => freeSlug(one, async () => false)));
    assert.ok(slugs.includes(slug), `${slug} is one of ${slugs.join(" ")}`);
    assert.equal(edition, "fa");
  }
  await assert.rejects(client.query("update revision set byline = ''"), /written once/);
});
