// Everything that opens over a screen of the studio: dialogs, drawers, menus, lists of choices, and how it is opened.
import type { Page } from "playwright-core";
import type fa from "../../locales/studio.fa.json";
import type { signedIn } from "../staff.ts";

export type Word = keyof typeof fa;
export type Words = Record<Word, string>;

export interface Desk {
  page: Page;
  words: Words;
}

export interface Opening {
  name: string;
  path: string;
  open(desk: Desk): Promise<void>;
  /** What stands there then. */
  over: string;
  /** At which widths it is looked at; all, unless it belongs to some. The first one opens it. */
  widths?: number[];
  /** Rules of axe that do not hold while it is open. */
  but?: readonly string[];
}

interface Day {
  chief: Awaited<ReturnType<typeof signedIn>>;
  handedIn: number;
  live: number;
  told: number;
}

/** The first in sight that is called so. */
function named({ page, words }: Desk, word: Word, params: Record<string, string> = {}) {
  const name = words[word].replace(/\{(\w+)\}/g, (_, key: string) => params[key] ?? "");
  const roles = ["button", "menuitem", "radio", "tab", "link"] as const;
  const all = roles.map((role) => page.getByRole(role, { name, exact: true }));
  return all.reduce((one, other) => one.or(other)).first();
}

const press =
  (...way: Word[]) =>
  async (desk: Desk) => {
    for (const word of way) await named(desk, word).click();
  };
const pressAt = (selector: string) => (desk: Desk) => desk.page.locator(selector).first().click();
const keys = (name: string) => (desk: Desk) => desk.page.keyboard.press(name);
const inTurn =
  (...steps: ((desk: Desk) => Promise<void>)[]) =>
  async (desk: Desk) => {
    for (const step of steps) await step(desk);
  };
const typed = (label: Word, text: string) => async (desk: Desk) => {
  await desk.page.getByLabel(desk.words[label], { exact: true }).first().fill(text);
};
const onToolbar = (word: Word) => (desk: Desk) =>
  desk.page.getByRole("toolbar").getByRole("button", { name: desk.words[word] }).click();
const typeInto = (word: Word, text: string) => (desk: Desk) =>
  desk.page.getByRole("combobox", { name: desk.words[word], exact: true }).fill(text);

/**
 * An open combo box hides everything but its field and its list from those who hear the screen, as its library does
 * it: what can be focused there too, since Tab closes the list first, and the heading with it.
 */
const HIDDEN_AROUND = ["aria-hidden-focus", "page-has-heading-one", "region"];

const DIALOG = "[role=dialog]";
const MENU = "[role=menu]";
const CHOICES = "[role=listbox]";

export function openings({ chief, handedIn, live, told }: Day): Opening[] {
  const article = `/articles/${handedIn}`;
  const published = `/articles/${live}`;
  return [
    { name: "palette", over: DIALOG, path: "/", open: keys("Control+k") },
    { name: "keys", over: DIALOG, path: "/", open: keys("?") },
    { name: "notices", over: DIALOG, path: "/", open: pressAt(".bell button") },
    { name: "own menu", over: MENU, path: "/", open: pressAt(".top-bar .me") },
    { name: "editions", over: MENU, path: "/", open: pressAt(".edition") },
    { name: "more screens", over: MENU, path: "/", open: press("nav.more"), widths: [360] },
    { name: "choices of a filter", over: CHOICES, path: "/articles", open: pressAt(".filter-picks button") },
    { name: "kept filters", over: MENU, path: "/articles?kind=interview", open: press("filter.saved") },
    {
      name: "keep a filter",
      over: DIALOG,
      path: "/articles?kind=op-ed",
      open: press("filter.saved", "filter.keep"),
    },
    {
      name: "acts of a kept search",
      over: MENU,
      path: "/search?q=پل",
      open: pressAt(".saved-searches li button"),
    },
    {
      name: "rename a search",
      over: DIALOG,
      path: "/search?q=پل",
      open: inTurn(pressAt(".saved-searches li button"), press("saved.change")),
    },
    { name: "keep a search", over: DIALOG, path: "/search?q=بازار", open: press("saved.keep") },
    {
      name: "how a question may go on",
      over: ".offers",
      path: "/search",
      open: async ({ page, words }) => {
        await page.getByRole("searchbox", { name: words["search.words"] }).pressSequentially("پل تازه رود");
      },
    },
    { name: "publish", over: DIALOG, path: article, open: press("act.publish") },
    { name: "return", over: DIALOG, path: article, open: press("act.return") },
    { name: "acts", over: MENU, path: article, open: press("act.more") },
    { name: "assign", over: DIALOG, path: article, open: press("act.more", "act.assign") },
    { name: "withdraw", over: DIALOG, path: published, open: press("act.more", "act.withdraw") },
    { name: "notes", over: ".notes", path: article, open: pressAt("#aside-notes") },
    { name: "history", over: ".history", path: article, open: pressAt("#aside-history") },
    { name: "pictures to choose from", over: DIALOG, path: article, open: press("picture.choose") },
    { name: "media for the text", over: DIALOG, path: article, open: press("media.insert") },
    {
      name: "a picture in the text",
      over: "[role=dialog] .dialog-acts",
      path: article,
      open: inTurn(press("media.insert"), pressAt(".shelf-picture")),
    },
    {
      name: "tags offered",
      over: CHOICES,
      path: article,
      open: typeInto("article.tags", "پل"),
      but: HIDDEN_AROUND,
    },
    {
      name: "two texts of one article",
      over: DIALOG,
      path: published,
      open: async (desk) => {
        await typed("article.lead", `رهگذران از بامداد ${desk.words.save}`)(desk);
        const { body } = await chief.call("articles.get", { code: live });
        const lead = `سرخط همکار، نسخه ${body.version}`;
        await chief.call("articles.save", { code: live, version: body.version, lead });
        await desk.page.keyboard.press("Control+s");
      },
    },
    {
      name: "withdraw an entry",
      over: DIALOG,
      path: `/articles/${told}/live`,
      open: pressAt(".live-entry.pinned .live-entry-acts button >> nth=2"),
    },
    {
      name: "versions of an entry",
      over: DIALOG,
      path: `/articles/${told}/live`,
      open: pressAt(".live-entry-versions"),
    },
    { name: "acts of a front", over: MENU, path: "/fronts/home", open: press("front.moreActs") },
    {
      name: "history of a front",
      over: DIALOG,
      path: "/fronts/home",
      open: press("front.moreActs", "front.history"),
    },
    { name: "preview of a front", over: DIALOG, path: "/fronts/home", open: press("front.preview") },
    { name: "card", over: DIALOG, path: "/fronts/home", open: press("front.edit") },
    { name: "publish a front", over: DIALOG, path: "/fronts/home", open: press("front.publish") },
    {
      name: "places for an article",
      over: MENU,
      path: "/fronts/home",
      open: pressAt(".front-finder [aria-haspopup=true]"),
    },
    {
      name: "breaking news",
      over: DIALOG,
      path: "/fronts/home",
      open: inTurn(pressAt(".front-finder [aria-haspopup=true]"), press("front.breakThis")),
    },
    { name: "refuse", over: DIALOG, path: "/comments", open: onToolbar("moderation.refuse") },
    { name: "reply", over: DIALOG, path: "/comments", open: onToolbar("moderation.reply") },
    {
      name: "beside a comment",
      over: DIALOG,
      path: "/comments",
      open: press("moderation.beside"),
      widths: [768, 360],
    },
    { name: "assignment", over: DIALOG, path: "/planning", open: pressAt(".plan-entry") },
    { name: "new assignment", over: DIALOG, path: "/planning", open: press("planning.new") },
    {
      name: "calendar",
      over: DIALOG,
      path: "/planning",
      open: async (desk) => {
        await press("planning.new")(desk);
        await named(desk, "moment.calendar", { label: desk.words["planning.due"] }).click();
      },
    },
    { name: "picture", over: DIALOG, path: "/pictures", open: pressAt(".shelf-picture") },
    { name: "tag", over: DIALOG, path: "/tags", open: pressAt(".catalogue-row") },
    {
      name: "two tags to one",
      over: DIALOG,
      path: "/tags",
      open: async (desk) => {
        await inTurn(pressAt(".catalogue-row"), press("tags.merge"))(desk);
        await desk.page.getByRole("dialog").getByRole("searchbox").fill("رو");
        await desk.page.getByRole("dialog").getByRole("option").first().click();
      },
    },
    { name: "new source", over: DIALOG, path: "/tags/sources", open: press("sources.new") },
    { name: "source", over: DIALOG, path: "/tags/sources", open: pressAt(".catalogue-row") },
    {
      name: "two sources to one",
      over: DIALOG,
      path: "/tags/sources",
      open: inTurn(pressAt(".catalogue-row"), press("sources.merge")),
    },
    { name: "new dossier", over: DIALOG, path: "/dossiers", open: press("dossiers.new") },
    { name: "new page", over: DIALOG, path: "/pages", open: press("pages.new") },
    { name: "new author", over: DIALOG, path: "/tags/authors", open: press("authors.new") },
    { name: "author", over: DIALOG, path: "/tags/authors", open: pressAt(".catalogue-row") },
    {
      name: "two authors to one",
      over: DIALOG,
      path: "/tags/authors",
      open: inTurn(pressAt(".catalogue-row"), press("authors.merge")),
    },
    { name: "invite", over: DIALOG, path: "/staff", open: press("staff.invite") },
    { name: "colleague", over: DIALOG, path: "/staff", open: pressAt(".catalogue-row") },
    { name: "take acts back", over: DIALOG, path: "/audit", open: press("audit.undo") },
    { name: "new section", over: DIALOG, path: "/settings/sections", open: press("sections.new") },
    {
      name: "acts on a section",
      over: MENU,
      path: "/settings/sections",
      open: pressAt(".section-row [aria-haspopup=true]"),
    },
    {
      name: "section",
      over: DIALOG,
      path: "/settings/sections",
      open: inTurn(pressAt(".section-row [aria-haspopup=true]"), press("sections.change")),
    },
    {
      name: "remove a section",
      over: DIALOG,
      path: "/settings/sections",
      open: inTurn(pressAt(".section-row [aria-haspopup=true]"), press("sections.remove")),
    },
    {
      name: "unsaved settings",
      over: ".save-bar",
      path: "/settings",
      open: typed("settings.tagline", "خبر، پیش از همه"),
    },
    { name: "second factor", over: ".narrow-form [type=password]", path: "/me", open: press("second.start") },
    { name: "new token", over: DIALOG, path: "/me", open: press("tokens.make") },
  ];
}
