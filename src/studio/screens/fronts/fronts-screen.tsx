// The fronts there are: home first, then the sections in the order of the menu, each with what readers see of it.
import { useQuery } from "@tanstack/react-query";
import { ChevronLeft } from "lucide-react";
import { Link } from "react-aria-components";
import type { CallOutput } from "../../../api/calls.ts";
import { call } from "../../client.ts";
import { PageHead } from "../../frame/page-head.tsx";
import { Chip } from "../../parts/chip.tsx";
import { FaultPanel } from "../../parts/fault-panel.tsx";
import { Loading } from "../../parts/loading.tsx";
import { TimeText } from "../../parts/time-text.tsx";
import { t } from "../../words.ts";
import "./front.css";

type FrontLine = CallOutput<"fronts.list">["fronts"][number];

export function FrontsScreen() {
  const { data, error, refetch } = useQuery({
    queryKey: ["fronts", "list"],
    queryFn: ({ signal }) => call("fronts.list", {}, { signal }),
  });
  return (
    <>
      <PageHead title={t("nav.fronts")} />
      <p className="quiet-text front-intro">{t("front.listIntro")}</p>
      {error ? <FaultPanel error={error} again={() => void refetch()} /> : null}
      {data ? (
        <ul className="front-list">
          {data.fronts.map((front) => (
            <FrontRow key={front.front} front={front} />
          ))}
        </ul>
      ) : error ? null : (
        <Loading />
      )}
    </>
  );
}

function FrontRow({ front }: { front: FrontLine }) {
  return (
    <li>
      <Link className="front-row" href={`/fronts/${encodeURIComponent(front.front)}`}>
        <b>{front.name ?? t("front.home")}</b>
        <span className="front-row-state">
          {front.publishedAt ? (
            <>
              {t("front.arranged")} <TimeText at={front.publishedAt} />
            </>
          ) : (
            t("front.fillsItself")
          )}
        </span>
        <span className="front-row-chips">
          {front.hasDraft ? <Chip tone="amber">{t("front.hasDraft")}</Chip> : null}
          {front.abilities.arrange ? null : <Chip tone="grey">{t("front.onlySee")}</Chip>}
        </span>
        <ChevronLeft aria-hidden size={18} className="mirrored" />
      </Link>
    </li>
  );
}
