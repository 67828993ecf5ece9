// The secret of an installation: signs the cookies of sessions and encrypts second factors. It lies beside the
// database, not in it, so that a copy of the database alone opens no door.
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AppError } from "../../errors.ts";

const NAME = "secret";
const LEAST = 32;

/** Made at the first call, readable only by the user that runs the newsroom. @throws AppError SETUP */
export function installationSecret(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, NAME);
  try {
    writeFileSync(file, `${randomBytes(32).toString("base64url")}\n`, { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw unusable(file, error);
  }
  const secret = readFileSync(file, "utf8").trim();
  if (secret.length < LEAST) throw unusable(file, `it holds fewer than ${LEAST} letters`);
  return secret;
}

function unusable(file: string, cause: unknown): AppError {
  return new AppError(
    "SETUP",
    `the secret in ${file} cannot be used: restore it from a backup, or remove it`,
    { cause },
  );
}
