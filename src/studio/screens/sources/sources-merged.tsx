// Sources that were merged into this one, each with a way to make it one of its own again.
import { Split } from "lucide-react";
import { useState } from "react";
import { IconButton } from "../../parts/button.tsx";
import { FaultLine } from "../../parts/fault-panel.tsx";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { useSubmit } from "../../submit.ts";
import { t } from "../../words.ts";
import type { SourceLine } from "./sources-list.ts";

export function MergedSources({ source }: { source: SourceLine }) {
  const [error, setError] = useState<unknown>(null);
  const [isPending, setPending] = useState(false);
  const submit = useSubmit();
  if (source.merged.length === 0) return null;
  const separate = async ({ id, name }: SourceLine["merged"][number]) => {
    setPending(true);
    setError(null);
    try {
      await submit("sources.separate", { id });
      say(t("sources.separated", { name }));
    } catch (fault) {
      setError(fault);
    }
    await forget("sources");
    setPending(false);
  };
  return (
    <section className="form" aria-labelledby="merged-sources">
      <h3 id="merged-sources">{t("sources.mergedHere")}</h3>
      <ul className="rows">
        {source.merged.map((one) => (
          <li key={one.id} className="alias-row">
            <bdi className="grow">{one.name}</bdi>
            {source.abilities.catalogue ? (
              <IconButton
                label={t("tags.separate", { name: one.name })}
                icon={<Split aria-hidden size={17} />}
                isDisabled={isPending}
                onPress={() => void separate(one)}
              />
            ) : null}
          </li>
        ))}
      </ul>
      <FaultLine error={error} />
    </section>
  );
}
