// The next entry: written over all others, sent with Ctrl+Enter, and the field is free for the one after it.

import { Send } from "lucide-react";
import { useState } from "react";
import { workedIn } from "../../edition.ts";
import { Button } from "../../parts/button.tsx";
import { FaultLine } from "../../parts/fault-panel.tsx";
import { Field } from "../../parts/field.tsx";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { useSubmit } from "../../submit.ts";
import { t } from "../../words.ts";
import { useKept } from "./live-draft.ts";
import { LiveFields } from "./live-fields.tsx";

interface Written {
  headline: string;
  body: string;
  keyPoint: boolean;
  at: string | null;
}

const NOTHING: Written = { headline: "", body: "", keyPoint: false, at: null };

export function LiveNew({ code }: { code: number }) {
  const [written, write, clear] = useKept<Written>(`dabir.live.${code}`, NOTHING);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  // A new form with every entry, so that the first field has the cursor again.
  const [sent, setSent] = useState(0);
  const submit = useSubmit();
  const isEmpty = written.headline.trim() === "" && written.body.trim() === "";
  const send = async () => {
    if (isEmpty || isBusy) return;
    setBusy(true);
    setError(null);
    try {
      const { headline, body, keyPoint, at } = written;
      await submit("live.add", { code, headline, body, keyPoint, ...(at === null ? {} : { at }) });
      clear();
      setSent((count) => count + 1);
      say(t("coverage.sent"), { topic: "live" });
      await forget("live");
    } catch (fault) {
      setError(fault);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      className="form panel live-new"
      aria-label={t("coverage.new")}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <FaultLine error={error} />
      <LiveFields key={sent} {...written} onChange={write} onSend={() => void send()} autoFocus={sent > 0}>
        <Field
          label={t("coverage.body")}
          lines={3}
          edition={workedIn()}
          value={written.body}
          onChange={(body) => write({ body })}
          maxLength={100_000}
        />
      </LiveFields>
      <div className="live-acts">
        <Button
          type="submit"
          look="primary"
          icon={<Send aria-hidden size={16} />}
          isPending={isBusy}
          isDisabled={isEmpty}
        >
          {t("coverage.send")}
        </Button>
        <span className="quiet-text">{t("coverage.sendHelp")}</span>
      </div>
    </form>
  );
}
