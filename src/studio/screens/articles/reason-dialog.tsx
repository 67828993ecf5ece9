// Acts that want a reason: returning a text to its writer, taking it from readers.
import { useState } from "react";
import { call, newKey } from "../../client.ts";
import { faultWords } from "../../fault-words.ts";
import { AskDialog } from "../../parts/ask-dialog.tsx";
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
  const { article, act: after } = editing;
  const { code } = article;
  const [key] = useState(newKey);
  const send = async (reason: string) => {
    const done = await after((version) => call(`articles.${act}`, { code, version, reason }, { key }));
    onClose();
    if (done === null) return;
    say(t(`done.${act}`), act === "withdraw" ? { undo: () => void restore(code, done.version) } : {});
  };
  return (
    <AskDialog
      title={t(`${act}.title`)}
      text={t(`${act}.text`)}
      label={t(`${act}.reason`)}
      lines={3}
      most={act === "return" ? 2000 : 1000}
      act={t(`act.${act}`)}
      look={act === "withdraw" ? "danger" : "primary"}
      optional={act === "withdraw"}
      onSend={send}
      onClose={onClose}
    />
  );
}

async function restore(code: number, version: number): Promise<void> {
  await call("articles.restore", { code, version }).catch((error) =>
    say(faultWords(error), { tone: "wrong" }),
  );
  await forget("articles");
}
