// Things made once and kept, each with the facts it was made from and the moment it ends. Concurrent wishes for the
// same thing make it once. When it cannot be made because the database is away, the last one known serves on.
import type { Clock } from "../clock.ts";
import type { FactClock } from "./fact-clock.ts";

/** What a thing is made from, gathered while it is being made. */
export class Making {
  readonly facts = new Set<string>();
  /** On the clock that never runs backwards. */
  endsAt = Number.POSITIVE_INFINITY;
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The thing shows these facts, or shows that they are absent. */
  shows(...facts: string[]): void {
    for (const fact of facts) this.facts.add(fact);
  }

  /** The thing is right for this long at most. */
  endsIn(milliseconds: number): void {
    this.endsAt = Math.min(this.endsAt, this.#clock.elapsed() + milliseconds);
  }

  /** The thing holds another one. */
  holds(kept: Kept<unknown>): void {
    for (const fact of kept.facts) this.facts.add(fact);
    this.endsAt = Math.min(this.endsAt, kept.endsAt);
  }
}

export interface Kept<T> {
  value: T;
  facts: ReadonlySet<string>;
  endsAt: number;
  bytes: number;
  /** The fact clock's reading up to which the thing is known to be fresh. */
  since: number;
  /** When its place among the others was last brought up to date. */
  usedAt: number;
}

export interface FactCacheOptions<T> {
  facts: FactClock;
  clock: Clock;
  mostBytes: number;
  bytesOf(value: T): number;
  /** False for what is not worth its place, such as answers to addresses that anybody can make up. */
  keeps(value: T): boolean;
  /** True for errors after which the last known thing may serve. */
  isAway(error: unknown): boolean;
}

/** The order of last use is kept to about this. */
const TOUCH_MS = 1000;

/** After a failure for lack of the database, how long nobody tries again. */
const RETRY_MS = 500;

export class FactCache<T> {
  readonly #options: FactCacheOptions<T>;
  /** In the order of last use. */
  readonly #kept = new Map<string, Kept<T>>();
  readonly #inWork = new Map<string, { since: number; work: Promise<Kept<T>> }>();
  #bytes = 0;
  #awayUntil = 0;

  constructor(options: FactCacheOptions<T>) {
    this.#options = options;
  }

  /** The thing if it is kept and fresh; never makes it. */
  peek(key: string): T | undefined {
    const kept = this.#kept.get(key);
    if (!kept || this.#options.facts.doubtful || !this.#isRight(kept)) return undefined;
    this.#touch(key, kept);
    return kept.value;
  }

  async get(key: string, make: (making: Making) => Promise<T>): Promise<Kept<T>> {
    const kept = this.#kept.get(key);
    const right = kept !== undefined && this.#isRight(kept);
    if (kept && right && !this.#options.facts.doubtful) {
      this.#touch(key, kept);
      return kept;
    }
    const { facts, clock } = this.#options;
    // What is known to have changed is never shown again; the rest may stand in for a database that is away.
    const standIn = kept && facts.unchanged(kept.facts, kept.since) ? kept : undefined;
    if (standIn && clock.elapsed() < this.#awayUntil) return standIn;
    try {
      return await this.#makeOnce(key, make);
    } catch (error) {
      if (!this.#options.isAway(error)) throw error;
      this.#awayUntil = clock.elapsed() + RETRY_MS;
      if (standIn) return standIn;
      throw error;
    }
  }

  #isRight(kept: Kept<T>): boolean {
    const { facts, clock } = this.#options;
    if (clock.elapsed() >= kept.endsAt || !facts.unchanged(kept.facts, kept.since)) return false;
    kept.since = facts.tick;
    return true;
  }

  /** Joins work that began after the last change; older work may hold what has changed since. */
  #makeOnce(key: string, make: (making: Making) => Promise<T>): Promise<Kept<T>> {
    const { facts } = this.#options;
    const running = this.#inWork.get(key);
    if (running && running.since === facts.tick) return running.work;
    const since = facts.tick;
    const work = this.#make(key, since, make).finally(() => {
      if (this.#inWork.get(key)?.work === work) this.#inWork.delete(key);
    });
    this.#inWork.set(key, { since, work });
    return work;
  }

  async #make(key: string, since: number, make: (making: Making) => Promise<T>): Promise<Kept<T>> {
    const { facts, clock, bytesOf, keeps } = this.#options;
    const making = new Making(clock);
    const value = await make(making);
    const kept = {
      value,
      facts: making.facts,
      endsAt: making.endsAt,
      bytes: bytesOf(value),
      since,
      usedAt: clock.elapsed(),
    };
    if (keeps(value) && facts.unchanged(kept.facts, since)) this.#keep(key, kept);
    return kept;
  }

  #keep(key: string, kept: Kept<T>): void {
    this.#drop(key);
    this.#kept.set(key, kept);
    this.#bytes += kept.bytes;
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.#options.mostBytes) break;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    this.#bytes -= this.#kept.get(key)?.bytes ?? 0;
    this.#kept.delete(key);
  }

  #touch(key: string, kept: Kept<T>): void {
    const now = this.#options.clock.elapsed();
    if (now - kept.usedAt < TOUCH_MS) return;
    kept.usedAt = now;
    this.#kept.delete(key);
    this.#kept.set(key, kept);
  }
}
