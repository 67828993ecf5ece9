// The newsroom's pictures (عکس‌ها): found by words, taken in, described, and the point named that stays in sight.
import { useState } from "react";
import { PageHead } from "../../frame/page-head.tsx";
import { useMe } from "../../me.ts";
import type { Picture } from "../../parts/picture-picker.tsx";
import { PictureShelf } from "../../parts/picture-picker-shelf.tsx";
import { PictureUpload } from "../../parts/picture-picker-upload.tsx";
import { say } from "../../parts/toasts.tsx";
import { t } from "../../words.ts";
import { PictureDialog } from "./picture-dialog.tsx";

export function PicturesScreen() {
  const me = useMe();
  const [open, setOpen] = useState<Picture | null>(null);
  return (
    <>
      <PageHead title={t("nav.pictures")} />
      {me.abilities.picture ? <PictureUpload onDone={() => say(t("picture.taken"))} /> : null}
      <PictureShelf label={t("nav.pictures")} onOpen={setOpen} />
      {open ? <PictureDialog key={open.id} picture={open} onClose={() => setOpen(null)} /> : null}
    </>
  );
}
