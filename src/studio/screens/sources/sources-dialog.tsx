// One source: its name, the address of its site, and its end in another source.
import { Merge } from "lucide-react";
import { useState } from "react";
import { fieldFaults } from "../../fault-words.ts";
import { Button } from "../../parts/button.tsx";
import { Dialog, DialogActs } from "../../parts/dialog.tsx";
import { Field } from "../../parts/field.tsx";
import { SaveForm, takenBy, useSaving } from "../../parts/save-form.tsx";
import { say } from "../../parts/toasts.tsx";
import { t } from "../../words.ts";
import type { SourceLine } from "./sources-list.ts";
import { MergeSource } from "./sources-merge.tsx";
import { MergedSources } from "./sources-merged.tsx";

export interface SourceDialogProps {
  /** Null: a new one. */
  source: SourceLine | null;
  onClose(): void;
}

export function SourceDialog({ source, onClose }: SourceDialogProps) {
  const [name, setName] = useState(source?.name ?? "");
  const [url, setUrl] = useState(source?.url ?? "");
  const [isMerging, setMerging] = useState(false);
  const mayChange = source?.abilities.catalogue ?? true;
  const saving = useSaving<SourceLine>({
    version: source?.version ?? 0,
    save: async (submit, version) => {
      const values = { name, url: withScheme(url) };
      if (source) await submit("sources.change", { id: source.id, ...values, version });
      else await submit("sources.create", values);
      say(t(source ? "sources.changed" : "sources.made", { name }));
    },
    sidesTo: (theirs) => [
      { label: t("sources.name"), mine: name, theirs: theirs.name },
      { label: t("sources.url"), mine: withScheme(url) ?? "", theirs: theirs.url ?? "" },
    ],
    touches: ["sources"],
    onDone: onClose,
  });
  const faults = fieldFaults(saving.error);
  const other = takenBy(saving.error)?.name;
  if (isMerging && source) {
    return <MergeSource source={source} onBack={() => setMerging(false)} onDone={onClose} />;
  }
  return (
    <Dialog title={source?.name ?? t("sources.new")} isOpen onClose={onClose}>
      <SaveForm
        saving={saving}
        refusal={typeof other === "string" && t("sources.taken", { name, other })}
        acts={
          mayChange ? (
            <DialogActs>
              <Button type="submit" look="primary" isPending={saving.isPending}>
                {t(source ? "save" : "sources.make")}
              </Button>
              {source ? (
                <Button look="quiet" icon={<Merge aria-hidden size={17} />} onPress={() => setMerging(true)}>
                  {t("sources.merge")}
                </Button>
              ) : (
                <Button look="quiet" onPress={onClose}>
                  {t("cancel")}
                </Button>
              )}
            </DialogActs>
          ) : null
        }
      >
        <Field
          label={t("sources.name")}
          value={name}
          onChange={setName}
          fault={faults.name}
          isDisabled={!mayChange}
          isRequired
          autoFocus
          maxLength={120}
        />
        <Field
          label={t("sources.url")}
          help={t("sources.urlHelp")}
          value={url}
          onChange={setUrl}
          fault={faults.url}
          isDisabled={!mayChange}
          latin
          maxLength={500}
        />
      </SaveForm>
      {source ? <MergedSources source={source} /> : null}
    </Dialog>
  );
}

/** «example.org» is meant as an address. */
function withScheme(typed: string): string | null {
  const text = typed.trim();
  if (text === "") return null;
  return /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
}
