// An assignment as a form holds it, and what of it differs from how it stands.
import type { CallInput } from "../../../api/calls.ts";
import { moment } from "../../moments.ts";
import type { Section } from "../../sections.ts";
import { figures, t } from "../../words.ts";
import type { Assignment, AssignmentChange } from "./planning-plan.ts";

export interface Draft {
  what: string;
  /** Id of the section, as text; "" for none chosen. */
  section: string;
  /** Id of the account, as text; "" for nobody yet. */
  assignee: string;
  dueAt: string | null;
  /** News code as typed. */
  code: string;
}

export interface Named {
  sections: readonly Section[];
  colleagues: readonly { id: number; name: string }[];
}

export function draftOf({ what, section, assignee, dueAt, code }: Assignment): Draft {
  return {
    what,
    section: String(section.id),
    assignee: assignee ? String(assignee.id) : "",
    dueAt,
    code: code === null ? "" : String(code),
  };
}

export function isWhole(draft: Draft): boolean {
  return draft.what.trim() !== "" && draft.section !== "" && draft.dueAt !== null;
}

export function newOf(draft: Draft, { sections }: Named): CallInput<"planning.create"> {
  return {
    what: draft.what.trim(),
    section: slugOf(draft.section, sections),
    assignee: draft.assignee === "" ? null : Number(draft.assignee),
    dueAt: draft.dueAt as string,
    code: codeOf(draft.code),
  };
}

/** Only what was changed here: what a colleague changed beside it stays. */
export function changeOf(
  { draft, before }: { draft: Draft; before: Draft },
  { sections }: Named,
): AssignmentChange {
  return {
    ...(draft.what.trim() !== before.what && { what: draft.what.trim() }),
    ...(draft.section !== before.section && { section: slugOf(draft.section, sections) }),
    ...(draft.assignee !== before.assignee && {
      assignee: draft.assignee === "" ? null : Number(draft.assignee),
    }),
    ...(draft.dueAt !== before.dueAt && draft.dueAt !== null && { dueAt: draft.dueAt }),
    ...(codeOf(draft.code) !== codeOf(before.code) && { code: codeOf(draft.code) }),
  };
}

/** Where what was written here and what a colleague saved meanwhile differ, in words. */
export function sidesOf({ mine, theirs }: { mine: Draft; theirs: Draft }, named: Named) {
  const all = [
    { label: t("planning.what"), of: ({ what }: Draft) => what.trim() },
    {
      label: t("planning.section"),
      of: ({ section }: Draft) => nameIn(section, named.sections),
    },
    {
      label: t("planning.assignee"),
      of: ({ assignee }: Draft) => nameIn(assignee, named.colleagues) || t("planning.nobody"),
    },
    { label: t("planning.due"), of: ({ dueAt }: Draft) => (dueAt ? moment(dueAt) : "") },
    { label: t("planning.code"), of: ({ code }: Draft) => figures(codeOf(code) ?? "") },
  ];
  return all
    .map(({ label, of }) => ({ label, mine: of(mine), theirs: of(theirs) }))
    .filter((side) => side.mine !== side.theirs);
}

function slugOf(id: string, sections: readonly Section[]): string {
  return sections.find((section) => String(section.id) === id)?.slug ?? "";
}

function nameIn(id: string, all: readonly { id: number; name: string }[]): string {
  return all.find((one) => String(one.id) === id)?.name ?? "";
}

/** Digits of any keyboard. */
function codeOf(text: string): number | null {
  const latin = text.trim().replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
  return /^\d+$/.test(latin) ? Number(latin) : null;
}
