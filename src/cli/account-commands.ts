// `dabir account …`: who may sign in, for operators: links to hand over, accounts that are closed and opened.

import type { Context } from "../context.ts";
import { AppError } from "../errors.ts";
import { disableAccount, enableAccount } from "../newsroom/accounts/disable-account.ts";
import { listAccounts } from "../newsroom/accounts/list-accounts.ts";
import { clearSecondFactor } from "../newsroom/accounts/second-factor.ts";
import { sendLink } from "../newsroom/accounts/send-link.ts";
import type { Call, Command } from "./command.ts";

const EMAIL = { email: "=ADDRESS of the account" };

export const accountCommands: Command[] = [
  {
    name: "account link",
    usage: "--email ADDRESS [--without-second-factor]",
    summary: "prints a link with which somebody chooses a password, once",
    flags: {
      ...EMAIL,
      "without-second-factor": "takes second factor and passkeys away too, after a lost telephone",
    },
    run: async (call) => {
      const ctx = await call.open();
      const id = await accountOf(ctx, call);
      if (call.flags["without-second-factor"]) await clearSecondFactor(ctx, { id });
      // Whoever asks here hands it over: no letter is sent.
      const { link, purpose, expiresAt } = await sendLink({ ...ctx, mail: undefined }, { id });
      call.tell({ id, purpose, link, expiresAt }, [
        `${link}`,
        `opens once, until ${expiresAt.toISOString()}`,
      ]);
      return 0;
    },
  },
  {
    name: "account disable",
    usage: "--email ADDRESS",
    summary: "takes an account the way in; its sessions end at once",
    flags: EMAIL,
    run: async (call) => {
      const ctx = await call.open();
      const { id } = await disableAccount(ctx, { id: await accountOf(ctx, call) });
      call.tell({ id }, `account ${id} is disabled`);
      return 0;
    },
  },
  {
    name: "account enable",
    usage: "--email ADDRESS",
    summary: "gives a disabled account the way in again",
    flags: EMAIL,
    run: async (call) => {
      const ctx = await call.open();
      const { id } = await enableAccount(ctx, { id: await accountOf(ctx, call) });
      call.tell({ id }, `account ${id} may sign in`);
      return 0;
    },
  },
];

async function accountOf(ctx: Context, call: Call): Promise<number> {
  const { email } = call.flags;
  if (typeof email !== "string") throw new AppError("BAD_INPUT", "say whose account: --email ADDRESS");
  const account = (await listAccounts(ctx)).find((one) => one.email === email.trim().toLowerCase());
  if (!account) throw new AppError("NOT_FOUND", `there is no account with ${email}`);
  return account.id;
}
