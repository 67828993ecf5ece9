// Secrets that are shown once and then only recognised: links, tokens. The database keeps their hashes, so that a
// copy of it opens nothing. They are random and long, so a fast hash is enough.
import { createHash, randomBytes } from "node:crypto";

/** 43 letters of base64url, 256 bits. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}
