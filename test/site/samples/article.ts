// Samples of an article's page: the page itself, a live coverage, what readers said.
import { demoBody } from "../../../src/cli/demo/demo-body.ts";
import { readLive } from "../../../src/cli/demo/read-demo.ts";
import { fromHtml } from "../../../src/document/from-html.ts";
import { toText } from "../../../src/document/to-text.ts";
import type { Article, ArticleView } from "../../../src/newsroom/reading/article.ts";
import type { Coverage } from "../../../src/newsroom/reading/live-view.ts";
import type { CommentThread, CommentView } from "../../../src/newsroom/reading/thread.ts";
import { allArticles, names } from "./articles.ts";
import { frame, NOW } from "./newsroom.ts";

export function sampleArticleView(article: Article): ArticleView {
  const headlines = allArticles.filter((other) => other.section.slug === article.section.slug).slice(0, 12);
  const beside = { of: article.section, cards: headlines };
  return { frame, article, headlines: beside, related: allArticles.slice(4, 8), thread: sampleThread() };
}

/** The demo's live coverage, as one page. */
export function sampleCoverage(): Coverage {
  const [live] = readLive();
  const all = (live?.entries ?? []).map((entry, index) => {
    const at = new Date(NOW.getTime() - entry["minutes-ago"] * 60_000);
    const body = fromHtml(demoBody(entry.html, names)).document;
    const one = { id: 500 - index, at, changedAt: at, number: 1, headline: entry.headline ?? null, body };
    return { one, key: entry.key === true, pinned: entry.pinned === true };
  });
  const points = all.filter(({ key }) => key).map(({ one }) => one);
  return {
    startedAt: all.at(-1)?.one.at ?? null,
    endedAt: null,
    changedAt: NOW,
    version: 17,
    count: all.length,
    keyPoints: points.map(({ id, at, headline, body }) => ({ id, at, text: headline ?? toText(body) })),
    pinned: all.find(({ pinned }) => pinned)?.one ?? null,
    entries: all.filter(({ pinned }) => !pinned).map(({ one }) => one),
    page: 3,
    pages: 3,
  };
}

export function sampleThread(): CommentThread {
  const comment = (id: string, given: Partial<CommentView>): CommentView => ({
    id,
    name: null,
    text: "",
    at: new Date(NOW.getTime() - 3_600_000),
    up: 0,
    down: 0,
    fromNewsroom: false,
    replies: [],
    ...given,
  });
  return {
    published: 5,
    pending: 10,
    unpublishable: 1,
    comments: [
      comment("c1", {
        name: "یک راننده",
        text: "هر سال با نخستین باران همین داستان است. چرا ترانشه‌ها را پیش از پاییز ایمن نمی‌کنند؟",
        up: 42,
        down: 3,
        replies: [
          comment("c2", {
            fromNewsroom: true,
            text: "گزارش پیمان ایمن‌سازی در دست نوشتن است و هفته آینده منتشر می‌شود.",
            up: 8,
          }),
        ],
      }),
      comment("c3", { text: "ممنون از اطلاع‌رسانی به‌موقع.", up: 5 }),
      comment("c5", { text: "کدام مسیر جایگزین باز است؟", up: 2 }),
      comment("c4", { name: "Reza_84", text: "Google Maps هم هنوز مسیر را باز نشان می‌دهد!", down: 1 }),
    ],
  };
}
