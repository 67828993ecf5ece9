// What stands beside the article by itself, and what an editor keeps away from there.
import { useQuery } from "@tanstack/react-query";
import { Undo2, X } from "lucide-react";
import { useState } from "react";
import { Link } from "react-aria-components";
import { call } from "../../client.ts";
import { Button, IconButton } from "../../parts/button.tsx";
import { FaultLine } from "../../parts/fault-panel.tsx";
import { forget } from "../../queries.ts";
import { figures, t } from "../../words.ts";

/** As many as readers see. */
const SHOWN = 6;

export function BesideList({ code }: { code: number }) {
  const [error, setError] = useState<unknown>(null);
  const { data } = useQuery({
    queryKey: ["articles", "beside", code],
    queryFn: ({ signal }) => call("related.get", { code }, { signal }),
  });
  if (!data || data.chosen.length + data.banned.length === 0) return null;
  const decide = (act: "related.ban" | "related.allow", other: number): void => {
    setError(null);
    call(act, { code, other }).then(() => forget("articles"), setError);
  };
  return (
    <section className="beside-list" aria-labelledby="beside">
      <span id="beside">{t("article.beside")}</span>
      <ul>
        {data.chosen.slice(0, SHOWN).map((one) => (
          <li key={one.code}>
            <Link href={`/articles/${one.code}`}>
              <bdi>{one.headline}</bdi>
            </Link>
            {data.abilities.ban ? (
              <IconButton
                label={t("article.besideOff", { code: figures(one.code) })}
                icon={<X aria-hidden size={16} />}
                onPress={() => decide("related.ban", one.code)}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {data.banned.length > 0 ? (
        <details>
          <summary>
            {t("article.besideBanned")} ({figures(data.banned.length)})
          </summary>
          <ul>
            {data.banned.map((one) => (
              <li key={one.code}>
                <bdi>{one.headline}</bdi>
                {data.abilities.ban ? (
                  <Button
                    look="quiet"
                    small
                    icon={<Undo2 aria-hidden size={15} />}
                    onPress={() => decide("related.allow", one.code)}
                  >
                    {t("article.besideBack")}
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <FaultLine error={error} />
    </section>
  );
}
