// Of which roles a second factor is demanded. It holds from the next request of whoever has the role.
import { useState } from "react";
import { call } from "../../client.ts";
import { Check } from "../../parts/check.tsx";
import { Chip } from "../../parts/chip.tsx";
import { FaultLine } from "../../parts/fault-panel.tsx";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { t } from "../../words.ts";
import { type Role, useRules } from "./colleagues-list.ts";

export function SecondFactorRules() {
  const rules = useRules();
  const [error, setError] = useState<unknown>(null);
  const [pending, setPending] = useState<Role | null>(null);
  const change = async (role: Role, secondFactor: boolean) => {
    setPending(role);
    setError(null);
    try {
      await call("accounts.changeRule", { role, secondFactor });
      await forget("accounts", "me");
      say(t(secondFactor ? "staff.ruleOn" : "staff.ruleOff", { role: t(`role.${role}`) }));
    } catch (fault) {
      setError(fault);
    }
    setPending(null);
  };
  return (
    <section className="panel rules" aria-labelledby="rules">
      <h2 id="rules">{t("staff.rules")}</h2>
      <p className="quiet-text">{t("staff.rulesText")}</p>
      <FaultLine error={error ?? rules.error} />
      <ul>
        {rules.data?.rules.map(({ role, secondFactor, advised }) => (
          <li key={role}>
            <Check
              value={secondFactor}
              onChange={(value) => void change(role, value)}
              isDisabled={pending !== null}
            >
              {t(`role.${role}`)}
            </Check>
            {advised && !secondFactor ? <Chip tone="amber">{t("staff.advised")}</Chip> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
