// Gives a search a name, and says who else sees it among theirs.
import { useState } from "react";
import { call, newKey } from "../../client.ts";
import { Dialog } from "../../parts/dialog.tsx";
import { FaultLine } from "../../parts/fault-panel.tsx";
import { Field } from "../../parts/field.tsx";
import { FormActs } from "../../parts/form-acts.tsx";
import { Select } from "../../parts/select.tsx";
import { forget } from "../../queries.ts";
import { useSections } from "../../sections.ts";
import { t } from "../../words.ts";
import { type Kept, SCREEN } from "./search-kept.ts";

export interface SavedDialogProps {
  /** Null: it is new. */
  saved: Kept | null;
  filter: Kept["filter"];
  /** A name to begin with. */
  suggested: string;
  /** It may be shared with everybody. */
  withAll: boolean;
  onClose(): void;
}

const NOBODY = "nobody";

export function SavedDialog({ saved, filter, suggested, withAll, onClose }: SavedDialogProps) {
  const sections = useSections().filter(({ abilities }) => abilities.share);
  const [name, setName] = useState(saved?.name ?? suggested);
  const [shared, setShared] = useState(saved?.shared ? String(saved.shared) : NOBODY);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const [key] = useState(newKey);
  const save = async () => {
    setBusy(true);
    setError(null);
    try {
      await call(
        "filters.save",
        {
          ...(saved ? { id: saved.id, version: saved.version } : {}),
          ...{ screen: SCREEN, name: name.trim(), filter },
          shared: shared === NOBODY ? null : shared === "newsroom" ? shared : Number(shared),
        },
        { key },
      );
      await forget("filters");
      onClose();
    } catch (fault) {
      setError(fault);
      setBusy(false);
    }
  };
  return (
    <Dialog title={t(saved ? "saved.change" : "saved.keep")} isOpen onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <FaultLine error={error} />
        <Field label={t("saved.name")} value={name} onChange={setName} maxLength={60} isRequired autoFocus />
        <Select
          label={t("saved.with")}
          value={shared}
          onChange={setShared}
          choices={[
            { id: NOBODY, name: t("saved.withNobody") },
            ...(withAll ? [{ id: "newsroom", name: t("saved.withAll") }] : []),
            ...sections.map((section) => ({
              id: String(section.id),
              name: t("saved.withSection", { name: section.name }),
            })),
          ]}
        />
        <FormActs act={t("save")} onCancel={onClose} isPending={isBusy} isDisabled={name.trim() === ""} />
      </form>
    </Dialog>
  );
}
