// The key pair with which an installation signs what it gives away: Ed25519, made once, beside its secret.
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AppError } from "../errors.ts";

const NAME = "signing-key.pem";

export interface SigningKey {
  sign(bytes: Uint8Array): Buffer;
  /** PEM, for whoever checks. */
  publicKey: string;
}

/** Made at the first call, readable only by the user that runs the newsroom. @throws AppError SETUP */
export function signingKey(folder: string): SigningKey {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, NAME);
  try {
    const made = generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" });
    writeFileSync(file, made, { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw unusable(file, error);
  }
  const key = readKey(() => createPrivateKey(readFileSync(file)));
  if (key === undefined) throw unusable(file, "it is no Ed25519 key");
  return {
    sign: (bytes) => sign(null, bytes, key),
    publicKey: createPublicKey(key).export({ type: "spki", format: "pem" }).toString(),
  };
}

/** False for a signature of another key, of other bytes, or none. */
export function isSigned({
  bytes,
  signature,
  publicKey,
}: {
  bytes: Uint8Array;
  signature: Uint8Array;
  publicKey: string;
}): boolean {
  const key = readKey(() => createPublicKey(publicKey));
  return key !== undefined && verify(null, bytes, key, signature);
}

/** By which people tell keys apart: SHA-256 of the key. Undefined when it is no key of this kind. */
export function fingerprintOf(publicKey: string): string | undefined {
  const key = readKey(() => createPublicKey(publicKey));
  if (key === undefined) return undefined;
  return createHash("sha256")
    .update(key.export({ type: "spki", format: "der" }))
    .digest("base64url");
}

function readKey(read: () => KeyObject): KeyObject | undefined {
  try {
    const key = read();
    return key.asymmetricKeyType === "ed25519" ? key : undefined;
  } catch {
    return undefined;
  }
}

function unusable(file: string, cause: unknown): AppError {
  return new AppError("SETUP", `the key in ${file} cannot be used: restore it from a backup, or remove it`, {
    cause,
  });
}
