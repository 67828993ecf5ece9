// One passage to better-auth: judged, counted, handed on, and answered in the words of our own door.
import type { Context } from "../../context.ts";
import { AppError, type ErrorCode } from "../../errors.ts";
import { demandStrongPassword } from "../../newsroom/accounts/choose-password.ts";
import { recordSigning } from "../../newsroom/accounts/record-signing.ts";
import { hashSecret } from "../../platform/sign-in/one-time-secret.ts";
import { demandPace, forgetPace, type Pace } from "../../platform/sign-in/pace.ts";
import { demandHashingRoom } from "../../platform/sign-in/password-hash.ts";
import { endSession } from "../../platform/sign-in/people.ts";
import {
  findSession,
  proveSession,
  SESSION_COOKIE,
  type Session,
  sweepSessions,
} from "../../platform/sign-in/session.ts";
import { AUTH_PATH, SENDER_HEADER, type SignIn } from "../../platform/sign-in/sign-in.ts";
import { takeCode } from "../../platform/sign-in/used-codes.ts";
import { answerJson, faultAnswer } from "../fault.ts";
import { readJson } from "../read-json.ts";
import type { Visitor } from "../visitor.ts";
import { PASSAGES, type Passage } from "./passages.ts";
import { demandVerifiedUser } from "./verified-user.ts";

export interface AuthDoor {
  ctx: Context;
  secret: string;
  signIn: SignIn;
  identify(request: Request): Promise<Visitor | null>;
}

export interface Passing {
  name: string;
  request: Request;
  /** Address of whoever asks; empty when it is not known. */
  sender: string;
}

export async function answerPassage(door: AuthDoor, { name, request, sender }: Passing): Promise<Response> {
  const passage = Object.hasOwn(PASSAGES, name) ? PASSAGES[name] : undefined;
  if (passage?.method !== request.method) throw new AppError("NOT_FOUND", "there is nothing at this address");
  const visitor = await door.identify(request);
  demandWho(passage, visitor);
  const input = passage.input.parse(passage.method === "POST" ? await readJson(request) : {});
  const counted = await count(door.ctx, { name, passage, input, visitor, sender });
  await judge(door.ctx, { name, input, visitor });
  const answer = await door.signIn(onward({ name, request, sender, input, visitor }));
  if (!answer.ok) return refusal(door.ctx, answer);
  const cookies = answer.headers.getSetCookie();
  const begun = await findSession(door.ctx.db, {
    cookies: cookies.map(bare).join("; "),
    secret: door.secret,
  });
  const userId = begun?.userId ?? (visitor ? String(visitor.actor.id) : undefined);
  if (name === "two-factor/verify-totp" && userId !== undefined) {
    if (!(await takeCode(door.ctx.db, { userId, code: input.code as string })))
      return replayed(door.ctx, begun);
  }
  if (begun || name === "sign-in/email") for (const key of counted) await forgetPace(door.ctx.db, key);
  await settle(door.ctx, { name, passage, visitor, begun });
  const waits = name === "sign-in/email" && !begun && visitor && (await isOwn(door.ctx, { visitor, input }));
  return withCookies(
    answerJson(whatGoesOut(passage, await answer.json())),
    waits ? cookies.filter((cookie) => !cookie.startsWith(`${SESSION_COOKIE}=`)) : cookies,
  );
}

function demandWho({ who }: Passage, visitor: Visitor | null): void {
  if (who === "anybody") return;
  if (visitor?.by !== "session") throw new AppError("NOT_SIGNED_IN", "nobody is signed in");
  if (who === "fresh" && !visitor.fresh) {
    throw new AppError("SIGN_IN_AGAIN", "prove once more that it is you: enter your password again");
  }
}

/** Somebody proves again over a running session, which goes on while the code of the second factor is awaited. */
async function isOwn(
  ctx: Context,
  { visitor, input }: { visitor: Visitor; input: Record<string, unknown> },
): Promise<boolean> {
  return (await emailOf(ctx, visitor.actor.id)) === String(input.email).toLowerCase();
}

async function emailOf(ctx: Context, id: number): Promise<string> {
  const account = ctx.db.selectFrom("account").select("email").where("id", "=", id);
  return (await account.executeTakeFirstOrThrow()).email;
}

interface Counting {
  name: string;
  passage: Passage;
  input: Record<string, unknown>;
  visitor: Visitor | null;
  sender: string;
}

/** The keys that a success sets free again. */
async function count(ctx: Context, { name, passage, input, visitor, sender }: Counting): Promise<string[]> {
  const { pace = {} } = passage;
  if (pace.sender) await demandPace(ctx.db, { key: `${name}|sender:${sender}`, ...pace.sender });
  const free: Pace[] = [];
  if (pace.email) {
    free.push({ key: `${name}|email:${hashSecret(String(input.email).toLowerCase())}`, ...pace.email });
  }
  if (pace.account && visitor) free.push({ key: `${name}|account:${visitor.actor.id}`, ...pace.account });
  for (const one of free) await demandPace(ctx.db, one);
  return free.map(({ key }) => key);
}

/** What better-auth does not ask: how good a password is, whether a passkey was opened by its person. */
async function judge(
  ctx: Context,
  { name, input, visitor }: Pick<Counting, "name" | "input" | "visitor">,
): Promise<void> {
  if (name === "sign-in/email") demandHashingRoom();
  if (name === "passkey/verify-authentication") demandVerifiedUser(input.response as Record<string, unknown>);
  if (name !== "change-password" || !visitor) return;
  const email = await emailOf(ctx, visitor.actor.id);
  demandStrongPassword(input.newPassword as string, { name: visitor.actor.name, email });
}

function onward({ name, request, sender, input, visitor }: Passing & Omit<Counting, "passage">): Request {
  const headers = new Headers();
  for (const kept of ["origin", "user-agent", "cookie"]) {
    const value = request.headers.get(kept);
    if (value !== null) headers.set(kept, value);
  }
  // A session that has ended for us has ended for every part of us.
  if (!visitor) headers.set("cookie", withoutSession(request.headers.get("cookie") ?? ""));
  if (sender) headers.set(SENDER_HEADER, sender);
  const address = new URL(`${AUTH_PATH}/${name}`, request.url);
  if (request.method === "GET") return new Request(address, { headers });
  headers.set("content-type", "application/json");
  return new Request(address, { method: "POST", headers, body: JSON.stringify(input) });
}

/** A session that was begun takes the place of the browser's old one; a code shown by a session proves it anew. */
async function settle(
  ctx: Context,
  {
    name,
    passage,
    visitor,
    begun,
  }: { name: string; passage: Passage; visitor: Visitor | null; begun: Session | null },
): Promise<void> {
  const old = visitor?.actor.session;
  if (begun) await sweepSessions(ctx.db);
  if (begun && old && begun.id !== old) {
    await endSession(ctx.db, { id: String(visitor.actor.id), session: old });
  }
  if (!begun && old && name.startsWith("two-factor/verify-")) await proveSession(ctx.db, old);
  const accountId = begun ? Number(begun.userId) : visitor?.actor.id;
  if (!passage.act || accountId === undefined) return;
  if (passage.act !== "accounts.sign-in") await recordSigning(ctx, { act: passage.act, accountId });
  else if (begun && !visitor) await recordSigning(ctx, { act: passage.act, accountId, by: name });
  // The first code of an authenticator that is being set up begins the session anew.
  else if (begun && name === "two-factor/verify-totp") {
    await recordSigning(ctx, { act: "accounts.second-factor-on", accountId });
  }
}

async function replayed(ctx: Context, begun: Session | null): Promise<Response> {
  if (begun) await endSession(ctx.db, { id: begun.userId, session: begun.id });
  return faultAnswer(ctx, signingFault(401, { code: "INVALID_CODE", message: "this code was used already" }));
}

async function refusal(ctx: Context, answer: Response): Promise<Response> {
  const said = (await answer.json().catch(() => ({}))) as { code?: string; message?: string };
  return withCookies(faultAnswer(ctx, signingFault(answer.status, said)), answer.headers.getSetCookie());
}

const CODES: Record<number, ErrorCode> = {
  400: "BAD_INPUT",
  401: "NOT_SIGNED_IN",
  403: "NOT_ALLOWED",
  404: "NOT_FOUND",
  409: "CONFLICT",
  429: "TOO_MANY",
};

function signingFault(status: number, said: { code?: string; message?: string }): AppError {
  // Whoever is disabled hears what anybody hears.
  const reason = said.code === "FAILED_TO_CREATE_SESSION" ? "INVALID_EMAIL_OR_PASSWORD" : said.code;
  const message = reason === "INVALID_EMAIL_OR_PASSWORD" ? "address or password is wrong" : said.message;
  return new AppError(CODES[status] ?? "INTERNAL", message || "this could not be done", {
    params: reason ? { reason } : {},
  });
}

function whatGoesOut({ gives = [], adds }: Passage, answer: unknown): unknown {
  if (gives === "all") return adds ? { ...(answer as object), ...adds } : answer;
  const said = Object.entries((answer ?? {}) as object);
  return Object.fromEntries(said.filter(([name]) => gives.includes(name)));
}

function withCookies(response: Response, cookies: string[]): Response {
  for (const cookie of cookies) response.headers.append("set-cookie", cookie);
  return response;
}

/** `name=value` of a Set-Cookie. */
function bare(cookie: string): string {
  return cookie.split(";", 1)[0] as string;
}

function withoutSession(cookies: string): string {
  return cookies
    .split(";")
    .filter((part) => !part.trim().startsWith(`${SESSION_COOKIE}=`))
    .join(";");
}
