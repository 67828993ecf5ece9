// `dabir article …`: every act on an article, its list and its history.
import { z } from "zod";
import { toText } from "../document/to-text.ts";
import { AppError } from "../errors.ts";
import { type ArticleState, articleState } from "../newsroom/articles/article-state.ts";
import { binArticle, recoverArticle } from "../newsroom/articles/bin-article.ts";
import { changeArticle, changeArticleInput } from "../newsroom/articles/change-article.ts";
import { correctArticle, correctArticleInput } from "../newsroom/articles/correct-article.ts";
import { createArticle, createArticleInput } from "../newsroom/articles/create-article.ts";
import { listArticles, type listArticlesInput, placeInList } from "../newsroom/articles/list-articles.ts";
import { listRevisions } from "../newsroom/articles/list-revisions.ts";
import { moveArticleInput } from "../newsroom/articles/move-on-desk.ts";
import { publishArticle, publishArticleInput } from "../newsroom/articles/publish-article.ts";
import {
  restoreArticle,
  restoreArticleInput,
  withdrawArticle,
  withdrawArticleInput,
} from "../newsroom/articles/withdraw-article.ts";
import { getSection } from "../newsroom/sections/sections.ts";
import { type Call, type Command, EDITION_FLAG } from "./command.ts";
import { readFields } from "./fields.ts";
import { undoCommand } from "./undo-command.ts";

const FIELDS: Record<string, string> = {
  headline: "=TEXT the headline (also --title)",
  title: "=TEXT the same as --headline",
  kicker: "=TEXT the line over the headline (روتیتر)",
  lead: "=TEXT the paragraph under the headline (لید)",
  body: "=TEXT paragraphs, one a line",
  html: "=HTML the body as HTML",
  kind: "=KIND news, report, interview, op-ed, gallery, video, right-of-reply, advertorial",
  section: "=NAME name or slug; made when there is none",
  byline: "=NAME who wrote it, as readers see it (also --author)",
  author: "=NAME the same as --byline",
  authors: "=LIST people who wrote it, with pages of their own; commas between",
  source: "=NAME agency or paper it comes from",
  "source-url": "=URL of the original (also --url)",
  url: "=URL the same as --source-url",
  tags: "=LIST with commas between",
  picture: "=ID of a picture of the newsroom",
  "picture-caption": "=TEXT under the picture, here only",
  related: "=CODES of related articles, commas between",
};
const WORK: Record<string, string> = {
  version: "=N refuse when the article was changed since this version",
  key: "=TEXT idempotency key: the same key again has no second effect",
};
const TRANSLATION = "=CODE of the article of another edition that this one says again";
const INPUT = "Fields come as flags, or as one JSON object on standard input under the same names.";

export const articleCommands: Command[] = [
  {
    name: "article create",
    usage: "--headline TEXT [--section NAME] [--body TEXT] … [--publish]",
    summary: "writes a new article, as a draft",
    notes: INPUT,
    flags: {
      ...EDITION_FLAG,
      ...FIELDS,
      code: "=N a free news code",
      importance: "=1-5 weight on the home page, 2 unless told",
      "reply-to": "=CODE of the article that this one answers",
      "translation-of": TRANSLATION,
      key: WORK.key as string,
      publish: "publish it at once",
      at: "=TIME with --publish: when",
    },
    run: async (call) => {
      const { at, publish, ...said } = await readFields(call);
      const input = createArticleInput.parse(said);
      const ctx = await call.open();
      const made = await createArticle(ctx, input);
      const publishes = call.flags.publish === true || publish === true;
      const key = input.key ? { key: `${input.key}/publish` } : {};
      tellState(
        call,
        publishes
          ? await publishArticle(ctx, publishArticleInput.parse({ code: made.code, at, ...key }))
          : made,
      );
      return 0;
    },
  },
  {
    name: "article change",
    usage: "CODE [--headline TEXT] …",
    summary: "writes a new draft of an article; readers see nothing of it",
    notes: INPUT,
    flags: {
      ...FIELDS,
      ...WORK,
      code: "=N the news code, instead of the word",
      importance: "=1-5 weight on the home page",
      "translation-of": `${TRANSLATION}; 0 for none`,
    },
    run: (call) =>
      act(call, async ({ translationOf, ...said }) =>
        changeArticle(
          await call.open(),
          changeArticleInput.parse({
            ...said,
            ...(translationOf === undefined ? {} : { translationOf: translationOf || null }),
          }),
        ),
      ),
  },
  {
    name: "article publish",
    usage: "CODE [--at TIME] [--embargo-until TIME] [--expires-at TIME] [--breaking-until TIME]",
    summary: "makes the newest draft what readers see, now or at a time",
    notes: "A TIME is 2026-11-24T08:00:00+03:30, or «۱۴۰۵/۹/۳ ۰۸:۰۰», «فردا ۸ صبح» in Tehran's time.",
    flags: {
      ...WORK,
      code: "=N the news code, instead of the word",
      at: "=TIME when readers see it (also --publish-at)",
      "publish-at": "=TIME the same as --at",
      "embargo-until": "=TIME nobody sees it before",
      "expires-at": "=TIME readers see it no more from then on",
      "breaking-until": "=TIME it counts as breaking news until then",
    },
    run: (call) =>
      act(call, async (said) => publishArticle(await call.open(), publishArticleInput.parse(said))),
  },
  {
    name: "article correct",
    usage: "CODE [--headline TEXT] … [--note TEXT]",
    summary: "changes what readers see of a live article, at once",
    notes: `${INPUT} Readers see the note as «اصلاحیه».`,
    flags: {
      ...FIELDS,
      ...WORK,
      code: "=N the news code, instead of the word",
      note: "=TEXT what readers are told",
    },
    run: (call) =>
      act(call, async (said) => correctArticle(await call.open(), correctArticleInput.parse(said))),
  },
  {
    name: "article withdraw",
    usage: "CODE [--reason TEXT]",
    summary: "takes an article from every page, list and feed",
    flags: {
      ...WORK,
      code: "=N the news code, instead of the word",
      reason: "=TEXT readers see it at the article's address",
    },
    run: (call) =>
      act(call, async (said) => withdrawArticle(await call.open(), withdrawArticleInput.parse(said))),
  },
  {
    name: "article restore",
    usage: "CODE",
    summary: "brings a withdrawn article back",
    flags: { ...WORK, code: "=N the news code, instead of the word" },
    run: (call) =>
      act(call, async (said) => restoreArticle(await call.open(), restoreArticleInput.parse(said))),
  },
  {
    name: "article bin",
    usage: "CODE",
    summary: "throws a draft away that was never published; it stays in the bin",
    flags: { ...WORK, code: "=N the news code, instead of the word" },
    run: (call) => act(call, async (said) => binArticle(await call.open(), moveArticleInput.parse(said))),
  },
  {
    name: "article recover",
    usage: "CODE",
    summary: "takes an article out of the bin",
    flags: { ...WORK, code: "=N the news code, instead of the word" },
    run: (call) => act(call, async (said) => recoverArticle(await call.open(), moveArticleInput.parse(said))),
  },
  {
    name: "article show",
    usage: "CODE",
    summary: "where an article stands, and its text",
    flags: {},
    run: async (call) => {
      const ctx = await call.open();
      const state = await articleState(ctx, codeOf(call));
      const [newest] = await listRevisions(ctx, state.code);
      const text = newest ? toText(newest.body) : "";
      const { kicker = null, lead = null, byline = null } = newest ?? {};
      call.tell({ ...state, kicker, lead, byline, text }, [
        ...stateLines(state),
        "",
        ...(lead ? [lead, ""] : []),
        text,
      ]);
      return 0;
    },
  },
  {
    name: "article list",
    usage: "[--only drafts|live|scheduled|withdrawn|binned] [--section SLUG] [--limit N] [--before CODE]",
    summary: "lists articles, last changed first",
    flags: {
      ...EDITION_FLAG,
      only: "=STATE drafts, live, scheduled, withdrawn or binned",
      section: "=SLUG of one section",
      limit: "=N 20 unless told",
      before: "=CODE go on below this article",
    },
    run: async (call) => {
      const { limit, before, section, only } = listInput.parse(call.flags);
      const ctx = await call.open();
      const { articles } = await listArticles(ctx, {
        limit,
        ...(before !== undefined && { after: await placeInList(ctx, before) }),
        ...(section !== undefined && { sections: [(await getSection(ctx, section)).id] }),
        ...(only && ONLY[only]),
      });
      call.tell(
        articles,
        articles.map((line) => `${line.code}  ${line.section.name}  ${line.headline}`),
      );
      return 0;
    },
  },
  {
    name: "article history",
    usage: "CODE",
    summary: "every revision of an article, newest first",
    flags: {},
    run: async (call) => {
      const revisions = await listRevisions(await call.open(), codeOf(call));
      if (revisions.length === 0) throw new AppError("NOT_FOUND", `there is no article ${codeOf(call)}`);
      call.tell(
        revisions,
        revisions.map(
          (one) => `${one.number}  ${one.created_at.toISOString()}  ${one.created_by}  ${one.headline}`,
        ),
      );
      return 0;
    },
  },
  undoCommand,
];

const ONLY = {
  drafts: { draft: true },
  live: { live: ["yes"] },
  scheduled: { live: ["scheduled", "embargoed"] },
  withdrawn: { live: ["withdrawn"] },
  binned: { binned: true },
} satisfies Record<string, Partial<z.input<typeof listArticlesInput>>>;

const listInput = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(20),
  before: z.coerce.number().int().positive().optional(),
  section: z.string().optional(),
  only: z.enum(["drafts", "live", "scheduled", "withdrawn", "binned"]).optional(),
});

async function act(
  call: Call,
  work: (said: Record<string, unknown>) => Promise<ArticleState>,
): Promise<number> {
  tellState(call, await work(await readFields(call, "code")));
  return 0;
}

function tellState(call: Call, state: ArticleState): void {
  call.tell(state, stateLines(state));
}

function stateLines(state: ArticleState): string[] {
  const draft = state.hasDraft ? ", has a draft" : "";
  const at = state.publishedAt ? ` (${state.publishedAt})` : "";
  return [`${state.code}  ${state.headline}`, `live: ${state.live}${at}${draft}`, state.url];
}

function codeOf(call: Call): number {
  const code = Number(call.words[0]);
  if (Number.isSafeInteger(code) && code > 0) return code;
  throw new AppError("BAD_INPUT", "name the article by its news code, e.g. `dabir article show 122657`");
}
