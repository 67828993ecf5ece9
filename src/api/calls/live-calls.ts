// Calls on live coverage: its entries, as readers see them at once.
import { endCoverage, endCoverageInput } from "../../newsroom/live/end-coverage.ts";
import {
  entryHistory,
  entryHistoryInput,
  getCoverage,
  getCoverageInput,
} from "../../newsroom/live/get-coverage.ts";
import { pinEntry, pinEntryInput } from "../../newsroom/live/pin-entry.ts";
import {
  restoreEntry,
  restoreEntryInput,
  withdrawEntry,
  withdrawEntryInput,
} from "../../newsroom/live/withdraw-entry.ts";
import { addEntry, addEntryInput, changeEntry, changeEntryInput } from "../../newsroom/live/write-entry.ts";
import { call } from "../call.ts";

export const liveCalls = {
  "live.get": call({
    summary: "A live coverage with its entries, newest first, the withdrawn ones too.",
    input: getCoverageInput,
    scope: "articles.read",
    run: getCoverage,
  }),
  "live.history": call({
    summary: "Every version of an entry, newest first.",
    input: entryHistoryInput,
    scope: "articles.read",
    run: entryHistory,
  }),
  "live.add": call({
    summary: "Writes an entry; readers see it at once.",
    input: addEntryInput,
    scope: "articles.write",
    run: addEntry,
  }),
  "live.change": call({
    summary: "Writes an entry anew; its earlier versions stay with the newsroom.",
    input: changeEntryInput.required({ version: true }),
    scope: "articles.write",
    run: changeEntry,
  }),
  "live.withdraw": call({
    summary: "Takes an entry from readers, with the reason.",
    input: withdrawEntryInput.required({ version: true }),
    scope: "articles.write",
    run: withdrawEntry,
  }),
  "live.restore": call({
    summary: "Brings a withdrawn entry back.",
    input: restoreEntryInput.required({ version: true }),
    scope: "articles.write",
    run: restoreEntry,
  }),
  "live.pin": call({
    summary: "Pins an entry over all others of its coverage, or lets it go.",
    input: pinEntryInput.required({ version: true }),
    scope: "articles.write",
    run: pinEntry,
  }),
  "live.end": call({
    summary: "Says that a coverage has ended, or that it goes on.",
    input: endCoverageInput,
    scope: "articles.write",
    run: endCoverage,
  }),
};
