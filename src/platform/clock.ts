// The only file that reads the machine's time. What is due is decided by the database's clock, never by this one.

export interface Clock {
  now(): Date;
  /** Milliseconds that never run backwards; for measuring, not for dates. */
  elapsed(): number;
}

export const systemClock: Clock = {
  now: () => new Date(),
  elapsed: () => performance.now(),
};
