// Names of the facts that pages are made from. A page records the facts it showed (also "this was empty"); an act
// names the facts it changed; whoever showed one of them is made anew.

/** Headline, text, existence of one article. */
export const articleFact = (code: number): string => `article:${code}`;
/** Which articles tell one story, known by the news code of the one that it began with. */
export const storyFact = (code: number): string => `story:${code}`;
/** Comments and counters under one article. */
export const threadFact = (code: number): string => `thread:${code}`;
/** Entries and state of a live coverage. */
export const liveFact = (code: number): string => `live:${code}`;
/** Name, introduction and articles of one dossier. */
export const dossierFact = (slug: string): string => `dossier:${slug}`;
/** Which dossiers there are for readers. */
export const DOSSIERS = "dossiers";
/** What stands at an address of the newsroom's own pages. */
export const pageFact = (edition: string, slug: string): string => `page:${edition}:${slug}`;
/** Which pages of its own the newsroom shows, and which of them stand in the foot. */
export const PAGES = "pages";
/** How many published comments one article has, as cards show it. */
export const commentCountFact = (code: number): string => `comments:${code}`;
/** Which articles a section's lists hold. */
export const sectionFact = (slug: string): string => `section:${slug}`;
/** Which articles a tag's list holds, and the tag's own name and introduction. */
export const tagFact = (slug: string): string => `tag:${slug}`;
/** Which articles an author's list holds, and the author's own name, line, introduction and portrait. */
export const authorFact = (slug: string): string => `author:${slug}`;
/** Which articles one day of the archive holds; the day is Gregorian, `2022-02-18`. */
export const dayFact = (day: string): string => `day:${day}`;
/** What is said of a picture, and which point of it stays in sight. */
export const mediaFact = (id: string): string => `media:${id}`;
/** What is pinned on a front. */
export const frontFact = (front: string): string => `front:${front}`;
/** Which articles the lists over all sections hold, and when each was last corrected, as sitemaps show it. */
export const LATEST = "latest";
/** Which article stands over every page as breaking news. */
export const BREAKING = "breaking";
/** When the next thing changes by the mere passing of time. */
export const SCHEDULE = "schedule";
/** The list of sections, as menus show it. */
export const SECTIONS = "sections";
/** The newsroom's name, mark, menus. */
export const SETTINGS = "settings";
/** Where old addresses lead. */
export const ADDRESSES = "addresses";
/** Everything at once: used when the single facts would be too many to name. */
export const EVERYTHING = "*";
