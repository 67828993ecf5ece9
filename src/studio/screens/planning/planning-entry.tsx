// One line of the plan: an assignment, or an article at the time when something happens to it.
import { CalendarClock, Check, CircleSlash, Clock, Hourglass, Lock, type LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { addressOf, go } from "../../location.ts";
import { clockTime } from "../../moments.ts";
import { t } from "../../words.ts";
import { type AssignmentEntry, keyOf, type PlanEntry } from "./planning-plan.ts";

export interface EntryProps {
  entry: PlanEntry;
  onOpen(entry: AssignmentEntry): void;
  /** Section and name stand under it. */
  roomy?: boolean;
  /** Reached by Tab; in the calendar only those of the current day are. */
  reachable?: boolean;
  /** Can be carried to another day; a link can be dragged anyway. */
  carried?: boolean;
}

const ICONS: Record<PlanEntry["kind"], LucideIcon> = {
  assignment: CalendarClock,
  appears: Clock,
  embargo: Lock,
  expires: Hourglass,
};

export function Entry({ entry, onOpen, roomy = false, reachable = true, carried = false }: EntryProps) {
  const common = {
    "data-entry": keyOf(entry),
    tabIndex: reachable ? 0 : -1,
    className: `plan-entry ${entry.kind}${roomy ? " roomy" : ""} ${stateOf(entry)}`,
  };
  const words = <Words entry={entry} roomy={roomy} />;
  if (entry.kind !== "assignment") {
    const to = `/articles/${entry.article.code}`;
    return (
      // Not the library's link, which Tab always reaches: passing it would make its day the current one.
      <a
        {...common}
        href={addressOf(to)}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          void go(to);
        }}
      >
        {words}
      </a>
    );
  }
  return (
    <button
      {...common}
      type="button"
      aria-haspopup="dialog"
      onClick={() => onOpen(entry)}
      draggable={carried}
    >
      {words}
    </button>
  );
}

function Words({ entry, roomy }: { entry: PlanEntry; roomy: boolean }): ReactNode {
  const Icon = iconOf(entry);
  const under = underOf(entry);
  return (
    <>
      <span className="plan-entry-head">
        <Icon aria-hidden size={14} strokeWidth={2} />
        <time dateTime={entry.at}>{clockTime(entry.at)}</time>
        {entry.kind === "assignment" ? (
          <>
            <span className="unseen">{kindOf(entry)}</span>
            {roomy ? null : (
              <span className="plan-entry-who" dir="auto">
                {entry.assignment.assignee?.name ?? t("planning.nobody")}
              </span>
            )}
          </>
        ) : (
          <span className="plan-entry-who" dir="auto">
            {kindOf(entry)}
          </span>
        )}
      </span>
      <span className="plan-entry-what" dir="auto">
        {whatOf(entry)}
      </span>
      {roomy ? <span className="plan-entry-under">{under}</span> : null}
      {entry.kind === "assignment" && entry.assignment.state !== "open" ? (
        <span className="unseen">{t(`planning.state.${entry.assignment.state}`)}</span>
      ) : null}
    </>
  );
}

function stateOf(entry: PlanEntry): string {
  return entry.kind === "assignment" ? entry.assignment.state : "";
}

function iconOf(entry: PlanEntry): LucideIcon {
  if (entry.kind !== "assignment") return ICONS[entry.kind];
  if (entry.assignment.state === "done") return Check;
  return entry.assignment.state === "dropped" ? CircleSlash : ICONS.assignment;
}

function kindOf(entry: PlanEntry): string {
  return t(`planning.kind.${entry.kind}`);
}

function whatOf(entry: PlanEntry): string {
  return entry.kind === "assignment"
    ? entry.assignment.what
    : entry.article.headline || t("article.untitled");
}

function underOf(entry: PlanEntry): string {
  if (entry.kind !== "assignment") return entry.article.section.name;
  const { section, assignee } = entry.assignment;
  return `${assignee?.name ?? t("planning.nobody")} · ${section.name}`;
}
