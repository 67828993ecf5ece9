// Every revision of an article, newest first, with what readers were told; an earlier one can be made the draft again.
import { useInfiniteQuery } from "@tanstack/react-query";
import { call } from "../../client.ts";
import { faultWords } from "../../fault-words.ts";
import { Button, ButtonLink } from "../../parts/button.tsx";
import { Chip } from "../../parts/chip.tsx";
import { FaultLine } from "../../parts/fault-panel.tsx";
import { TimeText } from "../../parts/time-text.tsx";
import { say } from "../../parts/toasts.tsx";
import { figures, t } from "../../words.ts";
import type { Editing } from "./article-editing.ts";

export function ArticleHistory({ editing }: { editing: Editing }) {
  const { article, act } = editing;
  const { code } = article;
  const history = useInfiniteQuery({
    queryKey: ["articles", "revisions", code],
    queryFn: ({ pageParam, signal }) =>
      call("revisions.list", { code, limit: 30, ...(pageParam ? { after: pageParam } : {}) }, { signal }),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.next,
    select: ({ pages }) => pages.flatMap((page) => page.revisions),
  });
  const restore = async (number: number) => {
    try {
      const done = await act((version) => call("revisions.restore", { code, number, version }));
      if (done !== null) say(t("history.restored", { n: figures(number) }));
    } catch (error) {
      say(faultWords(error), { tone: "wrong" });
    }
  };
  const revisions = history.data ?? [];
  const newest = revisions[0]?.number;
  return (
    <div className="history">
      <FaultLine error={history.error} />
      <ol>
        {revisions.map((revision) => (
          <li key={revision.number}>
            <p className="note-head">
              <b>{t("history.revision", { n: figures(revision.number) })}</b>
              <span>{revision.by}</span>
              <TimeText at={revision.at} />
            </p>
            <p className="history-marks">
              {revision.live ? <Chip tone="green">{t("history.live")}</Chip> : null}
              {revision.draft ? <Chip tone="grey">{t("history.draft")}</Chip> : null}
            </p>
            {revision.correctionNote ? (
              <p className="correction">
                <b>{t("article.correction")}</b> {revision.correctionNote}
              </p>
            ) : null}
            <div className="history-acts">
              {revision.number > 1 ? (
                <ButtonLink
                  look="quiet"
                  href={`/articles/${code}/compare?before=${revision.number - 1}&after=${revision.number}`}
                >
                  {t("history.compare")}
                </ButtonLink>
              ) : null}
              {article.abilities.edit && revision.number !== newest ? (
                <Button small look="quiet" onPress={() => void restore(revision.number)}>
                  {t("history.restore")}
                </Button>
              ) : null}
            </div>
          </li>
        ))}
      </ol>
      {history.hasNextPage ? (
        <Button
          look="quiet"
          isPending={history.isFetchingNextPage}
          onPress={() => void history.fetchNextPage()}
        >
          {t("more")}
        </Button>
      ) : null}
    </div>
  );
}
