// Cards that an editor pins on a front (صفحه), each at its place, perhaps with a headline of its own and an end.
// The places that nobody pinned fill themselves.
import { normalize } from "@dabir/farsi";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { demand } from "../accounts/may.ts";
import { announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { frontFact, SCHEDULE } from "../facts.ts";
import { instant } from "../instant.ts";

/** The front of the whole site. */
export const HOME = "home";

/** Places at the top of a front; what stands below fills itself. */
export const PLACES = 5;

export const pinCardInput = z.strictObject({
  front: z.string().max(80).default(HOME),
  /** 1 is the lead. */
  position: z.coerce.number().int().min(1).max(PLACES),
  code: z.coerce.number().int().positive(),
  headline: z.string().trim().max(300).optional(),
  until: instant.optional(),
  key: z.string().max(200).optional(),
});

export const unpinCardInput = z.strictObject({
  front: z.string().max(80).default(HOME),
  position: z.coerce.number().int().min(1).max(PLACES),
  key: z.string().max(200).optional(),
});

export interface Pin {
  position: number;
  code: number;
  headline: string | null;
  until: Date | null;
}

/** Pins that hold now, by place. */
export function listPins(ctx: Context, front: string): Promise<Pin[]> {
  return ctx.db
    .selectFrom("front_pin")
    .select(["position", "article_code as code", "headline", "pinned_until as until"])
    .where("front", "=", front)
    .where((where) =>
      where.or([where("pinned_until", "is", null), where("pinned_until", ">", where.fn<Date>("now"))]),
    )
    .orderBy("position")
    .execute();
}

export function pinCard(ctx: Context, input: z.infer<typeof pinCardInput>): Promise<Pin> {
  return perform(ctx, {
    name: "fronts.pin",
    key: input.key,
    work: async (tx) => {
      demand(tx.actor, "arrange");
      const article = await tx.db
        .selectFrom("article")
        .select("code")
        .where("code", "=", input.code)
        .executeTakeFirst();
      if (!article) throw new AppError("NOT_FOUND", `there is no article with news code ${input.code}`);
      const headline = input.headline ? normalize(input.headline) : null;
      const pin = { article_code: input.code, headline, pinned_until: input.until ?? null };
      await tx.db
        .insertInto("front_pin")
        .values({ front: input.front, position: input.position, ...pin })
        .onConflict((conflict) => conflict.columns(["front", "position"]).doUpdateSet(pin))
        .execute();
      await record(tx, { act: "fronts.pin", subject: `front:${input.front}`, detail: { ...input } });
      await announce(tx, {
        kind: "front.changed",
        payload: { front: input.front },
        facts: [frontFact(input.front), ...(input.until ? [SCHEDULE] : [])],
      });
      return { position: input.position, code: input.code, headline, until: input.until ?? null };
    },
  });
}

/** Freeing a place that is free changes nothing. */
export function unpinCard(ctx: Context, input: z.infer<typeof unpinCardInput>): Promise<{ freed: boolean }> {
  return perform(ctx, {
    name: "fronts.unpin",
    key: input.key,
    work: async (tx) => {
      demand(tx.actor, "arrange");
      const { numDeletedRows } = await tx.db
        .deleteFrom("front_pin")
        .where("front", "=", input.front)
        .where("position", "=", input.position)
        .executeTakeFirst();
      await record(tx, { act: "fronts.unpin", subject: `front:${input.front}`, detail: { ...input } });
      await announce(tx, {
        kind: "front.changed",
        payload: { front: input.front },
        facts: [frontFact(input.front)],
      });
      return { freed: numDeletedRows > 0n };
    },
  });
}
