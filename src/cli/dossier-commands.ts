// `dabir dossier …`: special files that gather articles. The studio arranges them with notes; here they are listed,
// filled by their codes, published and taken from readers.
import type { Context } from "../context.ts";
import { AppError } from "../errors.ts";
import {
  binDossier,
  binDossierInput,
  recoverDossier,
  recoverDossierInput,
} from "../newsroom/dossiers/bin-dossier.ts";
import { getDossier, listDossiers } from "../newsroom/dossiers/dossier-state.ts";
import type { DossierState } from "../newsroom/dossiers/dossiers.ts";
import {
  publishDossier,
  publishDossierInput,
  restoreDossier,
  restoreDossierInput,
  withdrawDossier,
  withdrawDossierInput,
} from "../newsroom/dossiers/publish-dossier.ts";
import {
  createDossier,
  createDossierInput,
  saveDossier,
  saveDossierInput,
} from "../newsroom/dossiers/save-dossier.ts";
import { type Call, type Command, EDITION_FLAG } from "./command.ts";
import { readFields } from "./fields.ts";

const FIELDS = {
  intro: "=TEXT paragraphs, one a line",
  picture: "=ID of a picture of the newsroom",
  articles:
    "=CODES all of its articles in their order, commas between; with notes: `entries` on standard input",
};
const WORK = {
  ...EDITION_FLAG,
  version: "=N refuse when the dossier was changed since this version",
  key: "=TEXT idempotency key: the same key again has no second effect",
};

export const dossierCommands: Command[] = [
  {
    name: "dossier list",
    usage: "",
    summary: "lists the dossiers, the last changed first; those in the bin last",
    flags: EDITION_FLAG,
    run: async (call) => {
      const { dossiers, binned } = await listDossiers(await call.open());
      const all = [...dossiers, ...binned];
      call.tell(all, all.map(lineOf));
      return 0;
    },
  },
  {
    name: "dossier show",
    usage: "DOSSIER",
    summary: "a dossier as it is being arranged: its articles in their order",
    flags: EDITION_FLAG,
    run: async (call) => {
      const ctx = await call.open();
      const dossier = await getDossier(ctx, await wanted(ctx, call));
      call.tell(dossier, [
        lineOf(dossier),
        ...dossier.entries.map(({ article, note }) =>
          [article.code, article.headline, note].filter(Boolean).join("  "),
        ),
      ]);
      return 0;
    },
  },
  {
    name: "dossier create",
    usage: "--name NAME [--intro TEXT] [--picture ID] [--articles CODES]",
    summary: "begins a dossier, as a draft",
    flags: { ...EDITION_FLAG, name: "=NAME as readers see it", ...FIELDS, key: WORK.key },
    run: async (call) => {
      const input = createDossierInput.parse(withEntries(await readFields(call)));
      tellState(call, await createDossier(await call.open(), input));
      return 0;
    },
  },
  {
    name: "dossier save",
    usage: "DOSSIER [--name NAME] [--intro TEXT] [--picture ID] [--articles CODES]",
    summary: "keeps another arrangement as the draft of a dossier; readers see nothing of it",
    flags: { ...WORK, name: "=NAME its new name", ...FIELDS },
    run: (call) => act(call, (ctx, said) => saveDossier(ctx, saveDossierInput.parse(withEntries(said)))),
  },
  {
    name: "dossier publish",
    usage: "DOSSIER",
    summary: "makes the draft of a dossier what readers see",
    flags: WORK,
    run: (call) => act(call, (ctx, said) => publishDossier(ctx, publishDossierInput.parse(said))),
  },
  {
    name: "dossier withdraw",
    usage: "DOSSIER [--reason TEXT]",
    summary: "takes a dossier from readers; its articles stay",
    flags: { ...WORK, reason: "=TEXT for the log" },
    run: (call) => act(call, (ctx, said) => withdrawDossier(ctx, withdrawDossierInput.parse(said))),
  },
  {
    name: "dossier restore",
    usage: "DOSSIER",
    summary: "brings a withdrawn dossier back",
    flags: WORK,
    run: (call) => act(call, (ctx, said) => restoreDossier(ctx, restoreDossierInput.parse(said))),
  },
  {
    name: "dossier bin",
    usage: "DOSSIER",
    summary: "throws a dossier away that was never published",
    flags: WORK,
    run: (call) => act(call, (ctx, said) => binDossier(ctx, binDossierInput.parse(said))),
  },
  {
    name: "dossier recover",
    usage: "DOSSIER",
    summary: "takes a dossier out of the bin",
    flags: WORK,
    run: (call) => act(call, (ctx, said) => recoverDossier(ctx, recoverDossierInput.parse(said))),
  },
];

async function act(
  call: Call,
  work: (ctx: Context, said: Record<string, unknown>) => Promise<DossierState>,
): Promise<number> {
  const said = await readFields(call);
  const ctx = await call.open();
  tellState(call, await work(ctx, { ...said, ...(await wanted(ctx, call)) }));
  return 0;
}

/** The dossier that the first word names: its slug, its name or its id. @throws AppError BAD_INPUT, NOT_FOUND */
async function wanted(ctx: Context, { words: [word] }: Call): Promise<{ id: number }> {
  if (word === undefined) throw new AppError("BAD_INPUT", "say which dossier: its slug, name or id");
  const { dossiers, binned } = await listDossiers(ctx);
  const among = (all: typeof dossiers) =>
    all.find(({ slug }) => slug === word) ?? all.find(({ id, name }) => name === word || String(id) === word);
  const found = among(dossiers) ?? among(binned);
  if (found) return { id: found.id };
  throw new AppError("NOT_FOUND", `there is no dossier «${word}»: \`dabir dossier list\` shows them all`);
}

/** News codes are entries without notes. */
function withEntries({ articles, ...said }: Record<string, unknown>): Record<string, unknown> {
  if (articles === undefined) return said;
  return { ...said, entries: (articles as number[]).map((code) => ({ code })) };
}

function tellState(call: Call, state: DossierState): void {
  call.tell(state, lineOf(state));
}

function lineOf({ slug, name, state, hasDraft, binned }: DossierState): string {
  return `${slug}  ${name}  ${binned ? "in the bin" : state}${hasDraft ? ", has a draft" : ""}`;
}
