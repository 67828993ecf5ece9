// The one way from the studio to the newsroom: `call("articles.list", { limit: 30 })`. A call that fails throws an
// ApiFault. When the session ended, or a call asks for a fresh proof, the person is asked and the call goes on, so
// that nothing that stands on the screen is lost.
import type { CallInput, CallName, CallOutput } from "../api/calls.ts";
import type { Fault } from "../api/fault.ts";
import type { EditionId } from "../editions.ts";
import { workedIn } from "./edition.ts";

type ErrorCode = Fault["code"];

export type FaultCode = ErrorCode | "OFFLINE";

export class ApiFault extends Error {
  readonly code: FaultCode;
  readonly status: number;
  /** Path of a field → what is wrong with it, in English. */
  readonly fields: Record<string, string>;
  readonly params: Record<string, unknown>;

  constructor(said: {
    code: FaultCode;
    status: number;
    message: string;
    fields?: Record<string, string> | undefined;
    params?: Record<string, unknown> | undefined;
  }) {
    super(said.message);
    this.name = "ApiFault";
    this.code = said.code;
    this.status = said.status;
    this.fields = said.fields ?? {};
    this.params = said.params ?? {};
  }
}

export interface CallOptions {
  signal?: AbortSignal | undefined;
  /** The same key again has no second effect: one for each time that a person submits. */
  key?: string | undefined;
  /** Ask nobody to sign in: the caller wants to know that nobody is. */
  quiet?: boolean | undefined;
  /** Another edition than the one that is worked in. */
  edition?: EditionId | undefined;
}

/** Asks the person for a proof; resolves when it was given, rejects when they would rather not. */
export type AskForProof = (why: "expired" | "again") => Promise<void>;

let askForProof: AskForProof | null = null;

export function onProofNeeded(ask: AskForProof | null): void {
  askForProof = ask;
}

export function newKey(): string {
  return crypto.randomUUID();
}

export async function call<N extends CallName>(
  name: N,
  input: CallInput<N>,
  options: CallOptions = {},
): Promise<CallOutput<N>> {
  const headers: Record<string, string> = {
    "content-type": "application/json",
    "dabir-edition": options.edition ?? workedIn(),
  };
  if (options.key) headers["idempotency-key"] = options.key;
  const request = { method: "POST", headers, body: JSON.stringify(input), signal: options.signal ?? null };
  return (await withProof(() => ask(`/api/${name}`, request), options)) as CallOutput<N>;
}

/** A call that takes a file: the fields stand in the address. */
export async function upload<N extends CallName>(
  name: N,
  { input, file }: { input: Record<string, string>; file: Blob },
): Promise<CallOutput<N>> {
  const headers = {
    "content-type": file.type || "application/octet-stream",
    "dabir-edition": workedIn(),
  };
  const address = `/api/${name}?${new URLSearchParams(input)}`;
  return (await withProof(() => ask(address, { method: "POST", headers, body: file }))) as CallOutput<N>;
}

/** Runs it again once the person has proved who they are, when that is what it lacks. */
export async function withProof(work: () => Promise<unknown>, options: CallOptions = {}): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    const why = error instanceof ApiFault ? PROOFS[error.code] : undefined;
    if (!why || !askForProof || options.quiet) throw error;
    await askForProof(why).catch(() => {
      throw error;
    });
    return work();
  }
}

const PROOFS: Partial<Record<FaultCode, "expired" | "again">> = {
  NOT_SIGNED_IN: "expired",
  SIGN_IN_AGAIN: "again",
};

/** @throws ApiFault */
export async function ask(address: string, request: RequestInit): Promise<unknown> {
  const response = await fetch(address, { credentials: "same-origin", ...request }).catch((cause) => {
    if ((cause as Error).name === "AbortError") throw cause;
    throw new ApiFault({ code: "OFFLINE", status: 0, message: "the newsroom cannot be reached" });
  });
  const answer = (await response.json().catch(() => null)) as unknown;
  if (response.ok) return answer;
  throw faultOf(response.status, answer);
}

function faultOf(status: number, answer: unknown): ApiFault {
  const said = (answer as { error?: Record<string, unknown> } | null)?.error;
  if (typeof said === "object" && typeof said.code === "string") {
    return new ApiFault({ ...(said as { code: ErrorCode; message: string }), status });
  }
  // The sign-in endpoints answer flat: { code, message }.
  const flat = answer as { code?: string; message?: string } | null;
  return new ApiFault({
    code: CODES[status] ?? "INTERNAL",
    status,
    message: flat?.message ?? `answered with ${status}`,
    params: flat?.code ? { reason: flat.code } : undefined,
  });
}

const CODES: Record<number, FaultCode> = {
  400: "BAD_INPUT",
  401: "NOT_SIGNED_IN",
  403: "NOT_ALLOWED",
  404: "NOT_FOUND",
  409: "CONFLICT",
  413: "TOO_LARGE",
  422: "REFUSED",
  429: "TOO_MANY",
  502: "UNAVAILABLE",
  503: "UNAVAILABLE",
};
