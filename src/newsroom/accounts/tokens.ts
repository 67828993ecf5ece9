// Tokens for programs that use the API in somebody's name: for named scopes, for a time, shown once.
import { sql } from "kysely";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { hashSecret, newSecret } from "../../platform/sign-in/one-time-secret.ts";
import { perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { accountOf } from "./account-of.ts";
import { SCOPES, type Scope } from "./scopes.ts";

export const TOKEN_PREFIX = "dabir_";
const MOST = 50;

export const createTokenInput = z.strictObject({
  /** What it is for. */
  name: z.string().trim().min(1).max(80),
  scopes: z.array(z.enum(SCOPES)).min(1).max(SCOPES.length),
  days: z.int().min(1).max(366),
});
export const listTokensInput = z.strictObject({});
export const revokeTokenInput = z.strictObject({ id: z.int().positive() });

export interface TokenLine {
  id: number;
  name: string;
  scopes: Scope[];
  createdAt: Date;
  expiresAt: Date;
  /** To the minute. */
  lastUsedAt: Date | null;
  revokedAt: Date | null;
}

const columns = [
  "id",
  "name",
  "scopes",
  "created_at as createdAt",
  "expires_at as expiresAt",
  "last_used_at as lastUsedAt",
  "revoked_at as revokedAt",
] as const;

/** `secret` is shown this once. @throws AppError NOT_ALLOWED, CONFLICT */
export function createToken(
  ctx: Context,
  input: z.infer<typeof createTokenInput>,
): Promise<TokenLine & { secret: string }> {
  const { id: accountId } = accountOf(ctx.actor);
  return perform(ctx, {
    name: "tokens.create",
    work: async (tx) => {
      const open = await tx.db
        .selectFrom("api_token")
        .select("id")
        .where("account_id", "=", accountId)
        .where("revoked_at", "is", null)
        .where("expires_at", ">", sql<Date>`now()`)
        .execute();
      if (open.length >= MOST) throw new AppError("CONFLICT", `you have ${MOST} tokens: revoke one first`);
      const secret = `${TOKEN_PREFIX}${newSecret()}`;
      const scopes = [...new Set(input.scopes)];
      const line = await tx.db
        .insertInto("api_token")
        .values({
          account_id: accountId,
          name: input.name,
          secret_hash: hashSecret(secret),
          scopes,
          expires_at: sql<Date>`now() + make_interval(days => ${input.days})`,
        })
        .returning(columns)
        .executeTakeFirstOrThrow();
      await record(tx, {
        act: "tokens.create",
        subject: `token:${line.id}`,
        detail: { name: input.name, scopes },
      });
      return { ...(line as TokenLine), secret };
    },
  });
}

/** One's own, the newest first. */
export async function listTokens(ctx: Context): Promise<{ tokens: TokenLine[] }> {
  const rows = await ctx.db
    .selectFrom("api_token")
    .select(columns)
    .where("account_id", "=", accountOf(ctx.actor).id)
    .orderBy("id", "desc")
    .limit(200)
    .execute();
  return { tokens: rows as TokenLine[] };
}

/** One's own; from then on it opens nothing. Done already is done. @throws AppError NOT_FOUND */
export function revokeToken(ctx: Context, { id }: z.infer<typeof revokeTokenInput>): Promise<{ id: number }> {
  const { id: accountId } = accountOf(ctx.actor);
  return perform(ctx, {
    name: "tokens.revoke",
    work: async (tx) => {
      const revoked = await tx.db
        .updateTable("api_token")
        .set({ revoked_at: sql<Date>`coalesce(revoked_at, now())` })
        .where("id", "=", id)
        .where("account_id", "=", accountId)
        .returning("name")
        .executeTakeFirst();
      if (!revoked) throw new AppError("NOT_FOUND", `you have no token ${id}`);
      await record(tx, { act: "tokens.revoke", subject: `token:${id}`, detail: { name: revoked.name } });
      return { id };
    },
  });
}

/** Whose token it is and what for; null for one that ended, was revoked or never was. */
export async function findToken(
  ctx: Context,
  secret: string,
): Promise<{ accountId: number; scopes: Scope[]; secondFactor: boolean } | null> {
  const { rows } = await sql<{
    id: number;
    accountId: number;
    scopes: Scope[];
    secondFactor: boolean;
    stale: boolean;
  }>`
    select t.id, t.account_id as "accountId", t.scopes, coalesce(u.two_factor_enabled, false) as "secondFactor",
      t.last_used_at is null or t.last_used_at < now() - interval '1 minute' as stale
    from api_token t left join sign_in."user" u on u.id = t.account_id::text
    where t.secret_hash = ${hashSecret(secret)} and t.expires_at > now() and t.revoked_at is null`.execute(
    ctx.db,
  );
  const [row] = rows;
  if (!row) return null;
  if (row.stale) {
    await ctx.db
      .updateTable("api_token")
      .set({ last_used_at: sql<Date>`now()` })
      .where("id", "=", row.id)
      .execute();
  }
  const { accountId, scopes, secondFactor } = row;
  return { accountId, scopes, secondFactor };
}
