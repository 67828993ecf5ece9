// Readers' comments and votes: plain forms in, a page that shows the answer out.
import { createHash } from "node:crypto";
import type { Hono } from "hono";
import { AppError } from "../../errors.ts";
import { cleanText } from "../../newsroom/comments/clean-text.ts";
import { submitComment } from "../../newsroom/comments/submit-comment.ts";
import { voteComment } from "../../newsroom/comments/vote-comment.ts";
import { addressOf, articleView } from "../../newsroom/reading/article-view.ts";
import { receiptView } from "../../newsroom/reading/receipt-view.ts";
import { isDatabaseAway } from "../../platform/db/database.ts";
import { readForm } from "../../platform/http/read-form.ts";
import { sendElsewhere, sendOwn } from "../answer.ts";
import { articlePage } from "../pages/article-page.ts";
import { keptCommentPage } from "../pages/error-page.ts";
import { receiptPage } from "../pages/receipt-page.ts";
import { shortPath } from "../parts/address.ts";
import type { CommentFormState } from "../parts/comment-form.ts";
import { setIn } from "../parts/edition.ts";
import { readCode } from "../read-code.ts";
import type { Site, SiteEnvironment } from "../site.ts";
import {
  type Http,
  MOST_BYTES,
  missing,
  pseudonymOf,
  READER,
  readerFor,
  refuseForeign,
} from "./from-reader.ts";

export function commentRoutes(app: Hono<SiteEnvironment>, site: Site): void {
  app.post("/news/:code/comments", (c) => takeComment(site, c));
  app.post("/news/:code/comments/:id/votes", (c) => takeVote(site, c));
  app.get("/comments/:receipt", (c) => showReceipt(site, c));
}

async function takeComment(site: Site, c: Http): Promise<Response> {
  refuseForeign(site, c);
  const code = readCode(c.req.param("code") as string);
  if (code === null) return missing(site, c, null);
  const form = await readForm(c.req.raw, MOST_BYTES);
  const field = (name: string): string => form.get(name) ?? "";
  const said = { name: field("name"), text: field("text"), parent: readCode(field("parent")) };
  const refused = (fault: string, status: number) => showRefusal(site, c, { code, status, said, fault });
  const sender = pseudonymOf(site, c);
  if (sender && !site.limits.comments.take(sender)) return refused("too-fast", 429);
  const ctx = { ...site.ctx, actor: READER };
  const outcome = await submitComment(ctx, { code, ...said, trap: field("website") }).catch((error) => {
    if (isDatabaseAway(error)) return null;
    throw error;
  });
  if (outcome === null)
    return sendOwn(
      503,
      setIn(site.ctx.edition, () => keptCommentPage(code, stateOf(said, null))),
    );
  if (outcome.taken) return sendElsewhere(303, `/${site.ctx.edition.id}/comments/${outcome.receipt}`);
  if (outcome.refusal === "unknown-article") return missing(site, c, code);
  return refused(outcome.refusal, 422);
}

async function takeVote(site: Site, c: Http): Promise<Response> {
  refuseForeign(site, c);
  const code = readCode(c.req.param("code") as string);
  const id = readCode(c.req.param("id") as string);
  const form = await readForm(c.req.raw, MOST_BYTES);
  const vote = form.get("vote");
  if (vote !== "up" && vote !== "down") throw new AppError("BAD_INPUT", "a vote is up or down");
  if (code === null || id === null) return missing(site, c, null);
  const sender = pseudonymOf(site, c) ?? anonymousVoter(c);
  if (!site.limits.votes.take(sender)) throw new AppError("TOO_MANY", "wait a little before voting again");
  const ctx = { ...site.ctx, actor: READER };
  const { code: voted } = await voteComment(ctx, { id, voter: sender, value: vote === "up" ? 1 : -1 });
  const address = await addressOf(readerFor(site), voted);
  return sendElsewhere(303, `${address ?? shortPath(voted)}#comment-${id}`);
}

async function showReceipt(site: Site, c: Http): Promise<Response> {
  const view = await receiptView(readerFor(site), c.req.param("receipt") as string);
  return view ? sendOwn(200, receiptPage(view)) : missing(site, c, null);
}

interface Said {
  name: string;
  text: string;
  parent: number | null;
}

/** The article again, with the form as it was filled in and the reason it was not taken. */
async function showRefusal(
  site: Site,
  c: Http,
  refusal: { code: number; status: number; said: Said; fault: string },
): Promise<Response> {
  const view = await articleView(readerFor(site), refusal.code);
  if (!view) return missing(site, c, refusal.code);
  return sendOwn(refusal.status, articlePage(view, stateOf(refusal.said, refusal.fault)));
}

function stateOf({ name, text, parent }: Said, fault: string | null): CommentFormState {
  const shown = { name: cleanText(name).slice(0, 200), text: cleanText(text).slice(0, 20_000) };
  return { ...shown, parent: parent?.toString() ?? null, fault };
}

/** Behind a proxy of this machine all addresses are one; the browser's own words tell people apart a little. */
function anonymousVoter(c: Http): string {
  const words = `${c.req.header("user-agent") ?? ""}|${c.req.header("accept-language") ?? ""}`;
  return `local-${createHash("sha256").update(words).digest("base64url").slice(0, 16)}`;
}
