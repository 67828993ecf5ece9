// A pseudonym for the block of addresses a request came from, with a key that changes every day and is kept nowhere:
// enough to slow down a flood, useless to find a person.
import { createHmac, randomBytes } from "node:crypto";
import type { Clock } from "../clock.ts";

export interface Pseudonyms {
  /** Null for loopback: behind a proxy of this machine everybody comes from there. */
  of(address: string | undefined): string | null;
}

const DAY_MS = 86_400_000;

export function dailyPseudonyms(clock: Clock): Pseudonyms {
  let key = randomBytes(32);
  let madeAt = clock.elapsed();
  return {
    of: (address) => {
      const block = blockOf(address ?? "");
      if (block === null) return null;
      if (clock.elapsed() - madeAt > DAY_MS) {
        key = randomBytes(32);
        madeAt = clock.elapsed();
      }
      return createHmac("sha256", key).update(block).digest("base64url").slice(0, 22);
    },
  };
}

/** /24 of an IPv4 address, /64 of an IPv6 one. */
function blockOf(address: string): string | null {
  const four = address.match(/(?:^|::ffff:)(\d+\.\d+\.\d+)\.\d+$/)?.[1];
  if (four) return four.startsWith("127.") ? null : four;
  if (address === "::1" || address === "") return null;
  const [front = "", back] = address.split("::");
  const start = front === "" ? [] : front.split(":");
  const end = back ? back.split(":") : [];
  // «::» stands for as many zeros as are missing of the eight parts.
  const zeros = back === undefined ? [] : Array.from({ length: 8 - start.length - end.length }, () => "0");
  return [...start, ...zeros, ...end].slice(0, 4).join(":");
}
