// One page of each face the reader's site has, by name: for tests that hold for all of them, and for pictures.
import { archiveMonthPage } from "../../src/site/pages/archive-month-page.ts";
import { archiveYearPage } from "../../src/site/pages/archive-year-page.ts";
import { articlePage } from "../../src/site/pages/article-page.ts";
import { authorPage } from "../../src/site/pages/author-page.ts";
import { dayPage } from "../../src/site/pages/day-page.ts";
import { dossierPage, dossiersPage } from "../../src/site/pages/dossier-page.ts";
import { errorPage } from "../../src/site/pages/error-page.ts";
import { homePage } from "../../src/site/pages/home-page.ts";
import { hubPage } from "../../src/site/pages/hub-page.ts";
import { latestPage } from "../../src/site/pages/latest-page.ts";
import { gonePage, notFoundPage } from "../../src/site/pages/missing-page.ts";
import { offlinePage } from "../../src/site/pages/offline-page.ts";
import { aboutPage, ownPage } from "../../src/site/pages/own-page.ts";
import { printPage } from "../../src/site/pages/print-page.ts";
import { provincesPage } from "../../src/site/pages/provinces-page.ts";
import { receiptPage } from "../../src/site/pages/receipt-page.ts";
import { reportPage, reportReceiptPage } from "../../src/site/pages/report-page.ts";
import { savedPage } from "../../src/site/pages/saved-page.ts";
import { searchPage } from "../../src/site/pages/search-page.ts";
import { sectionPage } from "../../src/site/pages/section-page.ts";
import { storyPage } from "../../src/site/pages/story-page.ts";
import { tagPage } from "../../src/site/pages/tag-page.ts";
import { verifyPage } from "../../src/site/pages/verify-page.ts";
import { sampleArticleView, sampleCoverage } from "./samples/article.ts";
import { sampleArticle } from "./samples/articles.ts";
import { sampleDossiersView, sampleDossierView, sampleStoryView } from "./samples/dossier.ts";
import { sampleHomeView } from "./samples/home.ts";
import {
  sampleAuthorView,
  sampleDayView,
  sampleHubView,
  sampleLatestView,
  sampleMonthView,
  sampleProvincesView,
  sampleSectionView,
  sampleTagView,
  sampleYearView,
} from "./samples/lists.ts";
import { frame, NOW } from "./samples/newsroom.ts";
import { NOTHING_FOUND, sampleSearchView } from "./samples/search.ts";
import {
  sampleMissingView,
  sampleOwnPageView,
  sampleReceiptView,
  sampleReportView,
} from "./samples/words.ts";

const news = {
  ...sampleArticle("news", (article) => article.picture !== null && article.kicker !== null),
  correctedAt: NOW,
  corrections: [
    { at: NOW, note: "در نسخه نخست، شمار تماشاگران ۱۲ هزار نوشته شده بود که درست آن ۱۴ هزار است." },
  ],
  source: { name: "روابط عمومی باشگاه", url: "https://example.org/news/1" },
  replies: [sampleArticle("right-of-reply")],
  translations: [{ ...sampleArticle("report"), edition: "en" as const }],
};
const report = sampleArticle("report");
const video = {
  ...report,
  kind: "video" as const,
  body: {
    ...report.body,
    content: [
      {
        type: "embed" as const,
        attrs: { provider: "aparat" as const, id: "abc123", title: "یک شب در خیابان‌های شهر" },
      },
      ...report.body.content,
    ],
  },
};

export const everyPage: ReadonlyMap<string, string> = new Map([
  ["home", homePage(sampleHomeView())],
  [
    "article",
    articlePage(
      sampleArticleView({
        ...news,
        dossiers: [
          {
            ...{ slug: "زمستان", name: "به پیشواز زمستان", place: 2, count: 5 },
            ...{ previous: sampleArticle("report"), next: sampleArticle("gallery") },
          },
        ],
      }),
    ),
  ],
  ["offline", offlinePage({ frame, cards: sampleLatestView().page.cards.slice(0, 8) })],
  [
    "article-form-refused",
    articlePage(sampleArticleView(news), { name: "خواننده", text: "متن من", parent: "c1", fault: "links" }),
  ],
  [
    "article-plain",
    articlePage(sampleArticleView(sampleArticle("news", (article) => article.picture === null))),
  ],
  ["article-report", articlePage(sampleArticleView(report))],
  ["article-interview", articlePage(sampleArticleView(sampleArticle("interview")))],
  ["article-op-ed", articlePage(sampleArticleView(sampleArticle("op-ed")))],
  ["article-gallery", articlePage(sampleArticleView(sampleArticle("gallery")))],
  ["article-video", articlePage(sampleArticleView(sampleArticle("video")))],
  ["article-video-elsewhere", articlePage(sampleArticleView(video))],
  ["article-audio", articlePage(sampleArticleView(sampleArticle("audio")))],
  ["article-live", articlePage(sampleArticleView({ ...sampleArticle("live"), coverage: sampleCoverage() }))],
  [
    "article-live-older",
    articlePage(
      sampleArticleView({
        ...sampleArticle("live"),
        coverage: { ...sampleCoverage(), page: 2, pinned: null, endedAt: NOW },
      }),
    ),
  ],
  [
    "article-right-of-reply",
    articlePage(sampleArticleView({ ...sampleArticle("right-of-reply"), replyTo: news })),
  ],
  ["article-advertorial", articlePage(sampleArticleView(sampleArticle("advertorial")))],
  ["dossier", dossierPage(sampleDossierView())],
  ["story", storyPage(sampleStoryView())],
  ["dossiers", dossiersPage(sampleDossiersView())],
  ["section", sectionPage(sampleSectionView())],
  ["latest", latestPage(sampleLatestView())],
  ["photo", hubPage(sampleHubView("photo"))],
  ["video", hubPage(sampleHubView("video"))],
  ["audio", hubPage(sampleHubView("audio"))],
  ["provinces", provincesPage(sampleProvincesView())],
  ["tag", tagPage(sampleTagView())],
  ["year", archiveYearPage(sampleYearView())],
  ["month", archiveMonthPage(sampleMonthView())],
  ["day", dayPage(sampleDayView())],
  ["author", authorPage(sampleAuthorView())],
  ["report", reportPage(sampleReportView(), { text: "متن من", contact: "", seen: "1", fault: "too-fast" })],
  ["report-receipt", reportReceiptPage(sampleReportView())],
  ["about", aboutPage({ frame, page: null, translations: [] })],
  ["about-written", ownPage(sampleOwnPageView("about"))],
  ["contact", ownPage(sampleOwnPageView("contact"))],
  ["terms", ownPage(sampleOwnPageView("terms"))],
  ["not-found", notFoundPage(sampleMissingView(false))],
  ["gone", gonePage(sampleMissingView(true))],
  ["gone-page", gonePage({ ...sampleMissingView(true), withdrawn: { code: null, at: NOW, reason: null } })],
  ["print", printPage(sampleArticleView(news))],
  ["print-live", printPage(sampleArticleView({ ...sampleArticle("live"), coverage: sampleCoverage() }))],
  ["search", searchPage(sampleSearchView("پل"))],
  ["search-none", searchPage({ ...sampleSearchView("پلل"), ...NOTHING_FOUND })],
  ["saved", savedPage({ frame })],
  ["verify", verifyPage({ frame, record: null }, { typed: "", foreign: null })],
  ["verify-unread", verifyPage({ frame, record: null }, { typed: "سلام", foreign: null })],
  [
    "verify-corrected",
    verifyPage(
      { frame, record: { state: "public", card: news, correctedAt: NOW, corrections: news.corrections } },
      { typed: "۱۲۲۶۵۷", foreign: null },
    ),
  ],
  [
    "verify-withdrawn",
    verifyPage(
      {
        frame,
        record: {
          state: "withdrawn",
          code: 122_600,
          publishedAt: NOW,
          section: "اقتصاد",
          at: NOW,
          reason: "ادعای اصلی گزارش را منبع دوم تأیید نکرد.",
        },
      },
      { typed: "122600", foreign: null },
    ),
  ],
  [
    "verify-foreign",
    verifyPage(
      { frame, record: { state: "never", code: 999_999 } },
      { typed: "roozamad-news.example/n/999999", foreign: "roozamad-news.example" },
    ),
  ],
  ["receipt", receiptPage(sampleReceiptView())],
  ["error", errorPage(503)],
]);
