// The questions of the board: publish with a word why, and what to do when somebody else saved meanwhile.
import { type FormEvent, useState } from "react";
import { Form } from "react-aria-components";
import { Button } from "../../parts/button.tsx";
import { Dialog, DialogActs } from "../../parts/dialog.tsx";
import { Field } from "../../parts/field.tsx";
import { FormActs } from "../../parts/form-acts.tsx";
import { TimeText } from "../../parts/time-text.tsx";
import { figures, number, t } from "../../words.ts";
import type { Arranging, Theirs } from "./front-arranging.ts";
import type { BoardCard } from "./front-cards.ts";
import { nameOf } from "./front-history.tsx";
import { headlineOf } from "./front-pin.ts";

export function PublishDialog({
  name,
  onClose,
  onPublish,
}: {
  name: string;
  onClose(): void;
  onPublish(note: string): void;
}) {
  const [note, setNote] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onPublish(note.trim());
    onClose();
  };
  return (
    <Dialog title={t("front.publishTitle", { name })} isOpen onClose={onClose}>
      <Form className="form" onSubmit={submit}>
        <p className="dialog-text">{t("front.publishText")}</p>
        <Field
          label={t("front.note")}
          help={t("front.noteHelp")}
          value={note}
          onChange={setNote}
          maxLength={500}
          autoFocus
        />
        <FormActs act={t("front.publish")} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}

/** Both arrangements side by side; nothing is overwritten before the person has chosen. */
export function ConflictDialog({ arranging, theirs }: { arranging: Arranging; theirs: Theirs }) {
  const headlines = new Map(
    [...(arranging.view?.cards ?? []), ...arranging.cards].map((card) => [
      card.code,
      headlineOf({ ...card, headline: null }),
    ]),
  );
  return (
    <Dialog title={t("front.conflict")} isOpen firm shape="wide" onClose={() => {}}>
      <p className="dialog-text">
        {t("front.conflictText", { by: theirs.by ? nameOf(theirs.by) : t("notices.somebody") })}{" "}
        {theirs.at ? <TimeText at={theirs.at} /> : null}
      </p>
      <div className="front-sides">
        <Side title={t("front.mine")} cards={arranging.cards} headlines={headlines} />
        <Side title={t("front.theirs")} cards={theirs.cards} headlines={headlines} />
      </div>
      <DialogActs>
        <Button look="primary" onPress={() => void arranging.settle("theirs")}>
          {t("front.takeTheirs")}
        </Button>
        <Button onPress={() => void arranging.settle("mine")}>{t("front.keepMine")}</Button>
      </DialogActs>
    </Dialog>
  );
}

type SideCard = Pick<BoardCard, "position" | "code" | "headline">;

function Side({
  title,
  cards,
  headlines,
}: {
  title: string;
  cards: readonly SideCard[];
  headlines: Map<number, string>;
}) {
  return (
    <section>
      <h3>{title}</h3>
      {cards.length === 0 ? <p className="quiet-text">{t("front.noCards")}</p> : null}
      <ol>
        {cards.map((card) => (
          <li key={card.position}>
            <span className="num">{number(card.position)}</span>
            <span>
              {card.headline || headlines.get(card.code) || t("front.code", { code: figures(card.code) })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
