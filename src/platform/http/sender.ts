// The address a request came from. Behind proxies that the operator named it is the last one in X-Forwarded-For that
// no such proxy has; everything further on may be invented by whoever sent it.
import type { IncomingMessage } from "node:http";
import { BlockList, isIP, isIPv6 } from "node:net";

export type Proxies = BlockList;

/** From «127.0.0.1, 10.0.0.0/8, ::1»; undefined when a part is no address. */
export function readProxies(text: string): Proxies | undefined {
  const proxies = new BlockList();
  for (const part of text.split(/[\s,]+/).filter(Boolean)) {
    const [address = "", bits] = part.split("/");
    if (!isIP(address)) return undefined;
    const family = isIPv6(address) ? "ipv6" : "ipv4";
    if (bits === undefined) proxies.addAddress(address, family);
    else if (!/^\d{1,3}$/.test(bits) || Number(bits) > (family === "ipv6" ? 128 : 32)) return undefined;
    else proxies.addSubnet(address, Number(bits), family);
  }
  return proxies;
}

/** Empty when the connection is gone already. */
export function senderOf(request: IncomingMessage, proxies: Proxies): string {
  const near = plain(request.socket.remoteAddress ?? "");
  const way = [request.headers["x-forwarded-for"] ?? []].flat().join(",").split(",").map(plain);
  let sender = near;
  while (isTrusted(sender, proxies)) {
    const before = way.pop();
    if (before === undefined || !isIP(before)) break;
    sender = before;
  }
  return sender;
}

function isTrusted(address: string, proxies: Proxies): boolean {
  return isIP(address) !== 0 && proxies.check(address, isIPv6(address) ? "ipv6" : "ipv4");
}

/** IPv4 in its own form, not dressed up as IPv6. */
function plain(address: string): string {
  return address.trim().replace(/^::ffff:(?=\d+\.)/i, "");
}
