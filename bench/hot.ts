// The page that everybody reads: how near the server comes to one that only sends the same bytes.
import { addressesOf, DEMO } from "./addresses.ts";
import { openAsker } from "./ask.ts";
import { countsCpu, cpuOf } from "./cpu.ts";
import { load } from "./load.ts";
import type { Room } from "./room.ts";
import { type Server, startPlain } from "./servers.ts";
import { atLeast, type Figure, median, whole } from "./table.ts";

const BAR = 0.8;
const ROUNDS = 8;
const SECONDS = 1;
const CONNECTIONS = 50;

interface Round {
  rate: number;
  /** Answers for a second of the server's processor time. */
  perCpu: number;
}

export async function hot(room: Room): Promise<Figure[]> {
  const [path] = await addressesOf(room, DEMO);
  if (!path) throw new Error("the demonstration newsroom has no article");
  return [...(await compare(room, path, "br")), ...(await compare(room, path, "identity"))];
}

async function compare(room: Room, path: string, encoding: string): Promise<Figure[]> {
  const asker = openAsker(room.server.origin);
  const answer = await asker.ask(path, { "accept-encoding": encoding });
  asker.close();
  const plain = await startPlain(room.folder, answer);
  const rounds: { ours: Round; plains: Round }[] = [];
  try {
    // What comes first warms both up and does not count.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const ours = await measure(room, { server: room.server, path, encoding });
      const plains = await measure(room, { server: plain, path, encoding });
      if (round > 0) rounds.push({ ours, plains });
    }
  } finally {
    await plain.stop();
  }
  const rate = median(rounds.map(({ ours, plains }) => ours.rate / plains.rate));
  const cpu = median(rounds.map(({ ours, plains }) => ours.perCpu / plains.perCpu));
  const rates = `${whole(median(rounds.map(({ ours }) => ours.rate)))} / ${whole(median(rounds.map(({ plains }) => plains.rate)))}`;
  const name = `hot article, ${encoding}, ${answer.bytes.length} bytes`;
  return [
    { what: `${name}: ours / plain`, measured: rate.toFixed(2), bar: `≥ ${BAR}`, ...atLeast(rate, BAR) },
    { what: "  requests a second, ours / plain", measured: rates },
    {
      what: "  requests a processor second, ours / plain",
      measured: countsCpu ? cpu.toFixed(2) : "needs /proc",
    },
  ];
}

async function measure(
  room: Room,
  input: { server: Server; path: string; encoding: string },
): Promise<Round> {
  const { server, path, encoding } = input;
  const before = cpuOf(server.pid);
  const order = {
    origin: server.origin,
    connections: CONNECTIONS,
    encoding,
    paths: [path],
    again: true,
    seconds: SECONDS,
  };
  const { answers, seconds } = await load(room.folder, order);
  return { rate: answers / seconds, perCpu: answers / (cpuOf(server.pid) - before) };
}
