// How a dossier stands: what readers see of it, and whether something newer is being arranged.
import type { CallOutput } from "../../../api/calls.ts";
import { Chip } from "../../parts/chip.tsx";
import { t } from "../../words.ts";

type Standing = Pick<CallOutput<"dossiers.get">, "state" | "hasDraft">;

const TONES = { never: "grey", live: "green", withdrawn: "red" } as const;

export function DossierChips({ dossier }: { dossier: Standing }) {
  return (
    <>
      <Chip tone={TONES[dossier.state]}>{t(`dossiers.state.${dossier.state}`)}</Chip>
      {dossier.hasDraft ? <Chip tone="amber">{t("front.hasDraft")}</Chip> : null}
    </>
  );
}
