// One line a happening, JSON to standard error, UTC. Never holds passwords, addresses of readers or their words.

export type LogFields = Record<string, string | number | boolean | null | undefined>;

export interface Log {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, cause: unknown, fields?: LogFields): void;
}

export const standardLog: Log = {
  info: (message, fields) => write("info", message, fields),
  warn: (message, fields) => write("warn", message, fields),
  error: (message, cause, fields) => write("error", message, { ...fields, cause: describe(cause) }),
};

export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} };

function write(level: string, message: string, fields: LogFields = {}): void {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, message, ...fields })}\n`);
}

/** The error and what it came from; of errors only where and what, since other fields may hold readers' words. */
function describe(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const own = cause.stack ?? cause.message;
  return cause.cause === undefined ? own : `${own}\ncaused by ${describe(cause.cause)}`;
}
