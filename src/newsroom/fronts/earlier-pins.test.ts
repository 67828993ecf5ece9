// What was pinned before fronts had versions is the first version of its front.
import assert from "node:assert/strict";
import { test } from "node:test";
import { earlierDatabase } from "../../../test/earlier-database.ts";

const { client, migrateOn } = await earlierDatabase("0002");

test("pins become versions: one a front, an article once, places and times kept, fronts of nothing forgotten", async () => {
  await client.query(`
    insert into section (slug, name, name_key) values ('شهر', 'شهر', 'شهر'), ('home', 'خانه', 'خانه');
    insert into article (code, kind, section_id) select n, 'news', 1 from generate_series(1, 3) n;
    insert into media (id, sha256, format, width, height, bytes, colour, alt, caption, credit)
      values ('a1', 'a1', 'png', 1, 1, 1, '#000000', 'عكس آبي ۱۲', null, 'ABC');
    insert into front_pin (front, position, article_code, headline, pinned_until) values
      ('home', 2, 1, 'تیتر', '2099-01-01T00:00:00Z'), ('home', 4, 1, null, null), ('home', 1, 2, null, null),
      ('شهر', 1, 3, null, null), ('ناکجا', 1, 3, null, null);`);
  await migrateOn();
  const { rows } = await client.query(`
    select s.slug, f.version, f.draft_version_id as draft, v.cards, v.published_by
    from front f left join section s on s.id = f.section_id join front_version v on v.id = f.live_version_id
    order by s.slug nulls first`);
  const card = { headline: null, kicker: null, picture: null, until: null };
  const of = { version: 1, draft: null, published_by: "system:dabir" };
  assert.equal(Date.parse(rows[0].cards[1].until), Date.parse("2099-01-01T00:00:00Z"));
  rows[0].cards[1].until = null;
  assert.deepEqual(rows, [
    {
      slug: null,
      cards: [
        { ...card, position: 1, code: 2 },
        { ...card, position: 2, code: 1, headline: "تیتر" },
      ],
      ...of,
    },
    { slug: "شهر", cards: [{ ...card, position: 1, code: 3 }], ...of },
  ]);
  const media = await client.query("select search_key, version from media");
  assert.deepEqual(media.rows, [{ search_key: "عکس ابی 12 abc", version: 1 }]);
});
