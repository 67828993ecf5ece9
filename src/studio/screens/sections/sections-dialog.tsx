// A section made or changed: its name, where it lies, whether readers hear of it.
import { useState } from "react";
import { fieldFaults } from "../../fault-words.ts";
import { Check } from "../../parts/check.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { Field } from "../../parts/field.tsx";
import { FormActs } from "../../parts/form-acts.tsx";
import { SaveForm, takenBy, useSaving } from "../../parts/save-form.tsx";
import { type Choice, Select } from "../../parts/select.tsx";
import { say } from "../../parts/toasts.tsx";
import { spoken, t, tOr } from "../../words.ts";
import type { SectionLine } from "./sections-screen.tsx";

const ON_TOP = "0";
const NOWHERE = "";

export interface SectionDialogProps {
  /** Null: a new one. */
  section: SectionLine | null;
  tops: readonly SectionLine[];
  onClose(): void;
}

export function SectionDialog({ section, tops, onClose }: SectionDialogProps) {
  const [name, setName] = useState(section?.name ?? "");
  const [slug, setSlug] = useState("");
  const [parent, setParent] = useState(String(section?.parentId ?? ON_TOP));
  const [announced, setAnnounced] = useState(section?.announced ?? true);
  const [province, setProvince] = useState(section?.province ?? NOWHERE);
  const above = tops.find(({ id }) => String(id) === parent);
  const nameOf = (id: number | null) => tops.find((one) => one.id === id)?.name ?? t("sections.onTop");
  const saving = useSaving<SectionLine>({
    version: section?.version ?? 0,
    save: async (submit, version) => {
      if (section) {
        const parentId = above?.id ?? null;
        await submit("sections.change", {
          ...{ id: section.id, name, parentId, announced, version },
          province: province || null,
        });
      } else {
        const input = { name, ...(slug ? { slug } : {}), ...(above ? { parent: above.slug } : {}) };
        await submit("sections.create", input);
      }
      say(t(section ? "sections.changed" : "sections.made", { name }));
    },
    sidesTo: (theirs) => [
      { label: t("sections.name"), mine: name, theirs: theirs.name },
      { label: t("sections.parent"), mine: nameOf(above?.id ?? null), theirs: nameOf(theirs.parentId) },
      { label: t("sections.announce"), mine: yesOrNo(announced), theirs: yesOrNo(theirs.announced) },
      { label: t("sections.province"), mine: provinceName(province), theirs: provinceName(theirs.province) },
    ],
    touches: ["sections"],
    onDone: onClose,
  });
  const faults = fieldFaults(saving.error);
  return (
    <Dialog
      title={section ? t("sections.changeOf", { name: section.name }) : t("sections.new")}
      isOpen
      onClose={onClose}
    >
      <SaveForm
        saving={saving}
        refusal={
          takenBy(saving.error) &&
          t(takenBy(saving.error)?.province ? "sections.provinceTaken" : "sections.taken", { name })
        }
        acts={
          <FormActs
            act={t(section ? "save" : "sections.make")}
            onCancel={onClose}
            isPending={saving.isPending}
          />
        }
      >
        <Field
          label={t("sections.name")}
          value={name}
          onChange={setName}
          fault={faults.name}
          isRequired
          autoFocus
          maxLength={80}
        />
        {section ? null : (
          <Field
            label={t("sections.slug")}
            help={t("sections.slugHelp")}
            value={slug}
            onChange={(text) => setSlug(text.trim().replace(/\s+/g, "-"))}
            fault={faults.slug}
            latin
            maxLength={80}
          />
        )}
        <Select
          label={t("sections.parent")}
          value={parent}
          onChange={setParent}
          choices={[
            { id: ON_TOP, name: t("sections.onTop") },
            ...tops
              .filter(({ id }) => id !== section?.id)
              .map((top) => ({ id: String(top.id), name: top.name })),
          ]}
        />
        {section ? (
          <Select
            label={t("sections.province")}
            value={province}
            onChange={setProvince}
            choices={provinceChoices()}
          />
        ) : null}
        {section ? (
          <Check value={announced} onChange={setAnnounced}>
            {t("sections.announce")}
          </Check>
        ) : null}
      </SaveForm>
    </Dialog>
  );
}

const yesOrNo = (value: boolean): string => t(value ? "yes" : "no");

function provinceName(code: string | null): string {
  return code ? tOr(`province.${code}`, code) : t("sections.noProvince");
}

/** By the alphabet of the studio's language. */
function provinceChoices(): Choice[] {
  const { compare } = new Intl.Collator(spoken());
  const codes = Array.from({ length: 31 }, (_, number) => `IR-${String(number).padStart(2, "0")}`);
  const all = codes.map((id) => ({ id, name: provinceName(id) }));
  return [
    { id: NOWHERE, name: t("sections.noProvince") },
    ...all.sort((one, other) => compare(one.name, other.name)),
  ];
}
