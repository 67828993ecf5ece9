// Comments that were there before their counters followed what readers see, and before refusals had a reason of a list.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fold } from "@dabir/farsi";
import { Client } from "pg";
import { migrate } from "../../platform/db/migrate.ts";

const MIGRATIONS = join(import.meta.dirname, "../../../migrations");
const server = process.env.DABIR_TEST_SERVER as string;
const name = `test_${randomUUID().replaceAll("-", "")}`;
const folder = mkdtempSync(join(tmpdir(), "dabir-migrations-"));
const maintenance = new Client({ connectionString: server });
await maintenance.connect();
await maintenance.query(`create database ${name}`);
const url = new URL(server);
url.pathname = `/${name}`;
cpSync(join(MIGRATIONS, "0001-newsroom.sql"), join(folder, "0001-newsroom.sql"));
await migrate(url.href, folder);
const client = new Client({ connectionString: url.href });
await client.connect();

after(async () => {
  await client.end();
  await maintenance.query(`drop database ${name} with (force)`);
  await maintenance.end();
  rmSync(folder, { recursive: true, force: true });
});

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
  await migrate(url.href, MIGRATIONS);
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
