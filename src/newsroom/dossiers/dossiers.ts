// The dossiers as a kind of what is drafted and published.
import { type DraftedKind, type DraftedState, draftedState } from "../drafts/drafted.ts";
import { DOSSIERS, dossierFact } from "../facts.ts";
import { type DossierRow, type DossierVersion, replaceDossierArticles } from "./store.ts";

export interface DossierState extends DraftedState {
  name: string;
}

export const dossiers: DraftedKind<DossierRow, DossierVersion, DossierState> = {
  table: "dossier",
  versions: "dossier_version",
  acts: "dossiers",
  deed: "arrange",
  present: (row, newest) => ({
    name: newest?.name ?? row.name,
    intro: newest?.intro ?? null,
    picture: newest?.picture_id ?? null,
    entries: newest?.entries ?? [],
  }),
  show: async (tx, { row, version }) => [
    DOSSIERS,
    dossierFact(row.slug),
    ...(await replaceDossierArticles(tx, { row, entries: version?.entries ?? [] })),
  ],
  state: (row) => ({ ...draftedState(row), name: row.name }),
};
