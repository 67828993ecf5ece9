// A hub: everything to look at, to watch or to hear, newest first.
import { LATEST } from "../facts.ts";
import { selectCards } from "./cards.ts";
import { type Frame, loadFrame } from "./frame.ts";
import { type ListPage, listPage } from "./lists.ts";
import type { Reader } from "./reader.ts";

export const HUBS = ["photo", "video", "audio"] as const;
/** The pages of the kinds that one looks at, watches or hears. */
export type Hub = (typeof HUBS)[number];

export interface HubView {
  frame: Frame;
  hub: Hub;
  page: ListPage;
}

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
