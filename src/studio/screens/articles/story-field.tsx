// Which others tell this article's story: joined and set apart by hand where likeness was wrong.
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../../client.ts";
import { FaultLine } from "../../parts/fault-panel.tsx";
import { PicksField } from "../../parts/picks-field.tsx";
import { forget } from "../../queries.ts";
import { figures, t } from "../../words.ts";
import { storyQuery } from "./article-story.tsx";
import { useArticlesOffered } from "./related-field.tsx";

export function StoryField({ code }: { code: number }) {
  const [typed, setTyped] = useState("");
  const [error, setError] = useState<unknown>(null);
  const { data: story } = useQuery(storyQuery(code));
  const others = story?.others ?? [];
  const { offered, isLooking } = useArticlesOffered(typed, [code, ...others.map((other) => other.code)]);
  const done = (work: Promise<unknown>): void => {
    setError(null);
    work.then(() => forget("articles"), setError);
  };
  if (!story?.abilities.place) return null;
  return (
    <>
      <PicksField
        label={t("article.story.label")}
        placeholder={t("search.label")}
        typed={typed}
        onTyped={setTyped}
        offered={offered}
        isLooking={isLooking}
        onPick={(other) => {
          setTyped("");
          done(call("stories.join", { code: other, other: code }));
        }}
        picked={others.map((other) => ({
          id: other.code,
          name: other.headline,
          off: t("article.story.off", { code: figures(other.code) }),
        }))}
        onDrop={(other) => done(call("stories.separate", { code: other }))}
        look="lines"
        isDisabled={false}
      />
      <FaultLine error={error} />
    </>
  );
}
