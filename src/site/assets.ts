// The site's own files: read once at start, addressed by the hash of their bytes, so that a reader's browser may
// keep each one for ever. Styles are joined from styles/*.css, client scripts lose their types here; there is no
// build step.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { minifyScript, minifyStyle } from "./minify.ts";

export interface AssetFile {
  /** `/assets/{name}.{hash}.{ext}` */
  address: string;
  type: string;
  bytes: Buffer;
}

/** Accent colours of a newsroom, `#rrggbb`. */
interface Accent {
  light: string;
  dark: string;
}

/** The order of the cascade. */
const STYLES = [
  "tokens",
  "base",
  "layout",
  "look",
  "cards",
  "home",
  "home-rows",
  "lists",
  "hubs",
  "author",
  "article",
  "body",
  "live",
  "film",
  "dossier",
  "tools",
  "comments",
  "verify",
  "search",
  "paper",
  "print",
] as const;

const TYPES: Record<string, string> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  woff2: "font/woff2",
  svg: "image/svg+xml",
  png: "image/png",
  txt: "text/plain; charset=utf-8",
};

/** Tints of the house of the reader who has not chosen: must be readable on paper and on the dark ground. */
const DEFAULT_ACCENT: Accent = { light: "#9f1a1f", dark: "#ff9b87" };

/**
 * Pairs of accent colours made because an address asked for them, before any page of this process did. Few are
 * enough, and nobody can fill the memory by asking for more.
 */
const ASKED_LIMIT = 8;

const byName = new Map<string, AssetFile>();
const byAddress = new Map<string, AssetFile>();
const accented = new Map<string, AssetFile>();
let asked = 0;

for (const name of readdirSync(new URL("assets/", import.meta.url)).sort()) {
  add(name, readFileSync(new URL(`assets/${name}`, import.meta.url)));
}
for (const file of readdirSync(new URL(".", import.meta.url)).sort()) {
  if (!file.endsWith(".client.ts")) continue;
  const code = stripTypeScriptTypes(readFileSync(new URL(file, import.meta.url), "utf8"));
  add(file.replace(".client.ts", ".js"), Buffer.from(minifyScript(code)));
}
const style = minifyStyle(
  STYLES.map((name) => readFileSync(new URL(`styles/${name}.css`, import.meta.url), "utf8")).join("\n"),
).replace(/url\(([\w.-]+)\)/g, (_, name: string) => `url(${assetAddress(name)})`);
const styleHash = hashOf(Buffer.from(style));

/** The address of a file of assets/ or of a client script («site.js»). Throws for a name that does not exist. */
export function assetAddress(name: string): string {
  const file = byName.get(name);
  if (file === undefined) throw new Error(`no asset named ${name}`);
  return file.address;
}

/**
 * The address of the stylesheet in a newsroom's accent colours. The colours are a part of the address, so that
 * every process can answer it, also one that has shown no page yet.
 */
export function styleAddress(accent: Accent = DEFAULT_ACCENT): string {
  const { light, dark } = checked(accent);
  const address = `/assets/site-${light.slice(1)}-${dark.slice(1)}.${styleHash}.css`;
  if (!accented.has(address)) accented.set(address, styleFile(address, { light, dark }));
  return address;
}

/** The file at an address, undefined for any other. */
export function findAsset(address: string): AssetFile | undefined {
  return byAddress.get(address) ?? findStyle(address);
}

/** Every file that has one address: all but the accented stylesheets. */
export function assetFiles(): AssetFile[] {
  return [...byAddress.values()];
}

function findStyle(address: string): AssetFile | undefined {
  const kept = accented.get(address);
  if (kept !== undefined || asked >= ASKED_LIMIT) return kept;
  const match = /^\/assets\/site-([0-9a-f]{6})-([0-9a-f]{6})\.([0-9a-f]{10})\.css$/.exec(address);
  if (match === null || match[3] !== styleHash) return undefined;
  asked += 1;
  const file = styleFile(address, { light: `#${match[1]}`, dark: `#${match[2]}` });
  accented.set(address, file);
  return file;
}

/** The styles hold two colours that stand for the accents. */
function styleFile(address: string, { light, dark }: Accent): AssetFile {
  const text = style.replaceAll("#acce17", light).replaceAll("#acceda", dark);
  return { address, type: TYPES.css ?? "", bytes: Buffer.from(text) };
}

function add(name: string, bytes: Buffer): void {
  const dot = name.lastIndexOf(".");
  const extension = name.slice(dot + 1);
  const type = TYPES[extension];
  if (type === undefined) throw new Error(`no media type is known for the asset ${name}`);
  const file = { address: `/assets/${name.slice(0, dot)}.${hashOf(bytes)}.${extension}`, type, bytes };
  byName.set(name, file);
  byAddress.set(file.address, file);
}

/** Colours reach an address and a stylesheet: anything but `#rrggbb` falls back to the default. */
function checked(accent: Accent): Accent {
  const valid = /^#[0-9a-f]{6}$/;
  const light = accent.light.toLowerCase();
  const dark = accent.dark.toLowerCase();
  return valid.test(light) && valid.test(dark) ? { light, dark } : DEFAULT_ACCENT;
}

function hashOf(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 10);
}
