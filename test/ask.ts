// What calls of the API answer in a test: of each call what it says it gives, or a fault.
import type { apiApp } from "../src/api/app.ts";
import type { CallName, CallOutput } from "../src/api/calls.ts";
import type { Fault } from "../src/api/fault.ts";
import { ORIGIN } from "./newsroom.ts";

/** A call by its name, or another address below /api/. */
export type Named = CallName | (string & {});

// biome-ignore lint/suspicious/noExplicitAny: an address that is no call has a shape of its own
export type Body<N> = N extends CallName ? CallOutput<N> & { error: Required<Fault> } : any;

export interface Answer<N = string> {
  status: number;
  body: Body<N>;
  response: Response;
}

/** Asks the calls without a door, as whoever the app says it is. */
export function askOf(app: ReturnType<typeof apiApp>) {
  return async <N extends Named>(
    name: N,
    input: unknown = {},
    headers: Record<string, string> = {},
  ): Promise<Answer<N>> => {
    const response = await app.request(`/api/${name}`, {
      method: "POST",
      headers: { "content-type": "application/json", host: new URL(ORIGIN).host, origin: ORIGIN, ...headers },
      body: typeof input === "string" ? input : JSON.stringify(input),
    });
    return { status: response.status, body: await response.json(), response };
  };
}
