// The first start: the link that the start printed makes the account of the editor-in-chief.
import { useState } from "react";
import { openTheNewsroom } from "../../joining.ts";
import { usePlace } from "../../location.ts";
import { EmailField } from "../../parts/credential-fields.tsx";
import { Field } from "../../parts/field.tsx";
import { BrokenLink } from "../../session/broken-link.tsx";
import { Gate } from "../../session/gate.tsx";
import { t } from "../../words.ts";
import { NewPasswordForm } from "./new-password-form.tsx";

export function WelcomeScreen() {
  const token = usePlace().hash.slice(1);
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  if (!token) return <BrokenLink title={t("welcome.title")} />;
  return (
    <Gate title={t("welcome.title")} intro={t("welcome.intro")}>
      <NewPasswordForm
        act={t("welcome.go")}
        onSubmit={async (password) => {
          await openTheNewsroom({ token, name: name.trim(), email: email.trim(), password });
        }}
      >
        <Field
          label={t("welcome.name")}
          autoComplete="name"
          value={name}
          onChange={setName}
          isRequired
          autoFocus
        />
        <EmailField value={email} onChange={setEmail} />
      </NewPasswordForm>
    </Gate>
  );
}
