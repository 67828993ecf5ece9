// Calls on the newsroom's own facts.
import { z } from "zod";
import { changeSettings, changeSettingsInput, settingsView } from "../../newsroom/settings/settings.ts";
import { call } from "../call.ts";

export const settingsCalls = {
  "settings.get": call({
    summary: "Name, mark, colours, about page, menus, house style, watched words, and their version.",
    input: z.strictObject({}),
    scope: "newsroom.read",
    run: settingsView,
  }),
  "settings.change": call({
    summary: "Changes those settings that are named; the others stay.",
    input: changeSettingsInput.required({ version: true }),
    scope: "newsroom.write",
    run: changeSettings,
  }),
};
