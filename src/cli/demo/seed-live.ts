// The demonstration's live coverage: entries with their times of today, key points, the one that is pinned.
import type { Context } from "../../context.ts";
import { pinEntry } from "../../newsroom/live/pin-entry.ts";
import { addEntry } from "../../newsroom/live/write-entry.ts";
import { demoBody } from "./demo-body.ts";
import { readLive } from "./read-demo.ts";

const MINUTE = 60_000;

export async function seedLive(ctx: Context, names: Parameters<typeof demoBody>[1]): Promise<void> {
  const now = ctx.now().getTime();
  for (const { article, entries } of readLive()) {
    for (const [place, entry] of [...entries.entries()].reverse()) {
      const { id } = await addEntry(ctx, {
        code: names.codes.get(article) as number,
        at: new Date(now - entry["minutes-ago"] * MINUTE),
        headline: entry.headline,
        html: demoBody(entry.html, names),
        keyPoint: entry.key,
        key: `demo-${article}-${place}`,
      });
      if (entry.pinned) await pinEntry(ctx, { id, pinned: true, key: `demo-${article}-${place}-pin` });
    }
  }
}
