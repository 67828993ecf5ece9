// Every screen of the studio: its address, its name, who sees it in the navigation, and the file it is fetched from
// when it is first opened. A screen is a folder in screens/ and one entry here.
import {
  CalendarDays,
  FileText,
  Flag,
  FolderOpen,
  Image,
  Inbox,
  LayoutTemplate,
  type LucideIcon,
  MessagesSquare,
  Newspaper,
  ScrollText,
  Search,
  Settings2,
  Tags,
  Users,
} from "lucide-react";
import type { ComponentType } from "react";
import type { Ability } from "./me.ts";
import type { WordKey } from "./words.ts";

export interface Route {
  /** Below /studio; «:code» is a field that the screen reads with `useParams`. */
  path: string;
  title: WordKey;
  load(): Promise<ComponentType>;
  /** Stands in the navigation, in the order of this list. */
  nav?: {
    icon: LucideIcon;
    /** Shown to those who can do one of these; absent: to everybody. */
    to?: readonly Ability[];
    /** Goes there: «g» and then this key. */
    key: string;
    /** Stands in the bar of a phone; the rest is behind «more». */
    first?: boolean;
  };
}

export const ROUTES: readonly Route[] = [
  {
    path: "/",
    title: "nav.inbox",
    load: () => import("./screens/articles/inbox-screen.tsx").then((file) => file.InboxScreen),
    nav: { icon: Inbox, key: "i", first: true },
  },
  {
    path: "/articles",
    title: "nav.articles",
    load: () => import("./screens/articles/articles-screen.tsx").then((file) => file.ArticlesScreen),
    nav: { icon: Newspaper, key: "a", first: true },
  },
  {
    path: "/articles/new",
    title: "article.new",
    load: () => import("./screens/articles/new-article-screen.tsx").then((file) => file.NewArticleScreen),
  },
  {
    path: "/articles/:code",
    title: "article.one",
    load: () => import("./screens/articles/article-screen.tsx").then((file) => file.ArticleScreen),
  },
  {
    path: "/articles/:code/compare",
    title: "revisions.title",
    load: () => import("./screens/revisions/revisions-screen.tsx").then((file) => file.RevisionsScreen),
  },
  {
    path: "/articles/:code/live",
    title: "coverage.title",
    load: () => import("./screens/live/live-screen.tsx").then((file) => file.LiveScreen),
  },
  {
    path: "/search",
    title: "nav.search",
    load: () => import("./screens/search/search-screen.tsx").then((file) => file.SearchScreen),
    nav: { icon: Search, key: "q" },
  },
  {
    path: "/fronts",
    title: "nav.fronts",
    load: () => import("./screens/fronts/fronts-screen.tsx").then((file) => file.FrontsScreen),
    nav: { icon: LayoutTemplate, to: ["arrange"], key: "f", first: true },
  },
  {
    path: "/fronts/:front",
    title: "nav.fronts",
    load: () => import("./screens/fronts/front-screen.tsx").then((file) => file.FrontScreen),
  },
  {
    path: "/dossiers",
    title: "nav.dossiers",
    load: () => import("./screens/dossiers/dossiers-screen.tsx").then((file) => file.DossiersScreen),
    nav: { icon: FolderOpen, to: ["arrange"], key: "d" },
  },
  {
    path: "/dossiers/:id",
    title: "nav.dossiers",
    load: () => import("./screens/dossiers/dossier-screen.tsx").then((file) => file.DossierScreen),
  },
  {
    path: "/comments",
    title: "nav.comments",
    load: () => import("./screens/comments/comments-screen.tsx").then((file) => file.CommentsScreen),
    nav: { icon: MessagesSquare, to: ["moderate"], key: "c", first: true },
  },
  {
    path: "/reports",
    title: "reports.title",
    load: () => import("./screens/reports/reports-screen.tsx").then((file) => file.ReportsScreen),
    nav: { icon: Flag, to: ["mend"], key: "e" },
  },
  {
    path: "/planning",
    title: "nav.planning",
    load: () => import("./screens/planning/planning-screen.tsx").then((file) => file.PlanningScreen),
    nav: { icon: CalendarDays, key: "p" },
  },
  {
    path: "/pictures",
    title: "nav.pictures",
    load: () => import("./screens/pictures/pictures-screen.tsx").then((file) => file.PicturesScreen),
    nav: { icon: Image, to: ["picture"], key: "m" },
  },
  {
    path: "/tags",
    title: "nav.tags",
    load: () => import("./screens/tags/tags-screen.tsx").then((file) => file.TagsScreen),
    nav: { icon: Tags, to: ["catalogue"], key: "t" },
  },
  {
    path: "/tags/authors",
    title: "authors.title",
    load: () => import("./screens/authors/authors-screen.tsx").then((file) => file.AuthorsScreen),
  },
  {
    path: "/tags/sources",
    title: "sources.title",
    load: () => import("./screens/sources/sources-screen.tsx").then((file) => file.SourcesScreen),
  },
  {
    path: "/pages",
    title: "nav.pages",
    load: () => import("./screens/pages/pages-screen.tsx").then((file) => file.PagesScreen),
    nav: { icon: FileText, to: ["administer"], key: "b" },
  },
  {
    path: "/pages/:id",
    title: "nav.pages",
    load: () => import("./screens/pages/page-screen.tsx").then((file) => file.PageScreen),
  },
  {
    path: "/staff",
    title: "nav.staff",
    load: () => import("./screens/staff/colleagues-screen.tsx").then((file) => file.ColleaguesScreen),
    nav: { icon: Users, to: ["staff"], key: "u" },
  },
  {
    path: "/audit",
    title: "nav.audit",
    load: () => import("./screens/audit/audit-screen.tsx").then((file) => file.AuditScreen),
    nav: { icon: ScrollText, to: ["audit"], key: "l" },
  },
  {
    path: "/settings",
    title: "nav.settings",
    load: () => import("./screens/settings/settings-screen.tsx").then((file) => file.SettingsScreen),
    nav: { icon: Settings2, to: ["administer"], key: "s" },
  },
  {
    path: "/settings/sections",
    title: "sections.title",
    load: () => import("./screens/sections/sections-screen.tsx").then((file) => file.SectionsScreen),
  },
  {
    path: "/settings/:part",
    title: "nav.settings",
    load: () => import("./screens/settings/settings-screen.tsx").then((file) => file.SettingsScreen),
  },
  {
    path: "/me",
    title: "nav.me",
    load: () => import("./screens/account/my-account-screen.tsx").then((file) => file.MyAccountScreen),
  },
];

/** Open to whoever is not signed in. */
export const OPEN_ROUTES: readonly Route[] = [
  {
    path: "/welcome",
    title: "welcome.title",
    load: () => import("./screens/joining/welcome-screen.tsx").then((file) => file.WelcomeScreen),
  },
  {
    path: "/invitation",
    title: "invitation.title",
    load: () => import("./screens/joining/invitation-screen.tsx").then((file) => file.InvitationScreen),
  },
  {
    path: "/reset",
    title: "reset.title",
    load: () =>
      import("./screens/joining/reset-password-screen.tsx").then((file) => file.ResetPasswordScreen),
  },
];
