// A dossier or a page into the bin, with the way back, and out of it again.
import { call } from "../client.ts";
import { faultWords } from "../fault-words.ts";
import { forget } from "../queries.ts";
import { t } from "../words.ts";
import { say } from "./toasts.tsx";

export interface Seen {
  id: number;
  version: number;
}

export interface DraftBin {
  /** First word of its calls. */
  of: "dossiers" | "pages";
  /** Why something is refused, where that is another one's name or address; null where it is something else. */
  refusalOf(error: unknown): string | null;
}

/** Whether it lies there now. */
export async function throwAway(bin: DraftBin, { id, version }: Seen): Promise<boolean> {
  return attempt(bin, async () => {
    const done = await call(`${bin.of}.bin`, { id, version });
    say(t(`${bin.of}.done.bin`), { topic: bin.of, undo: () => void recover(bin, done) });
  });
}

export async function recover(bin: DraftBin, { id, version }: Seen): Promise<boolean> {
  return attempt(bin, async () => {
    await call(`${bin.of}.recover`, { id, version });
    say(t(`${bin.of}.done.recover`), { topic: bin.of });
  });
}

async function attempt(bin: DraftBin, work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    say(bin.refusalOf(error) ?? faultWords(error), { tone: "wrong" });
    return false;
  } finally {
    await forget(bin.of);
  }
}
