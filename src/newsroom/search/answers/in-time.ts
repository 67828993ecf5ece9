// A search that takes too long is not left without an answer: the newest rows are looked through then, further and
// further back for a little while, and what the last finished look found is the answer.
import type { Context } from "../../../context.ts";
import type { FoundRow, Rows, RowsAsked } from "./best-rows.ts";

/** So many of the newest rows, one look after the other, for so many milliseconds. */
const REACHES = [1000, 8000, 64_000];
const LAST_LOOKS = 1000;

export interface Look {
  found: FoundRow[];
  /** All rows were looked through, not just the newest. */
  whole: boolean;
}

type Asked = Omit<RowsAsked, "patience" | "reach">;

/** For one search: however many questions it asks, they have these milliseconds together. */
export function inTime(
  ctx: Pick<Context, "now">,
  { rows, patience }: { rows: Rows; patience: number },
): (asked: Asked) => Promise<Look> {
  const end = ctx.now().getTime() + patience;
  const findUntil = async (
    moment: number,
    asked: Omit<RowsAsked, "patience">,
  ): Promise<FoundRow[] | undefined> => {
    const left = moment - ctx.now().getTime();
    return left > 0 ? rows.find({ ...asked, patience: left }) : undefined;
  };
  return async (asked) => {
    const all = await findUntil(end, asked);
    if (all) return { found: all, whole: true };
    let found: FoundRow[] = [];
    for (const reach of REACHES) {
      const some = await findUntil(end + LAST_LOOKS, { ...asked, way: "date", reach });
      if (!some) break;
      found = some;
      if (found.length >= asked.most) break;
    }
    return { found, whole: false };
  };
}
