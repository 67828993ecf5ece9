// Searches under names: one's own, kept, renamed, shared and removed here, and those that colleagues share.
import { useQuery } from "@tanstack/react-query";
import { BookmarkPlus, Ellipsis, Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { Link } from "react-aria-components";
import { call } from "../../client.ts";
import { faultWords } from "../../fault-words.ts";
import { Button, IconButton } from "../../parts/button.tsx";
import { Menu } from "../../parts/menu.tsx";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { useSections } from "../../sections.ts";
import { t } from "../../words.ts";
import { type Kept, questionOf, SCREEN } from "./search-kept.ts";
import { isEmpty, type Question, questionAddress, questionFields, sameQuestion } from "./search-question.ts";
import { SavedDialog } from "./search-saved-dialog.tsx";

export function SavedSearches({ present }: { present: Question }) {
  const { data } = useQuery({
    queryKey: ["filters", SCREEN],
    queryFn: ({ signal }) => call("filters.list", { screen: SCREEN }, { signal }),
  });
  const [edited, setEdited] = useState<Kept | "new" | null>(null);
  const own = data?.filters ?? [];
  const shared = data?.shared ?? [];
  const isKept = own.some((one) => sameQuestion(questionOf(one), present));
  const mark = (one: Kept) =>
    sameQuestion(questionOf(one), present) ? ({ "aria-current": "true" } as const) : {};
  return (
    <section className="saved-searches" aria-labelledby="saved-searches">
      <h2 id="saved-searches">{t("saved.title")}</h2>
      {own.length > 0 ? (
        <ul>
          {own.map((one) => (
            <li key={one.id}>
              <Link className="saved-link" href={questionAddress(questionOf(one))} {...mark(one)}>
                <bdi>{one.name}</bdi>
                <SharedWith shared={one.shared} />
              </Link>
              <Menu
                label={t("saved.acts", { name: one.name })}
                trigger={
                  <IconButton
                    label={t("saved.acts", { name: one.name })}
                    icon={<Ellipsis aria-hidden size={16} />}
                  />
                }
                acts={[
                  {
                    id: "change",
                    name: t("saved.change"),
                    icon: <Pencil aria-hidden size={16} />,
                    onAct: () => setEdited(one),
                  },
                  {
                    id: "remove",
                    name: t("saved.remove"),
                    icon: <Trash2 aria-hidden size={16} />,
                    onAct: () => void remove(one),
                  },
                ]}
              />
            </li>
          ))}
        </ul>
      ) : (
        <p className="quiet-text">{t("saved.none")}</p>
      )}
      {isEmpty(present) || isKept ? null : (
        <Button
          small
          look="quiet"
          icon={<BookmarkPlus aria-hidden size={16} />}
          onPress={() => setEdited("new")}
        >
          {t("saved.keep")}
        </Button>
      )}
      {shared.length > 0 ? (
        <>
          <h3>{t("saved.shared")}</h3>
          <ul>
            {shared.map((one) => (
              <li key={one.id}>
                <Link className="saved-link" href={questionAddress(questionOf(one))} {...mark(one)}>
                  <bdi>{one.name}</bdi>
                  <span className="meta">{one.owner.name}</span>
                </Link>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {edited ? (
        <SavedDialog
          saved={edited === "new" ? null : edited}
          filter={edited === "new" ? questionFields(present) : edited.filter}
          suggested={present.typed.trim().slice(0, 60)}
          withAll={data?.abilities.shareWithAll ?? false}
          onClose={() => setEdited(null)}
        />
      ) : null}
    </section>
  );
}

function SharedWith({ shared }: { shared: Kept["shared"] }) {
  const section = useSections().find(({ id }) => id === shared);
  if (shared === null) return null;
  return (
    <span className="meta">
      {section ? t("saved.withSection", { name: section.name }) : t("saved.withAll")}
    </span>
  );
}

async function remove(one: Kept): Promise<void> {
  try {
    await call("filters.remove", { id: one.id, version: one.version });
  } catch (error) {
    say(faultWords(error), { tone: "wrong" });
    return;
  } finally {
    await forget("filters");
  }
  const { name, filter, shared } = one;
  say(t("saved.removed", { name }), {
    undo: () =>
      void call("filters.save", { screen: SCREEN, name, filter, shared }).then(() => forget("filters")),
  });
}
