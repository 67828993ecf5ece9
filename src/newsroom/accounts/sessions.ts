// Sessions of the staff: one's own, and those of a colleague who has to be signed out at once.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { endSession, endSessions } from "../../platform/sign-in/people.ts";
import { type SessionLine, sessionsOf } from "../../platform/sign-in/session.ts";
import { perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { accountOf } from "./account-of.ts";
import { demand } from "./may.ts";

export const listSessionsInput = z.strictObject({});
export const endSessionInput = z.strictObject({
  /** One of one's own; absent: all but this one. */
  id: z.string().min(1).max(100).optional(),
});
export const signOutAccountInput = z.strictObject({ id: z.int().positive() });

/** One's own, the last used first. */
export async function listSessions(
  ctx: Context,
): Promise<{ sessions: (SessionLine & { current: boolean })[] }> {
  const self = accountOf(ctx.actor);
  const sessions = await sessionsOf(ctx.db, String(self.id));
  return { sessions: sessions.map((line) => ({ ...line, current: line.id === self.session })) };
}

/** @throws AppError NOT_FOUND */
export function endOwnSessions(
  ctx: Context,
  input: z.infer<typeof endSessionInput>,
): Promise<{ ended: number }> {
  const self = accountOf(ctx.actor);
  const id = String(self.id);
  return perform(ctx, {
    name: "sessions.end",
    work: async (tx) => {
      const ended =
        input.id === undefined
          ? await endSessions(tx.db, { id, but: self.session })
          : Number(await endSession(tx.db, { id, session: input.id }));
      if (input.id !== undefined && ended === 0)
        throw new AppError("NOT_FOUND", "this session has ended already");
      await record(tx, { act: "sessions.end", subject: `account:${self.id}`, detail: { ended } });
      return { ended };
    },
  });
}

/** Every session of an account ends; the person can sign in again. */
export function signOutAccount(
  ctx: Context,
  { id }: z.infer<typeof signOutAccountInput>,
): Promise<{ ended: number }> {
  return perform(ctx, {
    name: "accounts.sign-out",
    work: async (tx) => {
      demand(tx.actor, "staff");
      const ended = await endSessions(tx.db, { id: String(id) });
      await record(tx, { act: "accounts.sign-out", subject: `account:${id}`, detail: { ended } });
      return { ended };
    },
  });
}
