// The first screen of whoever is not signed in. The address stays, so that signing in leads to where they wanted.
import { useState } from "react";
import { Button } from "../parts/button.tsx";
import { EmailField } from "../parts/credential-fields.tsx";
import { FaultLine } from "../parts/fault-panel.tsx";
import { askForReset } from "../signing.ts";
import { t } from "../words.ts";
import { Gate } from "./gate.tsx";
import { SignInForm } from "./sign-in-form.tsx";

export function SignIn({ onDone }: { onDone(): void }) {
  const [forgot, setForgot] = useState(false);
  if (forgot) return <ForgotPassword onBack={() => setForgot(false)} />;
  return (
    <Gate title={t("signIn.title")}>
      <SignInForm onDone={onDone} />
      <Button look="quiet" onPress={() => setForgot(true)}>
        {t("signIn.forgot")}
      </Button>
    </Gate>
  );
}

function ForgotPassword({ onBack }: { onBack(): void }) {
  const [email, setEmail] = useState("");
  const [state, setState] = useState<"asking" | "busy" | "sent" | "no-mail">("asking");
  const [error, setError] = useState<unknown>(null);
  const send = async () => {
    setState("busy");
    setError(null);
    try {
      const { mail } = await askForReset(email.trim());
      setState(mail ? "sent" : "no-mail");
    } catch (fault) {
      setError(fault);
      setState("asking");
    }
  };
  return (
    <Gate title={t("forgot.title")} intro={t(INTROS[state])}>
      {state === "sent" || state === "no-mail" ? null : (
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <FaultLine error={error} />
          <EmailField value={email} onChange={setEmail} autoFocus />
          <Button look="primary" type="submit" isPending={state === "busy"}>
            {t("forgot.send")}
          </Button>
        </form>
      )}
      <Button look="quiet" onPress={onBack}>
        {t("forgot.back")}
      </Button>
    </Gate>
  );
}

const INTROS = {
  asking: "forgot.intro",
  busy: "forgot.intro",
  sent: "forgot.sent",
  "no-mail": "forgot.noMail",
} as const;
