// What a start tells of signing in: the link of a newsroom without people, or the accounts of the demonstration.
import type { Context } from "../context.ts";
import { firstStartLink } from "../newsroom/accounts/first-start.ts";
import { findDemoAccounts } from "./demo/demo-accounts.ts";

export async function sayWayIn(
  ctx: Context,
  { onThisMachine }: { onThisMachine: boolean },
): Promise<string[]> {
  const first = await firstStartLink(ctx);
  if (first)
    return [`welcome: ${first.link}`, "         makes the editor-in-chief; it opens once, within three days"];
  const demo = await findDemoAccounts(ctx);
  if (!demo) return [];
  if (!onThisMachine)
    return ["warning: accounts of the demonstration can sign in: `./dabir demo remove` takes them away"];
  const addresses = demo.accounts.map(({ email }) => email);
  return [`sign in: password ${demo.password} with any of`, ...addresses.map((email) => `         ${email}`)];
}
