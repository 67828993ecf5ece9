// Chooses a picture of the newsroom, or takes a new one in: looked for by words, or brought from this machine by
// dropping or choosing a file. Every picture says in words what it shows.
import { ImagePlus } from "lucide-react";
import { useState } from "react";
import type { CallOutput } from "../../api/calls.ts";
import { t } from "../words.ts";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";
import type { MediaKind } from "./media-kinds.ts";
import { PictureShelf } from "./picture-picker-shelf.tsx";
import { PictureUpload } from "./picture-picker-upload.tsx";
import { type Pictured, PictureThumb } from "./picture-thumb.tsx";

export type Picture = CallOutput<"media.get">;

export function PicturePicker({
  title = t("picture.choose"),
  kinds = ["picture"],
  isOpen,
  onClose,
  onPick,
}: {
  title?: string;
  kinds?: readonly MediaKind[];
  isOpen: boolean;
  onClose(): void;
  onPick(picture: Picture): void;
}) {
  const pick = (picture: Picture) => {
    onPick(picture);
    onClose();
  };
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose} shape="wide">
      <PictureUpload kinds={kinds} onDone={pick} />
      <PictureShelf label={title} kinds={kinds} onOpen={pick} />
    </Dialog>
  );
}

export interface PictureFieldProps {
  label: string;
  value: Pictured | null;
  onChange(picture: Picture | null): void;
  help?: string;
  /** The picture alone, nothing where there is none. */
  isReadOnly?: boolean;
}

/** A field of a form: the chosen picture, another one, none. */
export function PictureField({ label, value, onChange, help, isReadOnly = false }: PictureFieldProps) {
  const [open, setOpen] = useState(false);
  if (isReadOnly && !value) return null;
  return (
    <fieldset className="picture-field">
      <legend>{label}</legend>
      {value ? <PictureThumb picture={value} width={640} /> : null}
      {isReadOnly ? null : (
        <div className="picture-field-acts">
          <Button small icon={<ImagePlus aria-hidden size={16} />} onPress={() => setOpen(true)}>
            {t(value ? "picture.another" : "picture.choose")}
          </Button>
          {value ? (
            <Button small look="quiet" onPress={() => onChange(null)}>
              {t("picture.none")}
            </Button>
          ) : null}
        </div>
      )}
      {help ? <p className="help">{help}</p> : null}
      <PicturePicker isOpen={open} onClose={() => setOpen(false)} onPick={onChange} />
    </fieldset>
  );
}
