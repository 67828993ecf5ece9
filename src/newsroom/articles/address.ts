// The one address of an article. The code is the identity; the slug is decoration for people.
export function articleAddress(article: { code: number; slug: string; edition: string }): string {
  const slug = article.slug ? `/${encodeURIComponent(article.slug)}` : "";
  return `/${article.edition}/news/${article.code}${slug}`;
}
