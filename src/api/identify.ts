// Who stands at the staff's door: a browser's session or a token of the API, and the account as it is now.
import type { Context } from "../context.ts";
import type { Visitor } from "./visitor.ts";

export function identify(_ctx: Context, _request: Request): Promise<Visitor | null> {
  return Promise.resolve(null);
}
