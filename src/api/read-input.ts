// What a call was given: an object as JSON, or a file with its fields in the address. A file is handed on as it comes.
import type { Context } from "../context.ts";
import { AppError } from "../errors.ts";
import type { Call } from "./call.ts";
import { readJson } from "./read-json.ts";

export interface CallBody {
  input: unknown;
  pieces: AsyncIterable<Uint8Array>;
}

// Forms of other sites cannot send these types without being asked first.
const FILE_TYPES = /^(?:(?:image|video|audio)\/|text\/vtt\b|application\/(?:octet-stream|x-subrip)\b)/i;

/** @throws AppError BAD_INPUT, TOO_LARGE */
export async function readInput(
  wanted: Call,
  { request, ctx }: { request: Request; ctx: Context },
): Promise<CallBody> {
  if (!wanted.file) return { input: await readJson(request), pieces: piecesOf(null) };
  if (!FILE_TYPES.test(request.headers.get("content-type") ?? "")) {
    throw new AppError("BAD_INPUT", `a file comes as content-type: ${wanted.file.types.join(", ")}`);
  }
  const fields: Record<string, string> = {};
  for (const [name, value] of new URL(request.url).searchParams) fields[name] ??= value;
  if (Object.values(fields).some((value) => value.includes("\0"))) {
    throw new AppError("BAD_INPUT", "NUL cannot be stored");
  }
  const most = wanted.file.most(ctx);
  // Told at once rather than after an hour of sending.
  if (Number(request.headers.get("content-length") ?? 0) > most) {
    throw new AppError("TOO_LARGE", `at most ${Math.floor(most / 1_048_576)} MB are taken here`, {
      params: { most },
    });
  }
  return { input: fields, pieces: piecesOf(request.body) };
}

async function* piecesOf(body: Request["body"]): AsyncIterable<Uint8Array> {
  for await (const piece of body ?? []) yield piece;
}
