// What the house is called, how it is reached, on what terms it may be quoted.
import { Field } from "../../parts/field.tsx";
import { Select } from "../../parts/select.tsx";
import { t } from "../../words.ts";
import type { SettingsDraft } from "./settings-draft.ts";
import { LinesField } from "./settings-lines.tsx";
import { PairsField } from "./settings-pairs.tsx";

const HIJRI_DAYS = [-1, 0, 1] as const;

export function SettingsHouse({ draft }: { draft: SettingsDraft }) {
  const { values, set } = draft;
  const isDisabled = !draft.open;
  return (
    <>
      <section className="panel">
        <h2>{t("settings.house")}</h2>
        <Field
          label={t("settings.name")}
          value={values.name}
          onChange={(text) => set("name", text)}
          isDisabled={isDisabled}
          isRequired
          maxLength={80}
        />
        <Field
          label={t("settings.tagline")}
          help={t("settings.taglineHelp")}
          value={values.tagline}
          onChange={(text) => set("tagline", text)}
          isDisabled={isDisabled}
          maxLength={200}
        />
        <Field
          label={t("settings.email")}
          help={t("settings.emailHelp")}
          type="email"
          latin
          value={values.email ?? ""}
          onChange={(text) => set("email", text.trim() || null)}
          isDisabled={isDisabled}
        />
        <Field
          label={t("settings.licence")}
          help={t("settings.licenceHelp")}
          lines={2}
          value={values.licence}
          onChange={(text) => set("licence", text)}
          isDisabled={isDisabled}
          maxLength={500}
        />
        <Select
          label={t("settings.hijriDays")}
          value={String(values.hijriDays)}
          choices={HIJRI_DAYS.map((days) => ({ id: String(days), name: t(`settings.hijriDays.${days}`) }))}
          onChange={(days) => set("hijriDays", Number(days) as (typeof HIJRI_DAYS)[number])}
          isDisabled={isDisabled}
        />
      </section>
      <section className="panel">
        <h2>{t("settings.channels")}</h2>
        <PairsField
          rows={values.channels.map(({ name, url }) => ({ name, address: url }))}
          onChange={(rows) =>
            set(
              "channels",
              rows.map(({ name, address }) => ({ name, url: address })),
            )
          }
          nameLabel={t("settings.channelName")}
          addressLabel={t("settings.channelAddress")}
          addLabel={t("settings.addChannel")}
          most={20}
          isDisabled={isDisabled}
        />
      </section>
      <section className="panel">
        <LinesField
          label={t("settings.watchedWords")}
          help={t("settings.watchedWordsHelp")}
          value={values.watchedWords}
          onChange={(words) => set("watchedWords", words)}
          isDisabled={isDisabled}
        />
      </section>
    </>
  );
}
