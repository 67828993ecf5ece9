// What programs that read the site are asked to leave alone, and where they find everything else.
import { NEWS_SITEMAP, SITEMAP } from "./sitemap.ts";

/** The text of /robots.txt: all that readers see is open, the staff's doors are not. */
export function robotsText(origin: string): string {
  return `User-agent: *
Disallow: /api/
Disallow: /studio/

Sitemap: ${origin}${SITEMAP}
Sitemap: ${origin}${NEWS_SITEMAP}
`;
}
