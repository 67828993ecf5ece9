// Comings and goings at the staff's door, on record: who signed in and how, whose second factor or password changed.
import type { Context } from "../../context.ts";
import { perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { findActor } from "./find-actor.ts";

export async function recordSigning(
  ctx: Context,
  { act, accountId, by }: { act: string; accountId: number; by?: string },
): Promise<void> {
  const standing = await findActor(ctx, accountId);
  if (!standing) return;
  await perform(
    { ...ctx, actor: standing.actor },
    {
      name: act,
      work: (tx) => record(tx, { act, subject: `account:${accountId}`, ...(by ? { detail: { by } } : {}) }),
    },
  );
}
