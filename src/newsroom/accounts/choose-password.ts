// What a password has to be, and how an account gets one.
import { AppError } from "../../errors.ts";
import { putPerson, setPassword } from "../../platform/sign-in/people.ts";
import { type Weakness, weaknessOf } from "../../platform/sign-in/weak-passwords.ts";
import type { ActContext } from "../act.ts";

const REFUSALS: Record<Weakness, { reason: string; message: string }> = {
  short: { reason: "PASSWORD_TOO_SHORT", message: "a password has at least 10 letters" },
  long: { reason: "PASSWORD_TOO_LONG", message: "a password has at most 128 letters" },
  common: {
    reason: "PASSWORD_COMPROMISED",
    message:
      "whoever guesses tries passwords like this first: take several words that do not belong together",
  },
  personal: {
    reason: "PASSWORD_PERSONAL",
    message:
      "this password is made of your own name or address: take several words that do not belong together",
  },
};

/** @throws AppError REFUSED with `params.reason`: PASSWORD_TOO_SHORT, _TOO_LONG, _COMPROMISED, _PERSONAL */
export function demandStrongPassword(password: string, person: { name: string; email: string }): void {
  const weakness = weaknessOf(password, [person.name, person.email]);
  if (!weakness) return;
  const { reason, message } = REFUSALS[weakness];
  throw new AppError("REFUSED", message, { params: { field: "password", reason } });
}

/** From then on the account can sign in with it. @throws AppError REFUSED */
export async function choosePassword(
  tx: ActContext,
  { accountId, password }: { accountId: number; password: string },
): Promise<{ name: string; email: string }> {
  const account = await tx.db
    .selectFrom("account")
    .select(["name", "email"])
    .where("id", "=", accountId)
    .where("disabled_at", "is", null)
    .executeTakeFirst();
  if (!account) throw new AppError("NOT_FOUND", "this account is disabled");
  demandStrongPassword(password, account);
  await putPerson(tx.db, { id: String(accountId), ...account });
  await setPassword(tx.db, { id: String(accountId), password });
  return account;
}
