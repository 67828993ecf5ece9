// Takes a picture in: dropped here, pasted or chosen from this machine; it is kept once it is said what it shows.
import { ImageUp } from "lucide-react";
import { type FormEvent, useEffect, useState } from "react";
import { DropZone, FileTrigger, Form, isFileDropItem, Text } from "react-aria-components";
import { upload } from "../client.ts";
import { forget } from "../queries.ts";
import { t } from "../words.ts";
import { Button } from "./button.tsx";
import { FaultLine } from "./fault-panel.tsx";
import { Field } from "./field.tsx";
import { acceptedTypes, kindOfFile, type MediaKind } from "./media-kinds.ts";
import { MediaSign } from "./media-player.tsx";
import type { Picture } from "./picture-picker.tsx";

const PICTURES: readonly MediaKind[] = ["picture"];

export interface PictureUploadProps {
  onDone(picture: Picture): void;
  /** Pictures alone unless told. */
  kinds?: readonly MediaKind[];
}

export function PictureUpload({ onDone, kinds = PICTURES }: PictureUploadProps) {
  const [file, setFile] = useState<File | null>(null);
  const done = (picture: Picture) => {
    setFile(null);
    onDone(picture);
  };
  if (file) {
    const kind = kindOfFile(file, kinds) ?? "picture";
    return <Describe key={file.name} file={file} kind={kind} onDone={done} onCancel={() => setFile(null)} />;
  }
  const pictures = kinds.length === 1 && kinds[0] === "picture";
  const drop = t(pictures ? "picture.drop" : "media.drop");
  return (
    <DropZone
      className="drop-zone"
      aria-label={drop}
      onDrop={async (event) => {
        const item = event.items.filter(isFileDropItem).find((one) => kindOfFile(one, kinds));
        if (item) setFile(await item.getFile());
      }}
    >
      <ImageUp aria-hidden size={22} />
      <Text slot="label">{drop}</Text>
      <FileTrigger acceptedFileTypes={acceptedTypes(kinds)} onSelect={(files) => setFile(files?.[0] ?? null)}>
        <Button small>{t("picture.file")}</Button>
      </FileTrigger>
      <span className="help">{t(pictures ? "picture.types" : "media.types")}</span>
    </DropZone>
  );
}

function Describe({
  file,
  kind,
  onDone,
  onCancel,
}: {
  file: File;
  kind: MediaKind;
  onDone(picture: Picture): void;
  onCancel(): void;
}) {
  const [words, setWords] = useState({
    alt: "",
    caption: "",
    credit: "",
    language: kind === "subtitles" ? "fa" : "",
  });
  const [fault, setFault] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const address = useObjectAddress(file);
  const set = (name: keyof typeof words) => (value: string) =>
    setWords((before) => ({ ...before, [name]: value }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    // The picker may stand in another form.
    event.stopPropagation();
    setBusy(true);
    setFault(null);
    try {
      const said = Object.entries(words).filter(([, value]) => value.trim() !== "");
      const picture = await upload("media.upload", { input: Object.fromEntries(said), file });
      await forget("media");
      onDone(picture);
    } catch (error) {
      setFault(error);
      setBusy(false);
    }
  };
  return (
    <Form className="form describe" onSubmit={submit}>
      {kind === "picture" ? (
        <img className="thumb" src={address} alt={t("picture.chosen", { name: file.name })} />
      ) : (
        <MediaSign kind={kind} />
      )}
      <div className="form">
        <Field
          label={t(kind === "picture" ? "picture.alt" : "media.alt")}
          help={t(kind === "picture" ? "picture.altHelp" : "media.altHelp")}
          value={words.alt}
          onChange={set("alt")}
          lines={2}
          isRequired
          autoFocus
        />
        {kind === "subtitles" ? (
          <Field
            label={t("media.language")}
            help={t("media.languageHelp")}
            value={words.language}
            onChange={set("language")}
            isRequired
          />
        ) : (
          <>
            <Field
              label={t(kind === "picture" ? "picture.caption" : "media.caption")}
              value={words.caption}
              onChange={set("caption")}
            />
            <Field
              label={t(kind === "picture" ? "picture.credit" : "media.credit")}
              value={words.credit}
              onChange={set("credit")}
            />
          </>
        )}
        <FaultLine error={fault} />
        <div className="dialog-acts">
          <Button type="submit" look="primary" isPending={busy} isDisabled={words.alt.trim() === ""}>
            {t(kind === "picture" ? "picture.take" : "media.take")}
          </Button>
          <Button look="quiet" onPress={onCancel}>
            {t("cancel")}
          </Button>
        </div>
      </div>
    </Form>
  );
}

function useObjectAddress(file: File): string {
  const [address, setAddress] = useState("");
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return address;
}
