// What the person should know of: how much of it is unread, and the newest of it.
import { useQuery } from "@tanstack/react-query";
import { Bell } from "lucide-react";
import { Dialog as AriaDialog, DialogTrigger, Heading, Link, Popover } from "react-aria-components";
import type { CallOutput } from "../../api/calls.ts";
import { call } from "../client.ts";
import { Button, IconButton } from "../parts/button.tsx";
import { TimeText } from "../parts/time-text.tsx";
import { forget } from "../queries.ts";
import { number, t, tOr } from "../words.ts";

type Notice = CallOutput<"notices.list">["notices"][number];

/** While somebody looks: a window behind others asks nothing. */
const LOOKS_AGAIN = 20_000;

export function NoticeBell() {
  const { data } = useQuery({
    queryKey: ["notices"],
    queryFn: ({ signal }) => call("notices.list", { limit: 15 }, { signal, quiet: true }),
    refetchInterval: LOOKS_AGAIN,
  });
  const unread = data?.unread ?? 0;
  const notices = data?.notices ?? [];
  const readAll = async () => {
    const upTo = notices[0]?.id;
    if (upTo === undefined) return;
    await call("notices.read", { upTo });
    await forget("notices");
  };
  return (
    <DialogTrigger>
      <span className="bell">
        <IconButton
          label={unread > 0 ? t("notices.unread", { n: unread }) : t("notices.title")}
          icon={<Bell aria-hidden size={18} />}
        />
        {unread > 0 ? (
          <span className="bell-count" aria-hidden>
            {unread > 99 ? t("notices.many") : number(unread)}
          </span>
        ) : null}
      </span>
      <Popover className="popover" placement="bottom end">
        <AriaDialog className="notices">
          <header>
            <Heading slot="title">{t("notices.title")}</Heading>
            {unread > 0 ? (
              <Button small look="quiet" onPress={() => void readAll()}>
                {t("notices.readAll")}
              </Button>
            ) : null}
          </header>
          {notices.length === 0 ? <p className="quiet-text">{t("notices.none")}</p> : null}
          <ul>
            {notices.map((notice) => (
              <NoticeRow key={notice.id} notice={notice} />
            ))}
          </ul>
        </AriaDialog>
      </Popover>
    </DialogTrigger>
  );
}

function NoticeRow({ notice }: { notice: Notice }) {
  const { headline } = notice.detail;
  const params = { by: notice.by ?? t("notices.somebody"), headline: String(headline ?? "") };
  const words = tOr(`notice.${notice.kind}`, notice.kind).replace(
    /\{(\w+)\}/g,
    (_, name: "by" | "headline") => params[name] ?? "",
  );
  const code = /^article:(\d+)$/.exec(notice.subject)?.[1];
  return (
    <li className={notice.readAt ? "notice" : "notice unread"}>
      {code ? <Link href={placeOf(notice.kind, code)}>{words}</Link> : <span>{words}</span>}
      <TimeText at={notice.at} />
    </li>
  );
}

/** Where what it tells of is to be worked on. */
function placeOf(kind: Notice["kind"], code: string): string {
  if (kind === "article.reported") return `/reports?code=${code}`;
  return kind === "comment.flood" ? `/comments?code=${code}` : `/articles/${code}`;
}
