// Whether what stands on the screen is saved, quietly and always.

import { clockTime, nearMoment } from "../../moments.ts";
import { Button } from "../../parts/button.tsx";
import { t } from "../../words.ts";
import type { Editing } from "./article-editing.ts";

export function SaveState({ editing }: { editing: Editing }) {
  const { state, isChanged, savedAt, save, article } = editing;
  if (!article.abilities.edit) return null;
  return (
    <>
      <span className="save-state" role="status">
        {words({ state, isChanged, savedAt, article })}
      </span>
      {isChanged && state !== "saving" ? (
        <Button look="quiet" onPress={() => void save()}>
          {t("save")}
        </Button>
      ) : null}
    </>
  );
}

function words({
  state,
  isChanged,
  savedAt,
  article,
}: Pick<Editing, "state" | "isChanged" | "savedAt" | "article">): string {
  if (state === "saving") return t("saving.now");
  if (state === "failed") return t("saving.failed");
  if (isChanged) return t("saving.waiting");
  if (savedAt) return t("saving.done", { time: clockTime(savedAt) });
  return t("saving.last", { name: article.revision.by, time: nearMoment(article.revision.at) });
}
