// `dabir redirect …`: where addresses of the system before lead, beside the shapes that are known anyway.
import { readFileSync } from "node:fs";
import { AppError, ERRORS } from "../errors.ts";
import { addAddresses, addAddressesInput, MOST_ADDRESSES } from "../newsroom/addresses/add-addresses.ts";
import { listOldAddresses, OLD_KINDS } from "../newsroom/addresses/addresses.ts";
import { removeAddress, removeAddressInput } from "../newsroom/addresses/remove-address.ts";
import type { Call, Command } from "./command.ts";
import { numberFlag } from "./fields.ts";
import { readRedirectFile } from "./redirect-file.ts";

/** Done, but for some lines. */
const PARTLY = 8;

const NOTES = `OLD is an address (/004FYi), a pattern (/story/{code}.aspx), or an old id (section:3, tag:3240).
NEW is a path of this site, with the pattern's placeholders (/fa/news/{code}); for an old id the section or the tag.
Placeholders: docs/contracts/addresses.md.`;

export const redirectCommands: Command[] = [
  {
    name: "redirect add",
    usage: "OLD NEW",
    summary: "tells where an address of the system before leads",
    notes: NOTES,
    flags: {},
    run: async (call) => {
      const [old, leadsTo] = twoWords(call);
      const input = addAddressesInput.parse({ addresses: [{ old, leadsTo }] });
      call.tell(await addAddresses(await call.open(), input), `${old}  →  ${leadsTo}`);
      return 0;
    },
  },
  {
    name: "redirect list",
    usage: "[--kind KIND] [--limit N]",
    summary: "lists what was told of old addresses",
    flags: { kind: `=KIND ${OLD_KINDS.join(", ")}`, limit: "=N 1,000 unless told" },
    run: async (call) => {
      const kind = OLD_KINDS.find((one) => one === call.flags.kind);
      if (call.flags.kind !== undefined && !kind)
        throw new AppError("BAD_INPUT", `--kind is one of ${OLD_KINDS.join(", ")}`);
      const limit = numberFlag(call, "limit") ?? 1000;
      const lines = await listOldAddresses(await call.open(), { kind, limit });
      call.tell(
        lines,
        lines.map((line) => `${line.old}  →  ${line.leadsTo}`),
      );
      return 0;
    },
  },
  {
    name: "redirect remove",
    usage: "OLD",
    summary: "takes back what was told of an old address",
    flags: {},
    run: async (call) => {
      const input = removeAddressInput.parse({ old: call.words[0] });
      const result = await removeAddress(await call.open(), input);
      call.tell(result, `${result.removed}  led to  ${result.leadTo}`);
      return 0;
    },
  },
  {
    name: "redirect import",
    usage: "FILE",
    summary: "tells many old addresses at once: a line each, OLD, a tab or a space, NEW",
    notes: `${NOTES}\nLines that begin with # are left out. What was told before is told anew.`,
    flags: {},
    run: async (call) => {
      const file = call.words[0];
      if (file === undefined) throw new AppError("BAD_INPUT", "name the file to import");
      const report = await importFile(call, file);
      call.tell(report, [
        ...report.faults.map(({ line, reason }) => `${file}:${line}: ${reason}`),
        `${report.added} added, ${report.faults.length} refused`,
      ]);
      return report.faults.length > 0 ? PARTLY : 0;
    },
  },
  {
    name: "redirect test",
    usage: "ADDRESS",
    summary: "says what the site answers to an address, and why",
    flags: {},
    run: async (call) => {
      const address = call.words[0];
      if (address === undefined) throw new AppError("BAD_INPUT", "name the address");
      // The site is heavy; no other command has to wait for it.
      const { testAddress } = await import("./test-address.ts");
      const result = await testAddress(await call.open(), { address, otherHosts: call.config.otherHosts });
      const to = result.location === null ? "" : `  ${result.location}`;
      call.tell(result, `${result.status}${to}${result.by === null ? "" : `  (${result.by})`}`);
      return result.status >= 400 ? ERRORS.NOT_FOUND.exit : 0;
    },
  },
];

function twoWords(call: Call): [string, string] {
  const [old, ...rest] = call.words;
  if (old === undefined || rest.length === 0)
    throw new AppError("BAD_INPUT", "name the old address and the new one");
  return [old, rest.join(" ")];
}

interface Report {
  added: number;
  faults: { line: number; reason: string }[];
}

/** A thousand lines at a time; a line that is wrong is told and left out. */
async function importFile(call: Call, file: string): Promise<Report> {
  const { lines, faults } = readRedirectFile(textOf(file));
  const report: Report = { added: 0, faults };
  const ctx = await call.open();
  for (let at = 0; at < lines.length; at += MOST_ADDRESSES) {
    let batch = lines.slice(at, at + MOST_ADDRESSES);
    while (batch.length > 0) {
      try {
        const addresses = batch.map(({ old, leadsTo }) => ({ old, leadsTo }));
        report.added += (await addAddresses(ctx, addAddressesInput.parse({ addresses }))).added;
        break;
      } catch (error) {
        const index = error instanceof AppError ? error.params.index : undefined;
        if (typeof index !== "number") throw error;
        report.faults.push({ line: batch[index]?.line ?? 0, reason: (error as AppError).message });
        batch = batch.filter((_, place) => place !== index);
      }
    }
  }
  report.faults.sort((one, other) => one.line - other.line);
  return report;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new AppError("BAD_INPUT", `${file} cannot be read: ${(cause as Error).message}`);
  }
}
