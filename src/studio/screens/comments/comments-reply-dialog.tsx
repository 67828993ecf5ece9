// The newsroom's answer to a comment. One that waits is published with it, as it was seen; when it changed meanwhile,
// the changed words stand here and the answer is kept until it is sent again.
import { useState } from "react";
import { call, newKey } from "../../client.ts";
import { Dialog } from "../../parts/dialog.tsx";
import { FaultLine } from "../../parts/fault-panel.tsx";
import { Field } from "../../parts/field.tsx";
import { FormActs } from "../../parts/form-acts.tsx";
import { say } from "../../parts/toasts.tsx";
import { t } from "../../words.ts";
import type { Outcome } from "./comments-deciding.ts";
import type { Comment } from "./comments-marks.ts";
import { CommentText, nameOf, StatusChip } from "./comments-text.tsx";

/** What was written and not sent yet, by comment: closing the dialog loses no word. */
const drafts = new Map<number, string>();

export interface ReplyDialogProps {
  /** As it stands now. */
  comment: Comment;
  publish(comment: Comment): Promise<Outcome>;
  onClose(): void;
}

export function ReplyDialog({ comment, publish, onClose }: ReplyDialogProps) {
  const [text, setText] = useState(drafts.get(comment.id) ?? "");
  const [name, setName] = useState("");
  const [key] = useState(newKey);
  const [state, setState] = useState<{ sending: boolean; changed: boolean; error: unknown }>({
    sending: false,
    changed: false,
    error: null,
  });
  const isPublished = comment.status === "published";
  const send = async () => {
    if (!text.trim() || state.sending) return;
    setState({ sending: true, changed: false, error: null });
    try {
      const outcome = isPublished ? "done" : await publish(comment);
      if (outcome !== "done") {
        setState({ sending: false, changed: outcome === "overtaken", error: null });
        return;
      }
      const own = name.trim() ? { name: name.trim() } : {};
      await call("comments.reply", { id: comment.id, text: text.trim(), ...own }, { key });
      drafts.delete(comment.id);
      say(t("moderation.replied"));
      onClose();
    } catch (error) {
      setState({ sending: false, changed: false, error });
    }
  };
  return (
    <Dialog title={t("moderation.replyTo", { name: nameOf(comment) })} isOpen onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void send();
        }}
      >
        <div className="comment-answered">
          <CommentText comment={comment} />
          <StatusChip status={comment.status} />
        </div>
        {state.changed ? (
          <p className="fault-line" role="alert">
            {t("moderation.overtaken")}
          </p>
        ) : null}
        <FaultLine error={state.error} />
        <Field
          label={t("moderation.replyText")}
          lines={4}
          maxLength={5000}
          autoFocus
          value={text}
          onChange={(value) => {
            drafts.set(comment.id, value);
            setText(value);
          }}
        />
        <Field
          label={t("moderation.replyName")}
          help={t("moderation.replyNameHelp")}
          maxLength={80}
          value={name}
          onChange={setName}
        />
        <FormActs
          act={isPublished ? t("moderation.replyGo") : t("moderation.replyGoBoth")}
          onCancel={onClose}
          isPending={state.sending}
          isDisabled={!text.trim()}
        />
      </form>
    </Dialog>
  );
}
