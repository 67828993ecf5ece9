// A request that a browser signs with a cookie must come from a page of ours: browsers tell the origin with every POST.
import { AppError } from "../errors.ts";

/** @throws AppError FOREIGN_ORIGIN */
export function demandOwnOrigin(request: Request, own: { origin: string; host: string }): void {
  const said = request.headers.get("origin");
  // The host was judged before; a newsroom on loopback answers under several names.
  const expected = `${new URL(own.origin).protocol}//${own.host}`;
  if (said === expected) return;
  throw new AppError("FOREIGN_ORIGIN", "this call came from a page of another site: open the studio itself");
}
