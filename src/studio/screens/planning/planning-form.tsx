// An assignment as a form: who covers what by when. When a colleague saved meanwhile, both are shown.
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Form } from "react-aria-components";
import { ApiFault, call } from "../../client.ts";
import { fieldFaults } from "../../fault-words.ts";
import { BothSides } from "../../parts/both-sides.tsx";
import { ComboBox } from "../../parts/combo-box.tsx";
import { DateTimeField } from "../../parts/date-time-field.tsx";
import { FaultLine } from "../../parts/fault-panel.tsx";
import { Field } from "../../parts/field.tsx";
import { FormActs } from "../../parts/form-acts.tsx";
import { Select } from "../../parts/select.tsx";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { sectionChoices, useSections } from "../../sections.ts";
import { useSubmit } from "../../submit.ts";
import { t } from "../../words.ts";
import { changeOf, type Draft, draftOf, isWhole, newOf, sidesOf } from "./planning-draft.ts";
import { type Assignment, save } from "./planning-plan.ts";

export interface AssignmentFormProps {
  /** Absent for a new one. */
  assignment?: Assignment | undefined;
  start: Draft;
  onDone(): void;
}

export function AssignmentForm({ assignment, start, onDone }: AssignmentFormProps) {
  const named = useNamed();
  const [present, setPresent] = useState(assignment);
  const [typed, setDraft] = useState(start);
  const choices = named.sections.filter(({ abilities }) => abilities.plan);
  // Whoever plans for one section need not choose it.
  const only = choices.length === 1 ? String(choices[0]?.id) : "";
  const draft = { ...typed, section: typed.section || only };
  const [theirs, setTheirs] = useState<Assignment | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const submit = useSubmit();
  const set = <K extends keyof Draft>(name: K) => {
    return (value: Draft[K]) => setDraft((before) => ({ ...before, [name]: value }));
  };
  const send = async (onto: Assignment | undefined) => {
    if (!onto) {
      await submit("planning.create", newOf(draft, named));
      await forget("planning");
      return t("planning.created");
    }
    const to = changeOf({ draft, before: draftOf(onto) }, named);
    if (Object.keys(to).length > 0) await save(submit, { assignment: onto, to });
    return t("planning.saved");
  };
  const attempt = async (onto: Assignment | undefined) => {
    setBusy(true);
    setFault(null);
    try {
      say(await send(onto));
      onDone();
    } catch (error) {
      const now = overtaking(error);
      if (now) {
        setTheirs(now);
      } else setFault(error);
      setBusy(false);
    }
  };
  const faults = fieldFaults(fault);
  return (
    <Form
      className="form"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void attempt(present);
      }}
    >
      <FaultLine error={fault} />
      {theirs ? (
        <BothSides
          sides={sidesOf({ mine: draft, theirs: draftOf(theirs) }, named)}
          isPending={isBusy}
          onMine={() => {
            setPresent(theirs);
            setTheirs(null);
            void attempt(theirs);
          }}
          onTheirs={() => {
            setPresent(theirs);
            setDraft(draftOf(theirs));
            setTheirs(null);
            void forget("planning");
          }}
        />
      ) : null}
      <Field
        label={t("planning.what")}
        help={t("planning.whatHelp")}
        fault={faults.what}
        value={draft.what}
        onChange={set("what")}
        lines={2}
        maxLength={1000}
        isRequired
        autoFocus
      />
      <DateTimeField label={t("planning.due")} value={draft.dueAt} onChange={set("dueAt")} />
      <div className="form-row">
        <Select
          label={t("planning.section")}
          choices={sectionChoices(choices)}
          value={draft.section}
          onChange={set("section")}
        />
        <ComboBox
          label={t("planning.assignee")}
          choices={named.colleagues.map(({ id, name }) => ({ id: String(id), name }))}
          value={draft.assignee}
          onChange={set("assignee")}
        />
      </div>
      <Field
        label={t("planning.code")}
        help={t("planning.codeHelp")}
        fault={faults.code}
        value={draft.code}
        onChange={set("code")}
        inputMode="numeric"
        latin
      />
      <FormActs
        act={t("save")}
        onCancel={onDone}
        isPending={isBusy}
        isDisabled={!isWhole(draft) || theirs !== null}
      />
    </Form>
  );
}

function useNamed() {
  const sections = useSections();
  const { data } = useQuery({
    queryKey: ["accounts", "colleagues"],
    queryFn: ({ signal }) => call("accounts.colleagues", {}, { signal }),
    staleTime: 60_000,
  });
  return { sections, colleagues: data?.colleagues ?? [] };
}

/** The assignment as a colleague left it, when that is why it was refused. */
function overtaking(error: unknown): Assignment | null {
  if (!(error instanceof ApiFault) || error.code !== "CONFLICT") return null;
  return (error.params.assignment as Assignment | undefined) ?? null;
}
