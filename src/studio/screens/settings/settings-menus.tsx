// Links that stand in the head and the foot of every page for readers, and the topics of the day.
import { t } from "../../words.ts";
import type { SettingsDraft } from "./settings-draft.ts";
import { LinksField } from "./settings-links.tsx";

export const MENUS = [
  { menu: "head", most: 12 },
  { menu: "foot", most: 40 },
] as const;

export function SettingsMenus({ draft }: { draft: SettingsDraft }) {
  const { menus, topics } = draft.values;
  return (
    <>
      {MENUS.map(({ menu, most }) => (
        <section className="panel" key={menu}>
          <h2>{t(`settings.menu.${menu}`)}</h2>
          <p className="quiet-text">{t(`settings.menuHelp.${menu}`)}</p>
          <LinksField
            links={menus[menu]}
            onChange={(links) => draft.set("menus", { ...menus, [menu]: links })}
            most={most}
            isDisabled={!draft.open}
          />
        </section>
      ))}
      <section className="panel">
        <h2>{t("settings.topics")}</h2>
        <p className="quiet-text">{t("settings.topicsHelp")}</p>
        <LinksField
          links={topics}
          onChange={(links) => draft.set("topics", links)}
          most={12}
          isDisabled={!draft.open}
        />
      </section>
    </>
  );
}
