// Work that one process at a time does in a database: the next one waits until it is done.
import { newClient } from "./database.ts";

/** `lock` is a number that no other work of this database uses. It ends with its holder, however that ends. */
export async function alone<T>(where: { url: string; lock: number }, work: () => Promise<T>): Promise<T> {
  const client = newClient(where.url);
  try {
    await client.connect();
    await client.query("select pg_advisory_lock($1)", [where.lock]);
    return await work();
  } finally {
    await client.end().catch(() => {});
  }
}
