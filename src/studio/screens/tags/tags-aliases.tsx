// Other names that lead to a tag: one more is given, or one becomes a tag of its own again.
import { Plus, Split } from "lucide-react";
import { useState } from "react";
import { Button, IconButton } from "../../parts/button.tsx";
import { FaultLine } from "../../parts/fault-panel.tsx";
import { Field } from "../../parts/field.tsx";
import { takenBy } from "../../parts/save-form.tsx";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { useSubmit } from "../../submit.ts";
import { t } from "../../words.ts";
import type { TagLine } from "./tags-list.ts";

export function TagAliases({ tag }: { tag: TagLine }) {
  const [name, setName] = useState("");
  const [error, setError] = useState<unknown>(null);
  const [isPending, setPending] = useState(false);
  const submit = useSubmit();
  const mayChange = tag.abilities.catalogue;
  if (!mayChange && tag.aliases.length === 0) return null;

  const act = async (work: () => Promise<unknown>) => {
    setPending(true);
    setError(null);
    try {
      await work();
      setName("");
    } catch (fault) {
      setError(fault);
    }
    await forget("tags");
    setPending(false);
  };
  const separate = (alias: { slug: string; name: string }) =>
    act(async () => {
      await submit("tags.separate", { alias: alias.slug });
      say(t("tags.separated", { name: alias.name }));
    });
  const isTag = typeof takenBy(error)?.slug === "string";
  return (
    <section className="form" aria-labelledby="tag-aliases">
      <h3 id="tag-aliases">{t("tags.aliases")}</h3>
      <p className="quiet-text">{t("tags.aliasesHelp")}</p>
      <ul className="rows">
        {tag.aliases.map((alias) => (
          <li key={alias.id} className="alias-row">
            <span className="grow">{alias.name}</span>
            {mayChange ? (
              <IconButton
                label={t("tags.separate", { name: alias.name })}
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
            void act(() => submit("tags.alias", { tag: tag.slug, name, version: tag.version }));
          }}
        >
          <Field label={t("tags.newAlias")} value={name} onChange={setName} maxLength={80} isRequired />
          <Button type="submit" icon={<Plus aria-hidden size={17} />} isPending={isPending}>
            {t("tags.addAlias")}
          </Button>
        </form>
      ) : null}
      {isTag ? (
        <p className="fault-line" role="alert">
          {t("tags.aliasTaken")}
        </p>
      ) : (
        <FaultLine error={error} />
      )}
    </section>
  );
}
