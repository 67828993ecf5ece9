// How often one sender may do a thing: so many at once, refilled at a steady pace. Kept in memory, bounded.
import type { Clock } from "../clock.ts";

export interface RateLimit {
  /** False when the sender has to wait. */
  take(sender: string): boolean;
}

const MOST_SENDERS = 50_000;

export function rateLimit(clock: Clock, rule: { burst: number; perMinute: number }): RateLimit {
  const senders = new Map<string, { left: number; at: number }>();
  return {
    take: (sender) => {
      const now = clock.elapsed();
      const before = senders.get(sender) ?? { left: rule.burst, at: now };
      const left = Math.min(rule.burst, before.left + ((now - before.at) / 60_000) * rule.perMinute);
      if (senders.size > MOST_SENDERS) senders.clear();
      senders.set(sender, { left: left >= 1 ? left - 1 : left, at: now });
      return left >= 1;
    },
  };
}
