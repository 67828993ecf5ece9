// A form as a browser sends it, read with a limit and parsed once. Bytes that are not UTF-8 and NUL are refused,
// since whoever sends them is no browser and the database would refuse them later.
import { AppError } from "../../errors.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Fields by name; of a repeated one the first. @throws AppError TOO_LARGE, BAD_INPUT */
export async function readForm(request: Request, mostBytes: number): Promise<Map<string, string>> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/x-www-form-urlencoded\b/i.test(type)) {
    throw new AppError("BAD_INPUT", "a form comes as application/x-www-form-urlencoded");
  }
  const bytes = await readBytes(request, mostBytes);
  try {
    return parseForm(utf8.decode(bytes));
  } catch (cause) {
    throw new AppError("BAD_INPUT", "the form is not UTF-8 text, or holds NUL", { cause });
  }
}

async function readBytes(request: Request, mostBytes: number): Promise<Uint8Array> {
  const tooLarge = new AppError("TOO_LARGE", `a form has at most ${mostBytes} bytes`);
  if (Number(request.headers.get("content-length") ?? 0) > mostBytes) throw tooLarge;
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of request.body ?? []) {
      size += part.length;
      if (size > mostBytes) throw tooLarge;
      parts.push(part);
    }
  } catch (cause) {
    throw cause === tooLarge ? cause : new AppError("BAD_INPUT", "the form broke off", { cause });
  }
  return Buffer.concat(parts);
}

function parseForm(text: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const pair of text.split("&")) {
    if (pair === "") continue;
    const cut = pair.indexOf("=");
    const [name, value] = cut < 0 ? [pair, ""] : [pair.slice(0, cut), pair.slice(cut + 1)];
    const [key, decoded] = [name, value].map((part) => decodeURIComponent(part.replaceAll("+", " "))) as [
      string,
      string,
    ];
    if (key.includes("\0") || decoded.includes("\0")) throw new RangeError("NUL");
    if (!fields.has(key)) fields.set(key, decoded);
  }
  return fields;
}
