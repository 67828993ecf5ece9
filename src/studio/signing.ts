// Signing in and out: the endpoints below /api/auth/, and passkeys through the browser's own credentials.
import { ask, withProof } from "./client.ts";

const JSON_TYPE = { "content-type": "application/json" };

function post(path: string, body: object = {}): Promise<unknown> {
  return ask(`/api/auth/${path}`, { method: "POST", headers: JSON_TYPE, body: JSON.stringify(body) });
}

function get(path: string): Promise<unknown> {
  return ask(`/api/auth/${path}`, { method: "GET" });
}

/** What is still missing after the password was right. */
export type NextStep = "done" | "second-factor";

/** @throws ApiFault */
export async function signIn(input: { email: string; password: string }): Promise<NextStep> {
  const answer = (await post("sign-in/email", input)) as { twoFactorRedirect?: boolean } | null;
  return answer?.twoFactorRedirect ? "second-factor" : "done";
}

export async function proveByCode(code: string, kind: "totp" | "backup-code"): Promise<void> {
  await post(`two-factor/verify-${kind}`, { code });
}

/** Proves that whoever is signed in is still there. */
export async function prove(password: string): Promise<void> {
  await post("prove", { password });
}

export async function signOut(): Promise<void> {
  await post("sign-out");
}

/** Whether the newsroom sends mail at all; else an operator prints the link. */
export async function askForReset(email: string): Promise<{ mail: boolean }> {
  return (await post("request-password-reset", { email })) as { mail: boolean };
}

export async function resetPassword(input: { token: string; newPassword: string }): Promise<void> {
  await post("reset-password", input);
}

export function passkeysWork(): boolean {
  return typeof PublicKeyCredential !== "undefined" && "parseRequestOptionsFromJSON" in PublicKeyCredential;
}

export async function signInByPasskey(): Promise<void> {
  const options = (await get(
    "passkey/generate-authenticate-options",
  )) as PublicKeyCredentialRequestOptionsJSON;
  const credential = (await navigator.credentials.get({
    publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
  })) as PublicKeyCredential;
  await post("passkey/verify-authentication", { response: credential.toJSON() });
}

export async function addPasskey(name: string): Promise<void> {
  const options = (await withProof(() =>
    get("passkey/generate-register-options"),
  )) as PublicKeyCredentialCreationOptionsJSON;
  const credential = (await navigator.credentials.create({
    publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
  })) as PublicKeyCredential;
  await post("passkey/verify-registration", { response: credential.toJSON(), name });
}

export interface Passkey {
  id: string;
  name: string | null;
  createdAt: string;
}

export async function listPasskeys(): Promise<Passkey[]> {
  return (await get("passkey/list-user-passkeys")) as Passkey[];
}

export async function removePasskey(id: string): Promise<void> {
  await withProof(() => post("passkey/delete-passkey", { id }));
}

/** The secret as an otpauth address, and the backup codes, shown this once. */
export async function startSecondFactor(
  password: string,
): Promise<{ totpURI: string; backupCodes: string[] }> {
  await prove(password);
  return (await post("two-factor/enable", { password })) as { totpURI: string; backupCodes: string[] };
}

export async function stopSecondFactor(password: string): Promise<void> {
  await prove(password);
  await post("two-factor/disable", { password });
}

export async function newBackupCodes(password: string): Promise<string[]> {
  await prove(password);
  return ((await post("two-factor/generate-backup-codes", { password })) as { backupCodes: string[] })
    .backupCodes;
}

export async function changePassword(input: { currentPassword: string; newPassword: string }): Promise<void> {
  await post("change-password", { ...input, revokeOtherSessions: true });
}
