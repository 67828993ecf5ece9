// Hears what other processes announce through PostgreSQL's NOTIFY. What is said while the line is down is lost, so
// the listener tells when the line breaks and when it stands again.
import type { Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { Client } from "pg";
import type { Log } from "../log.ts";
import { newClient } from "./database.ts";

const PULSE_MS = 5000;

export interface Listening {
  close(): Promise<void>;
}

export interface ListenInput {
  url: string;
  channel: string;
  log: Log;
  onMessage(payload: string): void;
  /** The line broke: from here on messages may be missed. */
  onLost(): void;
  /** How often the line is asked for a sign of life, in milliseconds; it has as long to answer. */
  pulse?: number;
  /** The line stands (also the first time): messages sent before this moment may have been missed. */
  onReady(): void;
}

/** Resolves once the line stands for the first time; afterwards it is kept up until closed. */
export async function listen(input: ListenInput): Promise<Listening> {
  let closed = false;
  let client: Client | null = await connect(input, lost);
  input.onReady();

  function lost(): void {
    if (closed) return;
    client = null;
    input.onLost();
    void again();
  }

  async function again(): Promise<void> {
    while (!closed && !client) {
      try {
        client = await connect(input, lost);
        input.onReady();
      } catch {
        await wait(250);
      }
    }
  }

  // A line whose other end went without a word stays open for hours as far as TCP knows.
  const pulse = setInterval(() => {
    if (client) void demandLife(client, input.pulse ?? PULSE_MS);
  }, input.pulse ?? PULSE_MS);
  pulse.unref();

  return {
    close: async () => {
      closed = true;
      clearInterval(pulse);
      await client?.end().catch(() => {});
    },
  };
}

async function connect(input: ListenInput, lost: () => void): Promise<Client> {
  const client = newClient(input.url);
  try {
    await client.connect();
    await client.query(`listen ${client.escapeIdentifier(input.channel)}`);
  } catch (error) {
    // Half a connection is given back, or trying again and again would use them all up.
    void client.end().catch(() => {});
    throw error;
  }
  client.on("notification", ({ payload }) => input.onMessage(payload ?? ""));
  client.once("end", lost);
  return client;
}

/** Ends a line that gives no answer in time; its end is then heard of like any other. */
async function demandLife(client: Client, patience: number): Promise<void> {
  const cut = setTimeout(() => connectionOf(client).stream.destroy(), patience);
  await client.query("select 1").catch(() => {});
  clearTimeout(cut);
}

/** The driver's socket, which its types do not tell of. */
function connectionOf(client: Client): { stream: Socket } {
  return (client as unknown as { connection: { stream: Socket } }).connection;
}
