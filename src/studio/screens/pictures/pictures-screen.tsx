// The newsroom's pictures, films, sounds and subtitles: found by words, taken in, described; of pictures the point is
// named that stays in sight.
import { useState } from "react";
import { PageHead } from "../../frame/page-head.tsx";
import { useMe } from "../../me.ts";
import type { Picture } from "../../parts/picture-picker.tsx";
import { PictureShelf } from "../../parts/picture-picker-shelf.tsx";
import { PictureUpload } from "../../parts/picture-picker-upload.tsx";
import { say } from "../../parts/toasts.tsx";
import { t } from "../../words.ts";
import { PictureDialog } from "./picture-dialog.tsx";

const KINDS = ["picture", "film", "sound", "subtitles"] as const;

export function PicturesScreen() {
  const me = useMe();
  const [open, setOpen] = useState<Picture | null>(null);
  return (
    <>
      <PageHead title={t("nav.pictures")} />
      {me.abilities.picture ? <PictureUpload kinds={KINDS} onDone={() => say(t("media.taken"))} /> : null}
      <PictureShelf label={t("nav.pictures")} kinds={KINDS} onOpen={setOpen} />
      {open ? <PictureDialog key={open.id} picture={open} onClose={() => setOpen(null)} /> : null}
    </>
  );
}
