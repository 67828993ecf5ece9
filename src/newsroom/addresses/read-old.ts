// What an operator writes for something of the system before: `/an/address`, `/a/pattern/{code}`, `section:3`, `tag:3240`.
import { AppError } from "../../errors.ts";
import { plainText, readOldAddress } from "./address-key.ts";
import { addressPattern } from "./address-pattern.ts";
import type { OldKind } from "./addresses.ts";

/** Bytes of the longest key that the database's index holds. */
const MOST_BYTES = 2000;

/** @throws AppError BAD_INPUT */
export function readOld(written: string): { kind: OldKind; key: string } {
  const old = keyOf(written);
  if (Buffer.byteLength(old.key) > MOST_BYTES) throw new AppError("BAD_INPUT", "the old address is too long");
  return old;
}

function keyOf(written: string): { kind: OldKind; key: string } {
  const id = /^(section|tag):(.+)$/.exec(written);
  if (id) return { kind: id[1] as "section" | "tag", key: idKey(id[2] as string) };
  if (written.includes("{") || written.endsWith("*")) {
    if (!/^\/(?!\/)/.test(written))
      throw new AppError("BAD_INPUT", `«${written}» is no path: begin it with /`);
    addressPattern(written);
    return { kind: "pattern", key: plainText(written) };
  }
  const address = readOldAddress(written);
  if (address) return { kind: "address", key: address.keys[0] as string };
  throw new AppError("BAD_INPUT", `«${written}» is no old address: write /path, section:ID or tag:ID`);
}

/** Old ids of sections and tags, in any spelling. */
export function idKey(id: string): string {
  return plainText(id).toLowerCase();
}
