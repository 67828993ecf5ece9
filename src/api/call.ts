// One call of the API: what it takes, what it needs, what it does. The door parses and asks who is there; the rules
// stand in the newsroom's acts.
import type { z } from "zod";
import type { Context } from "../context.ts";
import type { Scope } from "../newsroom/accounts/scopes.ts";

export type { Scope };

export interface Call<I extends z.ZodType = z.ZodType, O = unknown> {
  /** One line for the page that describes the API. */
  summary: string;
  input: I;
  /** What a token needs for it; null: no token is enough, a person must be signed in. */
  scope: Scope | null;
  /** Asked only of a session that proved itself minutes ago: what would let an intruder stay. */
  fresh?: boolean;
  /** May be made before a demanded second factor is set up. */
  early?: boolean;
  /** The body is a file of at most `most` bytes; the input then stands in the address. */
  file?: { most(ctx: Context): number; types: string[] };
  /** `pieces` are those of the file as they come; none where the call takes no file. */
  run(ctx: Context, input: z.output<I>, pieces: AsyncIterable<Uint8Array>): Promise<O>;
}

/** Gives a call its types: `call({ summary, input, scope, run })`. */
export function call<I extends z.ZodType, O>(definition: Call<I, O>): Call<I, O> {
  return definition;
}

/** A value after its way through JSON. */
export type Json<T> = T extends Date
  ? string
  : T extends (infer Part)[]
    ? Json<Part>[]
    : T extends object
      ? { [Name in keyof T]: Json<T[Name]> }
      : T;
