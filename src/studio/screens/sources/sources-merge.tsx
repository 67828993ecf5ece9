// Makes two sources one, after saying what becomes of the articles; it can be taken back.
import { call, newKey } from "../../client.ts";
import { faultWords } from "../../fault-words.ts";
import { MergeDialog } from "../../parts/merge-dialog.tsx";
import type { Target } from "../../parts/target-picker.tsx";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { t } from "../../words.ts";
import { hostOf, type SourceLine } from "./sources-list.ts";

const MOST_SHOWN = 8;

export interface MergeSourceProps {
  source: SourceLine;
  onBack(): void;
  onDone(): void;
}

export function MergeSource({ source, onBack, onDone }: MergeSourceProps) {
  const { id, name: from, version } = source;
  return (
    <MergeDialog
      kind="sources"
      one={source}
      find={findSources}
      happens={({ name: into }) => [
        t("sources.happens.articles", { from, into }),
        t("sources.happens.later", { from, into }),
        t("sources.happens.back"),
      ]}
      merge={async (submit, into) => {
        await submit("sources.merge", { id, into: into.id, version });
        say(t("sources.merged", { from, into: into.name }), { undo: () => void separate(source) });
      }}
      onBack={onBack}
      onDone={onDone}
    />
  );
}

async function findSources(search: string, signal: AbortSignal): Promise<Target[]> {
  const { sources } = await call("sources.list", { search, limit: MOST_SHOWN }, { signal });
  return sources.map(({ id, name, url }) => ({ id, name, hint: url ? hostOf(url) : "" }));
}

async function separate({ id, name }: SourceLine): Promise<void> {
  try {
    await call("sources.separate", { id }, { key: newKey() });
    say(t("sources.separated", { name }));
  } catch (fault) {
    say(faultWords(fault), { tone: "wrong" });
  }
  await forget("sources");
}
