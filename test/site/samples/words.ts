// Samples of the pages that are mostly words: pages of the newsroom, what is missing, a receipt, a report.
import { readPages } from "../../../src/cli/demo/read-demo.ts";
import { fromHtml } from "../../../src/document/from-html.ts";
import type { MissingView } from "../../../src/newsroom/reading/missing-view.ts";
import type { PageView } from "../../../src/newsroom/reading/page-view.ts";
import type { ReceiptView } from "../../../src/newsroom/reading/receipt-view.ts";
import { allArticles, sampleArticle } from "./articles.ts";
import { frame, NOW } from "./newsroom.ts";

export function sampleReportView() {
  const article = sampleArticle("news");
  const report = { text: "سال ساخت پل درست نیست؛ ۱۳۹۸ درست است.", at: NOW, state: "open" as const };
  return { frame, article, seen: article.revision, report };
}

export function sampleMissingView(withdrawn: boolean): MissingView {
  return {
    frame,
    headlines: allArticles.slice(0, 8),
    withdrawn: withdrawn
      ? { code: 122_600, at: NOW, reason: "ادعای اصلی گزارش را منبع دوم تأیید نکرد." }
      : null,
  };
}

export function sampleReceiptView(): ReceiptView {
  return {
    frame,
    article: allArticles[0]!,
    comment: {
      name: "مسافر هر روز",
      text: "ممنون از گزارش.\nکاش ساعت بازگشایی را هم بنویسید.",
      at: NOW,
      status: "pending",
    },
  };
}

/** One of the demo's own pages. */
export function sampleOwnPageView(slug: string): PageView {
  const found = readPages().find((page) => page.edition === "fa" && page.slug === slug);
  if (found === undefined) throw new Error(`the demo has no page ${slug}`);
  const { title, description, html } = found;
  const nothing = { pictures: new Map(), recordings: new Map(), mentioned: new Map() };
  const body = fromHtml(html).document;
  return { frame, page: { slug, title, description, body, ...nothing }, translations: [] };
}
