// The form that sends a comment or a reply by a plain POST. The field `website` is a trap for machines that fill
// in everything; people never meet it.
import { html } from "hono/html";
import { MOST_LETTERS, MOST_NAME } from "../../newsroom/comments/phases.ts";
import { commentsPath } from "./address.ts";
import type { Markup } from "./markup.ts";
import { refusalText, text } from "./text.ts";

/** A form that came back: what was typed, and why it was not taken. */
export interface CommentFormState {
  name: string;
  text: string;
  parent: string | null;
  /** Message keys of locales/fa.json under `comment.refused`. */
  fault: string | null;
}

export interface CommentForm {
  code: number;
  /** The comment that is answered, null for the form below all comments. */
  parent: string | null;
  /** What came back, when this form was refused. */
  state: CommentFormState | undefined;
}

export function commentForm({ code, parent, state }: CommentForm): Markup {
  const id = parent === null ? "comment" : `reply-${parent}`;
  const fault = state?.fault;
  return html`<form class="say" method="post" action="${commentsPath(code)}"${parent === null && html` id="comment-form"`}>
${fault && html`<p class="fault" role="alert" id="${id}-fault"><b>${text("comment.fault")}</b> ${refusalText(fault)}</p>`}
${parent !== null && html`<input type="hidden" name="parent" value="${parent}">`}
<p><label for="${id}-name">${text("comment.name")} <small>${text("comment.optional")}</small></label><input id="${id}-name" name="name" maxlength="${MOST_NAME}" autocomplete="nickname" dir="auto" value="${state?.name}"></p>
<p><label for="${id}-text">${text("comment.text")}</label><textarea id="${id}-text" name="text" rows="${parent === null ? 5 : 3}" maxlength="${MOST_LETTERS}" required dir="auto"${fault && html` autofocus aria-invalid="true" aria-describedby="${id}-fault"`}>
${state?.text}</textarea></p>
<p class="unseen" aria-hidden="true"><label for="${id}-website">${text("comment.website")}</label><input id="${id}-website" name="website" tabindex="-1" autocomplete="off"></p>
<p><button class="act" type="submit">${text(parent === null ? "comment.send" : "comment.sendReply")}</button></p>
</form>`;
}
