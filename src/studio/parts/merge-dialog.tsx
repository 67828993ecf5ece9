// Makes one thing another: which one stays, what that means, and no act before both are said.
import { type ReactNode, useState } from "react";
import { ApiFault } from "../client.ts";
import { forget } from "../queries.ts";
import { type Submit, useSubmit } from "../submit.ts";
import { t } from "../words.ts";
import { Button } from "./button.tsx";
import { Dialog, DialogActs } from "./dialog.tsx";
import { FaultLine } from "./fault-panel.tsx";
import { type Target, TargetPicker } from "./target-picker.tsx";
import "./merge-dialog.css";

export interface MergeDialogProps {
  /** The first word of the calls, and of the words. */
  kind: "tags" | "authors" | "sources";
  /** The one that goes. */
  one: { id: number; name: string };
  find(search: string, signal: AbortSignal): Promise<Target[]>;
  /** What becomes of it, a sentence each. */
  happens(into: Target): string[];
  /** Does it and says so. */
  merge(submit: Submit, into: Target): Promise<void>;
  onBack(): void;
  onDone(): void;
}

export function MergeDialog(props: MergeDialogProps) {
  const { kind, one, find, happens, merge, onBack, onDone } = props;
  const [into, setInto] = useState<Target | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isPending, setPending] = useState(false);
  const submit = useSubmit();
  const act = async (target: Target) => {
    setPending(true);
    setError(null);
    try {
      await merge(submit, target);
      await forget(kind);
      onDone();
    } catch (fault) {
      setPending(false);
      setError(fault);
      await forget(kind);
    }
  };
  return (
    <Dialog title={t(`${kind}.mergeOf`, { name: one.name })} isOpen onClose={onBack}>
      <p className="dialog-text">{t(`${kind}.mergeText`, { name: one.name })}</p>
      <TargetPicker
        label={t(`${kind}.mergeInto`)}
        kind={kind}
        find={find}
        but={one.id}
        value={into}
        onChange={setInto}
      />
      {into ? (
        <ul className="what-happens" aria-live="polite">
          {happens(into).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : null}
      {late(error) ?? <FaultLine error={error} />}
      <DialogActs>
        <Button
          look="primary"
          isDisabled={!into}
          isPending={isPending}
          onPress={() => into && void act(into)}
        >
          {t("merge.do")}
        </Button>
        <Button look="quiet" onPress={onBack}>
          {t("cancel")}
        </Button>
      </DialogActs>
    </Dialog>
  );
}

/** Somebody changed one of the two meanwhile: what is said about them here is not sure any more. */
function late(error: unknown): ReactNode {
  if (!(error instanceof ApiFault) || error.code !== "CONFLICT") return null;
  return (
    <p className="fault-line" role="alert">
      {t("merge.late")}
    </p>
  );
}
