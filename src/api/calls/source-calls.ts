// Calls on the sources that articles are credited to.
import {
  changeSource,
  changeSourceInput,
  createSource,
  createSourceInput,
} from "../../newsroom/sources/change-source.ts";
import {
  mergeSources,
  mergeSourcesInput,
  separateSource,
  separateSourceInput,
} from "../../newsroom/sources/merge-sources.ts";
import { listSourcesInput, sourceLines } from "../../newsroom/sources/source-lines.ts";
import { call } from "../call.ts";

export const sourceCalls = {
  "sources.list": call({
    summary: "Sources in the order of their names, with those that were merged into each.",
    input: listSourcesInput,
    scope: "newsroom.read",
    run: sourceLines,
  }),
  "sources.create": call({
    summary: "Makes a source.",
    input: createSourceInput,
    scope: "newsroom.write",
    run: createSource,
  }),
  "sources.change": call({
    summary: "Gives a source another name or address.",
    input: changeSourceInput.required({ version: true }),
    scope: "newsroom.write",
    run: changeSource,
  }),
  "sources.merge": call({
    summary: "Makes two sources one; articles of the first are credited to the second.",
    input: mergeSourcesInput.required({ version: true }),
    scope: "newsroom.write",
    run: mergeSources,
  }),
  "sources.separate": call({
    summary: "Makes a merged source one of its own again, with the articles that were credited to it.",
    input: separateSourceInput,
    scope: "newsroom.write",
    run: separateSource,
  }),
};
