// Links that stand in the head and the foot of every page for readers.
import { t } from "../../words.ts";
import type { SettingsDraft } from "./settings-draft.ts";
import { PairsField } from "./settings-pairs.tsx";

const MENUS = [
  { menu: "head", most: 12 },
  { menu: "foot", most: 40 },
] as const;

export function SettingsMenus({ draft }: { draft: SettingsDraft }) {
  const { menus } = draft.values;
  return MENUS.map(({ menu, most }) => (
    <section className="panel" key={menu}>
      <h2>{t(`settings.menu.${menu}`)}</h2>
      <p className="quiet-text">{t(`settings.menuHelp.${menu}`)}</p>
      <PairsField
        rows={menus[menu].map(({ label, address }) => ({ name: label, address }))}
        onChange={(rows) =>
          draft.set("menus", {
            ...menus,
            [menu]: rows.map(({ name, address }) => ({ label: name, address })),
          })
        }
        nameLabel={t("settings.linkName")}
        addressLabel={t("settings.linkAddress")}
        addLabel={t("settings.addLink")}
        most={most}
        isDisabled={!draft.open}
      />
    </section>
  ));
}
