// Addresses of the newsroom's pages, `/fa/{slug}`: a piece of a path that nothing else of the site has or had.
import { slug as slugOf } from "@dabir/farsi";
import { AppError } from "../../errors.ts";
import type { ActContext } from "../act.ts";

/** First pieces of addresses that the site or a system before it has under an edition; a test holds them to the routes. */
export const RESERVED: ReadonlySet<string> = new Set(
  `amp archive audio author comments dossier dossiers events keyword latest lite live media n news offline photo photos
  print provinces reports report rss save saved search section send service sitemap story tag tags tiny verify video`.split(
    /\s+/,
  ),
);

/** A page of this slug says who the newsroom is; its address answers also without one. */
export const ABOUT = "about";
/** A page of this slug shows how to reach the newsroom. */
export const CONTACT = "contact";

/** @throws AppError BAD_INPUT for what is no address, CONFLICT when it is somebody else's */
export async function demandFreeSlug(
  tx: ActContext,
  { slug: said, id }: { slug: string; id: number | null },
): Promise<string> {
  const slug = slugOf(said, { maxBytes: 120 });
  if (!/\p{L}/u.test(slug)) {
    throw new AppError("BAD_INPUT", `slug: «${said}» is no address: it needs a letter, as in «contact»`);
  }
  if (RESERVED.has(slug)) {
    throw new AppError("CONFLICT", `slug: «${slug}» is an address of the site itself: choose another one`, {
      params: { slug, reserved: true },
    });
  }
  const other = await tx.db
    .selectFrom("page")
    .select(["id", "title"])
    .where("edition", "=", tx.edition.id)
    .where((where) => where.or([where("slug", "=", slug), where("live_slug", "=", slug)]))
    .where("id", "is distinct from", id)
    .where("binned_at", "is", null)
    .executeTakeFirst();
  if (!other) return slug;
  throw new AppError("CONFLICT", `slug: «${slug}» is the address of the page «${other.title}» already`, {
    params: { slug, title: other.title },
  });
}
