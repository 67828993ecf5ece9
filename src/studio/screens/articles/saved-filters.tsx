// Filters that the person keeps under names of their own.
import { useQuery } from "@tanstack/react-query";
import { Bookmark, BookmarkPlus, Trash2 } from "lucide-react";
import { useState } from "react";
import { call, newKey } from "../../client.ts";
import { faultWords } from "../../fault-words.ts";
import { go } from "../../location.ts";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { Field } from "../../parts/field.tsx";
import { FormActs } from "../../parts/form-acts.tsx";
import { Menu } from "../../parts/menu.tsx";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { t } from "../../words.ts";
import { type FilterFields, filterSearch, readFilter } from "./article-filter.ts";

const SCREEN = "articles";

export function SavedFilters({ present }: { present: FilterFields }) {
  const [isNaming, setNaming] = useState(false);
  const { data } = useQuery({
    queryKey: ["filters", SCREEN],
    queryFn: ({ signal }) => call("filters.list", { screen: SCREEN }, { signal }),
  });
  const filters = data?.filters ?? [];
  const now = filterSearch(present);
  const searchOf = (filter: Record<string, unknown>) =>
    filterSearch(readFilter(new URLSearchParams(filter as Record<string, string>)));
  const kept = filters.find(({ filter }) => searchOf(filter) === now);
  const remove = async (one: (typeof filters)[number]) => {
    await call("filters.remove", { id: one.id, version: one.version }).catch((error) =>
      say(faultWords(error), { tone: "wrong" }),
    );
    await forget("filters");
    say(t("filter.removed", { name: one.name }), {
      undo: () =>
        void call("filters.save", { screen: SCREEN, name: one.name, filter: one.filter }).then(() =>
          forget("filters"),
        ),
    });
  };
  return (
    <>
      {filters.length > 0 || now ? (
        <Menu
          label={t("filter.saved")}
          trigger={
            <Button look="quiet" icon={<Bookmark aria-hidden size={16} />}>
              {kept?.name ?? t("filter.saved")}
            </Button>
          }
          acts={[
            ...filters.map((one) => ({
              id: String(one.id),
              name: one.name,
              icon: <Bookmark aria-hidden size={16} />,
              onAct: () => void go(`/articles${searchOf(one.filter)}`),
            })),
            ...(now && !kept
              ? [
                  {
                    id: "keep",
                    apart: filters.length > 0,
                    name: t("filter.keep"),
                    icon: <BookmarkPlus aria-hidden size={16} />,
                    onAct: () => setNaming(true),
                  },
                ]
              : []),
            ...(kept
              ? [
                  {
                    id: "remove",
                    apart: true,
                    name: t("filter.remove", { name: kept.name }),
                    icon: <Trash2 aria-hidden size={16} />,
                    onAct: () => void remove(kept),
                  },
                ]
              : []),
          ]}
        />
      ) : null}
      {isNaming ? <NameDialog filter={present} onClose={() => setNaming(false)} /> : null}
    </>
  );
}

function NameDialog({ filter, onClose }: { filter: FilterFields; onClose(): void }) {
  const [name, setName] = useState("");
  const [key] = useState(newKey);
  const save = async () => {
    try {
      await call("filters.save", { screen: SCREEN, name: name.trim(), filter: { ...filter } }, { key });
      await forget("filters");
      onClose();
    } catch (error) {
      say(faultWords(error), { tone: "wrong" });
    }
  };
  return (
    <Dialog title={t("filter.keep")} isOpen onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Field label={t("filter.name")} value={name} onChange={setName} maxLength={60} isRequired autoFocus />
        <FormActs act={t("save")} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
