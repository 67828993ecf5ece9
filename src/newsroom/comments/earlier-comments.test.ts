// Comments that were there before their counters followed what readers see, and before refusals had a reason of a list.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fold } from "@dabir/farsi";
import { earlierDatabase } from "../../../test/earlier-database.ts";

const { client, migrateOn } = await earlierDatabase("0002");

test("counters are set right, reasons become notes, words and names are found in any spelling", async () => {
  await client.query(`
    insert into section (slug, name, name_key) values ('city', 'شهر', 'شهر');
    insert into article (code, kind, section_id) select n, 'news', 1 from generate_series(1, 2) n;
    insert into comment (article_code, parent_id, name, text, text_key, status, reason) values
      (1, null, 'علي‌رضا', 'كتاب‌هاي خوب، ۱۲ جلد!', 'a', 'unpublishable', 'توهین'),
      (1, 1, null, 'پاسخ', 'b', 'published', null),
      (1, 1, null, 'پاسخ', 'c', 'pending', null),
      (2, null, null, 'نظر', 'd', 'published', null);
    insert into comment_count values (1, 1, 1, 1);`);
  await migrateOn();
  const counts = await client.query("select * from comment_count order by article_code");
  assert.deepEqual(
    counts.rows.map((row) => [row.published, row.pending, row.unpublishable]),
    [
      [0, 1, 2],
      [1, 0, 0],
    ],
  );
  const { rows } = await client.query("select reason, note, words, name_key from comment where id = 1");
  assert.deepEqual(rows, [
    { reason: "other", note: "توهین", words: ["کتابهای", "خوب", "12", "جلد"], name_key: "علیرضا" },
  ]);
});

test("the database folds letters as the Persian library does", async () => {
  const letters = "آأإٱءؤئيىېےكڪةۀہھەabcXYZ۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩ـًٌٍَُِّْٔٓ\u200c\u200f پچژگ";
  const { rows } = await client.query("select comment_fold($1) as folded", [letters]);
  assert.equal(rows[0].folded, fold(letters));
});
