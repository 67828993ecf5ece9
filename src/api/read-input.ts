// What a call was given: an object as JSON, or a file with its fields in the address.
import { AppError } from "../errors.ts";
import type { Call } from "./call.ts";
import { readBytes, readJson } from "./read-json.ts";

export interface CallBody {
  input: unknown;
  file: Uint8Array;
}

const NO_FILE = new Uint8Array();

/** @throws AppError BAD_INPUT, TOO_LARGE */
export async function readInput(wanted: Call, request: Request): Promise<CallBody> {
  if (!wanted.bytes) return { input: await readJson(request), file: NO_FILE };
  // Forms of other sites cannot send these types without being asked first.
  if (!/^(image\/|application\/octet-stream\b)/i.test(request.headers.get("content-type") ?? "")) {
    throw new AppError("BAD_INPUT", `a file comes as content-type: ${wanted.bytes.type}`);
  }
  const fields: Record<string, string> = {};
  for (const [name, value] of new URL(request.url).searchParams) fields[name] ??= value;
  if (Object.values(fields).some((value) => value.includes("\0"))) {
    throw new AppError("BAD_INPUT", "NUL cannot be stored");
  }
  return { input: fields, file: await readBytes(request, wanted.bytes.most) };
}
