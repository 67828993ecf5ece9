// A dialog that asks for one text and does one act with it: a reason, a name. What went wrong stands over the field.
import { useState } from "react";
import { Dialog } from "./dialog.tsx";
import { FaultLine } from "./fault-panel.tsx";
import { Field } from "./field.tsx";
import { FormActs } from "./form-acts.tsx";

export interface AskDialogProps {
  title: string;
  text?: string;
  /** Of the field. */
  label: string;
  lines?: number;
  most: number;
  /** What the button says. */
  act: string;
  look?: "primary" | "danger";
  /** Nothing needs to be written. */
  optional?: boolean;
  /** Why the text is refused, in words of its own; null where it was something else. */
  refusalOf?(error: unknown): string | null;
  /** Closes the dialog itself, where it ends well. */
  onSend(said: string): Promise<void>;
  onClose(): void;
}

export function AskDialog(props: AskDialogProps) {
  const { title, text, label, lines, most, act, look = "primary", optional = false, onSend, onClose } = props;
  const [said, setSaid] = useState("");
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const send = async () => {
    setBusy(true);
    setError(null);
    try {
      await onSend(said.trim());
    } catch (fault) {
      setError(fault);
      setBusy(false);
    }
  };
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      {text ? <p className="dialog-text">{text}</p> : null}
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <FaultLine error={error} refusal={props.refusalOf?.(error)} />
        <Field
          label={label}
          lines={lines}
          value={said}
          onChange={setSaid}
          maxLength={most}
          isRequired={!optional}
          autoFocus
        />
        <FormActs
          act={act}
          look={look}
          onCancel={onClose}
          isPending={isBusy}
          isDisabled={!optional && said.trim() === ""}
        />
      </form>
    </Dialog>
  );
}
