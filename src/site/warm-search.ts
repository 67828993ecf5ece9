// Makes some pages of the search before any reader asks for one: that loads the tables of words, opens connections to
// the database, has it plan what the page asks, and runs the page's code in. The first search of a process would take
// many times as long as the next.
import { setTimeout as wait } from "node:timers/promises";
import { searchView } from "../newsroom/reading/search-view.ts";
import { found } from "./answer.ts";
import { searchPage } from "./pages/search-page.ts";
import { readyPage } from "./ready-page.ts";
import { newReader, type Site } from "./site.ts";

/** What is found, phrases and fields, a slip of the hand, the other keyboard, Latin letters. */
const FIRST = ["خبر", "«خبر روز» -واژه برچسب:هیچ از:دیروز", "خبرز", "ofv", "tehran"];
/** No start waits longer; what is being made by then goes on beside the first readers. */
const MOST_MS = 250;

/** Quiet about faults: who asks first is told of them. */
export async function warmSearch(site: Site): Promise<void> {
  // All at once, so that every connection for reading is opened and learns them.
  const made = Promise.all(FIRST.map((typed) => make(site, typed))).catch(() => {});
  await Promise.race([made, wait(MOST_MS, undefined, { ref: false })]);
}

async function make(site: Site, typed: string): Promise<void> {
  const fields = { section: "", kind: "", author: "", tag: "", from: "", to: "" };
  const asked = { typed, ...fields, sort: "relevance" } as const;
  readyPage(found(searchPage(await searchView(newReader(site), { asked, after: "" }))));
}
