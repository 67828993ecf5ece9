// Every kind of page of the demonstration, found by what it is, so that the demonstration may change.
import type { Page } from "playwright-core";
import { type DemoArticle, readArticles } from "../src/cli/demo/read-demo.ts";
import type { DemoServer } from "./demo-server.ts";

export interface Place {
  name: string;
  path: string;
  /** What a reader does on the page before the picture is taken. */
  act?(page: Page): Promise<void>;
}

interface Line {
  code: number;
  headline: string;
  address: string;
}

export async function demoPages(server: DemoServer): Promise<Place[]> {
  const lines = await server.operate<Line[]>("article", "list", "--only", "live", "--limit", "1000");
  const [tag] = await server.operate<{ slug: string }[]>("tag", "list", "--limit", "1");
  const [section] = await server.operate<{ slug: string }[]>("section", "list");
  const articles = readArticles().sort((a, b) => a.minutesAgo - b.minutesAgo);
  const of = (fits: (article: DemoArticle) => boolean): string => {
    const found = articles.find(fits) ?? articles[0];
    return server.origin + (lines.find((line) => line.headline === found?.headline)?.address ?? "/fa/news/0");
  };
  const news = of(
    ({ kind, picture, kicker, importance, html }) =>
      kind === "news" && importance >= 4 && Boolean(picture && kicker) && !html.includes("<table"),
  );
  const at = (path: string): string => server.origin + encodeURI(path);
  return [
    { name: "home", path: at("/fa/") },
    { name: "article", path: news },
    { name: "article-plain", path: of(({ kind, picture }) => kind === "news" && !picture) },
    { name: "article-table", path: of(({ html }) => html.includes("<table")) },
    { name: "report", path: of(({ kind }) => kind === "report") },
    { name: "interview", path: of(({ kind }) => kind === "interview") },
    { name: "op-ed", path: of(({ kind }) => kind === "op-ed") },
    { name: "gallery", path: of(({ kind }) => kind === "gallery") },
    { name: "right-of-reply", path: of(({ kind }) => kind === "right-of-reply") },
    { name: "advertorial", path: of(({ kind }) => kind === "advertorial") },
    { name: "section", path: at(`/fa/section/${section?.slug}`) },
    { name: "latest", path: at("/fa/latest") },
    { name: "tag", path: at(`/fa/tag/${tag?.slug}`) },
    { name: "day", path: at("/fa/archive") },
    { name: "about", path: at("/fa/about") },
    { name: "not-found", path: at("/fa/news/1") },
    { name: "gone", path: at(`/n/${await withdrawOldest(server, lines)}`) },
    {
      name: "comment-receipt",
      path: news,
      act: (page) => comment(page, "خواندنی بود؛ ادامه گزارش را هم بنویسید."),
    },
    { name: "comment-refused", path: news, act: (page) => comment(page, "www.a.example ".repeat(3)) },
  ];
}

async function withdrawOldest(server: DemoServer, lines: Line[]): Promise<number> {
  const code = Math.min(...lines.map((line) => line.code));
  const reason = "به درخواست تحریریه و برای بررسی دوباره";
  await server.operate("article", "withdraw", String(code), "--reason", reason);
  return code;
}

async function comment(page: Page, words: string): Promise<void> {
  await page.fill("#comment-form [name=name]", "خواننده");
  await page.fill("#comment-form [name=text]", words);
  await Promise.all([page.waitForNavigation(), page.click("#comment-form button[type=submit]")]);
}
