// Why comments are unpublishable: one reason, by a digit at once, and a note for colleagues.
import { useState } from "react";
import { Radio, RadioGroup } from "react-aria-components";
import { Dialog } from "../../parts/dialog.tsx";
import { Field } from "../../parts/field.tsx";
import { FormActs } from "../../parts/form-acts.tsx";
import { figures, t } from "../../words.ts";
import type { Reason, Verdict } from "./comments-changes.ts";
import { REASONS } from "./comments-filter.ts";

export interface RefuseDialogProps {
  /** How many comments it is about. */
  n: number;
  onRefuse(verdict: Verdict): void;
  onClose(): void;
}

export function RefuseDialog({ n, onRefuse, onClose }: RefuseDialogProps) {
  const [reason, setReason] = useState<Reason>("insult");
  const [note, setNote] = useState("");
  const title = n === 1 ? t("moderation.refuseTitle") : t("moderation.refuseTitleMany", { n });
  const refuse = (chosen: Reason) =>
    onRefuse({ status: "unpublishable", reason: chosen, ...(note.trim() ? { note: note.trim() } : {}) });
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          refuse(reason);
        }}
        onKeyDown={(event) => {
          const chosen = reasonOfKey(event.code);
          if (!chosen || event.target instanceof HTMLTextAreaElement) return;
          event.preventDefault();
          refuse(chosen);
        }}
      >
        <RadioGroup
          className="comment-reasons"
          aria-label={title}
          value={reason}
          onChange={(value) => setReason(value as Reason)}
        >
          {REASONS.map((one, at) => (
            <Radio key={one} value={one} className="comment-reason" autoFocus={at === 0}>
              <span className="grow">{t(`moderation.reason.${one}`)}</span>
              <kbd aria-hidden>{figures((at + 1) % 10)}</kbd>
            </Radio>
          ))}
        </RadioGroup>
        <p className="quiet-text">{t("moderation.refuseHelp")}</p>
        <Field
          label={t("moderation.note")}
          help={t("moderation.noteHelp")}
          lines={2}
          maxLength={500}
          value={note}
          onChange={setNote}
        />
        <FormActs act={t("moderation.refuse")} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

/** 1 to 9 and 0, by the key's place: a Persian keyboard gives other digits. */
function reasonOfKey(code: string): Reason | undefined {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  return digit === undefined ? undefined : REASONS[(Number(digit) + 9) % 10];
}
