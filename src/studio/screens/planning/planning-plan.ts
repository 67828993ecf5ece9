// What is planned, day by day, and the acts on it with their way back: on assignments, and on the times of articles.
import { useQuery } from "@tanstack/react-query";
import type { CallInput, CallOutput } from "../../../api/calls.ts";
import { ApiFault, call } from "../../client.ts";
import { now } from "../../clock.ts";
import { faultWords } from "../../fault-words.ts";
import { dayNumber } from "../../moments.ts";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { type Submit, submitter } from "../../submit.ts";
import { spoken, t } from "../../words.ts";
import { dayName, onDay, startOf } from "./planning-days.ts";

export type PlanEntry = CallOutput<"planning.list">["entries"][number];
export type AssignmentEntry = Extract<PlanEntry, { kind: "assignment" }>;
export type ArticleEntry = Exclude<PlanEntry, AssignmentEntry>;
export type Assignment = AssignmentEntry["assignment"];
export type AssignmentChange = Omit<CallInput<"planning.change">, "id" | "version" | "key">;

export interface PlanFilter {
  section?: number | undefined;
  mine: boolean;
  dropped: boolean;
}

/** Days of the calendar, the last one included. */
export function usePlan({ first, last }: { first: number; last: number }, filter: PlanFilter) {
  const { section, mine, dropped } = filter;
  return useQuery({
    queryKey: ["planning", first, last, filter],
    queryFn: ({ signal }) =>
      call(
        "planning.list",
        {
          from: startOf(first).toISOString(),
          to: startOf(last + 1).toISOString(),
          dropped,
          ...(section === undefined ? {} : { sections: [section] }),
          ...(mine ? { assignee: "me" as const } : {}),
        },
        { signal },
      ),
    // The month that was on the screen stays until the next has come.
    placeholderData: (before) => before,
    refetchInterval: 60_000,
  });
}

export function byDay(entries: readonly PlanEntry[]): Map<number, PlanEntry[]> {
  const days = new Map<number, PlanEntry[]>();
  for (const entry of entries) {
    const day = dayNumber(new Date(entry.at));
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return days;
}

/** One entry for the eye and the keyboard: an article may stand there twice. */
export function keyOf(entry: PlanEntry): string {
  return entry.kind === "assignment" ? `a${entry.assignment.id}` : `${entry.kind}${entry.article.code}`;
}

/** Whether the person may carry it to another day; the newsroom says so with each entry. */
export function mayCarry(entry: PlanEntry): boolean {
  return entry.kind === "assignment" ? entry.abilities.plan : entry.article.abilities.setTimes;
}

/** To the same time of another day; the message offers the way back. */
export async function moveToDay(entry: PlanEntry, day: number): Promise<void> {
  return entry.kind === "assignment" ? moveAssignment(entry.assignment, day) : moveArticle(entry, day);
}

/** An article is not carried into the past: it would appear or end at once. */
async function moveArticle({ kind, at, article }: ArticleEntry, day: number): Promise<void> {
  const to = onDay(at, day);
  if (to.toISOString() === at) return;
  if (to <= now()) return say(t("planning.past"), { tone: "wrong" });
  const said = t("planning.movedArticle", { day: dayName(day, spoken()) });
  await retime({
    code: article.code,
    version: article.version,
    field: TIMES[kind],
    to: to.toISOString(),
    back: at,
    said,
  });
}

const TIMES = { appears: "at", embargo: "embargoUntil", expires: "expiresAt" } as const;

interface Retiming {
  code: number;
  version: number;
  field: (typeof TIMES)[keyof typeof TIMES];
  to: string;
  /** The way back, which the message offers. */
  back: string | null;
  said: string;
}

async function retime({ code, version, field, to, back, said }: Retiming): Promise<void> {
  try {
    const changed = await submitter()("articles.setTimes", { code, version, [field]: to });
    const undo = () =>
      void retime({
        ...{ code, version: changed.version, field },
        ...{ to: back as string, back: null, said: t("planning.undone") },
      });
    say(said, back === null ? {} : { undo });
  } catch (error) {
    sayFault(error);
  }
  await forget("planning", "articles");
}

async function moveAssignment(assignment: Assignment, day: number): Promise<void> {
  const dueAt = onDay(assignment.dueAt, day).toISOString();
  if (dueAt === assignment.dueAt) return;
  const said = t("planning.moved", { day: dayName(day, spoken()) });
  await change(assignment, { to: { dueAt }, back: { dueAt: assignment.dueAt }, said });
}

/** Taken from the plan; it stays on record. */
export async function drop(assignment: Assignment): Promise<void> {
  const back = { state: assignment.state };
  await change(assignment, { to: { state: "dropped" }, back, said: t("planning.wasDropped") });
}

interface Step {
  to: AssignmentChange;
  /** The way back, which the message offers. */
  back?: AssignmentChange;
  said: string;
}

async function change(assignment: Assignment, { to, back, said }: Step): Promise<void> {
  try {
    const changed = await save(submitter(), { assignment, to });
    say(said, back ? { undo: () => void change(changed, { to: back, said: t("planning.undone") }) } : {});
  } catch (error) {
    sayFault(error);
    await forget("planning");
  }
}

function sayFault(error: unknown): void {
  const overtaken = error instanceof ApiFault && error.code === "CONFLICT";
  say(overtaken ? t("planning.overtaken") : faultWords(error), { tone: "wrong" });
}

/** @throws ApiFault */
export async function save(
  submit: Submit,
  { assignment, to }: { assignment: Pick<Assignment, "id" | "version">; to: AssignmentChange },
): Promise<Assignment> {
  const { id, version } = assignment;
  const changed = await submit("planning.change", { id, version, ...to });
  await forget("planning");
  return changed;
}
