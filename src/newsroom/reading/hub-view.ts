// A hub: everything to look at, to watch or to hear, newest first.
import { LATEST } from "../facts.ts";
import { selectCards } from "./cards.ts";
import { loadFrame } from "./frame.ts";
import { listPage } from "./lists.ts";
import type { Reader } from "./reader.ts";
import type { Hub, HubView } from "./views.ts";

const KINDS = { photo: "gallery", video: "video", audio: "audio" } as const satisfies Record<Hub, string>;

export async function hubView(
  reader: Reader,
  { hub, before }: { hub: Hub; before: string | null },
): Promise<HubView> {
  reader.making.shows(LATEST);
  const frame = await loadFrame(reader);
  const query = selectCards(reader.ctx).where("a.kind", "=", KINDS[hub]);
  return { frame, hub, page: await listPage(reader, { query, before }) };
}
