// Who is it? Password, then the code of the second factor or a backup code; or a passkey alone. The same form signs
// in on the first screen and proves it again over a running one.
import { KeyRound } from "lucide-react";
import { type FormEvent, useState } from "react";
import { Button } from "../parts/button.tsx";
import { EmailField, PasswordField } from "../parts/credential-fields.tsx";
import { FaultLine } from "../parts/fault-panel.tsx";
import { Field } from "../parts/field.tsx";
import { passkeysWork, proveByCode, signIn, signInByPasskey } from "../signing.ts";
import { latinDigits, t } from "../words.ts";

type Step = "password" | "totp" | "backup-code";

export interface SignInFormProps {
  onDone(): void;
  /** Already known: only the proof is asked for. */
  email?: string;
}

export function SignInForm({ onDone, email: known }: SignInFormProps) {
  const [step, setStep] = useState<Step>("password");
  const [email, setEmail] = useState(known ?? "");
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);

  const run = async (work: () => Promise<boolean>) => {
    setBusy(true);
    setError(null);
    try {
      if (await work()) onDone();
    } catch (fault) {
      // Closing the browser's own window for passkeys is no fault.
      if ((fault as Error).name !== "NotAllowedError") setError(fault);
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run(async () => {
      if (step !== "password") {
        await proveByCode(latinDigits(code), step);
        return true;
      }
      const next = await signIn({ email: email.trim(), password });
      if (next === "second-factor") setStep("totp");
      return next === "done";
    });
  };
  return (
    <form className="form" onSubmit={submit}>
      <FaultLine error={error} />
      {step === "password" ? (
        <>
          {known ? null : <EmailField key="email" value={email} onChange={setEmail} passkeys autoFocus />}
          <PasswordField
            key="password"
            value={password}
            onChange={setPassword}
            autoFocus={known !== undefined}
          />
        </>
      ) : (
        <Field
          key={step}
          label={t(step === "totp" ? "signIn.code" : "signIn.backupCode")}
          help={t(step === "totp" ? "signIn.codeHelp" : "signIn.backupCodeHelp")}
          name="code"
          latin
          inputMode={step === "totp" ? "numeric" : "text"}
          autoComplete="one-time-code"
          value={code}
          onChange={setCode}
          isRequired
          autoFocus
        />
      )}
      <Button look="primary" type="submit" isPending={isBusy}>
        {t(step === "password" ? "signIn.go" : "signIn.prove")}
      </Button>
      {step === "password" && passkeysWork() ? (
        <Button
          icon={<KeyRound aria-hidden size={16} />}
          isDisabled={isBusy}
          onPress={() =>
            void run(async () => {
              await signInByPasskey();
              return true;
            })
          }
        >
          {t("signIn.passkey")}
        </Button>
      ) : null}
      {step === "password" ? null : (
        <Button
          look="quiet"
          onPress={() => {
            setCode("");
            setError(null);
            setStep(step === "totp" ? "backup-code" : "totp");
          }}
        >
          {t(step === "totp" ? "signIn.useBackupCode" : "signIn.useCode")}
        </Button>
      )}
    </form>
  );
}
