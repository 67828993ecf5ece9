// The latest of all sections, page by page.
import { LATEST } from "../facts.ts";
import { selectCards } from "./cards.ts";
import { loadFrame } from "./frame.ts";
import { listPage } from "./lists.ts";
import type { Reader } from "./reader.ts";
import type { AboutView, LatestView } from "./views.ts";

export async function latestView(reader: Reader, input: { before: string | null }): Promise<LatestView> {
  reader.making.shows(LATEST);
  const frame = await loadFrame(reader);
  return { frame, page: await listPage(reader, { query: selectCards(reader.ctx), before: input.before }) };
}

export async function aboutView(reader: Reader): Promise<AboutView> {
  return { frame: await loadFrame(reader) };
}
