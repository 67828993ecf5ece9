import assert from "node:assert/strict";
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { after, test } from "node:test";
import { testNewsroom } from "../../../test/newsroom.ts";
import { silentLog } from "../log.ts";
import { newClient } from "./database.ts";
import { listen } from "./listen.ts";

const { databaseUrl } = await testNewsroom();

/** A way to the database that can fall silent without a word, as a cut cable does. */
async function silencer(): Promise<{ url: string; silence(): void }> {
  const target = new URL(databaseUrl);
  const pairs: Socket[] = [];
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    pairs.push(near, far);
    for (const end of [near, far]) end.on("error", () => {});
    near.on("data", (bytes) => far.write(bytes));
    far.on("data", (bytes) => near.write(bytes));
    near.on("close", () => far.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  after(() => {
    for (const end of pairs) end.destroy();
    server.close();
  });
  const url = new URL(databaseUrl);
  url.hostname = "127.0.0.1";
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    silence: () => {
      for (const end of pairs) end.removeAllListeners("data");
    },
  };
}

test("a line that falls silent is noticed, and a new one hears again", async () => {
  const { url, silence } = await silencer();
  const told: string[] = [];
  let wake = () => {};
  const tell = (word: string): void => {
    told.push(word);
    wake();
  };
  const until = async (word: string, times: number): Promise<void> => {
    while (told.filter((one) => one === word).length < times) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  const line = await listen({
    url,
    channel: "silence",
    log: silentLog,
    pulse: 100,
    onMessage: (payload) => tell(payload),
    onLost: () => tell("lost"),
    onReady: () => tell("ready"),
  });
  silence();
  await until("lost", 1);
  await until("ready", 2);
  const speaker = newClient(databaseUrl);
  await speaker.connect();
  await speaker.query("select pg_notify('silence', 'news')");
  await until("news", 1);
  await speaker.end();
  await line.close();
  assert.deepEqual(told, ["ready", "lost", "ready", "news"]);
});
