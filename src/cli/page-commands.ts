// `dabir page …`: what the newsroom writes of itself.
import type { Context } from "../context.ts";
import { toText } from "../document/to-text.ts";
import { AppError } from "../errors.ts";
import { binPage, binPageInput, recoverPage, recoverPageInput } from "../newsroom/pages/bin-page.ts";
import { findPage, getPage, listPages } from "../newsroom/pages/page-state.ts";
import type { PageState } from "../newsroom/pages/pages.ts";
import {
  publishPage,
  publishPageInput,
  restorePage,
  restorePageInput,
  withdrawPage,
  withdrawPageInput,
} from "../newsroom/pages/publish-page.ts";
import { createPage, createPageInput, savePage, savePageInput } from "../newsroom/pages/save-page.ts";
import { type Call, type Command, EDITION_FLAG } from "./command.ts";
import { readFields } from "./fields.ts";

const ACT = { version: "=N the version that was seen", key: "=TEXT idempotency key", ...EDITION_FLAG };
const FIELDS = {
  title: "=TITLE over the page",
  slug: "=SLUG its address, /fa/SLUG",
  description: "=TEXT for search engines",
  body: "=TEXT a paragraph a line",
  html: "=HTML instead",
};

export const pageCommands: Command[] = [
  {
    name: "page list",
    usage: "[--edition ID]",
    summary: "the newsroom's own pages: those of the foot first, in its order; those in the bin last",
    flags: EDITION_FLAG,
    run: async (call) => {
      const { pages, binned } = await listPages(await call.open());
      const all = [...pages, ...binned];
      call.tell(all, all.map(lineOf));
      return 0;
    },
  },
  {
    name: "page show",
    usage: "SLUG [--edition ID]",
    summary: "a page with its newest words",
    flags: EDITION_FLAG,
    run: async (call) => {
      const ctx = await call.open();
      const page = await getPage(ctx, { id: (await findPage(ctx, firstWord(call))).id });
      call.tell(page, [lineOf(page), "", toText(page.body)]);
      return 0;
    },
  },
  {
    name: "page create",
    usage: "--title TITLE [--slug SLUG] [--body TEXT | --html HTML] [--description TEXT]",
    summary: "begins a page, as a draft",
    flags: { ...FIELDS, key: ACT.key, ...EDITION_FLAG },
    run: async (call) => {
      const page = await createPage(await call.open(), createPageInput.parse(await fieldsOf(call)));
      call.tell(page, lineOf(page));
      return 0;
    },
  },
  {
    name: "page change",
    usage: "SLUG [--title TITLE] [--slug SLUG] [--body TEXT | --html HTML] [--description TEXT]",
    summary: "keeps other words of a page as its draft",
    flags: { ...FIELDS, ...ACT },
    run: (call) => actOn(call, (ctx, said) => savePage(ctx, savePageInput.parse(said))),
  },
  {
    name: "page publish",
    usage: "SLUG",
    summary: "shows readers the draft of a page",
    flags: ACT,
    run: (call) => actOn(call, (ctx, said) => publishPage(ctx, publishPageInput.parse(said))),
  },
  {
    name: "page withdraw",
    usage: "SLUG [--reason TEXT]",
    summary: "takes a page from readers; its address answers 410",
    flags: { reason: "=TEXT for the log", ...ACT },
    run: (call) => actOn(call, (ctx, said) => withdrawPage(ctx, withdrawPageInput.parse(said))),
  },
  {
    name: "page restore",
    usage: "SLUG",
    summary: "brings a withdrawn page back",
    flags: ACT,
    run: (call) => actOn(call, (ctx, said) => restorePage(ctx, restorePageInput.parse(said))),
  },
  {
    name: "page bin",
    usage: "SLUG",
    summary: "throws a page away that was never published",
    flags: ACT,
    run: (call) => actOn(call, (ctx, said) => binPage(ctx, binPageInput.parse(said))),
  },
  {
    name: "page recover",
    usage: "SLUG",
    summary: "takes a page out of the bin",
    flags: ACT,
    run: (call) => actOn(call, (ctx, said) => recoverPage(ctx, recoverPageInput.parse(said))),
  },
];

async function actOn(
  call: Call,
  act: (ctx: Context, said: Record<string, unknown>) => Promise<PageState>,
): Promise<number> {
  const ctx = await call.open();
  const { id } = await findPage(ctx, firstWord(call));
  const page = await act(ctx, { ...(await fieldsOf(call)), id });
  call.tell(page, lineOf(page));
  return 0;
}

/** Of an article the title is the headline; a page has a title. */
async function fieldsOf(call: Call): Promise<Record<string, unknown>> {
  const { headline, edition: _, ...said } = await readFields(call);
  return headline === undefined ? said : { ...said, title: headline };
}

function firstWord({ words: [word] }: Call): string {
  if (word === undefined) throw new AppError("BAD_INPUT", "say which page: its slug, such as «contact»");
  return word;
}

function lineOf({ address, title, state, hasDraft, footPosition, binned }: PageState): string {
  const foot = footPosition === null ? "" : `  foot ${footPosition}`;
  const stand = binned ? "in the bin" : state;
  return `${address}  ${title}  ${stand}${hasDraft ? ", with a draft" : ""}${foot}`;
}
