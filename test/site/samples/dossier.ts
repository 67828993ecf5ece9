// Samples of the pages that gather articles: a dossier, all dossiers, a story.
import { readDossiers } from "../../../src/cli/demo/read-demo.ts";
import { fromText } from "../../../src/document/from-text.ts";
import type { Article } from "../../../src/newsroom/reading/article.ts";
import type { DossiersView, DossierView } from "../../../src/newsroom/reading/dossier-view.ts";
import type { StoryView } from "../../../src/newsroom/reading/story-view.ts";
import { allArticles, codes, pictureOf } from "./articles.ts";
import { frame } from "./newsroom.ts";

export function sampleDossierView(): DossierView {
  const [dossier] = readDossiers();
  return {
    frame,
    dossier: { slug: "زمستان", name: dossier!.name },
    intro: fromText(dossier!.intro),
    picture: pictureOf(dossier!.picture, null),
    items: dossier!.articles.flatMap(({ article, note = null }) => {
      const card = allArticles.find(({ code }) => code === codes.get(article));
      return card ? [{ card, note }] : [];
    }),
  };
}

export function sampleStoryView(): StoryView {
  const [newest, second, first] = allArticles.filter((one) => one.kind === "news") as [
    Article,
    Article,
    Article,
  ];
  return {
    frame,
    code: first.code,
    items: [
      { card: newest, kind: "update", source: null },
      { card: second, kind: "copy", source: "روابط عمومی باشگاه" },
      { card: first, kind: "first", source: null },
    ],
  };
}

export function sampleDossiersView(): DossiersView {
  const { dossier, intro, picture, items } = sampleDossierView();
  return { frame, dossiers: [{ ...dossier, intro, picture, articles: items.length }] };
}
