// How the house writes: what proofreading goes by, and what the desk is reminded of before publishing.
import { Check } from "../../parts/check.tsx";
import { Field } from "../../parts/field.tsx";
import { Select } from "../../parts/select.tsx";
import { figures, latinDigits, t, type WordKey } from "../../words.ts";
import type { Settings, SettingsDraft } from "./settings-draft.ts";
import { LinesField } from "./settings-lines.tsx";

type Style = Settings["style"];

const CHOICES = {
  digits: ["persian", "latin", "keep"],
  halfSpaces: ["sure", "likely", "off"],
  plural: ["half-space", "joined", "either"],
  verb: ["half-space", "either"],
} as const satisfies { [Name in keyof Style]?: readonly Style[Name][] };

export function SettingsStyle({ draft }: { draft: SettingsDraft }) {
  const { style } = draft.values;
  const isDisabled = !draft.open;
  const set = (change: Partial<Style>) => draft.set("style", { ...style, ...change });
  const setHeadline = (change: Partial<Style["headline"]>) =>
    set({ headline: { ...style.headline, ...change } });
  return (
    <>
      <section className="panel">
        <h2>{t("settings.writing")}</h2>
        <div className="form-row">
          {(Object.keys(CHOICES) as (keyof typeof CHOICES)[]).map((name) => (
            <Select
              key={name}
              label={t(`settings.${name}`)}
              value={style[name]}
              choices={CHOICES[name].map((id) => ({ id, name: t(`settings.${name}.${id}` as WordKey) }))}
              onChange={(value) => set({ [name]: value })}
              isDisabled={isDisabled}
            />
          ))}
        </div>
        <LinesField
          label={t("settings.dictionary")}
          help={t("settings.dictionaryHelp")}
          value={style.dictionary}
          onChange={(dictionary) => set({ dictionary })}
          isDisabled={isDisabled}
        />
      </section>
      <section className="panel">
        <h2>{t("settings.headlines")}</h2>
        <Field
          label={t("settings.mostLetters")}
          help={t("settings.mostLettersHelp")}
          inputMode="numeric"
          value={figures(style.headline.mostLetters)}
          onChange={(text) => setHeadline({ mostLetters: toNumber(text) })}
          isDisabled={isDisabled}
        />
        <Check
          value={style.headline.noFullStop}
          onChange={(noFullStop) => setHeadline({ noFullStop })}
          isDisabled={isDisabled}
        >
          {t("settings.noFullStop")}
        </Check>
        <Check
          value={style.headline.noExclamation}
          onChange={(noExclamation) => setHeadline({ noExclamation })}
          isDisabled={isDisabled}
        >
          {t("settings.noExclamation")}
        </Check>
        <Check
          value={style.leadWanted}
          onChange={(leadWanted) => set({ leadWanted })}
          isDisabled={isDisabled}
        >
          {t("settings.leadWanted")}
        </Check>
        <LinesField
          label={t("settings.avoid")}
          help={t("settings.avoidHelp")}
          value={style.headline.avoid}
          onChange={(avoid) => setHeadline({ avoid })}
          isDisabled={isDisabled}
        />
      </section>
    </>
  );
}

function toNumber(text: string): number {
  return Number(latinDigits(text).replace(/\D/g, ""));
}
