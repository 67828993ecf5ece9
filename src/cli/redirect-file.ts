// A file of old addresses: a line each, the old one, a tab or a space, the new one; `#` begins a remark.

export interface RedirectLine {
  line: number;
  old: string;
  leadsTo: string;
}

const LONGEST = { old: 2000, leadsTo: 1000 };

export function readRedirectFile(text: string): {
  lines: RedirectLine[];
  faults: { line: number; reason: string }[];
} {
  const lines: RedirectLine[] = [];
  const faults: { line: number; reason: string }[] = [];
  for (const [index, whole] of text
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .entries()) {
    const line = index + 1;
    const said = whole.trim();
    if (said === "" || said.startsWith("#")) continue;
    // An old address with spaces in it needs a tab after it.
    const parting = said.includes("\t") ? /\t+/ : /\s+/;
    const at = said.search(parting);
    const [old, leadsTo] = at === -1 ? [said, ""] : [said.slice(0, at).trim(), said.slice(at).trim()];
    if (leadsTo === "") faults.push({ line, reason: "it names no new address" });
    else if (old.length > LONGEST.old || leadsTo.length > LONGEST.leadsTo)
      faults.push({ line, reason: "it is too long" });
    else lines.push({ line, old, leadsTo });
  }
  return { lines, faults };
}
