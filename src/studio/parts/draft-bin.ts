// A page into the bin, with the way back, and out of it again.
import { call } from "../../client.ts";
import { faultWords } from "../../fault-words.ts";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { t } from "../../words.ts";
import { slugFault } from "./page-slug-fault.ts";

interface Seen {
  id: number;
  version: number;
}

/** Whether it lies there now. */
export async function binPage({ id, version }: Seen): Promise<boolean> {
  return attempt(async () => {
    const done = await call("pages.bin", { id, version });
    say(t("pages.done.bin"), { topic: "pages", undo: () => void recoverPage(done) });
  });
}

/** Where its address is another page's by now, that is said. */
export async function recoverPage({ id, version }: Seen): Promise<boolean> {
  return attempt(async () => {
    await call("pages.recover", { id, version });
    say(t("pages.done.recover"), { topic: "pages" });
  });
}

async function attempt(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    say(slugFault(error) ?? faultWords(error), { tone: "wrong" });
    return false;
  } finally {
    await forget("pages");
  }
}
