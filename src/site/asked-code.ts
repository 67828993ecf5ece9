// What a reader typed or pasted to have a news code checked: the code in any digits, alone or among words, or an
// address under any host.
import { toLatinDigits } from "@dabir/farsi";
import { readCode } from "./read-code.ts";

export interface AskedCode {
  /** Null where none can be read. */
  code: number | null;
  /** A path of ours that names no code by itself: an address of the system before, perhaps. */
  path: string | null;
  /** The host of an address that is not ours, as it is on the wire: letters that only look Latin stand out. */
  foreign: string | null;
}

const NOTHING: AskedCode = { code: null, path: null, foreign: null };
/** Nobody's address is longer. */
const MOST_LETTERS = 2_000;
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const ADDRESS = /^(?:https?:\/\/|\/)\S+$|^[^\s/:@]+\.[^\s/:@]{2,}(?::\d+)?(?:\/\S*)?$/i;
const CODE_IN_PATH = /^\/(?:n|(?:fa|ar|en)\/(?:news|print|live))\/([^/]+)(?:\/|$)/;

/** `hosts` are those of the newsroom, its own first. */
export function readAsked(typed: string, hosts: readonly string[]): AskedCode {
  const text = typed.replace(UNSEEN, "").trim();
  if (text === "" || text.length > MOST_LETTERS) return NOTHING;
  const code = readCode(text);
  if (code !== null) return { ...NOTHING, code };
  return ADDRESS.test(text) ? readAddress(text, hosts) : { ...NOTHING, code: onlyNumber(text) };
}

function readAddress(text: string, hosts: readonly string[]): AskedCode {
  const url = URL.parse(
    /^https?:/i.test(text) ? text : text.startsWith("/") ? `https://${hosts[0]}${text}` : `https://${text}`,
  );
  if (url === null) return NOTHING;
  const code = codeIn(url);
  if (!isOurs(url, hosts)) return { code, path: null, foreign: url.host };
  return { code, path: code === null ? url.pathname + url.search : null, foreign: null };
}

function codeIn({ pathname }: URL): number | null {
  const [, code] = CODE_IN_PATH.exec(pathname) ?? [];
  if (code === undefined) return null;
  try {
    return readCode(decodeURIComponent(code));
  } catch {
    return null;
  }
}

function isOurs({ host }: URL, hosts: readonly string[]): boolean {
  return hosts.some((own) => host === own || host === `www.${own}`);
}

/** «کد خبر: ۱۲۲٬۶۵۷»: the one number that stands among words. */
function onlyNumber(text: string): number | null {
  const numbers =
    toLatinDigits(text)
      .replace(/(?<=\d)[٬,،](?=\d{3})/g, "")
      .match(/\d+/g) ?? [];
  return numbers.length === 1 ? readCode(numbers[0] as string) : null;
}
