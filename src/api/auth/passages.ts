// What of better-auth can be reached from outside, and on which terms. Whatever is not listed here is not there.
import { z } from "zod";
import type { Pace } from "../../platform/sign-in/pace.ts";

export interface Passage {
  method: "GET" | "POST";
  input: z.ZodType<Record<string, unknown>>;
  /** Who may pass: anybody, whoever is signed in, or only with a proof of the last minutes. */
  who: "anybody" | "session" | "fresh";
  /** How often: per sender's address, per account at the door, per address of mail. */
  pace?: Partial<Record<"sender" | "account" | "email", Omit<Pace, "key">>>;
  /** What of the answer goes out; else an empty object. A session's token is for the cookie alone. */
  gives?: readonly string[] | "all";
  /** Said instead of what better-auth says. */
  adds?: Record<string, unknown>;
  /** What the audit log says of a success. */
  act?: string;
}

const nothing = z.strictObject({});
const password = z.string().min(1).max(1000);
const code = z.string().trim().min(1).max(40);
/** What an authenticator answers is checked by whoever knows WebAuthn. */
const credential = z.record(z.string(), z.unknown());

const GUESSES = { most: 10, seconds: 900 };
const OFFICE = { most: 100, seconds: 300 };

/** The code that follows the password. */
const SECOND_STEP: Passage = {
  method: "POST",
  input: z.strictObject({ code }),
  who: "anybody",
  pace: { sender: OFFICE, account: GUESSES },
  act: "accounts.sign-in",
};

export const PASSAGES: Record<string, Passage> = {
  "sign-in/email": {
    method: "POST",
    input: z.strictObject({ email: z.email().max(200), password }),
    who: "anybody",
    pace: { sender: OFFICE, email: GUESSES },
    gives: ["twoFactorRedirect"],
    act: "accounts.sign-in",
  },
  "sign-out": { method: "POST", input: nothing, who: "anybody" },
  "two-factor/verify-totp": SECOND_STEP,
  "two-factor/verify-backup-code": SECOND_STEP,
  "two-factor/enable": {
    method: "POST",
    input: z.strictObject({ password }),
    who: "fresh",
    pace: { account: GUESSES },
    gives: ["totpURI", "backupCodes"],
  },
  "two-factor/disable": {
    method: "POST",
    input: z.strictObject({ password }),
    who: "fresh",
    pace: { account: GUESSES },
    act: "accounts.second-factor-off",
  },
  "two-factor/generate-backup-codes": {
    method: "POST",
    input: z.strictObject({ password }),
    who: "fresh",
    pace: { account: GUESSES },
    gives: ["backupCodes"],
    act: "accounts.backup-codes",
  },
  "passkey/generate-register-options": { method: "GET", input: nothing, who: "fresh", gives: "all" },
  "passkey/verify-registration": {
    method: "POST",
    input: z.strictObject({ response: credential, name: z.string().trim().max(80).optional() }),
    who: "fresh",
    act: "accounts.passkey-added",
  },
  "passkey/generate-authenticate-options": {
    method: "GET",
    input: nothing,
    who: "anybody",
    pace: { sender: OFFICE },
    gives: "all",
    adds: { userVerification: "required" },
  },
  "passkey/verify-authentication": {
    method: "POST",
    input: z.strictObject({ response: credential }),
    who: "anybody",
    pace: { sender: OFFICE },
    act: "accounts.sign-in",
  },
  "passkey/list-user-passkeys": { method: "GET", input: nothing, who: "session", gives: "all" },
  "passkey/delete-passkey": {
    method: "POST",
    input: z.strictObject({ id: z.string().min(1).max(100) }),
    who: "fresh",
    act: "accounts.passkey-removed",
  },
  "change-password": {
    method: "POST",
    input: z.strictObject({
      currentPassword: password,
      newPassword: password,
      revokeOtherSessions: z.boolean().default(true),
    }),
    who: "session",
    pace: { account: GUESSES },
    act: "accounts.password",
  },
};
