// One picture: what it shows in words, its caption and credit, and the point that stays in sight when it is cropped.
import { type FormEvent, useState } from "react";
import { Form } from "react-aria-components";
import { ApiFault, call, newKey } from "../../client.ts";
import { fieldFaults } from "../../fault-words.ts";
import { Button } from "../../parts/button.tsx";
import { Dialog, DialogActs } from "../../parts/dialog.tsx";
import { FaultLine } from "../../parts/fault-panel.tsx";
import { Field } from "../../parts/field.tsx";
import { FormActs } from "../../parts/form-acts.tsx";
import { MediaPlayer } from "../../parts/media-player.tsx";
import type { Picture } from "../../parts/picture-picker.tsx";
import { TimeText } from "../../parts/time-text.tsx";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { figures, t } from "../../words.ts";
import { FocusPoint } from "./picture-focus.tsx";
import "./pictures.css";

type Said = Pick<Picture, "alt" | "caption" | "credit" | "focus">;

export function PictureDialog({ picture, onClose }: { picture: Picture; onClose(): void }) {
  const [said, setSaid] = useState<Said>(picture);
  const [version, setVersion] = useState(picture.version);
  const [fault, setFault] = useState<unknown>(null);
  const set = (change: Partial<Said>) => setSaid((before) => ({ ...before, ...change }));
  const may = picture.abilities.picture;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setFault(null);
    try {
      const changed = await save(picture.id, { said, version });
      const before = wordsOf(picture);
      say(t("picture.saved"), {
        undo: () => void save(picture.id, { said: before, version: changed.version }),
      });
      onClose();
    } catch (error) {
      setFault(error);
    }
  };
  const theirs = theirsOf(fault);
  return (
    <Dialog title={t(`media.kind.${picture.kind}`)} isOpen onClose={onClose} shape="wide">
      <Form className="picture-dialog" onSubmit={submit}>
        <div>
          {picture.kind === "picture" ? (
            <FocusPoint
              picture={picture}
              value={said.focus}
              onChange={(focus) => set({ focus })}
              isDisabled={!may}
            />
          ) : (
            <MediaPlayer medium={picture} />
          )}
          <PictureFacts picture={picture} />
        </div>
        <div className="form">
          <Field
            label={t(picture.kind === "picture" ? "picture.alt" : "media.alt")}
            help={t(picture.kind === "picture" ? "picture.altHelp" : "media.altHelp")}
            value={said.alt}
            onChange={(alt) => set({ alt })}
            fault={fieldFaults(fault).alt}
            lines={3}
            isRequired
            isReadOnly={!may}
            maxLength={500}
          />
          <Field
            label={t(picture.kind === "picture" ? "picture.caption" : "media.caption")}
            value={said.caption ?? ""}
            onChange={(caption) => set({ caption })}
            lines={2}
            isReadOnly={!may}
            maxLength={1000}
          />
          <Field
            label={t(picture.kind === "picture" ? "picture.credit" : "media.credit")}
            value={said.credit ?? ""}
            onChange={(credit) => set({ credit })}
            isReadOnly={!may}
            maxLength={200}
          />
          <FaultLine error={fault} />
          {theirs ? (
            <div className="panel">
              <p className="quiet-text">{t("picture.theirs")}</p>
              <p>{theirs.alt}</p>
              {theirs.caption ? <p>{theirs.caption}</p> : null}
              {theirs.credit ? <p>{theirs.credit}</p> : null}
              <DialogActs>
                <Button
                  small
                  onPress={() => {
                    setSaid(wordsOf(theirs));
                    setVersion(theirs.version);
                    setFault(null);
                  }}
                >
                  {t("picture.takeTheirs")}
                </Button>
                <Button
                  small
                  look="quiet"
                  onPress={() => {
                    setVersion(theirs.version);
                    setFault(null);
                  }}
                >
                  {t("picture.keepMine")}
                </Button>
              </DialogActs>
            </div>
          ) : null}
          {may ? <FormActs act={t("save")} onCancel={onClose} isDisabled={said.alt.trim() === ""} /> : null}
        </div>
      </Form>
    </Dialog>
  );
}

function PictureFacts({ picture }: { picture: Picture }) {
  const { width, height, bytes, format, id, seconds, language, addedAt, addedBy } = picture;
  return (
    <p className="picture-facts">
      {width !== null && height !== null ? (
        <span className="latin-text num">{`${figures(width)} × ${figures(height)}`}</span>
      ) : null}
      {seconds === null ? null : <span>{t("media.seconds", { n: Math.round(seconds) })}</span>}
      {language === null ? null : <span className="latin-text">{language}</span>}
      <span>{t("picture.kilobytes", { n: Math.max(1, Math.round(bytes / 1024)) })}</span>
      <span className="latin-text">{format.toUpperCase()}</span>
      <span className="latin-text">{id}</span>
      <span>
        {addedBy?.startsWith("account:") ? `${addedBy.slice("account:".length)} · ` : ""}
        <TimeText at={addedAt} />
      </span>
    </p>
  );
}

async function save(id: string, { said, version }: { said: Said; version: number }): Promise<Picture> {
  const { alt, caption, credit, focus } = said;
  const changed = await call("media.change", { id, alt, caption, credit, focus, version }, { key: newKey() });
  await forget("media");
  return changed;
}

function wordsOf({ alt, caption, credit, focus }: Said): Said {
  return { alt, caption, credit, focus };
}

/** What somebody else saved meanwhile. */
function theirsOf(fault: unknown): (Said & { version: number }) | null {
  if (!(fault instanceof ApiFault) || fault.code !== "CONFLICT") return null;
  const { version, theirs } = fault.params as { version?: number; theirs?: Said };
  return version !== undefined && theirs ? { ...theirs, version } : null;
}
