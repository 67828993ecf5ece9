// A new password by the link of a message or of the operator.
import { useState } from "react";
import { usePlace } from "../../location.ts";
import { ButtonLink } from "../../parts/button.tsx";
import { BrokenLink } from "../../session/broken-link.tsx";
import { Gate } from "../../session/gate.tsx";
import { resetPassword } from "../../signing.ts";
import { t } from "../../words.ts";
import { NewPasswordForm } from "./new-password-form.tsx";

export function ResetPasswordScreen() {
  const { hash, search } = usePlace();
  const token = hash.slice(1) || (search.get("token") ?? "");
  const [isDone, setDone] = useState(false);
  if (!token) return <BrokenLink title={t("reset.title")} />;
  return (
    <Gate title={t("reset.title")} intro={t(isDone ? "reset.done" : "reset.intro")}>
      {isDone ? (
        <ButtonLink look="primary" href="/">
          {t("signIn.go")}
        </ButtonLink>
      ) : (
        <NewPasswordForm
          act={t("reset.go")}
          onSubmit={async (newPassword) => {
            await resetPassword({ token, newPassword });
            setDone(true);
          }}
        />
      )}
    </Gate>
  );
}
