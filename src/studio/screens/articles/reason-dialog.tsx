// Acts that want a reason: returning a text to its writer, taking it from readers.
import { useState } from "react";
import { call, newKey } from "../../client.ts";
import { faultWords } from "../../fault-words.ts";
import { Dialog } from "../../parts/dialog.tsx";
import { FaultLine } from "../../parts/fault-panel.tsx";
import { Field } from "../../parts/field.tsx";
import { FormActs } from "../../parts/form-acts.tsx";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { t } from "../../words.ts";
import type { Editing } from "./article-editing.ts";

export interface ReasonDialogProps {
  editing: Editing;
  act: "return" | "withdraw";
  onClose(): void;
}

export function ReasonDialog({ editing, act, onClose }: ReasonDialogProps) {
  const { article, save } = editing;
  const { code } = article;
  const [reason, setReason] = useState("");
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const [key] = useState(newKey);
  const send = async () => {
    setBusy(true);
    setError(null);
    try {
      const version = await save();
      if (version === null) return onClose();
      const done = await call(`articles.${act}`, { code, version, reason: reason.trim() }, { key });
      await forget("articles");
      onClose();
      say(t(`done.${act}`), act === "withdraw" ? { undo: () => void restore(code, done.version) } : {});
    } catch (fault) {
      setError(fault);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog title={t(`${act}.title`)} isOpen onClose={onClose}>
      <p className="dialog-text">{t(`${act}.text`)}</p>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <FaultLine error={error} />
        <Field
          label={t(`${act}.reason`)}
          lines={3}
          value={reason}
          onChange={setReason}
          maxLength={act === "return" ? 2000 : 1000}
          autoFocus
        />
        <FormActs
          act={t(`act.${act}`)}
          onCancel={onClose}
          look={act === "withdraw" ? "danger" : "primary"}
          isPending={isBusy}
          isDisabled={act === "return" && reason.trim() === ""}
        />
      </form>
    </Dialog>
  );
}

async function restore(code: number, version: number): Promise<void> {
  await call("articles.restore", { code, version }).catch((error) =>
    say(faultWords(error), { tone: "wrong" }),
  );
  await forget("articles");
}
