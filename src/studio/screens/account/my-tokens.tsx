// Tokens with which programs act in the person's name, for named scopes and for a time.
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { CallInput } from "../../../api/calls.ts";
import { call } from "../../client.ts";
import { faultWords } from "../../fault-words.ts";
import { Button } from "../../parts/button.tsx";
import { Check } from "../../parts/check.tsx";
import { Dialog, DialogActs } from "../../parts/dialog.tsx";
import { FaultLine } from "../../parts/fault-panel.tsx";
import { Field } from "../../parts/field.tsx";
import { FormActs } from "../../parts/form-acts.tsx";
import { Select } from "../../parts/select.tsx";
import { TimeText } from "../../parts/time-text.tsx";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { figures, t, tOr } from "../../words.ts";

type Scope = CallInput<"tokens.create">["scopes"][number];

const ROOMS = ["articles", "fronts", "comments", "media", "newsroom", "staff"] as const;
const SCOPES = ROOMS.flatMap((room): Scope[] => [`${room}.read`, `${room}.write`]);
const DAYS = [7, 30, 90, 365] as const;

export function MyTokens() {
  const [isMaking, setMaking] = useState(false);
  const { data } = useQuery({
    queryKey: ["tokens"],
    queryFn: ({ signal }) => call("tokens.list", {}, { signal }),
  });
  const tokens = (data?.tokens ?? []).filter((token) => token.revokedAt === null);
  const revoke = async (id: number) => {
    try {
      await call("tokens.revoke", { id });
      say(t("tokens.revoked"));
    } catch (error) {
      say(faultWords(error), { tone: "wrong" });
    }
    await forget("tokens");
  };
  return (
    <section className="panel" aria-labelledby="tokens-title">
      <h2 id="tokens-title">{t("tokens.title")}</h2>
      <p className="quiet-text">
        {t("tokens.text")}{" "}
        <a className="inline-link" href="/api/" target="_blank" rel="noreferrer">
          {t("tokens.api")}
        </a>
      </p>
      {tokens.length > 0 ? (
        <ul className="rows">
          {tokens.map((token) => (
            <li key={token.id}>
              <span className="grow">
                <b>{token.name}</b>
                <span className="meta">
                  <span className="latin-text">{token.scopes.join(" ")}</span>
                </span>
              </span>
              <span className="quiet-text">
                {t("tokens.until")} <TimeText at={token.expiresAt} style="day" />
              </span>
              <Button small look="danger" onPress={() => void revoke(token.id)}>
                {t("tokens.revoke")}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <Button onPress={() => setMaking(true)}>{t("tokens.make")}</Button>
      {isMaking ? <TokenDialog onClose={() => setMaking(false)} /> : null}
    </section>
  );
}

function TokenDialog({ onClose }: { onClose(): void }) {
  const [name, setName] = useState("");
  const [days, setDays] = useState("90");
  const [scopes, setScopes] = useState<readonly Scope[]>(["articles.read"]);
  const [secret, setSecret] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const make = async () => {
    setError(null);
    try {
      setSecret((await call("tokens.create", { name, days: Number(days), scopes: [...scopes] })).secret);
      await forget("tokens");
    } catch (fault) {
      setError(fault);
    }
  };
  if (secret) {
    return (
      <Dialog title={t("tokens.made")} isOpen onClose={onClose} firm>
        <p className="dialog-text">{t("tokens.once")}</p>
        <Field label={t("tokens.secret")} latin value={secret} isReadOnly autoFocus />
        <DialogActs>
          <Button
            look="primary"
            onPress={() => void navigator.clipboard.writeText(secret).then(() => say(t("copied")))}
          >
            {t("copy")}
          </Button>
          <Button look="quiet" onPress={onClose}>
            {t("close")}
          </Button>
        </DialogActs>
      </Dialog>
    );
  }
  return (
    <Dialog title={t("tokens.make")} isOpen onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <FaultLine error={error} />
        <Field label={t("tokens.name")} value={name} onChange={setName} maxLength={80} isRequired autoFocus />
        <Select
          label={t("tokens.lasts")}
          value={days}
          onChange={setDays}
          choices={DAYS.map((n) => ({ id: String(n), name: t("tokens.days", { n }) }))}
        />
        <fieldset className="scopes">
          <legend>{t("tokens.scopes")}</legend>
          {SCOPES.map((scope) => (
            <Check
              key={scope}
              value={scopes.includes(scope)}
              onChange={(on) =>
                setScopes(on ? [...scopes, scope] : scopes.filter((other) => other !== scope))
              }
            >
              {tOr(`scope.${scope}`, figures(scope))}
            </Check>
          ))}
        </fieldset>
        <FormActs
          act={t("tokens.make")}
          onCancel={onClose}
          isDisabled={name.trim() === "" || scopes.length === 0}
        />
      </form>
    </Dialog>
  );
}
