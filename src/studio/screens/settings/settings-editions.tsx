// What the Arabic and the English edition say instead of the Persian words. An edition begins when its name is saved.
import { EDITION_IDS, type EditionId } from "../../../editions.ts";
import { editionName, writing } from "../../edition.ts";
import { Button } from "../../parts/button.tsx";
import { Field } from "../../parts/field.tsx";
import { t } from "../../words.ts";
import type { Settings, SettingsDraft } from "./settings-draft.ts";
import { LinksField } from "./settings-links.tsx";
import { MENUS } from "./settings-menus.tsx";

type Other = Exclude<EditionId, "fa">;
type Words = NonNullable<Settings["editions"][Other]>;

const OTHERS = EDITION_IDS.filter((id): id is Other => id !== "fa");
const NOTHING: Words = { name: "", tagline: "", licence: "", menus: { head: [], foot: [] } };

export function SettingsEditions({ draft }: { draft: SettingsDraft }) {
  const { editions } = draft.values;
  const set = (id: Other, words: Words | undefined) => {
    const { [id]: _, ...rest } = editions;
    draft.set("editions", words ? { ...editions, [id]: words } : rest);
  };
  return (
    <>
      <p className="quiet-text">{t("settings.editionsHelp")}</p>
      {OTHERS.map((id) => {
        const words = editions[id];
        return (
          <section className="panel" key={id} aria-labelledby={`edition-${id}`}>
            <h2 id={`edition-${id}`} {...writing(id)}>
              {editionName(id)}
            </h2>
            {words ? (
              <EditionForm
                id={id}
                words={words}
                onChange={(changed) => set(id, changed)}
                isDisabled={!draft.open}
              />
            ) : (
              <p className="quiet-text">{t("settings.editionNone")}</p>
            )}
            {draft.open ? (
              <div>
                <Button
                  small
                  look={words ? "quiet" : "plain"}
                  onPress={() => set(id, words ? undefined : NOTHING)}
                >
                  {t(words ? "settings.editionEnd" : "settings.editionBegin", { name: editionName(id) })}
                </Button>
              </div>
            ) : null}
          </section>
        );
      })}
    </>
  );
}

interface EditionFormProps {
  id: Other;
  words: Words;
  onChange(words: Words): void;
  isDisabled: boolean;
}

function EditionForm({ id, words, onChange, isDisabled }: EditionFormProps) {
  const change = (part: Partial<Words>) => onChange({ ...words, ...part });
  const { menus = NOTHING.menus } = words;
  return (
    <>
      <Field
        label={t("settings.editionName")}
        edition={id}
        value={words.name}
        onChange={(name) => change({ name })}
        isDisabled={isDisabled}
        isRequired
        maxLength={80}
      />
      <Field
        label={t("settings.tagline")}
        edition={id}
        value={words.tagline ?? ""}
        onChange={(tagline) => change({ tagline })}
        isDisabled={isDisabled}
        maxLength={200}
      />
      <Field
        label={t("settings.licence")}
        edition={id}
        lines={2}
        value={words.licence ?? ""}
        onChange={(licence) => change({ licence })}
        isDisabled={isDisabled}
        maxLength={500}
      />
      {MENUS.map(({ menu, most }) => (
        <fieldset className="edition-menu" key={menu}>
          <legend>{t(`settings.menu.${menu}`)}</legend>
          <LinksField
            links={menus[menu]}
            onChange={(links) => change({ menus: { ...menus, [menu]: links } })}
            most={most}
            isDisabled={isDisabled}
          />
        </fieldset>
      ))}
    </>
  );
}
