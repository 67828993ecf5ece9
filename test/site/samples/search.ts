// Samples of the search's page.
import { ARTICLE_KINDS } from "../../../src/newsroom/articles/article.ts";
import type { SearchView } from "../../../src/newsroom/reading/search-view.ts";
import { marked, markedTerms, passage } from "../../../src/newsroom/search/answers/passages.ts";
import { allArticles } from "./articles.ts";
import { frame } from "./newsroom.ts";

export function sampleSearchView(typed: string): SearchView {
  const terms = markedTerms(typed);
  return {
    frame,
    asked: {
      typed,
      section: "",
      kind: "",
      author: "",
      tag: "",
      from: "هفته گذشته",
      to: "",
      sort: "relevance",
    },
    sections: frame.sections,
    kinds: ARTICLE_KINDS,
    found: {
      articles: allArticles.slice(0, 6).map((card) => ({
        card,
        headline: marked(card.headline, terms),
        passage: passage(card.lead ?? "", terms) ?? { text: card.lead ?? "", marks: [] },
      })),
      ...{ count: 1000, more: true, stopped: false, page: 2, next: "3" },
    },
    meant: [],
    unknown: [],
  };
}

/** What of that view is otherwise where nothing was found. */
export const NOTHING_FOUND: Partial<SearchView> = {
  found: { articles: [], count: 0, more: false, stopped: false, page: 1, next: null },
  meant: ["پل", "پله"],
  unknown: ["from"],
};
