// What opens over the plan: one assignment, or everything of one day.
import { Ban, CalendarPlus, Check, Newspaper, RotateCcw } from "lucide-react";
import { faultWords } from "../../fault-words.ts";
import { useMe } from "../../me.ts";
import { Button, ButtonLink } from "../../parts/button.tsx";
import { Chip } from "../../parts/chip.tsx";
import { Dialog, DialogActs } from "../../parts/dialog.tsx";
import { TimeText } from "../../parts/time-text.tsx";
import { say } from "../../parts/toasts.tsx";
import { submitter } from "../../submit.ts";
import { spoken, t } from "../../words.ts";
import { dayName, startOf } from "./planning-days.ts";
import { draftOf } from "./planning-draft.ts";
import { Entry } from "./planning-entry.tsx";
import { AssignmentForm } from "./planning-form.tsx";
import { type Assignment, type AssignmentEntry, drop, keyOf, type PlanEntry, save } from "./planning-plan.ts";

const NOON = 12 * 3_600_000;

export function NewAssignment({ day, section, onClose }: { day: number; section: string; onClose(): void }) {
  const dueAt = new Date(startOf(day).getTime() + NOON).toISOString();
  return (
    <Dialog title={t("planning.newOn", { day: dayName(day, spoken()) })} isOpen onClose={onClose}>
      <AssignmentForm start={{ what: "", section, assignee: "", dueAt, code: "" }} onDone={onClose} />
    </Dialog>
  );
}

export function AssignmentDialog({ entry, onClose }: { entry: AssignmentEntry; onClose(): void }) {
  const me = useMe();
  const { assignment, abilities } = entry;
  const isOwn = assignment.assignee?.id === me.account.id;
  return (
    <Dialog title={t("planning.edit")} isOpen onClose={onClose}>
      <div className="plan-facts">
        <Chip tone={TONES[assignment.state]}>{t(`planning.state.${assignment.state}`)}</Chip>
        <span className="quiet-text">{t("planning.by", { by: assignment.by })}</span>
      </div>
      <DialogActs>
        {abilities.plan || isOwn ? <StateActs assignment={assignment} onDone={onClose} /> : null}
        {abilities.plan && assignment.state !== "dropped" ? (
          <Button
            small
            look="danger"
            icon={<Ban aria-hidden size={16} />}
            onPress={() => {
              onClose();
              void drop(assignment);
            }}
          >
            {t("planning.drop")}
          </Button>
        ) : null}
        {assignment.code === null ? null : (
          <ButtonLink
            look="quiet"
            href={`/articles/${assignment.code}`}
            icon={<Newspaper aria-hidden size={16} />}
          >
            {t("planning.openArticle")}
          </ButtonLink>
        )}
      </DialogActs>
      {abilities.plan ? (
        <AssignmentForm assignment={assignment} start={draftOf(assignment)} onDone={onClose} />
      ) : (
        <Facts assignment={assignment} />
      )}
    </Dialog>
  );
}

const TONES = { open: "amber", done: "green", dropped: "grey" } as const;

function Facts({ assignment }: { assignment: Assignment }) {
  return (
    <dl className="plan-read">
      <dt>{t("planning.what")}</dt>
      <dd>{assignment.what}</dd>
      <dt>{t("planning.due")}</dt>
      <dd>
        <TimeText at={assignment.dueAt} style="moment" />
      </dd>
      <dt>{t("planning.section")}</dt>
      <dd>{assignment.section.name}</dd>
      <dt>{t("planning.assignee")}</dt>
      <dd>{assignment.assignee?.name ?? t("planning.nobody")}</dd>
    </dl>
  );
}

function StateActs({ assignment, onDone }: { assignment: Assignment; onDone(): void }) {
  const turn = async (state: "open" | "done") => {
    onDone();
    await save(submitter(), { assignment, to: { state } }).then(
      () => say(t("planning.saved")),
      (error) => say(faultWords(error), { tone: "wrong" }),
    );
  };
  return assignment.state === "open" ? (
    <Button small icon={<Check aria-hidden size={16} />} onPress={() => void turn("done")}>
      {t("planning.done")}
    </Button>
  ) : (
    <Button small icon={<RotateCcw aria-hidden size={16} />} onPress={() => void turn("open")}>
      {t("planning.reopen")}
    </Button>
  );
}

export interface DayDialogProps {
  day: number;
  entries: readonly PlanEntry[];
  onClose(): void;
  onOpen(entry: AssignmentEntry): void;
  /** Absent for those who plan nothing. */
  onNew: (() => void) | undefined;
}

export function DayDialog({ day, entries, onClose, onOpen, onNew }: DayDialogProps) {
  return (
    <Dialog title={dayName(day, spoken())} isOpen onClose={onClose} shape="side">
      {entries.length === 0 ? <p className="quiet-text">{t("planning.dayEmpty")}</p> : null}
      <ul className="plan-list">
        {entries.map((entry) => (
          <li key={keyOf(entry)}>
            <Entry entry={entry} onOpen={onOpen} roomy />
          </li>
        ))}
      </ul>
      {onNew ? (
        <DialogActs>
          <Button look="primary" icon={<CalendarPlus aria-hidden size={17} />} onPress={onNew}>
            {t("planning.new")}
          </Button>
        </DialogActs>
      ) : null}
    </Dialog>
  );
}
