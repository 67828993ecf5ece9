// Names of the settings, and their values as a person reads them when two sides stand beside each other.
import { t, type WordKey } from "../../words.ts";
import type { SettingKey, Settings } from "./settings-draft.ts";

const NAMES: Record<SettingKey, WordKey> = {
  name: "settings.name",
  tagline: "settings.tagline",
  logo: "settings.logo",
  accent: "settings.accent",
  email: "settings.email",
  licence: "settings.licence",
  channels: "settings.channels",
  menus: "settings.menus",
  hijriDays: "settings.hijriDays",
  topics: "settings.topics",
  editions: "settings.editions",
  style: "settings.style",
  watchedWords: "settings.watchedWords",
};

/** A setting of a later version stands for itself. */
export function settingName(key: string): string {
  return isSetting(key) ? t(NAMES[key]) : key;
}

function isSetting(key: string): key is SettingKey {
  return Object.hasOwn(NAMES, key);
}

export function settingWords(key: SettingKey, settings: Settings): string {
  switch (key) {
    case "watchedWords":
      return settings[key].join("\n");
    case "accent":
      return `${settings.accent.light} ${settings.accent.dark}`;
    case "channels":
      return settings.channels.map(({ name, url }) => `${name}: ${url}`).join("\n");
    case "menus":
      return [...settings.menus.head, ...settings.menus.foot]
        .map(({ label, address }) => `${label}: ${address}`)
        .join("\n");
    case "topics":
      return settings.topics.map(({ label, address }) => `${label}: ${address}`).join("\n");
    case "editions":
      return Object.values(settings.editions)
        .map((said) => (said ? `${said.name}: ${said.tagline}` : ""))
        .join("\n");
    case "hijriDays":
      return t(`settings.hijriDays.${settings.hijriDays}`);
    case "style":
      return [
        t(`settings.digits.${settings.style.digits}`),
        t(`settings.halfSpaces.${settings.style.halfSpaces}`),
        ...settings.style.dictionary,
      ].join("\n");
    default:
      return settings[key] ?? "";
  }
}
