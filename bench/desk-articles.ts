// A newsroom of many articles in every state, made by the database itself: what measures lists needs rows, not acts.
import { sql } from "kysely";
import type { Context } from "../src/context.ts";

/** Their news codes, so that no other article of the bench is in the way. */
const FIRST = 150_000_000;
const ACCOUNTS = 60;
const TAGS = 400;
const SOURCES = 30;

const WORDS =
  "آب آسمان آموزش استان اقتصاد بازار باران برنامه پارک پرونده پژوهش پل ترافیک تولید جاده جشنواره جنگل خانه خیابان دانش دانشگاه دریا روستا زمین سامانه سلامت شرکت شهر شورا صنعت طرح فرهنگ قانون قطار قیمت کتاب کشور مدرسه مرکز مسیر معدن موزه میدان نمایشگاه نیروگاه هنر هوا وام ورزش";

export function fillDesk(ctx: Context, articles: number): Promise<void> {
  // A temporary table belongs to one connection.
  return ctx.db.connection().execute((db) => fill(db, articles));
}

async function fill(db: Context["db"], articles: number): Promise<void> {
  await sql`insert into account (name, email, role)
    select 'همکار ' || n, 'desk-' || n || '@example.org', 'reporter' from generate_series(1, ${ACCOUNTS}) n`.execute(
    db,
  );
  await sql`insert into source (name, name_key)
    select 'خبرگزاری ' || n, 'desk' || n from generate_series(1, ${SOURCES}) n`.execute(db);
  await sql`insert into tag (slug, name, name_key)
    select 'desk-' || n, 'موضوع ' || n, 'desk' || n from generate_series(1, ${TAGS}) n`.execute(db);
  await sql`create temporary table drawn as
    with word as (select array_agg(w) words from unnest(string_to_array(${WORDS}, ' ')) w),
    section_of as (select array_agg(id order by id) ids from section),
    person as (select min(id) first from account where email like 'desk-%'),
    first_source as (select min(id) first from source where name_key like 'desk%'),
    tag_of as (select min(id) first from tag where slug like 'desk-%')
    select n, ${FIRST}::bigint + n as code,
      ids[1 + (n * 7919) % cardinality(ids)] as section_id,
      now() - make_interval(mins => ((${articles}::integer - n) * 5)) as at,
      case when n % 100 < 3 then 'op-ed' when n % 100 < 5 then 'interview' when n % 500 = 77 then 'right-of-reply'
        else 'news' end as kind,
      case when n % 10 < 4 then person.first + (n * 31) % ${ACCOUNTS} end as author_id,
      case when n % 40 = 0 then person.first + (n * 17) % ${ACCOUNTS} end as assignee_id,
      case when n % 3 = 0 then first_source.first + (n % ${SOURCES}) end as source_id,
      array[tag_of.first + floor(${TAGS} * power(((n::bigint * 104729) % 100000) / 100000.0, 4))::integer] as tag_ids,
      words[1 + (n * 13) % cardinality(words)] || ' ' || words[1 + (n * 29 + n / 50) % cardinality(words)] || ' '
        || words[1 + (n * 7 + n / 300) % cardinality(words)] || ' تازه در ' || words[1 + (n * 3 + n / 9) % cardinality(words)]
        || case when n % 20000 = 11 then ' هزارپا' else '' end as headline,
      -- Of a thousand: never published, live with a newer draft, to come, embargoed, withdrawn, expired; else live.
      case when n % 1000 < 40 then 'no' when n % 1000 < 60 then 'newer' when n % 1000 < 64 then 'scheduled'
        when n % 1000 < 67 then 'embargoed' when n % 1000 < 90 then 'withdrawn' when n % 1000 < 100 then 'expired'
        else 'yes' end as state,
      (array['draft', 'in-review', 'returned', 'ready'])[1 + n % 4] as desk
    from generate_series(1, ${articles}) n, word, section_of, person, first_source, tag_of`.execute(db);
  await sql`insert into article (code, slug, kind, section_id, desk_state, desk_since, published_at, embargo_until,
      withdrawn_at, expires_at, breaking_until, author_id, assignee_id, source_id, tag_ids, headline, headline_key,
      changed_at)
    select code, 'خبر', kind, section_id,
      case when state in ('no', 'newer') then desk end, case when state in ('no', 'newer') then at end,
      case when state = 'scheduled' then now() + make_interval(hours => n % 300) when state <> 'no' then at end,
      case when state = 'embargoed' then now() + make_interval(hours => n % 300) end,
      case when state = 'withdrawn' then at + interval '1 hour' end,
      case when state = 'expired' then at + interval '30 days' end,
      case when n > ${articles} - 5 then now() + interval '1 hour' end,
      author_id, assignee_id, source_id, tag_ids, headline, translate(headline, 'آ', 'ا'), at
    from drawn`.execute(db);
  await sql`insert into revision (article_code, number, created_by, kind, section_id, headline, lead, body, source_id,
      tag_ids, account_id)
    select code, 1, 'system:bench', kind, section_id, headline, headline, jsonb_build_object('type', 'doc', 'version', 1,
      'content', jsonb_build_array(jsonb_build_object('type', 'paragraph'))), source_id, tag_ids, author_id
    from drawn`.execute(db);
  await sql`update article a set
      draft_revision_id = case when d.state in ('no', 'newer') then r.id end,
      live_revision_id = case when d.state <> 'no' then r.id end
    from drawn d join revision r on r.article_code = d.code where a.code = d.code`.execute(db);
  await sql`insert into article_tag (tag_id, article_code)
    select tag_ids[1], code from drawn where state <> 'no'`.execute(db);
  await sql`vacuum analyze article`.execute(db);
  await sql`analyze revision`.execute(db);
  await sql`analyze article_tag`.execute(db);
}
