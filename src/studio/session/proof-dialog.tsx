// Asks over whatever is open when the session ended or a call wants a fresh proof, and lets the call go on
// afterwards: nothing that was written is lost.
import { useEffect, useRef, useState } from "react";
import { onProofNeeded } from "../client.ts";
import { useMe } from "../me.ts";
import { Dialog } from "../parts/dialog.tsx";
import { t } from "../words.ts";
import { ProveForm } from "./prove-form.tsx";
import { SignInForm } from "./sign-in-form.tsx";

interface Asking {
  why: "expired" | "again";
  resolve(): void;
  reject(): void;
}

export function ProofDialog() {
  const me = useMe();
  const [asking, setAsking] = useState<Asking | null>(null);
  // Several calls may find the session ended at the same moment: one question serves them all.
  const waiting = useRef<Promise<void> | null>(null);
  useEffect(() => {
    onProofNeeded((why) => {
      waiting.current ??= new Promise<void>((resolve, reject) => {
        setAsking({ why, resolve, reject });
      }).finally(() => {
        waiting.current = null;
        setAsking(null);
      });
      return waiting.current;
    });
    return () => onProofNeeded(null);
  }, []);
  return (
    <Dialog
      title={t(asking?.why === "expired" ? "proof.expired" : "proof.again")}
      isOpen={asking !== null}
      onClose={() => asking?.reject()}
    >
      <p className="dialog-text">{t(asking?.why === "expired" ? "proof.expiredText" : "proof.againText")}</p>
      {asking ? (
        asking.why === "again" ? (
          <ProveForm onDone={() => asking.resolve()} />
        ) : (
          <SignInForm email={me.account.email} onDone={() => asking.resolve()} />
        )
      ) : null}
    </Dialog>
  );
}
