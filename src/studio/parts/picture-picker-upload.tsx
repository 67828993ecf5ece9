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
import type { Picture } from "./picture-picker.tsx";

const TYPES = ["image/jpeg", "image/png", "image/webp"];

export function PictureUpload({ onDone }: { onDone(picture: Picture): void }) {
  const [file, setFile] = useState<File | null>(null);
  const done = (picture: Picture) => {
    setFile(null);
    onDone(picture);
  };
  if (file) return <Describe key={file.name} file={file} onDone={done} onCancel={() => setFile(null)} />;
  return (
    <DropZone
      className="drop-zone"
      aria-label={t("picture.drop")}
      getDropOperation={(types) => (TYPES.some((type) => types.has(type)) ? "copy" : "cancel")}
      onDrop={async (event) => {
        const item = event.items.filter(isFileDropItem).find(({ type }) => TYPES.includes(type));
        if (item) setFile(await item.getFile());
      }}
    >
      <ImageUp aria-hidden size={22} />
      <Text slot="label">{t("picture.drop")}</Text>
      <FileTrigger acceptedFileTypes={TYPES} onSelect={(files) => setFile(files?.[0] ?? null)}>
        <Button small>{t("picture.file")}</Button>
      </FileTrigger>
      <span className="help">{t("picture.types")}</span>
    </DropZone>
  );
}

function Describe({
  file,
  onDone,
  onCancel,
}: {
  file: File;
  onDone(picture: Picture): void;
  onCancel(): void;
}) {
  const [words, setWords] = useState({ alt: "", caption: "", credit: "" });
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
      <img className="thumb" src={address} alt={t("picture.chosen", { name: file.name })} />
      <div className="form">
        <Field
          label={t("picture.alt")}
          help={t("picture.altHelp")}
          value={words.alt}
          onChange={set("alt")}
          lines={2}
          isRequired
          autoFocus
        />
        <Field label={t("picture.caption")} value={words.caption} onChange={set("caption")} />
        <Field label={t("picture.credit")} value={words.credit} onChange={set("credit")} />
        <FaultLine error={fault} />
        <div className="dialog-acts">
          <Button type="submit" look="primary" isPending={busy} isDisabled={words.alt.trim() === ""}>
            {t("picture.take")}
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
