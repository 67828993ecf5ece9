// Puts a picture, a film or a sound into a body: chosen from the newsroom's or brought in here, with words of its own in
// this place; a film with a picture that stands for it and with its subtitles.
import { ImagePlus } from "lucide-react";
import { useState } from "react";
import type { Block, SubtitlesUse } from "../../document/schema.ts";
import { workedIn } from "../edition.ts";
import { spoken, t } from "../words.ts";
import { Button } from "./button.tsx";
import { Dialog, DialogActs } from "./dialog.tsx";
import { Field } from "./field.tsx";
import { type Picture, PictureField, PicturePicker } from "./picture-picker.tsx";
import { PictureThumb } from "./picture-thumb.tsx";

export function MediaInsert({ onInsert }: { onInsert(block: Block): void }) {
  const [open, setOpen] = useState(false);
  const [medium, setMedium] = useState<Picture | null>(null);
  return (
    <div>
      <Button small icon={<ImagePlus aria-hidden size={16} />} onPress={() => setOpen(true)}>
        {t("media.insert")}
      </Button>
      <PicturePicker
        title={t("media.insert")}
        kinds={["picture", "film", "sound"]}
        isOpen={open}
        onClose={() => setOpen(false)}
        onPick={setMedium}
      />
      {medium ? <MediumDialog medium={medium} onClose={() => setMedium(null)} onInsert={onInsert} /> : null}
    </div>
  );
}

interface MediumDialogProps {
  medium: Picture;
  onClose(): void;
  onInsert(block: Block): void;
}

function MediumDialog({ medium, onClose, onInsert }: MediumDialogProps) {
  const [caption, setCaption] = useState("");
  const [poster, setPoster] = useState<Picture | null>(null);
  const [subtitles, setSubtitles] = useState<SubtitlesUse[]>([]);
  const isFilm = medium.kind === "film";
  const insert = () => {
    onInsert(blockOf(medium, { caption: caption.trim() || null, poster: poster?.id ?? null, subtitles }));
    onClose();
  };
  return (
    <Dialog title={t(`media.inText.${medium.kind as InBody}`)} isOpen onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          // The body stands in another form.
          event.stopPropagation();
          insert();
        }}
      >
        {medium.kind === "picture" ? <PictureThumb picture={medium} width={320} /> : <p>{medium.alt}</p>}
        <Field
          label={t("media.ownCaption")}
          help={medium.caption ? t("media.ownCaptionHelp", { caption: medium.caption }) : undefined}
          edition={workedIn()}
          lines={2}
          value={caption}
          onChange={setCaption}
          maxLength={1000}
          autoFocus
        />
        {isFilm ? (
          <>
            <PictureField
              label={t("media.poster")}
              value={poster}
              onChange={setPoster}
              help={t("media.posterHelp")}
            />
            <SubtitlesField value={subtitles} onChange={setSubtitles} />
          </>
        ) : null}
        <DialogActs>
          <Button type="submit" look="primary">
            {t(isFilm ? "media.insertFilm" : "media.insertHere")}
          </Button>
          <Button look="quiet" onPress={onClose}>
            {t("cancel")}
          </Button>
        </DialogActs>
      </form>
    </Dialog>
  );
}

type InBody = "picture" | "film" | "sound";

function blockOf(
  { kind, id }: Picture,
  said: { caption: string | null; poster: string | null; subtitles: SubtitlesUse[] },
): Block {
  const { caption, poster, subtitles } = said;
  if (kind === "film") return { type: "film", attrs: { id, poster, caption, subtitles } };
  return { type: kind === "sound" ? "sound" : "image", attrs: { id, caption } };
}

interface SubtitlesFieldProps {
  value: readonly SubtitlesUse[];
  onChange(value: SubtitlesUse[]): void;
}

function SubtitlesField({ value, onChange }: SubtitlesFieldProps) {
  const [open, setOpen] = useState(false);
  const add = ({ id, language }: Picture) => {
    const use = { id, language: language ?? "fa", label: languageName(language ?? "fa") };
    onChange([...value.filter((one) => one.id !== id), use]);
  };
  return (
    <fieldset className="picture-field">
      <legend>{t("media.kind.subtitles")}</legend>
      <ul>
        {value.map(({ id, label }) => (
          <li key={id}>
            {label}{" "}
            <Button small look="quiet" onPress={() => onChange(value.filter((one) => one.id !== id))}>
              {t("media.remove")}
            </Button>
          </li>
        ))}
      </ul>
      <Button small onPress={() => setOpen(true)}>
        {t("media.addSubtitles")}
      </Button>
      <PicturePicker
        title={t("media.addSubtitles")}
        kinds={["subtitles"]}
        isOpen={open}
        onClose={() => setOpen(false)}
        onPick={add}
      />
    </fieldset>
  );
}

/** «فارسی», as readers choose it. */
function languageName(language: string): string {
  return new Intl.DisplayNames([spoken(), language], { type: "language" }).of(language) ?? language;
}
