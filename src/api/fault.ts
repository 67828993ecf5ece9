// What the API answers when a call fails: code, a sentence, and for each wrong field its name.
import { z } from "zod";
import type { Context } from "../context.ts";
import { AppError, ERRORS, type ErrorCode } from "../errors.ts";

export interface Fault {
  code: ErrorCode;
  message: string;
  /** Path of a field («tags.0») → what is wrong with it. */
  fields?: Record<string, string>;
  params?: Record<string, unknown>;
}

/** Whatever was thrown, as an answer; what nobody expected goes to the log. */
export function faultAnswer(ctx: Context, error: unknown): Response {
  const fault = faultOf(error);
  const { status } = ERRORS[fault.code];
  if (status >= 500) ctx.log.error("a call of the API failed", error);
  return answerJson({ error: fault }, status);
}

export function answerJson(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: {
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}

function faultOf(error: unknown): Fault {
  if (error instanceof z.ZodError)
    return { code: "BAD_INPUT", message: sentence(error), fields: fieldsOf(error) };
  if (error instanceof AppError) {
    const params = Object.keys(error.params).length > 0 ? { params: error.params } : {};
    return { code: error.code, message: error.message, ...params };
  }
  if (isAway(error)) return { code: "UNAVAILABLE", message: "the database is away: try again in a moment" };
  return { code: "INTERNAL", message: "something went wrong here; it was written to the log" };
}

function fieldsOf(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) {
    const unknown = issue.code === "unrecognized_keys" ? issue.keys : [];
    for (const key of unknown) fields[[...issue.path, key].join(".")] = "is not known here";
    if (unknown.length === 0) fields[issue.path.join(".")] ??= issue.message;
  }
  return fields;
}

function sentence(error: z.ZodError): string {
  const fields = Object.entries(fieldsOf(error)).map(([name, message]) =>
    name ? `${name}: ${message}` : message,
  );
  return `the call's input is wrong: ${fields.join("; ")}`;
}

/** Classes of PostgreSQL and of the network that say «not now». */
function isAway(error: unknown): boolean {
  const { code = "" } = error as { code?: string };
  return /^(08|57P0|53)/.test(code) || /^E(CONN|PIPE|TIMEDOUT)/.test(code);
}
