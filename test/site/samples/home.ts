// A sample of the home page.
import { slug } from "@dabir/farsi";
import type { Card } from "../../../src/newsroom/reading/cards.ts";
import type { HomeView } from "../../../src/newsroom/reading/home-view.ts";
import { allArticles } from "./articles.ts";
import { frame, sections } from "./newsroom.ts";

export function sampleHomeView(): HomeView {
  const pictured = allArticles.filter((article) => article.picture !== null && article.kind === "news");
  const lead = pictured[0] ?? null;
  const seconds = [pictured[1]!, ...allArticles.filter((article) => article.kind === "report").slice(0, 2)];
  const used = new Set<Card>([...seconds, ...(lead ? [lead] : [])]);
  const rest = allArticles.filter(
    (article) =>
      !used.has(article) &&
      (article.kind === "news" || article.kind === "report" || article.kind === "interview"),
  );
  return {
    frame: { ...frame, breaking: allArticles.find((article) => article.breaking) ?? null },
    topics: { chosen: [], tags: ["مترو", "برنج گیلان", "سه‌تار"].map((name) => ({ slug: slug(name), name })) },
    lead,
    seconds,
    headlines: allArticles.slice(0, 14),
    blocks: sections
      .map((section) => ({
        section,
        cards: rest.filter((article) => article.section.slug === section.slug).slice(0, 5),
      }))
      .filter((block) => block.cards.length > 0),
    opinion: allArticles.filter((article) => article.kind === "op-ed").slice(0, 4),
    choice: allArticles.filter((article) => article.kind === "report").slice(2, 6),
    galleries: allArticles.filter((article) => article.kind === "gallery").slice(0, 5),
    films: allArticles.filter((article) => article.kind === "video").slice(0, 4),
    sounds: allArticles.filter((article) => article.kind === "audio").slice(0, 3),
    ranks: {
      hour: { viewed: allArticles.slice(8, 12), discussed: [] },
      day: { viewed: allArticles.slice(10, 16), discussed: allArticles.slice(20, 26) },
      week: { viewed: allArticles.slice(14, 21), discussed: allArticles.slice(24, 31) },
    },
  };
}
