// Another password; every other session ends.
import { useState } from "react";
import { PasswordField } from "../../parts/credential-fields.tsx";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { changePassword } from "../../signing.ts";
import { t } from "../../words.ts";
import { NewPasswordForm } from "../joining/new-password-form.tsx";

export function ChangePassword() {
  const [present, setPresent] = useState("");
  const [times, setTimes] = useState(0);
  return (
    <section className="panel" aria-labelledby="password-title">
      <h2 id="password-title">{t("password.change")}</h2>
      <div className="narrow-form">
        <NewPasswordForm
          key={times}
          act={t("reset.go")}
          onSubmit={async (newPassword) => {
            await changePassword({ currentPassword: present, newPassword });
            setPresent("");
            setTimes(times + 1);
            await forget("sessions");
            say(t("password.changed"));
          }}
        >
          <PasswordField label={t("password.present")} value={present} onChange={setPresent} />
        </NewPasswordForm>
      </div>
    </section>
  );
}
