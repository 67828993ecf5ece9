// The newsroom's own facts, in pages of one form each: house, mark and colours, menus, house style, the words of other
// editions.
import { type ComponentType, useMemo } from "react";
import { ApiFault } from "../../client.ts";
import { PageHead } from "../../frame/page-head.tsx";
import { useLeaveGuard } from "../../location.ts";
import { BothSides } from "../../parts/both-sides.tsx";
import { Button } from "../../parts/button.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { FaultLine } from "../../parts/fault-panel.tsx";
import { Loading } from "../../parts/loading.tsx";
import { useParams } from "../../route-view.tsx";
import { useShortcuts } from "../../shortcuts.ts";
import { t } from "../../words.ts";
import { type SettingsDraft, useSettingsDraft } from "./settings-draft.ts";
import { SettingsEditions } from "./settings-editions.tsx";
import { SettingsHouse } from "./settings-house.tsx";
import { SettingsLook } from "./settings-look.tsx";
import { SettingsMenus } from "./settings-menus.tsx";
import { settingName, settingWords } from "./settings-names.ts";
import { SettingsStyle } from "./settings-style.tsx";
import { SETTINGS_TABS, Tabs } from "./settings-tabs.tsx";

const PAGES: Record<string, ComponentType<{ draft: SettingsDraft }>> = {
  house: SettingsHouse,
  look: SettingsLook,
  menus: SettingsMenus,
  style: SettingsStyle,
  editions: SettingsEditions,
};

export function SettingsScreen() {
  const { part = "house" } = useParams();
  const draft = useSettingsDraft();
  const Page = PAGES[part];
  return (
    <>
      <PageHead title={t("nav.settings")} />
      <Tabs tabs={SETTINGS_TABS} label={t("settings.pages")} />
      {Page ? null : <EmptyState title={t("missing.title")}>{t("missing.text")}</EmptyState>}
      {Page && draft ? <Sheet draft={draft} Page={Page} /> : null}
      {Page && !draft ? <Loading /> : null}
    </>
  );
}

function Sheet({ draft, Page }: { draft: SettingsDraft; Page: ComponentType<{ draft: SettingsDraft }> }) {
  const isChanged = draft.changed.length > 0;
  const wrong = wrongSettings(draft.error);
  useLeaveGuard(isChanged, mayLeave);
  useShortcuts(
    useMemo(
      () => (isChanged ? [{ keys: "mod+s", name: "keys.save" as const, run: () => void draft.save() }] : []),
      [isChanged, draft],
    ),
  );
  return (
    <form
      className="sheet"
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged) void draft.save();
      }}
    >
      {draft.open ? null : <p className="quiet-text">{t("settings.closed")}</p>}
      <Page draft={draft} />
      {draft.theirs ? (
        <BothSides
          sides={draft.changed.map((key) => ({
            label: settingName(key),
            mine: settingWords(key, draft.values),
            theirs: settingWords(key, { ...draft.values, ...draft.theirs }),
          }))}
          onMine={() => void draft.keepMine()}
          onTheirs={draft.takeTheirs}
          isPending={draft.saving}
        />
      ) : null}
      {isChanged && !draft.theirs ? (
        <div className="save-bar">
          {wrong.length > 0 ? (
            <p className="fault-line" role="alert">
              {t("settings.wrong", { fields: wrong.join("، ") })}
            </p>
          ) : (
            <FaultLine error={draft.error} />
          )}
          <Button type="submit" look="primary" isPending={draft.saving}>
            {t("save")}
          </Button>
          <Button look="quiet" onPress={draft.discard}>
            {t("settings.discard")}
          </Button>
          <span className="quiet-text" role="status">
            {t("settings.unsaved")}
          </span>
        </div>
      ) : null}
    </form>
  );
}

/** Names of the settings that the newsroom did not take. */
function wrongSettings(error: unknown): string[] {
  if (!(error instanceof ApiFault)) return [];
  return [...new Set(Object.keys(error.fields).map((path) => settingName(path.split(".")[0] as string)))];
}

function mayLeave(): boolean {
  return window.confirm(t("settings.leave"));
}
