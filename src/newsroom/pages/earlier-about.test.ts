// What the settings said of the newsroom before it had pages is its page «about», in each edition.
import assert from "node:assert/strict";
import { test } from "node:test";
import { earlierDatabase } from "../../../test/earlier-database.ts";
import { parseDocument } from "../../document/parse.ts";
import { toText } from "../../document/to-text.ts";

const { client, migrateOn } = await earlierDatabase("0020");

test("paragraphs become a live page in the foot; the other settings stay as they were", async () => {
  const editions = {
    en: { name: "Daily", tagline: "", about: ["Who we are"] },
    ar: { name: "اليومية", about: [" "] },
  };
  const about = ["بند\nیکم\u202b ما", "", "بند دوم، نیم‌فاصله"];
  for (const [key, value] of Object.entries({ about, editions, tagline: "شعار" })) {
    await client.query("insert into setting (key, value) values ($1, $2)", [key, JSON.stringify(value)]);
  }
  await migrateOn();
  const { rows } = await client.query(`
    select p.edition, p.slug, p.live_slug, p.foot_position, v.title, v.body, v.published_by
    from page p join page_version v on v.id = p.live_version_id order by p.edition desc`);
  const common = { slug: "about", live_slug: "about", foot_position: 1, published_by: "system:dabir" };
  assert.deepEqual(
    rows.map(({ body, ...row }) => ({ ...row, body: toText(parseDocument(body)) })),
    [
      { edition: "fa", ...common, title: "درباره ما", body: "بند یکم ما\nبند دوم، نیم‌فاصله" },
      { edition: "en", ...common, title: "About us", body: "Who we are" },
    ],
  );
  const settings = await client.query("select key, value from setting where key <> 'version' order by key");
  assert.deepEqual(settings.rows, [
    { key: "editions", value: { en: { name: "Daily", tagline: "" }, ar: { name: "اليومية" } } },
    { key: "tagline", value: "شعار" },
  ]);
});
