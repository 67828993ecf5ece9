// Passwords are kept as scrypt hashes. The parameters stand in each hash, so that they can grow and old hashes still
// open.
import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { AppError } from "../../errors.ts";

/** 32 MB and about a fifth of a second, as OWASP's password storage sheet asks (N = 2^15, r = 8, p = 3). */
const PRESENT = { N: 32_768, r: 8, p: 3 };
const KEY_BYTES = 32;
const FORM = /^scrypt\$(\d+)\$(\d+)\$(\d+)\$([\w-]+)\$([\w-]+)$/;

/** `scrypt$N$r$p$salt$key`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, PRESENT);
  const { N, r, p } = PRESENT;
  return ["scrypt", N, r, p, salt.toString("base64url"), key.toString("base64url")].join("$");
}

/** False too for what is no hash of ours. */
export async function isPasswordOf(hash: string, password: string): Promise<boolean> {
  const [, N, r, p, salt = "", key = ""] = FORM.exec(hash) ?? [];
  if (!N) return false;
  const expected = Buffer.from(key, "base64url");
  const cost = { N: Number(N), r: Number(r), p: Number(p) };
  const derived = await derive(password, Buffer.from(salt, "base64url"), cost);
  return expected.length === derived.length && timingSafeEqual(expected, derived);
}

/** Hashing shares its threads with pressing and reading files, so few hash at once and the others wait. */
const MOST_AT_ONCE = 2;
const MOST_WAITING = 100;
const waiting: (() => void)[] = [];
let atWork = 0;

/** Asked before a stranger's password is hashed. @throws AppError UNAVAILABLE when too many wait already */
export function demandHashingRoom(): void {
  if (waiting.length < MOST_WAITING) return;
  throw new AppError("UNAVAILABLE", "many are signing in at this moment: try again in a moment");
}

async function derive(password: string, salt: Buffer, cost: typeof PRESENT): Promise<Buffer> {
  if (atWork >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else atWork += 1;
  try {
    return await scryptKey(password, salt, cost);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else atWork -= 1;
  }
}

function scryptKey(password: string, salt: Buffer, cost: typeof PRESENT): Promise<Buffer> {
  const options = { ...cost, maxmem: 256 * cost.N * cost.r };
  return new Promise((resolve, reject) => {
    // One password, however its letters were composed.
    scrypt(password.normalize("NFKC"), salt, KEY_BYTES, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
