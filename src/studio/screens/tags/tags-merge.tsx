// Makes one tag another name of a second one, after saying what that means for readers and how it is taken back.
import { useState } from "react";
import { ApiFault, call, newKey } from "../../client.ts";
import { faultWords } from "../../fault-words.ts";
import { Button } from "../../parts/button.tsx";
import { Dialog, DialogActs } from "../../parts/dialog.tsx";
import { FaultLine } from "../../parts/fault-panel.tsx";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { t } from "../../words.ts";
import { articleCount, type TagLine } from "./tags-list.ts";
import { type Target, TargetPicker } from "./tags-target.tsx";

const MOST_SHOWN = 8;

export function MergeTag({ tag, onBack, onDone }: { tag: TagLine; onBack(): void; onDone(): void }) {
  const [into, setInto] = useState<Target | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isPending, setPending] = useState(false);
  const merge = async () => {
    if (!into) return;
    setPending(true);
    setError(null);
    try {
      const input = { tag: tag.slug, into: into.name, version: tag.version };
      await call("tags.merge", input, { key: newKey() });
      await forget("tags");
      say(t("tags.merged", { from: tag.name, into: into.name }), { undo: () => void separate(tag) });
      onDone();
    } catch (fault) {
      setPending(false);
      setError(fault);
      await forget("tags");
    }
  };
  const isLate = error instanceof ApiFault && error.code === "CONFLICT";
  return (
    <Dialog title={t("tags.mergeOf", { name: tag.name })} isOpen onClose={onBack}>
      <p className="dialog-text">{t("tags.mergeText", { name: tag.name })}</p>
      <TargetPicker
        label={t("tags.mergeInto")}
        kind="tags"
        find={findTags}
        but={tag.id}
        value={into}
        onChange={setInto}
      />
      {into ? (
        <ul className="what-happens" aria-live="polite">
          <li>{t("tags.happens.articles", { n: articleCount(tag.articles), into: into.name })}</li>
          <li>{t("tags.happens.address", { from: tag.name, into: into.name })}</li>
          <li>{t("tags.happens.later", { from: tag.name, into: into.name })}</li>
          <li>{t("tags.happens.back")}</li>
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
        <Button look="primary" isDisabled={!into} isPending={isPending} onPress={() => void merge()}>
          {t("tags.mergeDo")}
        </Button>
        <Button look="quiet" onPress={onBack}>
          {t("cancel")}
        </Button>
      </DialogActs>
    </Dialog>
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
