// Brings a body written under an older schema to the present one, step by step. Nothing is checked here beyond what
// the steps need: parse.ts checks the result.
import { DocumentError } from "./document-error.ts";
import { DOCUMENT_VERSION } from "./schema.ts";

type Json = Record<string, unknown>;

/** Takes a body of the version it stands under to the next one. It must not change its argument. */
export type UpgradeStep = (body: Json) => Json;

/** `steps[n]` leads from version n to n + 1. */
const steps: Record<number, UpgradeStep> = {
  // Films and sounds came; what was written before holds none.
  1: (body) => body,
};

/**
 * The body in the present version. A body without a version is of version 1. Bodies of a later version than this
 * program knows, and things that are no body, throw a DocumentError.
 */
export function upgradeDocument(json: unknown): Json {
  return upgradeThrough(json, { steps, target: DOCUMENT_VERSION });
}

/** The machinery of `upgradeDocument`, for any chain of steps. */
export function upgradeThrough(
  json: unknown,
  chain: { steps: Record<number, UpgradeStep>; target: number },
): Json {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    throw new DocumentError("", "a body must be an object");
  }
  let body = json as Json;
  const version = body.version ?? 1;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    throw new DocumentError("version", "must be a whole number from 1");
  }
  if (version > chain.target) {
    throw new DocumentError("version", `${version} is later than ${chain.target}, the latest known here`);
  }
  for (let from = version; from < chain.target; from++) {
    const step = chain.steps[from];
    if (step === undefined) throw new DocumentError("version", `no way leads from ${from} to ${from + 1}`);
    body = step(body);
  }
  return { ...body, version: chain.target };
}
