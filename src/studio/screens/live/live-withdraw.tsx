// Takes an entry from readers; the reason stays in the log.
import { AskDialog } from "../../parts/ask-dialog.tsx";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { useSubmit } from "../../submit.ts";
import { t } from "../../words.ts";
import type { Entry } from "./live-entry.tsx";

export function LiveWithdraw({ entry, onClose }: { entry: Entry; onClose(): void }) {
  const submit = useSubmit();
  return (
    <AskDialog
      title={t("coverage.withdrawTitle")}
      text={t("coverage.withdrawText")}
      label={t("coverage.reason")}
      lines={2}
      most={1000}
      act={t("coverage.withdrawAct")}
      look="danger"
      onSend={async (reason) => {
        await submit("live.withdraw", { id: entry.id, version: entry.version, reason });
        await forget("live");
        say(t("coverage.gone"), { topic: "live" });
        onClose();
      }}
      onClose={onClose}
    />
  );
}
