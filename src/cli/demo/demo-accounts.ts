// Somebody of every role for the demonstration, so that the studio can be tried at once. Only on this machine itself,
// with a password that no other installation has.
import { randomInt } from "node:crypto";
import { sql } from "kysely";
import type { Context } from "../../context.ts";
import { choosePassword } from "../../newsroom/accounts/choose-password.ts";
import { addAccount } from "../../newsroom/accounts/create-account.ts";
import { anybodyThere } from "../../newsroom/accounts/first-start.ts";
import { ROLES, type Role } from "../../newsroom/accounts/roles.ts";
import { perform } from "../../newsroom/act.ts";
import { record } from "../../newsroom/audit/record.ts";
import { findSection } from "../../newsroom/sections/sections.ts";
import { readNote, writeNote } from "../../newsroom/settings/notes.ts";
import { removePerson } from "../../platform/sign-in/people.ts";
import { DEMO_NOTE, type DemoNote } from "./seed-demo.ts";

const NOTE = "demo.accounts";
/** Letters and digits that nobody takes for each other. */
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

const NAMES: Record<Role, string> = {
  reporter: "خبرنگار نمونه",
  "copy-editor": "ویراستار نمونه",
  "desk-editor": "دبیر نمونه سرویس شهر",
  "editor-in-chief": "سردبیر نمونه",
  "photo-editor": "دبیر عکس نمونه",
  moderator: "ناظر نمونه نظرها",
  "front-editor": "دبیر صفحه نمونه",
  administrator: "مدیر سامانه نمونه",
};
/** The desk whose editor the demonstration has. */
const DESK = "city";

interface AccountsNote {
  ids: number[];
  password: string;
}

export interface DemoAccounts {
  password: string;
  accounts: { role: Role; email: string; name: string }[];
}

const emailOf = (role: Role): string => `${role}@dabir.example`;

/** Does nothing where there is no demonstration, or anybody has an account already. */
export async function seedDemoAccounts(ctx: Context): Promise<void> {
  const demo = await readNote<DemoNote>(ctx, DEMO_NOTE);
  if (demo?.state !== "whole" || (await anybodyThere(ctx)) || (await readNote(ctx, NOTE))) return;
  const desk = await findSection(ctx, DESK);
  await perform(ctx, {
    name: "demo.accounts",
    work: async (tx) => {
      const password = newPassword();
      const ids: number[] = [];
      for (const role of ROLES) {
        const sectionIds = role === "desk-editor" && desk ? [desk.id] : [];
        const accountId = await addAccount(tx, { name: NAMES[role], email: emailOf(role), role, sectionIds });
        await choosePassword(tx, { accountId, password });
        ids.push(accountId);
      }
      await writeNote(tx, { key: NOTE, value: { ids, password } satisfies AccountsNote });
      await record(tx, { act: "demo.accounts", subject: "demo", detail: { accounts: ids.length } });
    },
  });
}

/** Those that may still sign in; null where there are none. */
export async function findDemoAccounts(ctx: Context): Promise<DemoAccounts | null> {
  const note = await readNote<AccountsNote>(ctx, NOTE);
  if (!note || note.ids.length === 0) return null;
  const rows = await ctx.db
    .selectFrom("account")
    .select(["role", "email", "name"])
    .where("id", "in", note.ids)
    .where("disabled_at", "is", null)
    .orderBy("id")
    .execute();
  return rows.length > 0 ? { password: note.password, accounts: rows as DemoAccounts["accounts"] } : null;
}

/** Whoever wrote or decided something stays by name and cannot sign in; the others go. */
export async function removeDemoAccounts(ctx: Context): Promise<void> {
  const note = await readNote<AccountsNote>(ctx, NOTE);
  if (!note) return;
  await perform(ctx, {
    name: "demo.accounts",
    work: async (tx) => {
      for (const id of note.ids) {
        await removePerson(tx.db, String(id));
        await sql`savepoint demo_account`.execute(tx.db);
        await sql`delete from account where id = ${id}`.execute(tx.db).catch(async () => {
          await sql`rollback to savepoint demo_account`.execute(tx.db);
          await sql`update account set disabled_at = now() where id = ${id}`.execute(tx.db);
        });
      }
      await writeNote(tx, { key: NOTE, value: { ids: [], password: "" } satisfies AccountsNote });
      await record(tx, { act: "demo.accounts", subject: "demo", detail: { accounts: 0 } });
    },
  });
}

/** 16 letters in groups of four: about 79 bits. */
function newPassword(): string {
  const letters = Array.from({ length: 16 }, () => LETTERS[randomInt(LETTERS.length)]).join("");
  return (letters.match(/.{4}/g) as string[]).join("-");
}
