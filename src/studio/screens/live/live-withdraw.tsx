// Takes an entry from readers; the reason stays in the log.
import { useState } from "react";
import { Dialog } from "../../parts/dialog.tsx";
import { FaultLine } from "../../parts/fault-panel.tsx";
import { Field } from "../../parts/field.tsx";
import { FormActs } from "../../parts/form-acts.tsx";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { useSubmit } from "../../submit.ts";
import { t } from "../../words.ts";
import type { Entry } from "./live-entry.tsx";

export function LiveWithdraw({ entry, onClose }: { entry: Entry; onClose(): void }) {
  const [reason, setReason] = useState("");
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const submit = useSubmit();
  const send = async () => {
    setBusy(true);
    setError(null);
    try {
      await submit("live.withdraw", { id: entry.id, version: entry.version, reason: reason.trim() });
      await forget("live");
      say(t("coverage.gone"), { topic: "live" });
      onClose();
    } catch (fault) {
      setError(fault);
      setBusy(false);
    }
  };
  return (
    <Dialog title={t("coverage.withdrawTitle")} isOpen onClose={onClose}>
      <p className="dialog-text">{t("coverage.withdrawText")}</p>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <FaultLine error={error} />
        <Field
          label={t("coverage.reason")}
          lines={2}
          value={reason}
          onChange={setReason}
          maxLength={1000}
          autoFocus
        />
        <FormActs
          act={t("coverage.withdrawAct")}
          look="danger"
          onCancel={onClose}
          isPending={isBusy}
          isDisabled={reason.trim() === ""}
        />
      </form>
    </Dialog>
  );
}
