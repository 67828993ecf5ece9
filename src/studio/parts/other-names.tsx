// Other names that lead to a tag or an author: one more is given, or one stands for itself again.
import { Plus, Split } from "lucide-react";
import { useState } from "react";
import type { NamedKind, TagLine } from "../named.ts";
import { forget } from "../queries.ts";
import { type Submit, useSubmit } from "../submit.ts";
import { t } from "../words.ts";
import { Button, IconButton } from "./button.tsx";
import { FaultLine } from "./fault-panel.tsx";
import { Field } from "./field.tsx";
import { takenBy } from "./save-form.tsx";
import { say } from "./toasts.tsx";

export interface OtherNamesProps {
  kind: NamedKind;
  one: Pick<TagLine, "aliases" | "abilities">;
  /** Gives it one more. */
  add(submit: Submit, name: string): Promise<unknown>;
}

export function OtherNames({ kind, one, add }: OtherNamesProps) {
  const [name, setName] = useState("");
  const [error, setError] = useState<unknown>(null);
  const [isPending, setPending] = useState(false);
  const submit = useSubmit();
  const mayChange = one.abilities.catalogue;
  if (!mayChange && one.aliases.length === 0) return null;

  const act = async (work: () => Promise<unknown>) => {
    setPending(true);
    setError(null);
    try {
      await work();
      setName("");
    } catch (fault) {
      setError(fault);
    }
    await forget(kind);
    setPending(false);
  };
  const separate = (alias: { slug: string; name: string }) =>
    act(async () => {
      await submit(`${kind}.separate`, { alias: alias.slug });
      say(t(`${kind}.separated`, { name: alias.name }));
    });
  const isTaken = typeof takenBy(error)?.slug === "string";
  return (
    <section className="form" aria-labelledby="other-names">
      <h3 id="other-names">{t(`${kind}.aliases`)}</h3>
      <p className="quiet-text">{t(`${kind}.aliasesHelp`)}</p>
      <ul className="rows">
        {one.aliases.map((alias) => (
          <li key={alias.id} className="alias-row">
            <span className="grow">{alias.name}</span>
            {mayChange ? (
              <IconButton
                label={t(`${kind}.separate`, { name: alias.name })}
                icon={<Split aria-hidden size={17} />}
                isDisabled={isPending}
                onPress={() => void separate(alias)}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {mayChange ? (
        <form
          className="alias-form"
          onSubmit={(event) => {
            event.preventDefault();
            void act(() => add(submit, name));
          }}
        >
          <Field label={t(`${kind}.newAlias`)} value={name} onChange={setName} maxLength={80} isRequired />
          <Button type="submit" icon={<Plus aria-hidden size={17} />} isPending={isPending}>
            {t(`${kind}.addAlias`)}
          </Button>
        </form>
      ) : null}
      {isTaken ? (
        <p className="fault-line" role="alert">
          {t(`${kind}.aliasTaken`)}
        </p>
      ) : (
        <FaultLine error={error} />
      )}
    </section>
  );
}
