// What a card says otherwise than its article, only on this front, and until when it stands there.
import { type FormEvent, useState } from "react";
import { Form } from "react-aria-components";
import { workedIn } from "../../edition.ts";
import { DateTimeField } from "../../parts/date-time-field.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { Field } from "../../parts/field.tsx";
import { FormActs } from "../../parts/form-acts.tsx";
import { PictureField } from "../../parts/picture-picker.tsx";
import { t } from "../../words.ts";
import type { BoardCard } from "./front-cards.ts";

export interface FrontCardDialogProps {
  card: BoardCard;
  onClose(): void;
  onChange(card: BoardCard): void;
}

export function FrontCardDialog({ card, onClose, onChange }: FrontCardDialogProps) {
  const [draft, setDraft] = useState(card);
  const set = (change: Partial<BoardCard>) => setDraft((before) => ({ ...before, ...change }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { headline, kicker } = draft;
    onChange({ ...draft, headline: headline?.trim() || null, kicker: kicker?.trim() || null });
    onClose();
  };
  const { article } = card;
  return (
    <Dialog title={t("front.edit")} isOpen onClose={onClose} shape="side">
      <Form className="form" onSubmit={submit}>
        <p className="dialog-text">{t("front.editIntro")}</p>
        <Field
          label={t("front.kicker")}
          edition={workedIn()}
          value={draft.kicker ?? ""}
          onChange={(kicker) => set({ kicker })}
          placeholder={article?.kicker ?? ""}
          maxLength={300}
        />
        <Field
          label={t("front.headline")}
          edition={workedIn()}
          value={draft.headline ?? ""}
          onChange={(headline) => set({ headline })}
          placeholder={article?.headline ?? ""}
          lines={2}
          maxLength={300}
        />
        <PictureField
          label={t("front.picture")}
          help={draft.picture ? "" : t("front.pictureHelp")}
          value={draft.ownPicture}
          onChange={(picture) =>
            set({
              picture: picture?.id ?? null,
              ownPicture: picture ? { id: picture.id, alt: picture.alt, focus: picture.focus } : null,
            })
          }
        />
        <DateTimeField
          label={t("front.untilLabel")}
          help={t("front.untilHelp")}
          value={draft.until}
          onChange={(until) => set({ until })}
        />
        <FormActs act={t("front.editDone")} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}
