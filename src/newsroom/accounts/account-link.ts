// Links that let somebody choose a password, once. The secret stands behind the # of the address, which browsers send
// to nobody; the database keeps its hash.
import { sql } from "kysely";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { hashSecret, newSecret } from "../../platform/sign-in/one-time-secret.ts";
import type { ActContext } from "../act.ts";

export type LinkPurpose = "welcome" | "invitation" | "reset";

const HOURS: Record<LinkPurpose, number> = { welcome: 72, invitation: 72, reset: 2 };

/** The studio's screen for it. */
const SCREENS: Record<LinkPurpose, string> = {
  welcome: "welcome",
  invitation: "invitation",
  reset: "reset-password",
};

export interface MadeLink {
  purpose: LinkPurpose;
  /** The whole address, for whoever it is for and nobody else. */
  link: string;
  expiresAt: Date;
}

/** Earlier links of the account, or earlier welcomes, open nothing any more. */
export async function makeLink(
  tx: ActContext,
  { purpose, accountId }: { purpose: LinkPurpose; accountId: number | null },
): Promise<MadeLink> {
  await tx.db
    .deleteFrom("account_link")
    .where("used_at", "is", null)
    .where("account_id", "is not distinct from", accountId)
    .execute();
  const secret = newSecret();
  const { expires_at } = await tx.db
    .insertInto("account_link")
    .values({
      purpose,
      account_id: accountId,
      secret_hash: hashSecret(secret),
      created_by: `${tx.actor.kind}:${tx.actor.name}`,
      expires_at: sql<Date>`now() + make_interval(hours => ${HOURS[purpose]})`,
    })
    .returning("expires_at")
    .executeTakeFirstOrThrow();
  return { purpose, link: `${tx.origin}/studio/${SCREENS[purpose]}#${secret}`, expiresAt: expires_at };
}

/** Uses the link up, with the act that it is for. @throws AppError NOT_FOUND for one that was used, ended or never was */
export async function openLink(
  tx: ActContext,
  { purpose, token }: { purpose: LinkPurpose; token: string },
): Promise<{ accountId: number | null }> {
  const opened = await tx.db
    .updateTable("account_link")
    .set({ used_at: sql<Date>`now()` })
    .where("secret_hash", "=", hashSecret(token))
    .where("purpose", "=", purpose)
    .where("used_at", "is", null)
    .where("expires_at", ">", sql<Date>`now()`)
    .returning("account_id")
    .executeTakeFirst();
  if (opened) return { accountId: opened.account_id };
  throw spentLink();
}

export interface LinkView {
  purpose: LinkPurpose;
  /** Whom it is for; of a welcome, null. */
  name: string | null;
  email: string | null;
  expiresAt: Date;
}

/** What a link is for, without using it up. @throws AppError NOT_FOUND */
export async function linkView(ctx: Context, { token }: { token: string }): Promise<LinkView> {
  const row = await ctx.db
    .selectFrom("account_link")
    .leftJoin("account", "account.id", "account_link.account_id")
    .select(["purpose", "name", "email", "expires_at as expiresAt"])
    .where("secret_hash", "=", hashSecret(token))
    .where("used_at", "is", null)
    .where("expires_at", ">", sql<Date>`now()`)
    .where("disabled_at", "is", null)
    .executeTakeFirst();
  if (row) return row;
  throw spentLink();
}

function spentLink(): AppError {
  return new AppError("NOT_FOUND", "this link was used already or has ended: ask for another one", {
    params: { reason: "INVALID_TOKEN" },
  });
}
