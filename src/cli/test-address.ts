// What the site answers to an address, and by which row of the old addresses.
import type { Context } from "../context.ts";
import { oldAddress } from "../site/old-addresses/old-address.ts";
import { newReader } from "../site/site.ts";
import { commandSite } from "./command-site.ts";

export interface TestedAddress {
  status: number;
  location: string | null;
  /** Null: no old address, or one of ours. */
  by: string | null;
}

export async function testAddress(
  ctx: Context,
  { address, otherHosts }: { address: string; otherHosts: readonly string[] },
): Promise<TestedAddress> {
  const { site, ask } = commandSite(ctx, { otherHosts });
  const path = address.replace(/^https?:\/\/[^/?#]*/i, "") || "/";
  const answer = await ask(new Request(new URL(path, ctx.origin)));
  const location = answer.headers.get("location");
  const lead = await oldAddress(newReader(site), { address: path, hosts: site.hosts });
  const isOld = lead !== null && ("to" in lead ? lead.to === location : answer.status === 410);
  return { status: answer.status, location, by: isOld ? lead.by : null };
}
