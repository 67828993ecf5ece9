// Where the person is signed in, with a way to end each.
import { useQuery } from "@tanstack/react-query";
import { Monitor } from "lucide-react";
import { call } from "../../client.ts";
import { faultWords } from "../../fault-words.ts";
import { Button } from "../../parts/button.tsx";
import { Chip } from "../../parts/chip.tsx";
import { TimeText } from "../../parts/time-text.tsx";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { t } from "../../words.ts";

export function MySessions() {
  const { data } = useQuery({
    queryKey: ["sessions"],
    queryFn: ({ signal }) => call("sessions.list", {}, { signal }),
  });
  const sessions = data?.sessions ?? [];
  const end = async (id?: string) => {
    try {
      await call("sessions.end", id ? { id } : {});
      say(t("sessions.ended"));
    } catch (error) {
      say(faultWords(error), { tone: "wrong" });
    }
    await forget("sessions");
  };
  return (
    <section className="panel" aria-labelledby="sessions-title">
      <h2 id="sessions-title">{t("sessions.title")}</h2>
      <ul className="rows">
        {sessions.map((session) => (
          <li key={session.id}>
            <Monitor aria-hidden size={17} />
            <span className="grow">
              <bdi>{browserName(session.agent)}</bdi>
              <span className="quiet-text">
                {session.address ? (
                  <>
                    {" · "}
                    <bdi className="latin-text">{session.address}</bdi>
                  </>
                ) : null}
                {" · "}
                <TimeText at={session.seenAt} />
              </span>
            </span>
            {session.current ? (
              <Chip tone="green">{t("sessions.this")}</Chip>
            ) : (
              <Button small onPress={() => void end(session.id)}>
                {t("sessions.end")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <Button look="danger" onPress={() => void end()}>
          {t("sessions.endOthers")}
        </Button>
      ) : null}
    </section>
  );
}

/** What a browser calls itself, in two words. */
function browserName(agent: string | null): string {
  if (!agent) return t("sessions.unknown");
  const browser = /(Firefox|Edg|OPR|Chrome|Safari)\//.exec(agent)?.[1] ?? "";
  const system = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(agent)?.[1] ?? "";
  const names: Record<string, string> = { Edg: "Edge", OPR: "Opera", "Mac OS X": "macOS" };
  return (
    [browser, system]
      .map((name) => names[name] ?? name)
      .filter(Boolean)
      .join(", ") || t("sessions.unknown")
  );
}
