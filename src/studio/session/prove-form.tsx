// Is it still you? The password, or a passkey.
import { KeyRound } from "lucide-react";
import { useState } from "react";
import { Button } from "../parts/button.tsx";
import { PasswordField } from "../parts/credential-fields.tsx";
import { FaultLine } from "../parts/fault-panel.tsx";
import { passkeysWork, prove, signInByPasskey } from "../signing.ts";
import { t } from "../words.ts";

export function ProveForm({ onDone }: { onDone(): void }) {
  const [password, setPassword] = useState("");
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const run = async (work: () => Promise<void>) => {
    setBusy(true);
    setError(null);
    try {
      await work();
      onDone();
    } catch (fault) {
      // Closing the browser's own window for passkeys is no fault.
      if ((fault as Error).name !== "NotAllowedError") setError(fault);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void run(() => prove(password));
      }}
    >
      <FaultLine error={error} />
      <PasswordField value={password} onChange={setPassword} autoFocus />
      <Button look="primary" type="submit" isPending={isBusy}>
        {t("signIn.prove")}
      </Button>
      {passkeysWork() ? (
        <Button
          icon={<KeyRound aria-hidden size={16} />}
          isDisabled={isBusy}
          onPress={() => void run(signInByPasskey)}
        >
          {t("proof.passkey")}
        </Button>
      ) : null}
    </form>
  );
}
