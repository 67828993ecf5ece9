// Every error the product can answer with: its HTTP status (from 500 on the log hears of it) and the exit
// code of the command line. Messages for readers live in locales/ under the same code.

export const ERRORS = {
  BAD_INPUT: { status: 400, exit: 2 },
  NOT_SIGNED_IN: { status: 401, exit: 3 },
  SIGN_IN_AGAIN: { status: 403, exit: 3 },
  SECOND_FACTOR: { status: 403, exit: 3 },
  FOREIGN_ORIGIN: { status: 403, exit: 3 },
  NOT_ALLOWED: { status: 403, exit: 3 },
  NOT_FOUND: { status: 404, exit: 4 },
  CONFLICT: { status: 409, exit: 5 },
  TOO_LARGE: { status: 413, exit: 2 },
  REFUSED: { status: 422, exit: 2 },
  TOO_MANY: { status: 429, exit: 6 },
  UNAVAILABLE: { status: 503, exit: 7 },
  SETUP: { status: 500, exit: 1 },
  INTERNAL: { status: 500, exit: 1 },
} as const;

export type ErrorCode = keyof typeof ERRORS;

/**
 * An error that somebody outside may see. `message` is plain English that says what happened and how to mend it;
 * `params` may be shown, `cause` is private and goes to the log only.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly params: Record<string, unknown>;

  constructor(
    code: ErrorCode,
    message: string,
    options: { params?: Record<string, unknown>; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.name = "AppError";
    this.code = code;
    this.params = options.params ?? {};
  }
}
