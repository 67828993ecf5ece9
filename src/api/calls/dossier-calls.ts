// Calls on dossiers: special files that gather articles.
import { z } from "zod";
import {
  binDossier,
  binDossierInput,
  recoverDossier,
  recoverDossierInput,
} from "../../newsroom/dossiers/bin-dossier.ts";
import { getDossier, getDossierInput, listDossiers } from "../../newsroom/dossiers/dossier-state.ts";
import {
  publishDossier,
  publishDossierInput,
  restoreDossier,
  restoreDossierInput,
  withdrawDossier,
  withdrawDossierInput,
} from "../../newsroom/dossiers/publish-dossier.ts";
import {
  createDossier,
  createDossierInput,
  saveDossier,
  saveDossierInput,
} from "../../newsroom/dossiers/save-dossier.ts";
import { call } from "../call.ts";

export const dossierCalls = {
  "dossiers.list": call({
    summary: "All dossiers, the last changed first; and what lies in the bin.",
    input: z.strictObject({}),
    scope: "fronts.read",
    run: listDossiers,
  }),
  "dossiers.get": call({
    summary: "A dossier with its articles, as it is being arranged.",
    input: getDossierInput,
    scope: "fronts.read",
    run: getDossier,
  }),
  "dossiers.create": call({
    summary: "Begins a dossier, as a draft.",
    input: createDossierInput,
    scope: "fronts.write",
    run: createDossier,
  }),
  "dossiers.save": call({
    summary:
      "Keeps name, introduction, picture and articles of a dossier as its draft; readers see nothing of it.",
    input: saveDossierInput.required({ version: true }),
    scope: "fronts.write",
    run: saveDossier,
  }),
  "dossiers.publish": call({
    summary: "Makes the dossier's draft what readers see.",
    input: publishDossierInput.required({ version: true }),
    scope: "fronts.write",
    run: publishDossier,
  }),
  "dossiers.withdraw": call({
    summary: "Takes a dossier from readers; its articles stay.",
    input: withdrawDossierInput.required({ version: true }),
    scope: "fronts.write",
    run: withdrawDossier,
  }),
  "dossiers.restore": call({
    summary: "Brings a withdrawn dossier back.",
    input: restoreDossierInput.required({ version: true }),
    scope: "fronts.write",
    run: restoreDossier,
  }),
  "dossiers.bin": call({
    summary: "Throws a dossier away that was never published; its name is free meanwhile.",
    input: binDossierInput.required({ version: true }),
    scope: "fronts.write",
    run: binDossier,
  }),
  "dossiers.recover": call({
    summary: "Takes a dossier out of the bin, as it lay there.",
    input: recoverDossierInput.required({ version: true }),
    scope: "fronts.write",
    run: recoverDossier,
  }),
};
