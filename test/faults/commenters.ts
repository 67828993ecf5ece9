// Readers who send comments without end and write down what was acknowledged; and the checker that compares their
// notes with the database.
import { setTimeout as wait } from "node:timers/promises";
import type { Client } from "pg";

export interface Commenters {
  /** Receipt by text: acknowledged with 303. */
  acknowledged: Map<string, string>;
  /** Where to send; null while the server is known to be away. */
  turnTo(origin: string | null): void;
  /** No more are sent; resolves when the last answer is in. */
  stop(): Promise<void>;
}

/** A comment without an answer is sent again with the same words until it has one, as people do. */
export function commenters(code: number, count: number): Commenters {
  const acknowledged = new Map<string, string>();
  let target: string | null = null;
  let stopped = false;
  let next = 0;
  const write = async (): Promise<void> => {
    let text: string | undefined;
    while (!stopped) {
      if (target === null) {
        await wait(10);
        continue;
      }
      text ??= `دیدگاه شمارهٔ ${++next} دربارهٔ انبار`;
      const receipt = await send(target, code, text);
      if (receipt === undefined) {
        await wait(20);
        continue;
      }
      acknowledged.set(text, receipt);
      text = undefined;
      await wait(5);
    }
  };
  const writers = Array.from({ length: count }, write);
  return {
    acknowledged,
    turnTo: (origin) => {
      target = origin;
    },
    stop: async () => {
      stopped = true;
      await Promise.all(writers);
    },
  };
}

async function send(origin: string, code: number, text: string): Promise<string | undefined> {
  try {
    const response = await fetch(`${origin}/fa/news/${code}/comments`, {
      method: "POST",
      body: new URLSearchParams({ name: "خوانندهٔ پیگیر", text }),
      redirect: "manual",
      signal: AbortSignal.timeout(8000),
    });
    await response.arrayBuffer();
    if (response.status === 303) return response.headers.get("location")?.split("/").at(-1);
  } catch {
    // Nobody can know whether it was taken.
  }
  return undefined;
}

/** Acknowledged comments that are not in the database exactly once, under the receipt that was given. */
export async function lostComments(client: Client, acknowledged: Map<string, string>): Promise<string[]> {
  const { rows } = await client.query(
    "select text, string_agg(receipt::text, ' ') as receipts from comment group by text",
  );
  const stored = new Map(rows.map((row) => [row.text, row.receipts]));
  return [...acknowledged].filter(([text, receipt]) => stored.get(text) !== receipt).map(([text]) => text);
}

/** Comments counted by the database and by the public counter of the article. */
export async function counted(client: Client, code: number): Promise<{ rows: number; counter: number }> {
  const { rows } = await client.query(
    `select (select count(*)::int from comment where article_code = $1) as rows,
            (select published + pending + unpublishable from comment_count where article_code = $1) as counter`,
    [code],
  );
  return rows[0];
}
