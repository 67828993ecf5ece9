// What every request passes before anything is done with it: a known method, a configured host, an address that is
// whole UTF-8, sizes within limits. Each refusal is one status; what is not understood is never guessed.
import type { IncomingMessage } from "node:http";
import { mendTyped } from "./typed-address.ts";

export interface EdgeRules {
  /** Hosts as they stand in the Host header, lower case. */
  hosts: readonly string[];
  /** Paths that answer under any host, for health probes. */
  anyHost: readonly string[];
  /** True for paths whose question is what somebody typed: that is mended, not refused. */
  typed(path: string): boolean;
}

export interface Refusal {
  status: 400 | 405 | 408 | 413 | 414 | 417 | 421 | 431;
  reason: string;
}

const METHODS = new Set(["GET", "HEAD", "POST"]);
const MOST_ADDRESS = 8192;
/** Of a question that somebody typed: ten thousand letters, each in three bytes, percent-encoded. */
const MOST_TYPED = 98_304;
const MOST_HEADERS = 100;
/** Letters of all headers together. */
const MOST_IN_HEADERS = 16_384;

/** The refusal, or the address in its one ASCII form, percent-encoded where a client sent raw bytes. */
export function judgeRequest(request: IncomingMessage, rules: EdgeRules): Refusal | { address: string } {
  const method = request.method ?? "";
  if (!METHODS.has(method)) return { status: 405, reason: `the method ${method} is not known here` };
  if (request.rawHeaders.length > MOST_HEADERS * 2)
    return { status: 431, reason: "there are too many headers" };
  if (lettersIn(request.rawHeaders) > MOST_IN_HEADERS)
    return { status: 431, reason: "the headers are too long" };
  const address = request.url ?? "";
  const whole = address.length <= MOST_ADDRESS ? wholeAddress(address) : undefined;
  // Hardly any address is asked for this.
  const typed = whole === undefined && rules.typed(address.split("?", 1)[0] as string);
  if (address.length > (typed ? MOST_TYPED : MOST_ADDRESS))
    return { status: 414, reason: "the address is too long" };
  if (!address.startsWith("/") || address.startsWith("//"))
    return { status: 400, reason: "the address is not a path" };
  const read = whole ?? (typed ? readAddress(mendTyped(address)) : undefined);
  if (read === undefined) return { status: 400, reason: "the address is not UTF-8 text" };
  if (!hostAllowed(request, rules.hosts) && !rules.anyHost.includes(read.split("?", 1)[0] as string)) {
    return { status: 421, reason: "this host is not configured here" };
  }
  return { address: read };
}

const lettersIn = (headers: readonly string[]): number =>
  headers.reduce((sum, header) => sum + header.length, 0);

function hostAllowed(request: IncomingMessage, hosts: readonly string[]): boolean {
  let count = 0;
  for (let index = 0; index < request.rawHeaders.length; index += 2) {
    const name = request.rawHeaders[index] as string;
    if (name.length === 4 && name.toLowerCase() === "host") count += 1;
  }
  return count === 1 && hosts.includes((request.headers.host ?? "").toLowerCase());
}

const PLAIN = /^[\x21-\x7e]+$/;
const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Addresses that were found whole; the same few are asked for most of the time. */
const known = new Map<string, string>();
const MOST_KNOWN = 5000;

function wholeAddress(address: string): string | undefined {
  const before = known.get(address);
  if (before !== undefined) return before;
  const found = readAddress(address);
  if (known.size >= MOST_KNOWN) known.clear();
  if (found !== undefined) known.set(address, found);
  return found;
}

function readAddress(address: string): string | undefined {
  try {
    let ascii = address;
    if (!PLAIN.test(address)) {
      // Node hands raw bytes over as Latin-1 characters.
      ascii = encodeURI(utf8.decode(Buffer.from(address, "latin1"))).replaceAll("%25", "%");
    }
    if (!ascii.includes("%")) return ascii;
    return decodeURIComponent(ascii).includes("\0") ? undefined : ascii;
  } catch {
    return undefined;
  }
}
