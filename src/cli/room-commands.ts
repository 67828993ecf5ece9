// Commands for what surrounds the articles: media, accounts, settings, log.
import { readFileSync } from "node:fs";
import { createAccount, createAccountInput } from "../newsroom/accounts/create-account.ts";
import { listAccounts } from "../newsroom/accounts/list-accounts.ts";
import { listAudit } from "../newsroom/accounts/list-audit.ts";
import { addMedia, addMediaInput } from "../newsroom/media/add-media.ts";
import { changeSettings, changeSettingsInput, getSettings } from "../newsroom/settings/settings.ts";
import type { Command } from "./command.ts";
import { numberFlag, readFields } from "./fields.ts";

export const roomCommands: Command[] = [
  {
    name: "media add",
    usage:
      "FILE --alt TEXT [--caption TEXT] [--credit TEXT] [--language CODE] [--focus-x 0-1] [--focus-y 0-1]",
    summary: "takes a picture, a film, a sound or subtitles into the newsroom and prints its id",
    notes:
      "Pictures are JPEG, PNG or WebP; films MP4 (H.264 with AAC) or WebM; sounds MP3, M4A, OGG or WAV; subtitles WebVTT or SRT.",
    flags: {
      alt: "=TEXT what it shows or lets hear",
      caption: "=TEXT under it",
      language: "=CODE of subtitles: fa, ar, en",
      credit: "=TEXT who made it",
      "focus-x": "=0-1 the point that stays visible, from the start of the picture",
      "focus-y": "=0-1 from its top",
      key: "=TEXT idempotency key",
    },
    run: async (call) => {
      const fields = await readFields(call);
      const file = call.words[0] ?? fields.file;
      const { id } = await addMedia(await call.open(), addMediaInput.parse({ ...fields, file }));
      call.tell({ id }, id);
      return 0;
    },
  },
  {
    name: "account create",
    usage: "--name NAME --email ADDRESS --role ROLE",
    summary: "makes an account of the staff",
    flags: {
      name: "=NAME of the person",
      email: "=ADDRESS each only once",
      role: "=ROLE reporter, copy-editor, desk-editor, editor-in-chief, photo-editor, moderator, front-editor, administrator",
      key: "=TEXT idempotency key",
    },
    run: async (call) => {
      const made = await createAccount(await call.open(), createAccountInput.parse(await readFields(call)));
      call.tell(made, `account ${made.id}`);
      return 0;
    },
  },
  {
    name: "account list",
    usage: "",
    summary: "lists the accounts of the staff",
    flags: {},
    run: async (call) => {
      const accounts = await listAccounts(await call.open());
      call.tell(
        accounts,
        accounts.map((one) => `${one.id}  ${one.role}  ${one.name} <${one.email}>`),
      );
      return 0;
    },
  },
  {
    name: "settings show",
    usage: "",
    summary: "the newsroom's name, mark, colours, about page",
    flags: {},
    run: async (call) => {
      const settings = await getSettings(await call.open());
      call.tell(settings, JSON.stringify(settings, null, 2));
      return 0;
    },
  },
  {
    name: "settings change",
    usage: "[--name NAME] [--tagline TEXT] [--licence TEXT] [--email ADDRESS] [--logo FILE.svg]",
    summary: "changes the newsroom's own facts",
    notes: "Lists, colours and numbers (channels, accent, hijriDays) come as JSON on standard input.",
    flags: {
      name: "=NAME of the newsroom",
      tagline: "=TEXT beside the name",
      licence: "=TEXT for who wants to reprint",
      email: "=ADDRESS of the desk",
      logo: "=FILE an SVG drawn with currentColor",
      key: "=TEXT idempotency key",
    },
    run: async (call) => {
      const said = await readFields(call);
      if (typeof call.flags.logo === "string") said.logo = readFileSync(call.flags.logo, "utf8").trim();
      const { keys } = await changeSettings(await call.open(), changeSettingsInput.parse(said));
      call.tell(
        { keys },
        keys.map((key) => `changed: ${key}`),
      );
      return 0;
    },
  },
  {
    name: "audit",
    usage: "[SUBJECT] [--limit N]",
    summary: "who did what, newest first; SUBJECT is e.g. article:122657",
    flags: { limit: "=N 50 unless told" },
    run: async (call) => {
      const limit = numberFlag(call, "limit") ?? 50;
      const { entries } = await listAudit(await call.open(), { subject: call.words[0], limit });
      call.tell(
        entries,
        entries.map((one) => `${one.at.toISOString()}  ${one.actor}  ${one.act}  ${one.subject}`),
      );
      return 0;
    },
  },
];
