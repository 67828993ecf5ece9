// `dabir article undo`: everything that one account did to articles since a moment. It shows what it would do, and does
// it with --yes, a batch at a time.
import type { Context } from "../context.ts";
import { AppError } from "../errors.ts";
import { listAccounts } from "../newsroom/accounts/list-accounts.ts";
import {
  listUndoWithEntries,
  type UndoLineWithEntries,
  undoWithEntries,
} from "../newsroom/live/undo-entries.ts";
import type { Call, Command } from "./command.ts";
import { readTime } from "./fields.ts";

const BATCH = 50;

export const undoCommand: Command = {
  name: "article undo",
  usage: "--email ADDRESS --since TIME [--yes]",
  summary: "brings articles that an account changed back to how they stood at a time",
  notes:
    "Without --yes it only shows what it would do. Nothing is removed: what is undone stays in the history.",
  flags: {
    email: "=ADDRESS of the account",
    since: "=TIME 2026-11-24T08:00:00+03:30, or «۱۴۰۵/۹/۳ ۰۸:۰۰» in Tehran's time",
    yes: "does it",
  },
  run: async (call) => {
    const since = readTime(String(call.flags.since ?? ""), "since");
    const ctx = await call.open();
    const account = await accountOf(ctx, call);
    const lines = await allOf(ctx, { account, since });
    const codes = lines.filter(changes).map((line) => line.code);
    if (!call.flags.yes) {
      call.tell(lines, [...lines.map(lineText), `${codes.length} articles would change: --yes does it`]);
      return 0;
    }
    const undone: number[] = [];
    for (let done = 0; done < codes.length; done += BATCH) {
      const batch = codes.slice(done, done + BATCH);
      undone.push(...(await undoWithEntries(ctx, { account, since, codes: batch })).undone);
      process.stderr.write(`${Math.min(done + BATCH, codes.length)} of ${codes.length}\n`);
    }
    call.tell({ undone }, `${undone.length} articles stand as they did`);
    return 0;
  },
};

async function accountOf(ctx: Context, call: Call): Promise<number> {
  const email = String(call.flags.email ?? "").toLowerCase();
  const found = (await listAccounts(ctx)).find((account) => account.email === email);
  if (!found) throw new AppError("NOT_FOUND", `there is no account with the address «${email}»`);
  return found.id;
}

async function allOf(ctx: Context, input: { account: number; since: Date }): Promise<UndoLineWithEntries[]> {
  const lines: UndoLineWithEntries[] = [];
  for (let after: number | null = 0; after !== null; ) {
    const page: Awaited<ReturnType<typeof listUndoWithEntries>> = await listUndoWithEntries(ctx, {
      ...input,
      limit: 200,
      after,
    });
    lines.push(...page.articles);
    after = page.next;
  }
  return lines;
}

const changes = ({ publication, liveText, draft, entries, pin, coverage }: UndoLineWithEntries): boolean =>
  publication !== null || liveText || draft !== null || entries > 0 || pin || coverage !== null;

function lineText(line: UndoLineWithEntries): string {
  const { publication, liveText, draft, entries, pin, coverage, others } = line;
  const deeds = [
    publication,
    liveText && "text",
    draft && `draft ${draft}`,
    entries > 0 && `${entries} entries`,
    pin && "pin",
    coverage && `coverage ${coverage}`,
  ]
    .filter(Boolean)
    .join(", ");
  const besides = others.length > 0 ? ` (also changed by ${others.join(", ")})` : "";
  return `${line.code}  ${deeds || "nothing"}${besides}  ${line.headline}`;
}
