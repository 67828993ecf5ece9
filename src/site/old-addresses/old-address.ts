// Where an address of a system before ours leads. Asked only when no route of ours knows the address.
import { readOldAddress } from "../../newsroom/addresses/address-key.ts";
import {
  type AddressPattern,
  addressPattern,
  type Values,
} from "../../newsroom/addresses/address-pattern.ts";
import { findOldAddress, listOldAddresses, type OldKind } from "../../newsroom/addresses/addresses.ts";
import { idKey } from "../../newsroom/addresses/read-old.ts";
import { ADDRESSES } from "../../newsroom/facts.ts";
import { part, type Reader } from "../../newsroom/reading/reader.ts";
import { articlePlace } from "../../newsroom/reading/whereabouts.ts";
import { type Lead, leadOf } from "./lead.ts";
import { SHAPES } from "./shapes.ts";

interface Known {
  /** For the operator: which row it was. */
  by: string;
  pattern: AddressPattern;
  leadsTo: string;
}

export type OldLead = Lead & { by: string };

export interface Asked {
  /** Path and query as they came. */
  address: string;
  /** Hosts of the newsroom, under which its own records may have stood. */
  hosts: readonly string[];
}

const BUILT_IN: readonly Known[] = SHAPES.map(([system, what, pattern, leadsTo]) => ({
  by: `${system}: ${what}`,
  pattern: addressPattern(pattern),
  leadsTo,
}));

/** More patterns than any newsroom has had systems. */
const MOST_PATTERNS = 500;

export async function oldAddress(reader: Reader, { address, hosts }: Asked): Promise<OldLead | null> {
  const asked = readOldAddress(address);
  if (!asked) return null;
  reader.making.shows(ADDRESSES);
  const told = await findOldAddress(reader.ctx, { kind: "address", keys: asked.keys });
  const exact = told === undefined ? null : await leadOf(reader, told);
  if (exact) return { ...exact, by: "the operator's table" };
  const recorded = await recordAt(reader, { address, hosts });
  if (recorded) return recorded;
  const gone: OldLead[] = [];
  for (const known of [...(await operatorPatterns(reader)), ...BUILT_IN]) {
    const values = known.pattern.match(asked);
    const target = values && (await filled(reader, known.leadsTo, values));
    const lead = target && (await leadOf(reader, target));
    if (!lead) continue;
    // What is public may still be found by another row.
    if ("to" in lead) return { ...lead, by: known.by };
    gone.push({ ...lead, by: known.by });
  }
  return gone[0] ?? null;
}

function operatorPatterns(reader: Reader): Promise<Known[]> {
  return part(reader, "old-patterns", async (inner) => {
    inner.making.shows(ADDRESSES);
    const lines = await listOldAddresses(inner.ctx, { kind: "pattern", limit: MOST_PATTERNS });
    return lines.map(({ old, leadsTo }) => ({
      by: `the operator's table: ${old}`,
      pattern: addressPattern(old),
      leadsTo,
    }));
  });
}

/** The target with its placeholders filled; undefined where an old id is not told. */
async function filled(reader: Reader, target: string, values: Values): Promise<string | undefined> {
  let path = target;
  for (const [name, value] of Object.entries(values)) {
    if (!path.includes(`{${name}}`)) continue;
    const own = await ownName(reader, name, value);
    if (own === undefined) return undefined;
    path = path.replaceAll(`{${name}}`, () => own);
  }
  return path;
}

/** Sections and tags were known by ids, which the operator tells, or by names, which are ours too. */
async function ownName(reader: Reader, name: string, value: string): Promise<string | undefined> {
  const kind = /^(section|tag)(-id)?$/.exec(name)?.[1] as OldKind | undefined;
  if (!kind) return value;
  const told = await findOldAddress(reader.ctx, { kind, keys: [idKey(value)] });
  return told ?? (/^\d+$/.test(value) ? undefined : value);
}

/** The article whose record came with this very address. */
async function recordAt(reader: Reader, { address, hosts }: Asked): Promise<OldLead | null> {
  const keys = hosts.flatMap((host) =>
    [host, `www.${host}`].flatMap((name) =>
      ["https", "http"].flatMap((scheme) => URL.parse(address, `${scheme}://${name}`)?.href ?? []),
    ),
  );
  const place = await articlePlace(reader, { code: null, keys });
  const lead = place && (await leadOf(reader, `/fa/news/${place.code}`));
  return lead ? { ...lead, by: "the address in its record" } : null;
}
