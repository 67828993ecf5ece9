// The edition that a call works in: header `Dabir-Edition`, or `edition` in the query of a preview; Persian when not told.
import { EDITION_IDS, EDITIONS, type Edition, type EditionId } from "../editions.ts";
import { AppError } from "../errors.ts";

/** @throws AppError BAD_INPUT naming the editions there are */
export function editionOf(request: Request): Edition {
  const told =
    request.headers.get("dabir-edition") ?? new URL(request.url).searchParams.get("edition") ?? "fa";
  if ((EDITION_IDS as readonly string[]).includes(told)) return EDITIONS[told as EditionId];
  throw new AppError("BAD_INPUT", `there is no edition «${told}»: use one of ${EDITION_IDS.join(", ")}`);
}
