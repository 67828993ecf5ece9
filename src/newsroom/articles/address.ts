// The one address of an article. The code is the identity; the slug is decoration for people.
import { slug as slugOf } from "@dabir/farsi";

/** Ends of addresses under an article's that are not it. */
const OTHERS = new Set(["report", "comments"]);

/** The slug of an article with this headline; none where it would be another page's address. */
export function slugOfHeadline(headline: string): string {
  const slug = slugOf(headline);
  return OTHERS.has(slug) ? "" : slug;
}

export function articleAddress(article: { code: number; slug: string; edition: string }): string {
  const slug = article.slug ? `/${encodeURIComponent(article.slug)}` : "";
  return `/${article.edition}/news/${article.code}${slug}`;
}
