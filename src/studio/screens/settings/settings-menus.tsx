// Links that stand in the head and the foot of every page for readers, and the topics of the day.
import { t } from "../../words.ts";
import type { SettingsDraft } from "./settings-draft.ts";
import { PairsField } from "./settings-pairs.tsx";

const MENUS = [
  { menu: "head", most: 12 },
  { menu: "foot", most: 40 },
] as const;

interface Link {
  label: string;
  address: string;
}

export function SettingsMenus({ draft }: { draft: SettingsDraft }) {
  const { menus, topics } = draft.values;
  const links = (own: readonly Link[], most: number, onChange: (links: Link[]) => void) => (
    <PairsField
      rows={own.map(({ label, address }) => ({ name: label, address }))}
      onChange={(rows) => onChange(rows.map(({ name, address }) => ({ label: name, address })))}
      nameLabel={t("settings.linkName")}
      addressLabel={t("settings.linkAddress")}
      addLabel={t("settings.addLink")}
      most={most}
      isDisabled={!draft.open}
    />
  );
  return (
    <>
      {MENUS.map(({ menu, most }) => (
        <section className="panel" key={menu}>
          <h2>{t(`settings.menu.${menu}`)}</h2>
          <p className="quiet-text">{t(`settings.menuHelp.${menu}`)}</p>
          {links(menus[menu], most, (changed) => draft.set("menus", { ...menus, [menu]: changed }))}
        </section>
      ))}
      <section className="panel">
        <h2>{t("settings.topics")}</h2>
        <p className="quiet-text">{t("settings.topicsHelp")}</p>
        {links(topics, 12, (changed) => draft.set("topics", changed))}
      </section>
    </>
  );
}
