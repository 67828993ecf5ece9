// The page that tells readers who the newsroom is.
import { t } from "../../words.ts";
import type { SettingsDraft } from "./settings-draft.ts";
import { LinesField } from "./settings-lines.tsx";

export function SettingsAbout({ draft }: { draft: SettingsDraft }) {
  return (
    <section className="panel">
      <LinesField
        of="paragraphs"
        label={t("settings.aboutText")}
        help={t("settings.aboutHelp")}
        lines={12}
        value={draft.values.about}
        onChange={(paragraphs) => draft.set("about", paragraphs)}
        isDisabled={!draft.open}
      />
    </section>
  );
}
