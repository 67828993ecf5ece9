// Calls on articles: each is one act or one view of newsroom/articles.
import { createArticle, createArticleInput } from "../../newsroom/articles/create-article.ts";
import { publishArticle, publishArticleInput } from "../../newsroom/articles/publish-article.ts";
import { call } from "../call.ts";

export const articleCalls = {
  "articles.create": call({
    summary: "Writes a new article, as a draft.",
    input: createArticleInput,
    scope: "articles.write",
    run: createArticle,
  }),
  "articles.publish": call({
    summary: "Makes the newest draft what readers see, now or at a time.",
    input: publishArticleInput.required({ version: true }),
    scope: "articles.write",
    run: publishArticle,
  }),
};
