// Begins a dossier, or keeps another arrangement of it as its draft: readers go on seeing what is published.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { fromText } from "../../document/from-text.ts";
import { parseDocument } from "../../document/parse.ts";
import { emptyDocument } from "../../document/schema.ts";
import { AppError } from "../../errors.ts";
import type { ActContext } from "../act.ts";
import { actOnDrafted, changeDrafted } from "../drafts/act-on-drafted.ts";
import { draftedInput, newestVersion } from "../drafts/drafted.ts";
import { nameKey, tidyName } from "../names.ts";
import { type DossierState, dossiers } from "./dossiers.ts";
import { type DossierWords, demandFreeName, insertDossier, insertDossierVersion } from "./store.ts";

const MOST_ENTRIES = 500;

const key = z.string().max(200).optional();
const name = z.string().trim().min(1).max(120);

/** What is absent stays as it was. */
const dossierFields = z.strictObject({
  name: name.optional(),
  /** Paragraphs, one a line. */
  intro: z.string().max(20_000).optional(),
  /** ProseMirror JSON, as src/document/schema.ts describes it. */
  introDocument: z.unknown().optional(),
  /** Id of a picture of the newsroom. */
  picture: z.string().nullable().optional(),
  /** All its articles in its order, each with a word of its own where there is one. */
  entries: z
    .array(
      z.strictObject({
        code: z.int().positive(),
        note: z.string().trim().max(500).nullable().default(null),
      }),
    )
    .max(MOST_ENTRIES)
    .optional(),
});

export const createDossierInput = dossierFields.extend({ name, key });
export const saveDossierInput = dossierFields.extend(draftedInput.shape);

type Said = z.output<typeof dossierFields>;

export function createDossier(
  ctx: Context,
  input: z.output<typeof createDossierInput>,
): Promise<DossierState> {
  return actOnDrafted(ctx, {
    kind: dossiers,
    act: "create",
    key: input.key,
    of: (tx) => insertDossier(tx, tidyName(tx, input.name)),
    work: async (tx, row) => {
      const words = await wordsOf(tx, { said: input, before: { ...NOTHING, name: row.name } });
      return { change: { draft_version_id: await insertDossierVersion(tx, { row, words }) } };
    },
  });
}

export function saveDossier(ctx: Context, input: z.output<typeof saveDossierInput>): Promise<DossierState> {
  return changeDrafted(ctx, {
    kind: dossiers,
    act: "save",
    input,
    work: async (tx, row) => {
      const present = await newestVersion(tx, { kind: dossiers, row });
      const before = present
        ? { name: present.name, intro: present.intro, picture: present.picture_id, entries: present.entries }
        : { ...NOTHING, name: row.name };
      const words = await wordsOf(tx, { said: input, before });
      await demandFreeName(tx, { name: words.name, id: row.id });
      const draft = await insertDossierVersion(tx, { row, words });
      const change = { draft_version_id: draft, name: words.name, name_key: nameKey(words.name) };
      return { change, detail: { draft } };
    },
  });
}

const NOTHING: Omit<DossierWords, "name"> = { intro: emptyDocument(), picture: null, entries: [] };

async function wordsOf(
  tx: ActContext,
  { said, before }: { said: Said; before: DossierWords },
): Promise<DossierWords> {
  const entries = said.entries ?? before.entries;
  if (said.entries)
    await demandArticles(
      tx,
      said.entries.map(({ code }) => code),
    );
  if (said.picture) await demandPicture(tx, said.picture);
  return {
    name: said.name === undefined ? before.name : tidyName(tx, said.name),
    intro: introOf(said) ?? before.intro,
    picture: said.picture === undefined ? before.picture : said.picture || null,
    entries: entries.map(({ code, note }) => ({ code, note: note || null })),
  };
}

function introOf({ intro, introDocument }: Said) {
  if (introDocument !== undefined) return parseDocument(introDocument);
  return intro === undefined ? undefined : fromText(intro);
}

/** @throws AppError NOT_FOUND naming what is no article, BAD_INPUT for one that is named twice */
async function demandArticles(tx: ActContext, codes: number[]): Promise<void> {
  if (new Set(codes).size < codes.length) {
    throw new AppError("BAD_INPUT", "entries: an article stands in a dossier once");
  }
  if (codes.length === 0) return;
  const rows = await tx.db.selectFrom("article").select("code").where("code", "in", codes).execute();
  const missing = codes.filter((code) => !rows.some((row) => row.code === code));
  if (missing.length > 0) throw new AppError("NOT_FOUND", `there is no article ${missing.join(", ")}`);
}

async function demandPicture(tx: ActContext, id: string): Promise<void> {
  const found = await tx.db.selectFrom("media").select("id").where("id", "=", id).executeTakeFirst();
  if (!found) throw new AppError("NOT_FOUND", `there is no picture ${id}`);
}
