// A section made or changed: its name, where it lies, whether readers hear of it.
import { useState } from "react";
import { ApiFault, call, newKey } from "../../client.ts";
import { fieldFaults } from "../../fault-words.ts";
import { BothSides } from "../../parts/both-sides.tsx";
import { Button } from "../../parts/button.tsx";
import { Check } from "../../parts/check.tsx";
import { Dialog, DialogActs } from "../../parts/dialog.tsx";
import { FaultLine } from "../../parts/fault-panel.tsx";
import { Field } from "../../parts/field.tsx";
import { Select } from "../../parts/select.tsx";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { t } from "../../words.ts";
import type { SectionLine } from "./sections-screen.tsx";

const ON_TOP = "0";

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
  const [error, setError] = useState<unknown>(null);
  const [theirs, setTheirs] = useState<SectionLine | null>(null);
  const [isPending, setPending] = useState(false);
  const above = tops.find(({ id }) => String(id) === parent);
  const faults = fieldFaults(error);

  const save = async (version: number | undefined) => {
    setPending(true);
    setError(null);
    try {
      const key = newKey();
      if (section) {
        const parentId = above?.id ?? null;
        const input = { id: section.id, name, parentId, announced, version: version ?? section.version };
        await call("sections.change", input, { key });
      } else {
        const input = { name, ...(slug ? { slug } : {}), ...(above ? { parent: above.slug } : {}) };
        await call("sections.create", input, { key });
      }
      await forget("sections");
      say(t(section ? "sections.changed" : "sections.made", { name }));
      onClose();
    } catch (fault) {
      setPending(false);
      if (fault instanceof ApiFault && fault.code === "CONFLICT" && "version" in fault.params) {
        setTheirs(fault.params as unknown as SectionLine);
      } else setError(fault);
    }
  };
  const nameOf = (id: number | null) => tops.find((one) => one.id === id)?.name ?? t("sections.onTop");
  return (
    <Dialog
      title={section ? t("sections.changeOf", { name: section.name }) : t("sections.new")}
      isOpen
      onClose={onClose}
    >
      <form
        className="form"
        onInput={() => setError(null)}
        onSubmit={(event) => {
          event.preventDefault();
          void save(undefined);
        }}
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
          <Check value={announced} onChange={setAnnounced}>
            {t("sections.announce")}
          </Check>
        ) : null}
        {isTaken(error) ? (
          <p className="fault-line">{t("sections.taken", { name })}</p>
        ) : (
          <FaultLine error={error} />
        )}
        {theirs && section ? (
          <BothSides
            sides={[
              { label: t("sections.name"), mine: name, theirs: theirs.name },
              {
                label: t("sections.parent"),
                mine: nameOf(above?.id ?? null),
                theirs: nameOf(theirs.parentId),
              },
            ]}
            onMine={() => void save(theirs.version)}
            onTheirs={() => {
              void forget("sections");
              onClose();
            }}
            isPending={isPending}
          />
        ) : (
          <DialogActs>
            <Button type="submit" look="primary" isPending={isPending}>
              {t(section ? "save" : "sections.make")}
            </Button>
            <Button look="quiet" onPress={onClose}>
              {t("cancel")}
            </Button>
          </DialogActs>
        )}
      </form>
    </Dialog>
  );
}

/** A conflict without a version: another one has this name, or it cannot lie there. */
function isTaken(error: unknown): boolean {
  return error instanceof ApiFault && error.code === "CONFLICT";
}
