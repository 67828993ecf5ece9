// Calls of the staff's search.
import { searchArticles, searchArticlesInput } from "../../newsroom/articles/search-articles.ts";
import { suggestSearches, suggestSearchesInput } from "../../newsroom/search/typed/suggest-searches.ts";
import { call } from "../call.ts";

export const searchCalls = {
  "search.find": call({
    summary:
      "Articles by their words, whatever their state, as far as the caller may see them: live texts and those in hand, with what was asked for marked.",
    input: searchArticlesInput,
    scope: "articles.read",
    run: searchArticles,
  }),
  "search.suggest": call({
    summary: "How a question may go on, likeliest first, by names and words of live articles.",
    input: suggestSearchesInput,
    scope: "articles.read",
    run: suggestSearches,
  }),
};
