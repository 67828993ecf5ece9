// Gives an account the way in: a link by mail, or in the answer where no mail server is told. As long as it has no
// password it is an invitation, later a link for a forgotten one.
import { sql } from "kysely";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { type ActContext, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { type LinkPurpose, type MadeLink, makeLink } from "./account-link.ts";
import { addAccount, createAccountInput } from "./create-account.ts";
import { linkLetter } from "./letters.ts";
import { demand } from "./may.ts";

export const inviteAccountInput = createAccountInput.omit({ key: true });
export const sendLinkInput = z.strictObject({ id: z.int().positive() });
export const requestResetInput = z.strictObject({ email: z.string().max(200) });

export interface SentLink {
  accountId: number;
  purpose: LinkPurpose;
  /** To hand over; null when it went by mail. */
  link: string | null;
  expiresAt: Date;
}

/** @throws AppError CONFLICT, NOT_FOUND, NOT_ALLOWED */
export async function inviteAccount(
  ctx: Context,
  input: z.infer<typeof inviteAccountInput>,
): Promise<SentLink> {
  const made = await perform(ctx, {
    name: "accounts.invite",
    work: async (tx) => {
      demand(tx.actor, "staff");
      const accountId = await addAccount(tx, input);
      return { accountId, ...(await linkFor(tx, accountId)) };
    },
  });
  return deliver(ctx, { ...made, name: input.name, email: input.email });
}

/** @throws AppError NOT_FOUND, NOT_ALLOWED */
export async function sendLink(ctx: Context, input: z.infer<typeof sendLinkInput>): Promise<SentLink> {
  const made = await perform(ctx, {
    name: "accounts.link",
    work: async (tx) => {
      demand(tx.actor, "staff");
      const account = await tx.db
        .selectFrom("account")
        .select(["name", "email"])
        .where("id", "=", input.id)
        .where("disabled_at", "is", null)
        .executeTakeFirst();
      if (!account) throw new AppError("NOT_FOUND", `there is no account ${input.id} that may sign in`);
      return { accountId: input.id, ...account, ...(await linkFor(tx, input.id)) };
    },
  });
  return deliver(ctx, made);
}

/** For whoever forgot the password. Says nothing of whether there is such an account; without mail it does nothing. */
export async function requestReset(
  ctx: Context,
  { email }: z.infer<typeof requestResetInput>,
): Promise<void> {
  if (!ctx.mail) return;
  const made = await perform(ctx, {
    name: "accounts.link",
    work: async (tx) => {
      const account = await tx.db
        .selectFrom("account")
        .select(["id", "name", "email"])
        .where("email", "=", email.trim().toLowerCase())
        .where("disabled_at", "is", null)
        .executeTakeFirst();
      if (!account) return null;
      const { id, ...person } = account;
      return { accountId: id, ...person, ...(await linkFor(tx, id)) };
    },
  });
  if (made) await deliver(ctx, made);
}

async function linkFor(tx: ActContext, accountId: number): Promise<MadeLink> {
  const { rows } = await sql`
    select from sign_in.credential where user_id = ${String(accountId)} and password is not null`.execute(
    tx.db,
  );
  const purpose = rows.length > 0 ? "reset" : "invitation";
  await record(tx, { act: "accounts.link", subject: `account:${accountId}`, detail: { purpose } });
  return makeLink(tx, { purpose, accountId });
}

/** After the transaction: nobody gets a link that does not open. One that no server takes is handed over instead. */
async function deliver(
  ctx: Context,
  made: MadeLink & { accountId: number; name: string; email: string },
): Promise<SentLink> {
  const { accountId, purpose, link, expiresAt } = made;
  const kept = { accountId, purpose, expiresAt };
  if (!ctx.mail) return { ...kept, link };
  try {
    await ctx.mail.send(await linkLetter(ctx, made));
    return { ...kept, link: null };
  } catch (error) {
    ctx.log.error("a letter could not be sent", error);
    return { ...kept, link };
  }
}
