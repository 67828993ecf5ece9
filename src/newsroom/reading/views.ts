// What a reader's page may show, as plain data. A page in site/ is a pure function of one of these; it asks
// for nothing else. Instants are Dates, identities are codes and slugs, absent things are null.
import type { Document } from "../../document/schema.ts";
import type { Edition, EditionId } from "../../editions.ts";
import type { ArticleKind } from "../articles/article.ts";
import type { TagKind } from "../tags/tags.ts";
import type { DossierPlace } from "./dossier-view.ts";
import type { Coverage } from "./live-view.ts";
import type { StoryLink } from "./stories.ts";
import type { StoryItem } from "./story-view.ts";
import type { Topics } from "./topics.ts";

export interface Picture {
  /** Public name of the file in `/media/{id}/{width}.webp`. */
  id: string;
  alt: string;
  caption: string | null;
  credit: string | null;
  width: number;
  height: number;
  /** Dominant colour, `#rrggbb`, shown until the picture arrives. */
  colour: string;
  /** The point that must stay visible when the picture is cropped, 0–1 from its own top left corner. */
  focus: { x: number; y: number };
}

/** A film or a sound of our own, or the subtitles of one. */
export interface Recording {
  id: string;
  kind: "film" | "sound" | "subtitles";
  /** Path of the file. */
  path: string;
  /** Its media type. */
  type: string;
  /** What it shows or lets hear. */
  alt: string;
  caption: string | null;
  credit: string | null;
  bytes: number;
  /** Null where its file does not say. */
  seconds: number | null;
  /** Of a film. */
  width: number | null;
  height: number | null;
  /** Of subtitles. */
  language: string | null;
}

export interface SectionLink {
  slug: string;
  name: string;
}

export interface TagLink {
  slug: string;
  name: string;
  /** What it names, where that is said. */
  kind?: TagKind | null;
}

/** Who wrote an article, with a page of their own. */
export interface AuthorLink {
  slug: string;
  name: string;
  /** The portrait. */
  picture: Picture | null;
}

/** An article as it stands in a list. */
export interface Card {
  code: number;
  slug: string;
  edition: EditionId;
  kind: ArticleKind;
  kicker: string | null;
  headline: string;
  lead: string | null;
  /** As it was written, or else the names of the authors. */
  byline: string | null;
  authors: AuthorLink[];
  publishedAt: Date;
  section: SectionLink;
  picture: Picture | null;
  /** Published comments. */
  comments: number;
  /** True while the article's breaking-until lies ahead. */
  breaking: boolean;
  /** In lists that show one headline a story, where others tell the same report. */
  story?: StoryLink;
}

/** What a link to an article says. */
export type Headline = Pick<Card, "code" | "slug" | "edition" | "kind" | "headline" | "breaking">;

/** The newsroom itself: what stands in masthead and footer. */
export interface House {
  name: string;
  tagline: string;
  /** Inline SVG of the mark, drawn with currentColor, or null. */
  logo: string | null;
  /** Accent colours for the light and the dark scheme, `#rrggbb`. */
  accent: { light: string; dark: string };
  email: string | null;
  /** Reuse line in the footer. */
  licence: string;
  channels: { name: string; url: string }[];
  /** Links of the newsroom's own: in the head after the sections, and in the foot. */
  menus: { head: MenuLink[]; foot: MenuLink[] };
  /** By how many days the Hijri date differs from that of Umm al-Qura. */
  hijriDays: number;
}

export interface MenuLink {
  label: string;
  /** A path of the site or an address elsewhere. */
  address: string;
}

/** What stands around every page. */
export interface Frame {
  /** Public origin without a trailing slash, `https://news.example`. */
  origin: string;
  edition: Edition;
  /** All editions that readers can choose from, this one included; a newsroom with one has no choice to show. */
  editions: Edition[];
  house: House;
  /** Those on top that are no provinces. */
  sections: SectionLink[];
  /** True where sections are provinces: they have a page of their own. */
  provinces: boolean;
  /** True where dossiers are published: they have a page of their own. */
  dossiers: boolean;
  /** The newsroom's own: those of the foot first, in its order. */
  pages: PageLink[];
  now: Date;
  breaking: Card | null;
}

export interface Correction {
  at: Date;
  note: string;
}

/** A body with everything that it names; an article's own knows also of which article it is. */
export interface Bodied {
  body: Document;
  /** Pictures that the body refers to, by id. */
  pictures: Map<string, Picture>;
  /** Films, sounds and subtitles that the body refers to, by id. */
  recordings: Map<string, Recording>;
  /** Articles that the body's "read more" boxes refer to, by code; what is not public is absent. */
  mentioned: Map<number, Card>;
  code?: number;
  kind?: ArticleKind;
  picture?: Picture | null;
}

export interface Article extends Card, Bodied {
  code: number;
  kind: ArticleKind;
  picture: Picture | null;
  /** Number of the revision that is shown. */
  revision: number;
  /** Instant of the newest correction that readers see, or null. */
  correctedAt: Date | null;
  corrections: Correction[];
  source: { name: string; url: string | null } | null;
  /** From the top section down to the article's own. */
  breadcrumb: SectionLink[];
  tags: TagLink[];
  /** The article that this right of reply answers, or null. */
  replyTo: Card | null;
  /** Rights of reply to this article. */
  replies: Card[];
  /** What a live coverage tells; absent in other articles. */
  coverage?: Coverage | undefined;
  /** The same article in other editions. */
  translations: Headline[];
  /** The dossiers that it belongs to. */
  dossiers?: DossierPlace[] | undefined;
  /** All that tell the same report, this one among them, newest first; absent where nobody else does. */
  told?: StoryItem[] | undefined;
}

export interface CommentView {
  id: string;
  name: string | null;
  text: string;
  at: Date;
  up: number;
  down: number;
  fromNewsroom: boolean;
  replies: CommentView[];
}

export interface CommentThread {
  published: number;
  pending: number;
  unpublishable: number;
  comments: CommentView[];
}

export interface ArticleView {
  frame: Frame;
  article: Article;
  /** Today's headlines, newest first: of the article's section, or of the whole site where the section has few. */
  headlines: { of: SectionLink | null; cards: Card[] };
  related: Headline[];
  thread: CommentThread;
}

/** A form that came back: what was typed, and why it was not taken. */
export interface CommentFormState {
  name: string;
  text: string;
  parent: string | null;
  /** Message keys of locales/fa.json under `comment.refused`. */
  fault: string | null;
}

export interface SectionBlock {
  section: SectionLink;
  cards: Card[];
}

export interface HomeView {
  frame: Frame;
  topics: Topics;
  lead: Card | null;
  seconds: Card[];
  /** Latest of all sections, newest first. */
  headlines: Card[];
  blocks: SectionBlock[];
  /** What the editors hold weightiest of the last days and does not stand on top. */
  choice: Card[];
  opinion: Card[];
  galleries: Card[];
  films: Card[];
  sounds: Card[];
  ranks: Record<RankWindow, Ranks>;
}

/** Of how long a time: the last hour, the last 24 hours, the last seven days. */
export const RANK_WINDOWS = ["hour", "day", "week"] as const;
export type RankWindow = (typeof RANK_WINDOWS)[number];

/** What readers read and discussed most in a time, the first first. */
export interface Ranks {
  viewed: Card[];
  discussed: Card[];
}

/** A list that goes on: `older` is the cursor of the next page, null at the end. */
export interface ListPage {
  cards: Card[];
  older: string | null;
  /** True when this is not the first page. */
  continued: boolean;
}

export interface SectionView {
  frame: Frame;
  section: SectionLink;
  parent: SectionLink | null;
  children: SectionLink[];
  /** The lead, then what is pinned; empty on the pages after the first. */
  top: Card[];
  /** What does not stand on top, newest first. */
  page: ListPage;
  mostViewed: Card[];
}

export interface LatestView {
  frame: Frame;
  page: ListPage;
}

export const HUBS = ["photo", "video", "audio"] as const;
/** The pages of the kinds that one looks at, watches or hears. */
export type Hub = (typeof HUBS)[number];

export interface HubView {
  frame: Frame;
  hub: Hub;
  page: ListPage;
}

export interface ProvincesView {
  frame: Frame;
  /** In the order of the alphabet, each with its newest article. */
  provinces: { section: SectionLink; newest: Card | null }[];
}

export interface TagView {
  frame: Frame;
  tag: TagLink;
  /** Other names of it. */
  aliases: string[];
  intro: string | null;
  page: ListPage;
}

export interface AuthorView {
  frame: Frame;
  author: AuthorLink;
  /** What stands under the name: «خبرنگار شهر». */
  roleLine: string | null;
  intro: string | null;
  page: ListPage;
}

/** Where somebody is in the archive: in all of it, or in that of one section. */
interface InArchive {
  frame: Frame;
  section: SectionLink | null;
}

/** A year of the archive, by the edition's calendar. */
export interface ArchiveYearView extends InArchive {
  year: number;
  /** The years that the archive goes from and to. */
  years: { first: number; last: number };
  /** How many articles each month holds, the first month first. */
  months: number[];
}

/** A month of the archive. */
export interface ArchiveMonthView extends InArchive {
  year: number;
  month: number;
  years: { first: number; last: number };
  /** How many articles each day holds. */
  days: number[];
  /** Its weightiest articles. */
  cards: Card[];
}

/** One day of the archive. */
export interface DayView extends InArchive {
  day: { year: number; month: number; day: number };
  /** Neighbouring days that have articles, or null. */
  previous: { year: number; month: number; day: number } | null;
  next: { year: number; month: number; day: number } | null;
  cards: Card[];
}

/** The day's news to take along. */
export interface OfflineView {
  frame: Frame;
  cards: Card[];
}

export interface PageLink {
  slug: string;
  title: string;
  inFoot: boolean;
}

/** A page that the newsroom wrote of itself. */
export interface OwnPage extends Bodied {
  slug: string;
  title: string;
  description: string | null;
}

export interface PageView {
  frame: Frame;
  page: OwnPage;
  /** Other editions that have a page at the same slug. */
  translations: EditionId[];
}

export interface AboutView extends Omit<PageView, "page"> {
  /** Null where the newsroom said nothing of itself. */
  page: OwnPage | null;
}

/** Answer to an address without a page. */
export interface MissingView {
  frame: Frame;
  headlines: Card[];
  /** Set where an article stood that was withdrawn, or whose time ran out (`expired`); without a code, a page. */
  withdrawn: { code: number | null; at: Date; reason: string | null; expired?: boolean } | null;
}

/** What readers may know of a news code. A draft and what is to come are `never`, like a code that nobody has. */
export type PublicRecord =
  | { state: "public"; card: Card; correctedAt: Date | null; corrections: Correction[] }
  | {
      /** Withdrawn, or its time ran out; its words are shown nowhere any more. */
      state: "withdrawn" | "expired";
      code: number;
      publishedAt: Date;
      section: string;
      at: Date;
      reason: string | null;
    }
  | { state: "never"; code: number };

export interface VerifyView {
  frame: Frame;
  /** Null where no news code was asked for. */
  record: PublicRecord | null;
}

/** What the writer of a comment sees after sending it, from the receipt address. */
export interface ReceiptView {
  frame: Frame;
  article: Card;
  comment: { name: string | null; text: string; at: Date; status: "pending" | "published" | "unpublishable" };
}
