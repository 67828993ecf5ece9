// A passkey stands for password and second factor together only when the device asked its person: for a finger, a
// face, a number.
import { AppError } from "../../errors.ts";

/** WebAuthn, section 6.1: flags follow 32 bytes of hash; bit 2 says «user verified». */
const FLAGS_AT = 32;
const USER_VERIFIED = 0x04;

/** What is read here is what the authenticator signed; the signature is checked after it. @throws AppError NOT_SIGNED_IN */
export function demandVerifiedUser(credential: Record<string, unknown>): void {
  const { authenticatorData } = (credential.response ?? {}) as { authenticatorData?: unknown };
  const data = Buffer.from(typeof authenticatorData === "string" ? authenticatorData : "", "base64url");
  if (((data[FLAGS_AT] ?? 0) & USER_VERIFIED) !== 0) return;
  throw new AppError("NOT_SIGNED_IN", "the device did not ask who you are", {
    params: { reason: "USER_NOT_VERIFIED" },
  });
}
