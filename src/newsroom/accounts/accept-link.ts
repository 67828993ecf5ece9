// What links lead to: the first editor-in-chief comes in, an invited colleague chooses a password, somebody chooses
// another one.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { endSessions } from "../../platform/sign-in/people.ts";
import { perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { openLink } from "./account-link.ts";
import { choosePassword } from "./choose-password.ts";
import { addAccount } from "./create-account.ts";
import { anybodyThere } from "./first-start.ts";

const token = z.string().min(1).max(200);
const password = z.string().min(1).max(1000);

export const welcomeInput = z.strictObject({
  token,
  name: z.string().trim().min(1).max(100),
  email: z.email().max(200),
  password,
});

export const acceptInvitationInput = z.strictObject({ token, password });

export const resetPasswordInput = z.strictObject({ token, newPassword: password });

/** With which address one signs in from now on. */
export interface Accepted {
  accountId: number;
  email: string;
}

/** @throws AppError NOT_FOUND, REFUSED; CONFLICT when somebody is there already */
export function welcome(ctx: Context, input: z.infer<typeof welcomeInput>): Promise<Accepted> {
  return perform(ctx, {
    name: "accounts.welcome",
    work: async (tx) => {
      await openLink(tx, { purpose: "welcome", token: input.token });
      if (await anybodyThere(tx)) throw new AppError("CONFLICT", "this newsroom has its people already");
      const { name, email } = input;
      const accountId = await addAccount(tx, { name, email, role: "editor-in-chief" });
      await choosePassword(tx, { accountId, password: input.password });
      await record(tx, { act: "accounts.welcome", subject: `account:${accountId}` });
      return { accountId, email: email.toLowerCase() };
    },
  });
}

/** @throws AppError NOT_FOUND, REFUSED */
export function acceptInvitation(
  ctx: Context,
  input: z.infer<typeof acceptInvitationInput>,
): Promise<Accepted> {
  return perform(ctx, {
    name: "accounts.accept",
    work: async (tx) => {
      const { accountId } = (await openLink(tx, { purpose: "invitation", token: input.token })) as {
        accountId: number;
      };
      const { email } = await choosePassword(tx, { accountId, password: input.password });
      await record(tx, { act: "accounts.accept", subject: `account:${accountId}` });
      return { accountId, email };
    },
  });
}

/** Every session of the account ends: whoever knew the old password is out. @throws AppError NOT_FOUND, REFUSED */
export function resetPassword(ctx: Context, input: z.infer<typeof resetPasswordInput>): Promise<Accepted> {
  return perform(ctx, {
    name: "accounts.reset",
    work: async (tx) => {
      const { accountId } = (await openLink(tx, { purpose: "reset", token: input.token })) as {
        accountId: number;
      };
      const { email } = await choosePassword(tx, { accountId, password: input.newPassword });
      await endSessions(tx.db, { id: String(accountId) });
      await record(tx, { act: "accounts.reset", subject: `account:${accountId}` });
      return { accountId, email };
    },
  });
}
