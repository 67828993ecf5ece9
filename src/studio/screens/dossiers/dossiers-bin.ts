// The bin of dossiers, and why a dossier does not get its name, in words.
import type { DraftBin } from "../../parts/draft-bin.ts";
import { takenBy } from "../../parts/save-form.tsx";
import { t } from "../../words.ts";

/** Null where it was something else: what a colleague saved meanwhile has a version too. */
export function nameFault(error: unknown): string | null {
  const { name, version } = takenBy(error) ?? {};
  return typeof name === "string" && version === undefined ? t("dossiers.taken", { name }) : null;
}

export const dossiersBin: DraftBin = { of: "dossiers", refusalOf: nameFault };
