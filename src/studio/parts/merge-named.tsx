// Makes one tag or author another name of a second one, after saying what that means for readers and how it is taken back.
import { call, newKey } from "../client.ts";
import { faultWords } from "../fault-words.ts";
import { articleCount, findNamed, type NamedKind, type TagLine } from "../named.ts";
import { forget } from "../queries.ts";
import type { Submit } from "../submit.ts";
import { t } from "../words.ts";
import { MergeDialog } from "./merge-dialog.tsx";
import type { Target } from "./target-picker.tsx";
import { say } from "./toasts.tsx";

const MOST_SHOWN = 8;

export interface MergeNamedProps {
  kind: NamedKind;
  one: Pick<TagLine, "id" | "slug" | "name" | "articles">;
  merge(submit: Submit, into: string): Promise<unknown>;
  onBack(): void;
  onDone(): void;
}

export function MergeNamed({ kind, one, merge, onBack, onDone }: MergeNamedProps) {
  return (
    <MergeDialog
      kind={kind}
      one={one}
      find={(search, signal) => find(kind, { search, signal })}
      happens={({ name: into }) => [
        t(`${kind}.happens.articles`, { n: articleCount(one.articles), into }),
        t(`${kind}.happens.address`, { from: one.name, into }),
        t(`${kind}.happens.later`, { from: one.name, into }),
        t(`${kind}.happens.back`),
      ]}
      merge={async (submit, into) => {
        await merge(submit, into.name);
        say(t(`${kind}.merged`, { from: one.name, into: into.name }), {
          undo: () => void separate(kind, one),
        });
      }}
      onBack={onBack}
      onDone={onDone}
    />
  );
}

async function find(
  kind: NamedKind,
  { search, signal }: { search: string; signal: AbortSignal },
): Promise<Target[]> {
  const { lines } = await findNamed[kind]({ search, limit: MOST_SHOWN }, signal);
  return lines.map(({ id, name, articles }) => ({ id, name, hint: articleCount(articles) }));
}

async function separate(kind: NamedKind, one: { slug: string; name: string }): Promise<void> {
  try {
    await call(`${kind}.separate`, { alias: one.slug }, { key: newKey() });
    say(t(`${kind}.separated`, { name: one.name }));
  } catch (fault) {
    say(faultWords(fault), { tone: "wrong" });
  }
  await forget(kind);
}
