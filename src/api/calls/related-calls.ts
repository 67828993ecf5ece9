// Calls on related articles: what stands beside an article by itself.
import {
  allowRelated,
  banRelated,
  banRelatedInput,
  getRelated,
  getRelatedInput,
} from "../../newsroom/articles/article-related.ts";
import { call } from "../call.ts";

export const relatedCalls = {
  "related.get": call({
    summary: "What was chosen by words and tags to stand beside an article, and what never does.",
    input: getRelatedInput,
    scope: "articles.read",
    run: getRelated,
  }),
  "related.ban": call({
    summary: "Keeps an article from ever standing beside another one.",
    input: banRelatedInput,
    scope: "articles.write",
    run: banRelated,
  }),
  "related.allow": call({
    summary: "Lets an article stand beside another one again.",
    input: banRelatedInput,
    scope: "articles.write",
    run: allowRelated,
  }),
};
