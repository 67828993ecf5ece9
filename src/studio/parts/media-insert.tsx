// Puts a picture, a film or a sound into a body: chosen from the newsroom's or brought in here; a film with a picture
// that stands for it and with its subtitles.
import { ImagePlus } from "lucide-react";
import { useState } from "react";
import type { Block, SubtitlesUse } from "../../document/schema.ts";
import { spoken, t } from "../words.ts";
import { Button } from "./button.tsx";
import { Dialog, DialogActs } from "./dialog.tsx";
import { type Picture, PictureField, PicturePicker } from "./picture-picker.tsx";

export function MediaInsert({ onInsert }: { onInsert(block: Block): void }) {
  const [open, setOpen] = useState(false);
  const [film, setFilm] = useState<Picture | null>(null);
  const pick = (medium: Picture) => {
    if (medium.kind === "film") setFilm(medium);
    else if (medium.kind === "sound") onInsert({ type: "sound", attrs: { id: medium.id, caption: null } });
    else onInsert({ type: "image", attrs: { id: medium.id, caption: null } });
  };
  return (
    <>
      <Button small icon={<ImagePlus aria-hidden size={16} />} onPress={() => setOpen(true)}>
        {t("media.insert")}
      </Button>
      <PicturePicker
        title={t("media.insert")}
        kinds={["picture", "film", "sound"]}
        isOpen={open}
        onClose={() => setOpen(false)}
        onPick={pick}
      />
      {film ? <FilmDialog film={film} onClose={() => setFilm(null)} onInsert={onInsert} /> : null}
    </>
  );
}

function FilmDialog({
  film,
  onClose,
  onInsert,
}: {
  film: Picture;
  onClose(): void;
  onInsert(block: Block): void;
}) {
  const [poster, setPoster] = useState<Picture | null>(null);
  const [subtitles, setSubtitles] = useState<SubtitlesUse[]>([]);
  const [open, setOpen] = useState(false);
  const insert = () => {
    onInsert({ type: "film", attrs: { id: film.id, poster: poster?.id ?? null, caption: null, subtitles } });
    onClose();
  };
  const add = ({ id, language }: Picture) => {
    const use = { id, language: language ?? "fa", label: languageName(language ?? "fa") };
    setSubtitles((before) => [...before.filter((one) => one.id !== id), use]);
  };
  return (
    <Dialog title={t("media.film")} isOpen onClose={onClose}>
      <div className="form">
        <p>{film.caption ?? film.alt}</p>
        <PictureField
          label={t("media.poster")}
          value={poster}
          onChange={setPoster}
          help={t("media.posterHelp")}
        />
        <fieldset className="picture-field">
          <legend>{t("media.kind.subtitles")}</legend>
          <ul>
            {subtitles.map(({ id, label }) => (
              <li key={id}>
                {label}{" "}
                <Button
                  small
                  look="quiet"
                  onPress={() => setSubtitles((before) => before.filter((one) => one.id !== id))}
                >
                  {t("media.remove")}
                </Button>
              </li>
            ))}
          </ul>
          <Button small onPress={() => setOpen(true)}>
            {t("media.addSubtitles")}
          </Button>
        </fieldset>
        <DialogActs>
          <Button look="primary" onPress={insert}>
            {t("media.insertFilm")}
          </Button>
          <Button look="quiet" onPress={onClose}>
            {t("cancel")}
          </Button>
        </DialogActs>
      </div>
      <PicturePicker
        title={t("media.addSubtitles")}
        kinds={["subtitles"]}
        isOpen={open}
        onClose={() => setOpen(false)}
        onPick={add}
      />
    </Dialog>
  );
}

/** «فارسی», as readers choose it. */
function languageName(language: string): string {
  return new Intl.DisplayNames([spoken(), language], { type: "language" }).of(language) ?? language;
}
