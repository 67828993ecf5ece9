// Every environment variable, checked once and frozen; all faults are reported together. No other file reads the
// environment. A file `.env` in the project's folder is read first; real variables win over it.
import { existsSync, readFileSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseEnv } from "node:util";
import { AppError } from "./errors.ts";
import { type Proxies, readProxies } from "./platform/http/sender.ts";

/** The project's own folder: where `.env`, `.dabir/`, `migrations/` and `demo/` lie. */
export const PROJECT = fileURLToPath(new URL("..", import.meta.url));

export const VERSION: string = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8")).version;

export interface Config {
  host: string;
  port: number;
  /** Public origin without a trailing slash. */
  origin: string;
  /** Hosts that requests may name; the first is the origin's own. */
  hosts: string[];
  /** Hosts under which the newsroom is known too: what is asked for there leads to the origin. */
  otherHosts: string[];
  dataFolder: string;
  /** Null means: run the embedded PostgreSQL. */
  databaseUrl: string | null;
  /** Null means: the database searches. */
  searchUrl: string | null;
  demo: boolean;
  /** Whose X-Forwarded-For is believed. */
  proxies: Proxies;
  cacheBytes: number;
  /** The largest film or sound that is taken in. */
  mediaBytes: number;
  databaseConnections: number;
  /** How many readers may be told at once of what happens while their page is open. */
  eventStreams: number;
  /** Null means: the one that lies in the data folder. */
  secret: string | null;
  /** Null means: no letters are sent. */
  mail: { url: string; from: string } | null;
}

interface Variable {
  name: string;
  byDefault: string;
  meaning: string;
}

/** The variables in the order of `.env.example`, which is made from this table. */
export const VARIABLES: readonly Variable[] = [
  { name: "PORT", byDefault: "3000", meaning: "Port the site listens on." },
  { name: "HOST", byDefault: "127.0.0.1", meaning: "Address the site listens on; 0.0.0.0 for all." },
  {
    name: "DABIR_URL",
    byDefault: "",
    meaning: "Public origin, such as https://news.example. Empty: the loopback names at PORT.",
  },
  {
    name: "DABIR_OTHER_HOSTS",
    byDefault: "",
    meaning:
      "Other hosts of the newsroom, such as www.news.example, old.example, commas between: they lead to DABIR_URL.",
  },
  {
    name: "DABIR_DATA",
    byDefault: ".dabir",
    meaning: "Folder for the database cluster and the media files.",
  },
  {
    name: "DATABASE_URL",
    byDefault: "",
    meaning: "postgres://user:password@host:5432/name of a PostgreSQL 15 to 18. Empty: run our own.",
  },
  {
    name: "DABIR_SEARCH_URL",
    byDefault: "",
    meaning:
      "http(s)://user:password@host:9200 of an OpenSearch server that searches. Empty: the database does.",
  },
  { name: "DABIR_DEMO", byDefault: "on", meaning: "off: an empty database stays empty." },
  {
    name: "DABIR_PROXIES",
    byDefault: "",
    meaning:
      "Proxies in front, such as 127.0.0.1 or 10.0.0.0/8, commas between: their X-Forwarded-For counts.",
  },
  { name: "DABIR_CACHE_MB", byDefault: "256", meaning: "Memory for finished pages, in megabytes." },
  {
    name: "DABIR_MEDIA_MB",
    byDefault: "1024",
    meaning: "Largest film or sound that is taken in, in megabytes.",
  },
  { name: "DABIR_DB_CONNECTIONS", byDefault: "10", meaning: "Connections to the database, per process." },
  {
    name: "DABIR_EVENT_STREAMS",
    byDefault: "2000",
    meaning: "Readers per process who hear of breaking news and live entries without reload; 0 for none.",
  },
  {
    name: "DABIR_SECRET",
    byDefault: "",
    meaning:
      "At least 32 random letters that sign sessions; the same on every server. Empty: made once, in the data folder.",
  },
  {
    name: "SMTP_URL",
    byDefault: "",
    meaning:
      "smtp://user:password@host:587 or smtps://… for letters to the staff. Empty: links are shown instead.",
  },
  {
    name: "MAIL_FROM",
    byDefault: "",
    meaning: "Sender of those letters, such as news@news.example. Needed with SMTP_URL.",
  },
];

/** @throws AppError SETUP naming every variable that is wrong, not only the first. */
export function readConfig(environment: Record<string, string | undefined> = withFile(process.env)): Config {
  const faults: string[] = [];
  const value = (name: string): string => {
    const given = environment[name]?.trim();
    return given ? given : (VARIABLES.find((variable) => variable.name === name)?.byDefault ?? "");
  };
  const whole = (name: string, least: number, most: number): number => {
    const number = Number(value(name));
    if (Number.isInteger(number) && number >= least && number <= most) return number;
    faults.push(`${name} must be a whole number from ${least} to ${most}, not «${value(name)}»`);
    return least;
  };
  const port = whole("PORT", 0, 65_535);
  const host = value("HOST");
  const origin = publicOrigin(value("DABIR_URL"), faults);
  const databaseUrl = value("DATABASE_URL") || null;
  if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    faults.push("DATABASE_URL must begin with postgres:// or postgresql://");
  }
  const searchUrl = value("DABIR_SEARCH_URL") || null;
  if (searchUrl && !/^https?:$/.test(URL.parse(searchUrl)?.protocol ?? "")) {
    faults.push("DABIR_SEARCH_URL must begin with http:// or https://");
  }
  const demo = value("DABIR_DEMO");
  if (!["on", "off"].includes(demo)) faults.push(`DABIR_DEMO must be on or off, not «${demo}»`);
  const proxies = readProxies(value("DABIR_PROXIES"));
  if (!proxies) faults.push(`DABIR_PROXIES must hold addresses or ranges, not «${value("DABIR_PROXIES")}»`);
  const data = value("DABIR_DATA");
  const secret = value("DABIR_SECRET") || null;
  if (secret && secret.length < 32) faults.push("DABIR_SECRET must have at least 32 letters");
  const config: Config = {
    host,
    port,
    origin: origin ?? `http://${loopbackName(host)}:${port}`,
    hosts: origin ? [new URL(origin).host] : loopbackHosts(port),
    otherHosts: readHosts(value("DABIR_OTHER_HOSTS"), faults),
    dataFolder: isAbsolute(data) ? data : resolve(PROJECT, data),
    databaseUrl,
    searchUrl,
    demo: demo === "on",
    proxies: proxies ?? (readProxies("") as Proxies),
    cacheBytes: whole("DABIR_CACHE_MB", 1, 65_536) * 1_048_576,
    mediaBytes: whole("DABIR_MEDIA_MB", 1, 65_536) * 1_048_576,
    databaseConnections: whole("DABIR_DB_CONNECTIONS", 1, 200),
    eventStreams: whole("DABIR_EVENT_STREAMS", 0, 100_000),
    secret,
    mail: readMail({ url: value("SMTP_URL"), from: value("MAIL_FROM") }, faults),
  };
  if (faults.length > 0) throw new AppError("SETUP", `the configuration is wrong: ${faults.join("; ")}`);
  return Object.freeze(config);
}

/** The same configuration for the port that was really opened (PORT=0 asks for any free one). */
export function atPort(config: Config, port: number): Config {
  if (config.port === port) return config;
  const named = config.origin !== `http://${loopbackName(config.host)}:${config.port}`;
  if (named) return Object.freeze({ ...config, port });
  return Object.freeze({
    ...config,
    port,
    origin: `http://${loopbackName(config.host)}:${port}`,
    hosts: loopbackHosts(port),
  });
}

/** Text of `.env.example`. */
export function exampleEnvironment(): string {
  const lines = VARIABLES.map(({ name, byDefault, meaning }) => `# ${meaning}\n# ${name}=${byDefault}\n`);
  return `# Settings of Dabir. Copy to .env and remove the # before a line to change it.\n\n${lines.join("\n")}`;
}

function withFile(environment: NodeJS.ProcessEnv): Record<string, string | undefined> {
  const file = join(PROJECT, ".env");
  return existsSync(file) ? { ...parseEnv(readFileSync(file, "utf8")), ...environment } : environment;
}

function readMail({ url, from }: { url: string; from: string }, faults: string[]): Config["mail"] {
  if (url === "" && from === "") return null;
  if (!/^smtps?:$/.test(URL.parse(url)?.protocol ?? ""))
    faults.push("SMTP_URL must begin with smtp:// or smtps://");
  if (!/^[^\s@]+@[^\s@]+$|^.+<[^\s@]+@[^\s@]+>$/.test(from))
    faults.push("MAIL_FROM must be an address of mail");
  return { url, from };
}

function publicOrigin(url: string, faults: string[]): string | null {
  if (url === "") return null;
  const parsed = URL.parse(url);
  if (
    parsed &&
    /^https?:$/.test(parsed.protocol) &&
    parsed.pathname === "/" &&
    !parsed.search &&
    !parsed.username
  ) {
    return parsed.origin;
  }
  faults.push(`DABIR_URL must be an origin such as https://news.example, not «${url}»`);
  return null;
}

function readHosts(text: string, faults: string[]): string[] {
  const names = text.split(/[\s,]+/).filter((name) => name !== "");
  const wrong = names.filter((name) => URL.parse(`http://${name}`)?.host !== name.toLowerCase());
  if (wrong.length > 0) faults.push(`DABIR_OTHER_HOSTS must hold host names, not «${wrong.join(", ")}»`);
  return names.map((name) => name.toLowerCase());
}

function loopbackName(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}

function loopbackHosts(port: number): string[] {
  const names = ["127.0.0.1", "localhost", "[::1]"];
  return names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));
}
