// Output of a command that answers line by line, gathered into large pieces.
import { once } from "node:events";

/** Characters gathered before they are written: a line at a time is slow. */
const BATCH = 32_768;

export type Batched = { write(text: string): Promise<void>; flush(): Promise<void>; closed(): boolean };

/** Writes in large pieces and waits while the reader is slower; a reader that goes away ends it in silence. */
export function batched(stream: NodeJS.WriteStream): Batched {
  let held = "";
  let gone = false;
  stream.once("error", () => {
    gone = true;
  });
  const flush = async () => {
    const piece = held;
    held = "";
    if (gone || piece === "" || stream.write(piece)) return;
    await once(stream, "drain").catch(() => {
      gone = true;
    });
  };
  return {
    flush,
    closed: () => gone,
    write: async (text) => {
      held += text;
      if (held.length >= BATCH) await flush();
    },
  };
}
