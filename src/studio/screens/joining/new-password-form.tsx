// A password that somebody chooses for themselves, with whatever else a form asks; the newsroom judges it.
import { type FormEvent, type ReactNode, useState } from "react";
import { Button } from "../../parts/button.tsx";
import { FaultLine } from "../../parts/fault-panel.tsx";
import { Field } from "../../parts/field.tsx";
import { t } from "../../words.ts";

export interface NewPasswordFormProps {
  act: string;
  onSubmit(password: string): Promise<void>;
  children?: ReactNode;
}

export function NewPasswordForm({ act, onSubmit, children }: NewPasswordFormProps) {
  const [password, setPassword] = useState("");
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    await onSubmit(password).catch(setError);
    setBusy(false);
  };
  return (
    <form className="form" onSubmit={(event) => void submit(event)}>
      <FaultLine error={error} />
      {children}
      <Field
        label={t("password.new")}
        help={t("password.help")}
        type="password"
        latin
        autoComplete="new-password"
        minLength={10}
        value={password}
        onChange={setPassword}
        isRequired
      />
      <Button look="primary" type="submit" isPending={isBusy}>
        {act}
      </Button>
    </form>
  );
}
