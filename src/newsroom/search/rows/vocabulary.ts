// How many articles of an edition hold each term, and how large its archive is. Counted in strides by whoever gets the
// lock, so that saving an article waits for nobody's counter.
import { ZWNJ } from "@dabir/farsi";
import { sql } from "kysely";
import type { Context } from "../../../context.ts";
import { LOCKS } from "../../../platform/db/locks.ts";
import { headlineTerm } from "../terms.ts";

const STRIDE = 4000;

/** Counts what is not counted yet, in one process at a time; answers how many articles that was. */
export async function countTerms(ctx: Pick<Context, "db">): Promise<number> {
  let counted = 0;
  for (;;) {
    const stride = await countStride(ctx);
    counted += stride;
    if (stride < STRIDE) return counted;
  }
}

function countStride(ctx: Pick<Context, "db">): Promise<number> {
  return ctx.db.transaction().execute(async (db) => {
    const lock = await sql<{
      mine: boolean;
    }>`select pg_try_advisory_xact_lock(${LOCKS.countingTerms}) as mine`.execute(db);
    if (!lock.rows[0]?.mine) return 0;
    const { rows } = await sql<{ code: number }>`
      delete from search_fresh where id in (select id from search_fresh order by id limit ${STRIDE}) returning code`.execute(
      db,
    );
    if (rows.length === 0) return 0;
    const codes = [...new Set(rows.map(({ code }) => code))];
    const sizes = await sql<{ edition: string; documents: number; length: number }>`
      select edition, count(*)::integer as documents, sum(length)::integer as length
      from search_row where not draft and code = any(${codes}) group by edition`.execute(db);
    for (const size of sizes.rows) {
      await addTerms(db, { edition: size.edition, codes });
      await addArchive(db, size);
    }
    return rows.length;
  });
}

async function addTerms(db: Context["db"], input: { edition: string; codes: number[] }): Promise<void> {
  // The function takes a question as text; what stands in it are numbers of ours.
  const texts = `select tsv from search_row where not draft and edition = '${input.edition}' and code in (${input.codes.join(",")})`;
  await sql`insert into search_term as own (edition, term, documents)
    select ${input.edition}, word, ndoc from ts_stat(${texts})
    on conflict (edition, term) do update set documents = own.documents + excluded.documents`.execute(db);
}

async function addArchive(
  db: Context["db"],
  size: { edition: string; documents: number; length: number },
): Promise<void> {
  await sql`insert into search_archive as own (edition, documents, length)
    values (${size.edition}, ${size.documents}, ${size.length})
    on conflict (edition) do update
      set documents = own.documents + excluded.documents, length = own.length + excluded.length`.execute(db);
}

export interface Vocabulary {
  documents: number;
  /** Mean length of an article. */
  length: number;
  /** In how many articles a term stands; undefined for one that was never seen. */
  of(term: string): number | undefined;
  /** Whether its neighbours are kept as pairs (pairs.ts). */
  isPaired(term: string): boolean;
  /** Joined letters that the archive has with half-spaces, by their parts. */
  compound(joined: string): string[] | undefined;
}

/** What the archive knows of these terms, and of these joined letters with their parts. */
export async function vocabularyOf(
  ctx: Pick<Context, "reads" | "edition">,
  { terms, joined }: { terms: string[]; joined: string[] },
): Promise<Vocabulary> {
  const { rows } = await sql<Row>`
    select null as term, documents, null as joined, length / greatest(documents, 1) as length, false as paired
    from search_archive where edition = ${ctx.edition.id}
    union all
    select term, documents, null, null, paired from search_term
    where edition = ${ctx.edition.id} and term = any(${terms})
    union all
    select term, documents, joined, null, false from search_term
    where edition = ${ctx.edition.id} and joined = any(${joined})`.execute(ctx.reads);
  const archive = rows.find(({ term }) => term === null);
  const compounds = compoundsOf(rows);
  const parts = [...compounds.values()].flat().filter((part) => !terms.includes(part));
  const counted = [...rows, ...(await countsOf(ctx, parts))];
  const paired = new Set(counted.flatMap((row) => (row.paired ? [row.term] : [])));
  const counts = new Map(
    counted.flatMap(({ term, documents, joined: letters }): [string, number][] =>
      term !== null && letters === null ? [[term, documents]] : [],
    ),
  );
  return {
    documents: archive?.documents ?? 0,
    length: archive?.length || 300,
    of: (term) => counts.get(term),
    isPaired: (term) => paired.has(term),
    compound: (letters) => compounds.get(letters),
  };
}

interface Row {
  /** Null in the row of the archive itself. */
  term: string | null;
  documents: number;
  joined: string | null;
  length: number | null;
  paired: boolean;
}

/** Of several ways to part the same letters the commonest. */
function compoundsOf(rows: Row[]): Map<string, string[]> {
  const best = new Map<string, { term: string; documents: number }>();
  for (const { term, documents, joined } of rows) {
    if (term === null || joined === null) continue;
    const before = best.get(joined);
    const commoner =
      !before || documents > before.documents || (documents === before.documents && term < before.term);
    if (commoner) best.set(joined, { term, documents });
  }
  return new Map([...best].map(([joined, { term }]) => [joined, term.slice(1).split(ZWNJ)]));
}

/** The parts of a word that was typed in one piece were not asked for with it. */
async function countsOf(ctx: Pick<Context, "reads" | "edition">, parts: string[]): Promise<Row[]> {
  if (parts.length === 0) return [];
  const terms = parts.flatMap((part) => [part, headlineTerm(part)]);
  const { rows } =
    await sql<Row>`select term, documents, null as joined, null as length, paired from search_term
    where edition = ${ctx.edition.id} and term = any(${terms})`.execute(ctx.reads);
  return rows;
}
