// Passkeys: a finger, a face or a key instead of a password.
import { useQuery } from "@tanstack/react-query";
import { KeyRound, Trash2 } from "lucide-react";
import { useState } from "react";
import { Button, IconButton } from "../../parts/button.tsx";
import { FaultLine } from "../../parts/fault-panel.tsx";
import { TimeText } from "../../parts/time-text.tsx";
import { queries } from "../../queries.ts";
import { addPasskey, listPasskeys, passkeysWork, removePasskey } from "../../signing.ts";
import { t } from "../../words.ts";

const KEY = ["passkeys"];

export function Passkeys() {
  const { data = [] } = useQuery({ queryKey: KEY, queryFn: listPasskeys });
  const [error, setError] = useState<unknown>(null);
  const run = async (work: () => Promise<void>) => {
    setError(null);
    try {
      await work();
    } catch (fault) {
      if ((fault as Error).name !== "NotAllowedError") setError(fault);
    }
    await queries.invalidateQueries({ queryKey: KEY });
    await queries.invalidateQueries({ queryKey: ["me"] });
  };
  return (
    <section className="panel" aria-labelledby="passkeys-title">
      <h2 id="passkeys-title">{t("passkeys.title")}</h2>
      <FaultLine error={error} />
      <p className="quiet-text">{t(passkeysWork() ? "passkeys.text" : "passkeys.cannot")}</p>
      {data.length > 0 ? (
        <ul className="rows">
          {data.map((passkey) => (
            <li key={passkey.id}>
              <KeyRound aria-hidden size={17} />
              <span className="grow">{passkey.name ?? t("passkeys.unnamed")}</span>
              <span className="quiet-text">
                <TimeText at={passkey.createdAt} style="day" />
              </span>
              <IconButton
                label={t("passkeys.remove", { name: passkey.name ?? t("passkeys.unnamed") })}
                icon={<Trash2 aria-hidden size={16} />}
                onPress={() => void run(() => removePasskey(passkey.id))}
              />
            </li>
          ))}
        </ul>
      ) : null}
      {passkeysWork() ? (
        <Button onPress={() => void run(() => addPasskey(t("passkeys.name", { n: data.length + 1 })))}>
          {t("passkeys.add")}
        </Button>
      ) : null}
    </section>
  );
}
