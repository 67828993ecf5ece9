// Calls on tags.
import { suggestTags, suggestTagsInput } from "../../newsroom/articles/suggest-tags.ts";
import { changeTag, changeTagInput } from "../../newsroom/tags/change-tag.ts";
import {
  addAlias,
  addAliasInput,
  mergeTags,
  mergeTagsInput,
  separateTag,
  separateTagInput,
} from "../../newsroom/tags/merge-tags.ts";
import { listTagsInput, tagLines } from "../../newsroom/tags/tag-lines.ts";
import { call } from "../call.ts";

export const tagCalls = {
  "tags.suggest": call({
    summary:
      "Tags that a text may want, the likeliest first: those that it names by any of their names, and those of articles about the same.",
    input: suggestTagsInput,
    scope: "newsroom.read",
    run: suggestTags,
  }),
  "tags.list": call({
    summary: "Tags in the order of their names, with the other names that lead to each.",
    input: listTagsInput,
    scope: "newsroom.read",
    run: tagLines,
  }),
  "tags.change": call({
    summary: "Gives a tag another name, an introduction or a kind; its address stays.",
    input: changeTagInput.required({ version: true }),
    scope: "newsroom.write",
    run: changeTag,
  }),
  "tags.merge": call({
    summary: "Makes two tags one: the first becomes another name that leads to the second, also for readers.",
    input: mergeTagsInput.required({ version: true }),
    scope: "newsroom.write",
    run: mergeTags,
  }),
  "tags.alias": call({
    summary: "Gives a tag another name that leads to it.",
    input: addAliasInput.required({ version: true }),
    scope: "newsroom.write",
    run: addAlias,
  }),
  "tags.separate": call({
    summary: "Makes another name of a tag a tag of its own again, with the articles that were given it.",
    input: separateTagInput,
    scope: "newsroom.write",
    run: separateTag,
  }),
};
