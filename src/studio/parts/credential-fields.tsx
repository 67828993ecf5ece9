// Who one is and the proof of it, as browsers and keepers of passwords know these fields.
import { t } from "../words.ts";
import { Field } from "./field.tsx";

export interface CredentialFieldProps {
  value: string;
  onChange(value: string): void;
  autoFocus?: boolean;
}

export function EmailField({ passkeys = false, ...field }: CredentialFieldProps & { passkeys?: boolean }) {
  return (
    <Field
      label={t("signIn.email")}
      type="email"
      name="email"
      latin
      autoComplete={passkeys ? "username webauthn" : "username"}
      isRequired
      {...field}
    />
  );
}

/** The password that somebody has; one that they choose is asked for in `new-password-form.tsx`. */
export function PasswordField({ label, ...field }: CredentialFieldProps & { label?: string }) {
  return (
    <Field
      label={label ?? t("signIn.password")}
      type="password"
      name="password"
      latin
      autoComplete="current-password"
      isRequired
      {...field}
    />
  );
}
