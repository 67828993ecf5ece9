// What a page says about itself to machines: JSON-LD first, then Open Graph and the other meta elements.

export interface PageMetadata {
  /** Where most of it came from; null where the page says nothing. */
  way: "json-ld" | "open-graph" | null;
  headline: string | null;
  description: string | null;
  /** Plain text of the body, where JSON-LD holds it. */
  articleBody: string | null;
  published: string | null;
  section: string | null;
  tags: string[];
  author: string | null;
  site: string | null;
  address: string | null;
  /** Identifier of the article where it is a plain number. */
  identifier: string | null;
}

type Fields = Record<string, unknown>;
const ARTICLE_TYPE =
  /(?:^|\/)(?:News|Reportage\w*|Opinion\w*|Analysis\w*|Background\w*|Advertiser\w*|Satirical|Tech|Scholarly)?Article$|BlogPosting$|LiveBlogPosting$|^Report$/;

export function readMetadata(page: Document): PageMetadata {
  const article = findArticle(page);
  const meta = metaOf(page);
  const canonical = page.querySelector("link[rel=canonical]")?.getAttribute("href") ?? null;
  const site = meta("og:site_name") ?? nameOf(article?.publisher);
  const author = nameOf(article?.author);
  const openGraph =
    meta("og:title") !== null && (meta("og:type") === "article" || meta("article:published_time") !== null);
  return {
    way: article ? "json-ld" : openGraph ? "open-graph" : null,
    headline: textOf(article?.headline) ?? textOf(article?.name) ?? meta("og:title"),
    description: textOf(article?.description) ?? meta("og:description") ?? meta("description"),
    articleBody: textOf(article?.articleBody),
    published:
      textOf(article?.datePublished) ??
      meta("article:published_time") ??
      meta("datePublished") ??
      meta("og:published_time"),
    section: textOf(first(article?.articleSection)) ?? meta("article:section"),
    tags:
      tagsOf(article?.keywords) ?? tagsOf(metas(page, "article:tag")) ?? tagsOf(meta("news_keywords")) ?? [],
    author: author !== null && author !== site ? author : plainName(meta("article:author")),
    site,
    address: firstAddress(
      canonical,
      meta("og:url"),
      textOf(article?.url),
      textOf(idOf(article?.mainEntityOfPage)),
    ),
    identifier: textOf(article?.identifier) ?? numberText(article?.identifier),
  };
}

/** The first article in any JSON-LD block; blocks that are not JSON are passed over. */
function findArticle(page: Document): Fields | undefined {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const found = articleIn(parsed(script.textContent ?? ""), 0);
    if (found) return found;
  }
  return undefined;
}

function parsed(text: string): unknown {
  try {
    // Some systems put line breaks into the strings, which JSON forbids.
    return JSON.parse(text.replace(/[\u0000-\u001f]+/g, " "));
  } catch {
    return undefined;
  }
}

function articleIn(value: unknown, depth: number): Fields | undefined {
  if (value === null || typeof value !== "object" || depth > 4) return undefined;
  if (Array.isArray(value)) {
    for (const entry of value) {
      const found = articleIn(entry, depth + 1);
      if (found) return found;
    }
    return undefined;
  }
  const fields = value as Fields;
  const types = [fields["@type"]].flat();
  if (types.some((type) => typeof type === "string" && ARTICLE_TYPE.test(type))) return fields;
  return articleIn(fields["@graph"], depth + 1) ?? articleIn(fields.mainEntity, depth + 1);
}

function metaOf(page: Document): (name: string) => string | null {
  const values = new Map<string, string>();
  for (const element of page.querySelectorAll("meta[content]")) {
    const name =
      element.getAttribute("property") ?? element.getAttribute("name") ?? element.getAttribute("itemprop");
    const value = element.getAttribute("content")?.replace(/\s+/g, " ").trim();
    if (name && value && !values.has(name.toLowerCase())) values.set(name.toLowerCase(), value);
  }
  return (name) => values.get(name.toLowerCase()) ?? null;
}

function metas(page: Document, name: string): string[] {
  return [...page.querySelectorAll(`meta[property="${name}"], meta[name="${name}"]`)].map(
    (element) => element.getAttribute("content") ?? "",
  );
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && /[\p{L}\p{N}]/u.test(value) ? value.trim() : null;
}

function numberText(value: unknown): string | null {
  return typeof value === "number" ? String(value) : null;
}

function idOf(value: unknown): unknown {
  return value !== null && typeof value === "object" ? (value as Fields)["@id"] : value;
}

function nameOf(value: unknown): string | null {
  const one = first(value);
  return one !== null && typeof one === "object" ? textOf((one as Fields).name) : plainName(one);
}

function plainName(value: unknown): string | null {
  const text = textOf(value);
  return text === null || /^https?:/i.test(text) || text.includes("@") ? null : text;
}

function tagsOf(value: unknown): string[] | null {
  const listed = typeof value === "string" ? value.split(/[,،;؛|]/) : Array.isArray(value) ? value : [];
  const tags = listed.filter((tag): tag is string => textOf(tag) !== null).map((tag) => tag.trim());
  return tags.length > 0 ? tags : null;
}

function firstAddress(...addresses: (string | null)[]): string | null {
  return addresses.find((address) => address !== null && /^https?:\/\//i.test(address)) ?? null;
}
