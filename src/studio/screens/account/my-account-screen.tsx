// The person's own account: how the studio looks to them, how they sign in, where they are signed in.
import { Radio, RadioGroup } from "react-aria-components";
import { PageHead } from "../../frame/page-head.tsx";
import { useMe } from "../../me.ts";
import { type Preferences, prefer, usePreferences } from "../../preferences.ts";
import { t, tOr } from "../../words.ts";
import { ChangePassword } from "./change-password.tsx";
import { MySessions } from "./my-sessions.tsx";
import { MyTokens } from "./my-tokens.tsx";
import { Passkeys } from "./passkeys.tsx";
import { SecondFactor } from "./second-factor.tsx";
import "./my-account.css";

export function MyAccountScreen() {
  const { account } = useMe();
  return (
    <>
      <PageHead title={t("nav.me")} />
      <p className="my-name">
        <b>{account.name}</b>
        <span>{tOr(`role.${account.role}`, account.role)}</span>
        <bdi className="latin-text unbroken">{account.email}</bdi>
      </p>
      <div className="panels">
        <Appearance />
        <SecondFactor />
        <Passkeys />
        <ChangePassword />
        <MySessions />
        <MyTokens />
      </div>
    </>
  );
}

function Appearance() {
  const { language, scheme, density } = usePreferences();
  return (
    <section className="panel" aria-labelledby="look-title">
      <h2 id="look-title">{t("look.title")}</h2>
      <div className="form">
        <Choice
          label={t("look.language")}
          value={language}
          choices={[
            ["fa", "فارسی"],
            ["en", "English"],
          ]}
          onChange={(value) => void prefer({ language: value as Preferences["language"] })}
        />
        <Choice
          label={t("look.scheme")}
          value={scheme}
          choices={[
            ["system", t("look.system")],
            ["light", t("look.light")],
            ["dark", t("look.dark")],
          ]}
          onChange={(value) => void prefer({ scheme: value as Preferences["scheme"] })}
        />
        <Choice
          label={t("look.density")}
          value={density}
          choices={[
            ["roomy", t("look.roomy")],
            ["dense", t("look.dense")],
          ]}
          onChange={(value) => void prefer({ density: value as Preferences["density"] })}
        />
      </div>
    </section>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  choices: readonly (readonly [id: string, name: string])[];
  onChange(value: string): void;
}

function Choice({ label, value, choices, onChange }: ChoiceProps) {
  return (
    <RadioGroup className="field" value={value} onChange={onChange} aria-label={label}>
      <span className="choice-label" aria-hidden>
        {label}
      </span>
      <div className="radios">
        {choices.map(([id, name]) => (
          <Radio key={id} value={id} className="radio">
            {name}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
