// Tells open pages what happens: one stream a reader, `/{edition}/events`, with what its page would show if it were loaded
// again. What is told is the present state, never a history, so nothing is lost while a line is broken; and it is
// asked of the views that pages are made from, so nothing is told before its time.
import { hash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { EDITION_IDS, EDITIONS, type Edition, type EditionId } from "../editions.ts";
import { breakingNews } from "../newsroom/reading/breaking-news.ts";
import { coverageState } from "../newsroom/reading/live-view.ts";
import type { Reader } from "../newsroom/reading/reader.ts";
import { isDatabaseAway } from "../platform/db/database.ts";
import { type EventStream, EventStreams } from "../platform/http/event-streams.ts";
import { readerHeaders } from "./headers.ts";
import { articlePath } from "./parts/address.ts";
import { setIn } from "./parts/edition.ts";
import { type TextKey, text } from "./parts/text.ts";
import { readCode } from "./read-code.ts";
import { inEdition, newReader, type Site } from "./site.ts";

const EVENTS = new RegExp(`^/(${EDITION_IDS.join("|")})/events$`);

export interface ReaderEvents {
  /** Takes a request for the stream; false for every other address. */
  take(request: IncomingMessage, response: ServerResponse): boolean;
  /** Readers who are listening. */
  count(): number;
  close(): void;
}

/** What one kind of listener hears: the state of one thing, loaded once for all who listen. */
interface Channel {
  kind: string;
  edition: Edition;
  key: string;
  load(reader: Reader): Promise<object | null>;
  listeners: Set<Listener>;
  telling: boolean;
  /** Something changed while the last state was being told. */
  again: boolean;
  wake: NodeJS.Timeout | undefined;
}

interface Listener {
  stream: EventStream;
  /** By kind, the state that its page shows. */
  known: Map<string, string>;
}

interface State {
  tag: string;
  data: string;
}

/** Once a day and whenever something fails the state is asked for again. */
const LONGEST_MS = 86_400_000;
const RETRY_MS = 5000;

export function readerEvents(site: Site, { most, pulse }: { most: number; pulse?: number }): ReaderEvents {
  const streams = new EventStreams({
    most,
    headers: readerHeaders("text/event-stream"),
    ...(pulse === undefined ? {} : { pulse }),
  });
  const channels = new Map<string, Channel>();
  let stirred = false;

  const stop = site.facts.onChange(() => {
    if (stirred) return;
    stirred = true;
    // Once for all the facts of one act, and never within it.
    setImmediate(() => {
      stirred = false;
      for (const channel of channels.values()) void tell(channel);
    });
  });

  async function tell(channel: Channel): Promise<void> {
    channel.again = channel.telling;
    if (channel.telling) return;
    channel.telling = true;
    let wait = RETRY_MS;
    try {
      const kept = await site.parts.get(`events:${channel.key}`, async (making) =>
        stateOf(await channel.load({ ...newReader(inEdition(site, channel.edition)), making })),
      );
      for (const listener of channel.listeners) say(channel.kind, listener, kept.value as State);
      wait = Math.min(Math.max(50, kept.endsAt - site.clock.elapsed()), LONGEST_MS);
    } catch (error) {
      // The pages stand as they are; whoever loads one anew is told what is wrong.
      if (!isDatabaseAway(error)) site.ctx.log.error("readers could not be told what happened", error);
    }
    channel.telling = false;
    clearTimeout(channel.wake);
    if (channel.listeners.size === 0) return;
    channel.wake = setTimeout(() => void tell(channel), wait);
    channel.wake.unref();
    if (channel.again) await tell(channel);
  }

  function listen(listener: Listener, wanted: Pick<Channel, "kind" | "edition" | "key" | "load">): void {
    const fresh = {
      ...wanted,
      listeners: new Set<Listener>(),
      telling: false,
      again: false,
      wake: undefined,
    };
    const channel: Channel = channels.get(wanted.key) ?? fresh;
    channels.set(wanted.key, channel);
    channel.listeners.add(listener);
    void tell(channel);
  }

  function leave(listener: Listener): void {
    for (const [key, channel] of channels) {
      if (!channel.listeners.delete(listener) || channel.listeners.size > 0) continue;
      clearTimeout(channel.wake);
      channels.delete(key);
    }
  }

  function take(request: IncomingMessage, response: ServerResponse): boolean {
    const [path, query = ""] = (request.url ?? "").split("?");
    const id = EVENTS.exec(path ?? "")?.[1] as EditionId | undefined;
    if (id === undefined || request.method !== "GET") return false;
    const edition = EDITIONS[id];
    const known = readKnown(request.headers["last-event-id"]);
    const stream = streams.open(response, () => leave(listener));
    const listener: Listener = { stream: stream as EventStream, known };
    if (!stream) {
      response.writeHead(503, {
        ...readerHeaders("text/plain"),
        "cache-control": "no-store",
        "retry-after": "300",
      });
      response.end();
      return true;
    }
    listen(listener, { kind: "breaking", edition, key: `${id} breaking`, load: breakingState });
    const code = readCode(new URLSearchParams(query).get("live") ?? "");
    if (code !== null) {
      listen(listener, {
        kind: "live",
        edition,
        key: `${id} live:${code}`,
        load: (reader) => coverageState(reader, code),
      });
    }
    return true;
  }

  return {
    take,
    count: () => streams.count,
    close: () => {
      stop();
      streams.close();
      for (const { wake } of channels.values()) clearTimeout(wake);
    },
  };
}

function say(kind: string, { stream, known }: Listener, { tag, data }: State): void {
  if (known.get(kind) === tag) return;
  known.set(kind, tag);
  const id = [...known].map((pair) => pair.join(".")).join("-");
  stream.send({ kind, id, data });
}

/** From `breaking.Xy12-live.Zz34`, as `say` wrote it; anything else is nothing known. */
function readKnown(id: string | string[] | undefined): Map<string, string> {
  const parts = typeof id === "string" && id.length < 200 ? id.split("-") : [];
  return new Map(
    parts.flatMap((part) => (/^[a-z]+\.\w+$/.test(part) ? [part.split(".") as [string, string]] : [])),
  );
}

function stateOf(state: object | null): State {
  const data = JSON.stringify(state);
  return { tag: hash("sha1", data, "hex").slice(0, 12), data };
}

async function breakingState(reader: Reader): Promise<object | null> {
  const breaking = await breakingNews(reader);
  if (breaking === null) return null;
  const { card, until } = breaking;
  const word = (key: TextKey): string => setIn(reader.ctx.edition, () => text(key));
  return {
    code: card.code,
    path: articlePath(card),
    headline: card.headline,
    until: until.toISOString(),
    label: word("kind.breaking"),
    name: word("site.breaking"),
    close: word("site.close"),
  };
}
