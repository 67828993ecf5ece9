// The body of a call: JSON with a limit. What is not JSON is told so with the place.
import { AppError } from "../errors.ts";

const MOST_BYTES = 4_194_304;
const utf8 = new TextDecoder("utf-8", { fatal: true });

/** @throws AppError BAD_INPUT, TOO_LARGE */
export async function readJson(request: Request): Promise<unknown> {
  const type = request.headers.get("content-type") ?? "";
  // Forms of other sites cannot send this type without being asked first.
  if (!/^application\/json\b/i.test(type)) {
    throw new AppError("BAD_INPUT", "a call comes as content-type: application/json");
  }
  const bytes = await readBytes(request, MOST_BYTES);
  if (bytes.length === 0) return {};
  try {
    const text = utf8.decode(bytes);
    if (text.includes("\\u0000")) throw new RangeError("NUL cannot be stored");
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError("BAD_INPUT", `the body is not JSON in UTF-8: ${(cause as Error).message}`);
  }
}

/** @throws AppError TOO_LARGE */
async function readBytes(request: Request, most: number): Promise<Uint8Array> {
  const tooLarge = new AppError("TOO_LARGE", `at most ${most} bytes are taken here`);
  if (Number(request.headers.get("content-length") ?? 0) > most) throw tooLarge;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.length;
    if (size > most) throw tooLarge;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
