// Makes two sources one, after saying what becomes of the articles; there is no way back.
import { useState } from "react";
import { ApiFault, call, newKey } from "../../client.ts";
import { Button } from "../../parts/button.tsx";
import { Dialog, DialogActs } from "../../parts/dialog.tsx";
import { FaultLine } from "../../parts/fault-panel.tsx";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { t } from "../../words.ts";
import { type Target, TargetPicker } from "../tags/tags-target.tsx";
import { hostOf, type SourceLine } from "./sources-list.ts";

const MOST_SHOWN = 8;

export interface MergeSourceProps {
  source: SourceLine;
  onBack(): void;
  onDone(): void;
}

export function MergeSource({ source, onBack, onDone }: MergeSourceProps) {
  const [into, setInto] = useState<Target | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isPending, setPending] = useState(false);
  const merge = async () => {
    if (!into) return;
    setPending(true);
    setError(null);
    try {
      const input = { id: source.id, into: into.id, version: source.version };
      await call("sources.merge", input, { key: newKey() });
      await forget("sources");
      say(t("sources.merged", { from: source.name, into: into.name }));
      onDone();
    } catch (fault) {
      setPending(false);
      setError(fault);
      await forget("sources");
    }
  };
  const isLate = error instanceof ApiFault && error.code === "CONFLICT";
  return (
    <Dialog title={t("sources.mergeOf", { name: source.name })} isOpen onClose={onBack}>
      <p className="dialog-text">{t("sources.mergeText", { name: source.name })}</p>
      <TargetPicker
        label={t("sources.mergeInto")}
        kind="sources"
        find={findSources}
        but={source.id}
        value={into}
        onChange={setInto}
      />
      {into ? (
        <ul className="what-happens" aria-live="polite">
          <li>{t("sources.happens.articles", { from: source.name, into: into.name })}</li>
          <li>{t("sources.happens.later", { from: source.name, into: into.name })}</li>
          <li>{t("sources.happens.back")}</li>
        </ul>
      ) : null}
      {isLate ? (
        <p className="fault-line" role="alert">
          {t("tags.mergeLate")}
        </p>
      ) : (
        <FaultLine error={error} />
      )}
      <DialogActs>
        <Button look="danger" isDisabled={!into} isPending={isPending} onPress={() => void merge()}>
          {t("tags.mergeDo")}
        </Button>
        <Button look="quiet" onPress={onBack}>
          {t("cancel")}
        </Button>
      </DialogActs>
    </Dialog>
  );
}

async function findSources(search: string, signal: AbortSignal): Promise<Target[]> {
  const { sources } = await call("sources.list", { search, limit: MOST_SHOWN }, { signal });
  return sources.map(({ id, name, url }) => ({ id, name, hint: url ? hostOf(url) : "" }));
}
