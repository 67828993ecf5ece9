// Says which pages stand in the foot of every page, and in which order.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { demand } from "../accounts/may.ts";
import { announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { PAGES } from "../facts.ts";
import { listPages } from "./page-state.ts";
import type { PageState } from "./pages.ts";
import { setFoot } from "./store.ts";

const ids = z.array(z.int().positive()).max(40);

export const orderPagesInput = z.strictObject({
  /** The pages that stand there, the first one first; all others stand there no more. */
  ids,
  /** The order that was read; another one now is a conflict. */
  seen: ids.optional(),
  key: z.string().max(200).optional(),
});

/** @throws AppError NOT_FOUND, BAD_INPUT for one that is named twice, CONFLICT when the order was changed meanwhile */
export function orderPages(
  ctx: Context,
  input: z.output<typeof orderPagesInput>,
): Promise<{ pages: PageState[] }> {
  return perform(ctx, {
    name: "pages.order",
    key: input.key,
    work: async (tx) => {
      demand(tx.actor, "administer");
      const rows = await tx.db
        .selectFrom("page")
        .select(["id", "foot_position"])
        .where("edition", "=", tx.edition.id)
        .where("binned_at", "is", null)
        .orderBy("foot_position")
        .forUpdate()
        .execute();
      if (new Set(input.ids).size < input.ids.length) {
        throw new AppError("BAD_INPUT", "ids: a page stands in the foot once");
      }
      const missing = input.ids.filter((id) => !rows.some((row) => row.id === id));
      if (missing.length > 0) throw new AppError("NOT_FOUND", `there is no page ${missing.join(", ")}`);
      const present = rows.filter((row) => row.foot_position !== null).map(({ id }) => id);
      if (input.seen && input.seen.join() !== present.join()) {
        throw new AppError("CONFLICT", "the foot was changed meanwhile: read it again", {
          params: { ids: present },
        });
      }
      await setFoot(tx, input.ids);
      await record(tx, { act: "pages.order", subject: "pages", detail: { ids: input.ids } });
      await announce(tx, { kind: "pages.ordered", payload: { ids: input.ids }, facts: [PAGES] });
      return { pages: (await listPages(tx)).pages };
    },
  });
}
