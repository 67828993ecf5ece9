// The one address of an article. The code is the identity; the slug is decoration for people.
export function articleAddress(article: { code: number; slug: string }): string {
  const slug = article.slug ? `/${encodeURIComponent(article.slug)}` : "";
  return `/fa/news/${article.code}${slug}`;
}
