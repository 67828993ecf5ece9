// Things of other sites that a body may show as a card: which addresses are known, and what an identity looks like.
// An identity that fits its pattern can be put into an address without escaping.
import type { EmbedAttrs, EmbedProvider } from "./schema.ts";

interface Provider {
  id: RegExp;
  hosts: string[];
  /** The identity out of the address of a page, player or widget. */
  find(url: URL): string | undefined;
  /** Address of the page that a reader opens. */
  page(id: string): string;
  /** Address of the player that may be loaded after a click, or null where there is none. */
  player(id: string): string | null;
}

export const embedProviders: Record<EmbedProvider, Provider> = {
  aparat: {
    id: /^[A-Za-z0-9]{3,16}$/,
    hosts: ["aparat.com", "www.aparat.com"],
    find: (url) =>
      (url.pathname.match(/\/videohash\/([^/]+)/) ?? url.pathname.match(/^\/(?:v|embed)\/([^/]+)/))?.[1],
    page: (id) => `https://www.aparat.com/v/${id}`,
    player: (id) => `https://www.aparat.com/video/video/embed/videohash/${id}/vt/frame`,
  },
  youtube: {
    id: /^[A-Za-z0-9_-]{11}$/,
    hosts: ["youtube.com", "www.youtube.com", "m.youtube.com", "www.youtube-nocookie.com", "youtu.be"],
    find: (url) =>
      url.hostname === "youtu.be"
        ? url.pathname.slice(1)
        : (url.searchParams.get("v") ?? url.pathname.match(/^\/(?:embed|shorts|live|v)\/([^/]+)/)?.[1]),
    page: (id) => `https://www.youtube.com/watch?v=${id}`,
    player: (id) => `https://www.youtube-nocookie.com/embed/${id}`,
  },
  telegram: {
    id: /^[A-Za-z][A-Za-z0-9_]{3,31}\/[0-9]{1,10}$/,
    hosts: ["t.me", "telegram.me"],
    find: (url) => url.pathname.replace(/^\/(?:s\/)?/, ""),
    page: (id) => `https://t.me/${id}`,
    player: () => null,
  },
};

/** Whether this is an identity that the provider can have. */
export function isEmbedId(provider: EmbedProvider, id: string): boolean {
  return embedProviders[provider].id.test(id);
}

/** What an address shows, or undefined where the site is unknown or the address names no single thing of it. */
export function embedFromUrl(address: string): Pick<EmbedAttrs, "provider" | "id"> | undefined {
  const url = URL.parse(address.startsWith("//") ? `https:${address}` : address);
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  for (const provider of Object.keys(embedProviders) as EmbedProvider[]) {
    const known = embedProviders[provider];
    if (!known.hosts.includes(url.hostname)) continue;
    const id = known.find(url);
    return id !== undefined && known.id.test(id) ? { provider, id } : undefined;
  }
  return undefined;
}
