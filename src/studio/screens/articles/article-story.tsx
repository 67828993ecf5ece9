// What the newsroom has of this report already: who filed it when, as it stands or with more of it. An editor who knows
// better sets the article apart.
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-aria-components";
import { call } from "../../client.ts";
import { nearMoment } from "../../moments.ts";
import { Button } from "../../parts/button.tsx";
import { LiveChip } from "../../parts/chip.tsx";
import { FaultLine } from "../../parts/fault-panel.tsx";
import { TimeText } from "../../parts/time-text.tsx";
import { forget } from "../../queries.ts";
import { t } from "../../words.ts";

/** The newest are named. */
const MOST = 3;

export function storyQuery(code: number) {
  return {
    queryKey: ["articles", "story", code],
    queryFn: ({ signal }: { signal: AbortSignal }) => call("stories.get", { code }, { signal }),
  };
}

export function ArticleStory({ code }: { code: number }) {
  const { data: story } = useQuery(storyQuery(code));
  const [error, setError] = useState<unknown>(null);
  if (!story || story.others.length === 0) return null;
  const shown = story.others.slice(-MOST).toReversed();
  const [only] = story.others.length === 1 ? shown : [];
  const separate = (): void => {
    call("stories.separate", { code }).then(() => forget("articles"), setError);
  };
  return (
    <section className="article-story" aria-labelledby="article-story">
      <header>
        <b id="article-story">
          {only
            ? only.by
              ? t("article.story.filed", { by: only.by, when: nearMoment(only.at) })
              : t("article.story.filedBySome", { when: nearMoment(only.at) })
            : t("article.story.filedByMany", { n: story.others.length })}
        </b>
        {story.abilities.place ? (
          <Button small onPress={separate}>
            {t("article.story.separate")}
          </Button>
        ) : null}
      </header>
      <ul>
        {shown.map((other) => (
          <li key={other.code}>
            {only ? null : <TimeText at={other.at} />}
            {only || !other.by ? null : <bdi>{other.by}</bdi>}
            <Link href={`/articles/${other.code}`}>
              <bdi>{other.headline}</bdi>
            </Link>
            <small>{t(`article.story.kind.${other.kind}`)}</small>
            <LiveChip live={other.live} />
          </li>
        ))}
      </ul>
      <FaultLine error={error} />
    </section>
  );
}
