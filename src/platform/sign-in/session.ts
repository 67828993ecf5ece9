// A browser's session: which one a request's cookie names, how long it lasts, when it last proved itself.
import { createHmac, timingSafeEqual } from "node:crypto";
import { type QueryExecutorProvider, sql } from "kysely";

export const SESSION_COOKIE = "dabir.session_token";
/** The longest a session lasts, used or not. */
export const SESSION_SECONDS = 30 * 86_400;
/** One that nobody used for so long has ended. */
const IDLE_HOURS = 12;
/** So long after a proof nothing more is asked. */
const FRESH_MINUTES = 10;

export interface Session {
  id: string;
  token: string;
  userId: string;
  fresh: boolean;
  secondFactor: boolean;
}

/** `cookies` is the header of a request. Null for no cookie, a forged one, and sessions that ended. Says at most once a minute that it was used. */
export async function findSession(
  db: QueryExecutorProvider,
  { cookies, secret }: { cookies: string; secret: string },
): Promise<Session | null> {
  const token = signedToken(cookies, secret);
  if (token === null) return null;
  const { rows } = await sql<Session & { stale: boolean }>`
    select s.id, s.token, s.user_id as "userId", u.two_factor_enabled as "secondFactor",
      s.proved_at > now() - make_interval(mins => ${FRESH_MINUTES}) as fresh,
      s.seen_at < now() - interval '1 minute' as stale
    from sign_in.session s join sign_in."user" u on u.id = s.user_id
    where s.token = ${token} and s.expires_at > now()
      and s.seen_at > now() - make_interval(hours => ${IDLE_HOURS})`.execute(db);
  const [row] = rows;
  if (!row) return null;
  const { stale, ...session } = row;
  if (stale) await sql`update sign_in.session set seen_at = now() where id = ${session.id}`.execute(db);
  return session;
}

/** The person has just proved to be who it is. */
export async function proveSession(db: QueryExecutorProvider, id: string): Promise<void> {
  await sql`update sign_in.session set proved_at = now() where id = ${id}`.execute(db);
}

export interface SessionLine {
  id: string;
  /** Where it was begun. */
  address: string | null;
  /** The browser as it calls itself. */
  agent: string | null;
  createdAt: Date;
  seenAt: Date;
}

/** Those that still last, the last used first. */
export async function sessionsOf(db: QueryExecutorProvider, userId: string): Promise<SessionLine[]> {
  const { rows } = await sql<SessionLine>`
    select id, nullif(ip_address, '') as address, nullif(user_agent, '') as agent, created_at as "createdAt",
      seen_at as "seenAt"
    from sign_in.session
    where user_id = ${userId} and expires_at > now() and seen_at > now() - make_interval(hours => ${IDLE_HOURS})
    order by seen_at desc, id`.execute(db);
  return rows;
}

/** Sessions and steps of signing in that ended long ago take no room. */
export async function sweepSessions(db: QueryExecutorProvider): Promise<void> {
  await sql`delete from sign_in.session where expires_at < now() or seen_at < now() - interval '1 day'`.execute(
    db,
  );
  await sql`delete from sign_in.verification where expires_at < now() - interval '1 hour'`.execute(db);
  await sql`delete from sign_in.used_code where at < now() - interval '1 hour'`.execute(db);
}

/** The token in the session's cookie, if we signed it: `token.signature`, HMAC-SHA256 in base64. */
function signedToken(cookies: string, secret: string): string | null {
  const mark = `${SESSION_COOKIE}=`;
  const cookie = cookies
    .split(";")
    .map((part) => part.trim())
    .find((part) => part.startsWith(mark));
  const value = decode(cookie?.slice(mark.length) ?? "");
  const dot = value.lastIndexOf(".");
  if (dot < 1) return null;
  const token = value.slice(0, dot);
  const signature = Buffer.from(value.slice(dot + 1), "base64");
  const right = createHmac("sha256", secret).update(token).digest();
  return signature.length === right.length && timingSafeEqual(signature, right) ? token : null;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return "";
  }
}
