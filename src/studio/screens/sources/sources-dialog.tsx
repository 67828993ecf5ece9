// One source: its name, the address of its site, and its end in another source.
import { Merge } from "lucide-react";
import { useState } from "react";
import { ApiFault, call, newKey } from "../../client.ts";
import { fieldFaults } from "../../fault-words.ts";
import { BothSides } from "../../parts/both-sides.tsx";
import { Button } from "../../parts/button.tsx";
import { Dialog, DialogActs } from "../../parts/dialog.tsx";
import { FaultLine } from "../../parts/fault-panel.tsx";
import { Field } from "../../parts/field.tsx";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { t } from "../../words.ts";
import type { SourceLine } from "./sources-list.ts";
import { MergeSource } from "./sources-merge.tsx";

export interface SourceDialogProps {
  /** Null: a new one. */
  source: SourceLine | null;
  onClose(): void;
}

export function SourceDialog({ source, onClose }: SourceDialogProps) {
  const [name, setName] = useState(source?.name ?? "");
  const [url, setUrl] = useState(source?.url ?? "");
  const [error, setError] = useState<unknown>(null);
  const [theirs, setTheirs] = useState<SourceLine | null>(null);
  const [isPending, setPending] = useState(false);
  const [isMerging, setMerging] = useState(false);
  const mayChange = source?.abilities.catalogue ?? true;
  const faults = fieldFaults(error);
  const taken = error instanceof ApiFault && error.code === "CONFLICT" ? error.params.name : undefined;

  const save = async (version: number | undefined) => {
    setPending(true);
    setError(null);
    const values = { name, url: withScheme(url) };
    try {
      const options = { key: newKey() };
      if (source) {
        const input = { id: source.id, ...values, version: version ?? source.version };
        await call("sources.change", input, options);
      } else await call("sources.create", values, options);
      await forget("sources");
      say(t(source ? "sources.changed" : "sources.made", { name }));
      onClose();
    } catch (fault) {
      setPending(false);
      if (fault instanceof ApiFault && fault.code === "CONFLICT" && "version" in fault.params) {
        setTheirs(fault.params as unknown as SourceLine);
      } else setError(fault);
    }
  };
  if (isMerging && source) {
    return <MergeSource source={source} onBack={() => setMerging(false)} onDone={onClose} />;
  }
  return (
    <Dialog title={source?.name ?? t("sources.new")} isOpen onClose={onClose}>
      <form
        className="form"
        onInput={() => setError(null)}
        onSubmit={(event) => {
          event.preventDefault();
          void save(undefined);
        }}
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
        {typeof taken === "string" && !theirs ? (
          <p className="fault-line" role="alert">
            {t("sources.taken", { name, other: taken })}
          </p>
        ) : (
          <FaultLine error={error} />
        )}
        {theirs ? (
          <BothSides
            sides={[
              { label: t("sources.name"), mine: name, theirs: theirs.name },
              { label: t("sources.url"), mine: url, theirs: theirs.url ?? "" },
            ]}
            onMine={() => void save(theirs.version)}
            onTheirs={() => {
              void forget("sources");
              onClose();
            }}
            isPending={isPending}
          />
        ) : mayChange ? (
          <DialogActs>
            <Button type="submit" look="primary" isPending={isPending}>
              {t(source ? "save" : "sources.make")}
            </Button>
            {source ? (
              <Button look="quiet" icon={<Merge aria-hidden size={17} />} onPress={() => setMerging(true)}>
                {t("sources.merge")}
              </Button>
            ) : null}
          </DialogActs>
        ) : null}
      </form>
    </Dialog>
  );
}

/** «example.org» is meant as an address. */
function withScheme(typed: string): string | null {
  const text = typed.trim();
  if (text === "") return null;
  return /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
}
