// Takes a section away; when something holds on to it, says what, and what can be done instead.
import { useState } from "react";
import { ApiFault, call, newKey } from "../../client.ts";
import { Button } from "../../parts/button.tsx";
import { Dialog, DialogActs } from "../../parts/dialog.tsx";
import { FaultLine } from "../../parts/fault-panel.tsx";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { t, tOr } from "../../words.ts";
import type { SectionLine } from "./sections-screen.tsx";

export function RemoveSection({ section, onClose }: { section: SectionLine; onClose(): void }) {
  const [error, setError] = useState<unknown>(null);
  const [isPending, setPending] = useState(false);
  const holds = error instanceof ApiFault ? error.params.holds : undefined;
  const remove = async () => {
    setPending(true);
    setError(null);
    try {
      await call("sections.remove", { id: section.id, version: section.version }, { key: newKey() });
      await forget("sections");
      say(t("sections.removed", { name: section.name }));
      onClose();
    } catch (fault) {
      setPending(false);
      setError(fault);
      await forget("sections");
    }
  };
  return (
    <Dialog title={t("sections.removeOf", { name: section.name })} isOpen onClose={onClose}>
      <p className="dialog-text">{t("sections.removeText")}</p>
      {typeof holds === "string" ? (
        <p className="fault-line" role="alert">
          {tOr(`sections.holds.${holds}`, t("fault.CONFLICT"))}
        </p>
      ) : (
        <FaultLine error={error} />
      )}
      <DialogActs>
        <Button look="danger" onPress={() => void remove()} isPending={isPending} isDisabled={error !== null}>
          {t("sections.remove")}
        </Button>
        <Button look="quiet" onPress={onClose} autoFocus>
          {t("cancel")}
        </Button>
      </DialogActs>
    </Dialog>
  );
}
