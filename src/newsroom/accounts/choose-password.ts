// What a password has to be, and how an account gets one.
import { AppError } from "../../errors.ts";
import { putPerson, setPassword } from "../../platform/sign-in/people.ts";
import { weaknessOf } from "../../platform/sign-in/weak-passwords.ts";
import type { ActContext } from "../act.ts";

const SENTENCES = {
  short: "a password has at least 10 letters",
  long: "a password has at most 128 letters",
  common:
    "this password, or one like it, is tried first by whoever guesses: take several words that do not belong together",
  personal:
    "this password is made of your own name or address: take several words that do not belong together",
};

/** @throws AppError REFUSED with `params` field and reason: short, long, common, personal */
export function demandStrongPassword(password: string, person: { name: string; email: string }): void {
  const reason = weaknessOf(password, [person.name, person.email]);
  if (reason) throw new AppError("REFUSED", SENTENCES[reason], { params: { field: "password", reason } });
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
