// The second factor: set up with a code for the authenticator that is drawn here, confirmed by one of its numbers,
// with backup codes to be kept on paper.
import { useState } from "react";
import { qrPath } from "../../../qr.ts";
import { meQuery, useMe } from "../../me.ts";
import { Button } from "../../parts/button.tsx";
import { PasswordField } from "../../parts/credential-fields.tsx";
import { FaultLine } from "../../parts/fault-panel.tsx";
import { Field } from "../../parts/field.tsx";
import { say } from "../../parts/toasts.tsx";
import { queries } from "../../queries.ts";
import { newBackupCodes, proveByCode, startSecondFactor, stopSecondFactor } from "../../signing.ts";
import { latinDigits, t } from "../../words.ts";

type Step =
  | { name: "rest" }
  | { name: "password"; for: "start" | "stop" | "codes" }
  | { name: "scan"; address: string; codes: string[] }
  | { name: "codes"; codes: string[] };

export function SecondFactor() {
  const { secondFactor } = useMe();
  const [step, setStep] = useState<Step>({ name: "rest" });
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const run = async (work: () => Promise<Step>) => {
    setBusy(true);
    setError(null);
    try {
      setStep(await work());
      await queries.invalidateQueries(meQuery);
    } catch (fault) {
      setError(fault);
    } finally {
      setBusy(false);
    }
  };
  const withPassword = (what: "start" | "stop" | "codes", password: string) =>
    run(async () => {
      if (what === "stop") {
        await stopSecondFactor(password);
        say(t("second.stopped"));
        return { name: "rest" };
      }
      if (what === "codes") return { name: "codes", codes: await newBackupCodes(password) };
      const { totpURI, backupCodes } = await startSecondFactor(password);
      return { name: "scan", address: totpURI, codes: backupCodes };
    });
  return (
    <section className="panel" aria-labelledby="second-title">
      <h2 id="second-title">{t("second.title")}</h2>
      <FaultLine error={error} />
      {step.name === "rest" ? (
        <>
          <p className="quiet-text">{t(secondFactor.on ? "second.isOn" : "second.isOff")}</p>
          <div className="page-acts">
            {secondFactor.on ? (
              <>
                <Button onPress={() => setStep({ name: "password", for: "codes" })}>
                  {t("second.newCodes")}
                </Button>
                <Button look="danger" onPress={() => setStep({ name: "password", for: "stop" })}>
                  {t("second.stop")}
                </Button>
              </>
            ) : (
              <Button onPress={() => setStep({ name: "password", for: "start" })}>{t("second.start")}</Button>
            )}
          </div>
        </>
      ) : null}
      {step.name === "password" ? (
        <PasswordStep
          isBusy={isBusy}
          onCancel={() => setStep({ name: "rest" })}
          onPassword={(password) => void withPassword(step.for, password)}
        />
      ) : null}
      {step.name === "scan" ? (
        <ScanStep
          address={step.address}
          isBusy={isBusy}
          onCode={(code) =>
            void run(async () => {
              await proveByCode(latinDigits(code), "totp");
              return { name: "codes", codes: step.codes };
            })
          }
        />
      ) : null}
      {step.name === "codes" ? (
        <CodesStep codes={step.codes} onDone={() => setStep({ name: "rest" })} />
      ) : null}
    </section>
  );
}

function PasswordStep(props: { isBusy: boolean; onCancel(): void; onPassword(password: string): void }) {
  const [password, setPassword] = useState("");
  return (
    <form
      className="form narrow-form"
      onSubmit={(event) => {
        event.preventDefault();
        props.onPassword(password);
      }}
    >
      <PasswordField label={t("password.present")} value={password} onChange={setPassword} autoFocus />
      <div className="page-acts">
        <Button look="primary" type="submit" isPending={props.isBusy}>
          {t("next")}
        </Button>
        <Button look="quiet" onPress={props.onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}

function ScanStep({
  address,
  isBusy,
  onCode,
}: {
  address: string;
  isBusy: boolean;
  onCode(code: string): void;
}) {
  const [code, setCode] = useState("");
  const { path, size } = qrPath(address);
  const secret = new URL(address).searchParams.get("secret") ?? "";
  return (
    <form
      className="form narrow-form"
      onSubmit={(event) => {
        event.preventDefault();
        onCode(code);
      }}
    >
      <p>{t("second.scan")}</p>
      <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t("second.qr")}>
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <p className="quiet-text">
        {t("second.byHand")} <code className="latin-text">{secret.match(/.{1,4}/g)?.join(" ")}</code>
      </p>
      <Field
        label={t("signIn.code")}
        latin
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        onChange={setCode}
        isRequired
        autoFocus
      />
      <div>
        <Button look="primary" type="submit" isPending={isBusy}>
          {t("second.confirm")}
        </Button>
      </div>
    </form>
  );
}

function CodesStep({ codes, onDone }: { codes: string[]; onDone(): void }) {
  return (
    <div className="form narrow-form">
      <p>{t("second.codes")}</p>
      <ul className="backup-codes latin-text">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="page-acts">
        <Button
          onPress={() => void navigator.clipboard.writeText(codes.join("\n")).then(() => say(t("copied")))}
        >
          {t("copy")}
        </Button>
        <Button look="primary" onPress={onDone}>
          {t("second.kept")}
        </Button>
      </div>
    </div>
  );
}
