// Leaving: what was fetched for one person is not there for the next one.
import { queries } from "./queries.ts";
import { signOut } from "./signing.ts";

export async function leave(): Promise<void> {
  await signOut().catch(() => {});
  queries.clear();
  location.assign("/studio/");
}
