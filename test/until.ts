// Waits for something to become true by asking again and again; how long that takes is not what a test is about.
import { setTimeout as wait } from "node:timers/promises";

const PATIENCE_MS = 20_000;

/** What `ask` answered first that is neither false nor null nor undefined. @throws when it never comes */
export async function until<T>(
  what: string,
  ask: () => Promise<T> | T,
): Promise<Exclude<T, false | null | undefined>> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== false && answer !== null && answer !== undefined) {
      return answer as Exclude<T, false | null | undefined>;
    }
    if (Date.now() > end) throw new Error(`this did not happen: ${what}`);
    await wait(20);
  }
}

/** An instant so near that a test can wait for it. */
export const soon = (): Date => new Date(Date.now() + 700);
