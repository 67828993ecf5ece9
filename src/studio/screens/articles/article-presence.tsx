// Who else has this article open, quietly: said by each open screen every few seconds, gone when it falls silent.
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { call } from "../../client.ts";
import { Avatar } from "../../parts/avatar.tsx";
import { t } from "../../words.ts";

const AGAIN = 12_000;

export function ArticlePresence({ code, writing }: { code: number; writing: boolean }) {
  const { data } = useQuery({
    queryKey: ["presence", code, writing],
    queryFn: ({ signal }) => call("articles.presence", { code, writing }, { signal, quiet: true }),
    refetchInterval: AGAIN,
    staleTime: 0,
    gcTime: 0,
    retry: false,
    placeholderData: keepPreviousData,
  });
  useEffect(
    () => () => {
      // Who leaves without a word is gone soon after.
      void call("articles.presence", { code, leaves: true }).catch(() => {});
    },
    [code],
  );
  const others = data?.others ?? [];
  return (
    <span className="presence" role="status">
      {others.map(({ id, name, writing: isWriting }) => (
        <span key={id}>
          <Avatar name={name} />
          {t(isWriting ? "presence.writing" : "presence.here", { name })}
        </span>
      ))}
    </span>
  );
}
