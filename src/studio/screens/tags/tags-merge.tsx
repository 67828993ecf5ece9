// Makes one tag another name of a second one, after saying what that means for readers and how it is taken back.
import { call, newKey } from "../../client.ts";
import { faultWords } from "../../fault-words.ts";
import { MergeDialog } from "../../parts/merge-dialog.tsx";
import type { Target } from "../../parts/target-picker.tsx";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { t } from "../../words.ts";
import { articleCount, type TagLine } from "./tags-list.ts";

const MOST_SHOWN = 8;

export function MergeTag({ tag, onBack, onDone }: { tag: TagLine; onBack(): void; onDone(): void }) {
  return (
    <MergeDialog
      kind="tags"
      one={tag}
      find={findTags}
      happens={({ name: into }) => [
        t("tags.happens.articles", { n: articleCount(tag.articles), into }),
        t("tags.happens.address", { from: tag.name, into }),
        t("tags.happens.later", { from: tag.name, into }),
        t("tags.happens.back"),
      ]}
      merge={async (submit, into) => {
        await submit("tags.merge", { tag: tag.slug, into: into.name, version: tag.version });
        say(t("tags.merged", { from: tag.name, into: into.name }), { undo: () => void separate(tag) });
      }}
      look="primary"
      onBack={onBack}
      onDone={onDone}
    />
  );
}

async function findTags(search: string, signal: AbortSignal): Promise<Target[]> {
  const { tags } = await call("tags.list", { search, limit: MOST_SHOWN }, { signal });
  return tags.map(({ id, name, articles }) => ({ id, name, hint: articleCount(articles) }));
}

async function separate(tag: TagLine): Promise<void> {
  try {
    await call("tags.separate", { alias: tag.slug }, { key: newKey() });
    say(t("tags.separated", { name: tag.name }));
  } catch (fault) {
    say(faultWords(fault), { tone: "wrong" });
  }
  await forget("tags");
}
