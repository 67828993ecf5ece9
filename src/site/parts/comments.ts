// What readers wrote below an article: the counters, the comments with one level of replies, votes, and the form.
// Comments stand in <blockquote> and the whole in <aside>, which extractors do not weigh against a short article.
import { html } from "hono/html";
import type { CommentThread, CommentView } from "../../newsroom/reading/thread.ts";
import { votePath } from "./address.ts";
import { type CommentFormState, commentForm } from "./comment-form.ts";
import type { Markup, MaybeMarkup } from "./markup.ts";
import { NOTHING } from "./markup.ts";
import { moment } from "./moment.ts";
import { counted } from "./numbers.ts";
import { text } from "./text.ts";
import { direction, words } from "./words.ts";

const RULES = ["comment.rules.checked", "comment.rules.refused", "comment.rules.script"] as const;

interface Discussion {
  code: number;
  thread: CommentThread;
  form: CommentFormState | undefined;
}

export function comments(discussion: Discussion): Markup {
  const { code, thread, form } = discussion;
  const answered = form?.parent && thread.comments.some((comment) => comment.id === form.parent);
  return html`<aside class="comments" id="comments" aria-labelledby="comments-title">
<h2 class="block-title" id="comments-title">${text("comment.heading")}</h2>
<ul class="counters" aria-label="${text("comment.counters")}">${counter("comment.published", thread.published)}${counter("comment.pending", thread.pending)}${counter("comment.unpublishable", thread.unpublishable)}</ul>
${
  thread.comments.length > 0
    ? html`<ol class="said">${thread.comments.map((comment) => topComment(discussion, comment))}</ol>`
    : html`<p class="quiet">${text("comment.none")}</p>`
}
<h3 class="say-title" data-living="comments">${text("comment.send")}</h3>
<ul class="rules" data-living>${RULES.map((rule) => html`<li>${text(rule)}</li>`)}</ul>
${commentForm({ code, parent: null, state: answered ? undefined : form })}
</aside>`;
}

function counter(
  key: "comment.published" | "comment.pending" | "comment.unpublishable",
  count: number,
): Markup {
  return html`<li>${text(key)} <b>${counted(count)}</b></li>`;
}

function topComment({ code, form }: Discussion, comment: CommentView): Markup {
  const state = form?.parent === comment.id ? form : undefined;
  return html`<li id="comment-${comment.id}">${said(comment)}<div class="answer">${votes(code, comment)}<details data-living${
    state && html` open`
  }><summary>${text("comment.reply")}<span class="unseen"> ${text("comment.replyTo", { name: nameOf(comment) })}</span></summary>${commentForm(
    { code, parent: comment.id, state },
  )}</details></div>${replies(code, comment)}</li>`;
}

function replies(code: number, comment: CommentView): MaybeMarkup {
  if (comment.replies.length === 0) return NOTHING;
  return html`<ol class="replies">${comment.replies.map(
    (reply) =>
      html`<li id="comment-${reply.id}">${said(reply)}<div class="answer">${votes(code, reply)}</div></li>`,
  )}</ol>`;
}

function said(comment: CommentView): Markup {
  return html`<header class="who">${
    comment.fromNewsroom
      ? html`<b class="newsroom">${text("comment.newsroom")}</b>`
      : html`<b><bdi>${nameOf(comment)}</bdi></b>`
  } ${moment(comment.at, "moment")}</header><blockquote class="words"${direction(comment.text)}>${words(comment.text)}</blockquote>`;
}

/** A group, not a landmark: many have the same name, or none, and nobody goes through a page by its votes. */
function votes(code: number, comment: CommentView): Markup {
  return html`<form class="votes" method="post" action="${votePath(code, comment.id)}"><div role="group" aria-label="${text("comment.vote", { name: nameOf(comment) })}"><button name="vote" value="up">${text("comment.agree")} <b>${counted(comment.up)}</b></button><button name="vote" value="down">${text("comment.disagree")} <b>${counted(comment.down)}</b></button></div></form>`;
}

function nameOf(comment: CommentView): string {
  return comment.fromNewsroom ? text("comment.newsroom") : (comment.name ?? text("comment.nameless"));
}
