// A made-up archive as JSON Lines, and what is in a newsroom after it was imported, in a form that can be compared.
import { writeFileSync } from "node:fs";
import type { Client } from "pg";

const SECTIONS = ["شهر", "بازار", "دانش", "میدان"];
const FIRST_CODE = 300_000;

/** Numbers as news codes in one half, keys of the source in the other. Made the same each time. */
export function writeArchive(file: string, records: number): void {
  const lines = Array.from({ length: records }, (_, index) => {
    const code = index % 2 === 0 ? FIRST_CODE + index : `k-${index}`;
    const title = `گزارش شمارهٔ ${index} از انبار شهر`;
    const body = Array.from(
      { length: 6 },
      (_, line) => `بند ${line} از خبر ${index}: انبار شهر امروز باز بود.`,
    );
    const section = SECTIONS[index % SECTIONS.length];
    // Over a year, or all would tell one story.
    const [month, day, minute] = [1 + (Math.floor(index / 28) % 12), 1 + (index % 28), index % 60].map(
      (part) => String(part).padStart(2, "0"),
    );
    return JSON.stringify({
      code,
      title,
      lead: `لید خبر ${index}`,
      body: body.join("\n"),
      date: `2022-${month}-${day}T13:${minute}:00+03:30`,
      section,
      source: "خبرگزاری آزمون",
      tags: [`برچسب ${index % 17}`, "انبار"],
    });
  });
  writeFileSync(file, `${lines.join("\n")}\n`);
}

/** One line an article, without what may differ between two imports: codes that were given, times of writing. */
export async function importedArticles(client: Client): Promise<string[]> {
  const { rows } = await client.query(`
    select concat_ws(' | ', r.headline, r.lead, r.body::text, s.slug, src.name, a.published_at,
      case when a.code between 300000 and 399999 then a.code end,
      (select string_agg(t.name, ',' order by t.name) from tag t where t.id = any(r.tag_ids)),
      (select count(*) from revision v where v.article_code = a.code)) as line
    from live_article a
    join revision r on r.id = a.live_revision_id
    join section s on s.id = r.section_id
    left join source src on src.id = r.source_id
    where r.headline like 'گزارش شمارهٔ %'
    order by r.headline`);
  return rows.map((row) => row.line);
}

/** News codes that readers may see. */
export async function visibleCodes(client: Client): Promise<number[]> {
  const { rows } = await client.query("select code::int from live_article order by code");
  return rows.map((row) => row.code);
}
