// Who stands at the staff's door: a browser's session or a token of the API, and the account as it is now.
import type { Context } from "../context.ts";
import { findActor } from "../newsroom/accounts/find-actor.ts";
import { findToken, TOKEN_PREFIX } from "../newsroom/accounts/tokens.ts";
import { findSession } from "../platform/sign-in/session.ts";
import type { Visitor } from "./visitor.ts";

/** Null when nobody is signed in. A token wins over a cookie; a wrong token is nobody. */
export function identify(
  ctx: Context,
  { request, secret }: { request: Request; secret: string },
): Promise<Visitor | null> {
  const said = request.headers.get("authorization");
  if (said === null) return bySession(ctx, { cookies: request.headers.get("cookie") ?? "", secret });
  const [, token = ""] = /^Bearer (\S+)$/i.exec(said) ?? [];
  return token.startsWith(TOKEN_PREFIX) ? byToken(ctx, token) : Promise.resolve(null);
}

async function bySession(ctx: Context, said: { cookies: string; secret: string }): Promise<Visitor | null> {
  const session = await findSession(ctx.db, said);
  if (!session) return null;
  const standing = await findActor(ctx, Number(session.userId));
  if (!standing) return null;
  return {
    actor: { ...standing.actor, session: session.id },
    by: "session",
    scopes: null,
    fresh: session.fresh,
    lacksSecondFactor: standing.secondFactorDemanded && !session.secondFactor,
  };
}

async function byToken(ctx: Context, secret: string): Promise<Visitor | null> {
  const token = await findToken(ctx, secret);
  const standing = token && (await findActor(ctx, token.accountId));
  if (!standing) return null;
  return {
    actor: standing.actor,
    by: "token",
    scopes: token.scopes,
    fresh: false,
    lacksSecondFactor: standing.secondFactorDemanded && !token.secondFactor,
  };
}
