// People of the staff for a test: as actors for acts, and signed in at the door with a cookie.
import { createHmac } from "node:crypto";
import { sql } from "kysely";
import { type StaffDoor, staffDoor } from "../src/api/door.ts";
import type { Preview } from "../src/api/preview.ts";
import type { Context, StaffActor } from "../src/context.ts";
import { createAccount } from "../src/newsroom/accounts/create-account.ts";
import { findActor } from "../src/newsroom/accounts/find-actor.ts";
import type { Role } from "../src/newsroom/accounts/roles.ts";
import { putPerson, setPassword } from "../src/platform/sign-in/people.ts";
import type { Answer, Named } from "./ask.ts";
import { ORIGIN } from "./newsroom.ts";

export const TEST_SECRET = "a-secret-of-tests-that-nobody-else-has";
/** Good enough for the rules, and long enough to be nobody's. */
export const TEST_PASSWORD = "کبوتر پنجره قطار زمستان";

export interface StaffOf {
  role?: Role;
  /** Slugs of sections, which must be there; none means all. */
  sections?: readonly string[];
  name?: string;
  email?: string;
}

let made = 0;

/** Somebody of the staff with an account of their own. */
export async function staffActor(ctx: Context, said: StaffOf = {}): Promise<StaffActor> {
  const { role = "editor-in-chief", sections = [], name } = said;
  made += 1;
  const ids = sections.length === 0 ? [] : await sectionIdsOf(ctx, sections);
  const { id } = await createAccount(
    { ...ctx, actor: { kind: "operator", name: "test" } },
    {
      name: name ?? `${role} ${made}`,
      email: said.email ?? `${role}-${made}@example.org`,
      role,
      sectionIds: ids,
    },
  );
  const standing = await findActor(ctx, id);
  if (!standing) throw new Error(`account ${id} is not there`);
  return standing.actor;
}

/** The same newsroom, seen by one of the staff. */
export function asStaff(ctx: Context, actor: StaffActor): Context {
  return { ...ctx, actor };
}

async function sectionIdsOf(ctx: Context, slugs: readonly string[]): Promise<number[]> {
  const rows = await ctx.db.selectFrom("section").select("id").where("slug", "in", slugs).execute();
  if (rows.length !== slugs.length) throw new Error(`no such sections: ${slugs.join(", ")}`);
  return rows.map((row) => row.id);
}

/** The door of the staff over a test's newsroom, asked in memory. */
export function testDoor(ctx: Context, preview: Partial<Preview> = {}): StaffDoor {
  return staffDoor({
    ctx,
    version: "0",
    secret: TEST_SECRET,
    origins: [ORIGIN],
    preview: { front: async () => new Response("<!doctype html>"), ...preview } as Preview,
  });
}

/** A browser: it keeps cookies and tells its origin. */
export interface Browser {
  cookies: Map<string, string>;
  /** `POST /api/{name}` with JSON. */
  call<N extends Named>(name: N, input?: unknown, headers?: Record<string, string>): Promise<Answer<N>>;
  /** `GET` of a path. */
  get(path: string): Promise<Answer>;
}

export function browserAt(door: StaffDoor, { sender = "203.0.113.7" } = {}): Browser {
  const cookies = new Map<string, string>();
  const send = async (
    path: string,
    init: RequestInit & { headers: Record<string, string> },
  ): Promise<Answer> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = {
      host: new URL(ORIGIN).host,
      "user-agent": "test",
      ...(cookie ? { cookie } : {}),
      ...init.headers,
    };
    const response = await door.fetch(new Request(ORIGIN + path, { ...init, headers }), { sender });
    for (const line of response.headers.getSetCookie()) keep(cookies, line);
    const text = await response.text();
    return { status: response.status, body: parsed(text), response };
  };
  return {
    cookies,
    call: (name, input = {}, headers = {}) =>
      send(`/api/${name}`, {
        method: "POST",
        headers: { "content-type": "application/json", origin: ORIGIN, ...headers },
        body: typeof input === "string" ? input : JSON.stringify(input),
      }),
    get: (path) => send(path, { headers: {} }),
  };
}

/** Somebody who is signed in, without the steps of it. */
export async function signedIn(
  ctx: Context,
  { door = testDoor(ctx), ...said }: StaffOf & { door?: StaffDoor } = {},
): Promise<Browser & { actor: StaffActor }> {
  const actor = await staffActor(ctx, said);
  const browser = browserAt(door);
  browser.cookies.set("dabir.session_token", await sessionCookie(ctx, actor));
  return { ...browser, actor };
}

/** The value of a session's cookie, for browsers and requests of a test's own. */
export async function sessionCookie(ctx: Context, actor: StaffActor): Promise<string> {
  const id = String(actor.id);
  await putPerson(ctx.db, { id, name: actor.name, email: `${id}@session.example` });
  made += 1;
  const token = `token-${made}-${id}`;
  await sql`
    insert into sign_in.session (id, token, user_id, expires_at)
    values (${`session-${made}`}, ${token}, ${id}, now() + interval '30 days')`.execute(ctx.db);
  return signedCookie(token);
}

export function signedCookie(token: string, secret: string = TEST_SECRET): string {
  return encodeURIComponent(`${token}.${createHmac("sha256", secret).update(token).digest("base64")}`);
}

/** Lets an account sign in with TEST_PASSWORD. */
export async function givePassword(
  ctx: Context,
  { actor, email }: { actor: StaffActor; email: string },
): Promise<void> {
  await putPerson(ctx.db, { id: String(actor.id), name: actor.name, email });
  await setPassword(ctx.db, { id: String(actor.id), password: TEST_PASSWORD });
}

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = "", ...attributes] = line.split(";");
  const at = pair.indexOf("=");
  const [name, value] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
  const gone = attributes.some((one) => /^\s*max-age=0$/i.test(one));
  if (gone || value === "") cookies.delete(name);
  else cookies.set(name, value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The code that an authenticator app shows for `otpauth://…` (RFC 6238), so many periods from now. */
export function totpCode(totpUri: string, periods = 0): string {
  const secret = new URL(totpUri).searchParams.get("secret") ?? "";
  const bits = [...secret].map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + periods));
  const digest = createHmac("sha1", key).update(counter).digest();
  const at = (digest.at(-1) as number) & 15;
  return String((digest.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
