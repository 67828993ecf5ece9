// The sections of the newsroom in the order of the menu: moved by dragging or with Alt and the arrows, made, renamed,
// put under another one, taken away while nothing was written in them.
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { LayoutList, Plus } from "lucide-react";
import { useMemo, useState } from "react";
import type { CallOutput } from "../../../api/calls.ts";
import { ApiFault, call, newKey } from "../../client.ts";
import { faultWords } from "../../fault-words.ts";
import { PageHead } from "../../frame/page-head.tsx";
import { useMe } from "../../me.ts";
import { Button } from "../../parts/button.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { FaultPanel } from "../../parts/fault-panel.tsx";
import { Loading } from "../../parts/loading.tsx";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { useShortcuts } from "../../shortcuts.ts";
import { t } from "../../words.ts";
import { SETTINGS_TABS, Tabs } from "../settings/settings-tabs.tsx";
import { SectionDialog } from "./sections-dialog.tsx";
import { SectionList } from "./sections-list.tsx";
import { inOrder, type NewPlace } from "./sections-order.ts";
import { RemoveSection } from "./sections-remove.tsx";

export type SectionLine = CallOutput<"sections.list">["sections"][number];

type Open = { what: "new" } | { what: "change" | "remove"; section: SectionLine } | null;

const QUERY_KEY = ["sections"];

export function SectionsScreen() {
  const me = useMe();
  const [open, setOpen] = useState<Open>(null);
  const { data, error, refetch } = useQuery({
    queryKey: QUERY_KEY,
    queryFn: ({ signal }) => call("sections.list", {}, { signal }),
  });
  const sections = useMemo(() => inOrder(data?.sections ?? []), [data]);
  const move = useMove(
    sections,
    useMemo(() => (data?.sections ?? []).map(({ id }) => id), [data]),
  );
  const mayMake = me.abilities.administer;
  useShortcuts(
    useMemo(
      () =>
        mayMake ? [{ keys: "c", name: "sections.new" as const, run: () => setOpen({ what: "new" }) }] : [],
      [mayMake],
    ),
  );
  const close = () => setOpen(null);
  const tops = sections.filter(({ parentId }) => parentId === null);
  const newButton = mayMake ? (
    <Button icon={<Plus aria-hidden size={18} />} onPress={() => setOpen({ what: "new" })}>
      {t("sections.new")}
    </Button>
  ) : null;
  return (
    <>
      <PageHead title={t("sections.title")}>{newButton}</PageHead>
      {mayMake ? <Tabs tabs={SETTINGS_TABS} label={t("settings.pages")} /> : null}
      {error ? <FaultPanel error={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data && sections.length === 0 ? (
        <EmptyState icon={<LayoutList aria-hidden size={28} />} title={t("sections.none")} act={newButton}>
          {t("sections.noneText")}
        </EmptyState>
      ) : null}
      {sections.length > 0 ? (
        <div className="sheet">
          <p className="quiet-text">{t(mayMake ? "sections.help" : "settings.closed")}</p>
          <SectionList
            sections={sections}
            mayMove={mayMake}
            onMove={(section, to) => void move(section, to)}
            onChange={(section) => setOpen({ what: "change", section })}
            onRemove={(section) => setOpen({ what: "remove", section })}
          />
        </div>
      ) : null}
      {open?.what === "remove" ? <RemoveSection section={open.section} onClose={close} /> : null}
      {open && open.what !== "remove" ? (
        <SectionDialog section={open.what === "new" ? null : open.section} tops={tops} onClose={close} />
      ) : null}
    </>
  );
}

/** Shown at once; taken back when the newsroom refuses. `seen`: the order that was read, as the newsroom has it. */
function useMove(sections: readonly SectionLine[], seen: readonly number[]) {
  const queries = useQueryClient();
  return async (section: SectionLine, to: NewPlace): Promise<void> => {
    const before: NewPlace = { ids: sections.map(({ id }) => id), parentId: section.parentId };
    queries.setQueryData(QUERY_KEY, { sections: arranged(sections, { section, to }) });
    const done = await place(section, { to, seen });
    if (!done) return;
    say(t("sections.moved", { name: section.name }), {
      undo: () => void place(done.section, { to: before, seen: done.order }),
    });
  };
}

function arranged(
  sections: readonly SectionLine[],
  { section, to }: { section: SectionLine; to: NewPlace },
): SectionLine[] {
  return to.ids.flatMap((id) => {
    const found = sections.find((one) => one.id === id);
    return found ? [id === section.id ? { ...found, parentId: to.parentId } : found] : [];
  });
}

async function place(
  section: SectionLine,
  { to, seen }: { to: NewPlace; seen: readonly number[] },
): Promise<{ section: SectionLine; order: number[] } | null> {
  try {
    let now = section;
    if (to.parentId !== section.parentId) {
      const input = { id: section.id, parentId: to.parentId, version: section.version };
      now = await call("sections.change", input, { key: newKey() });
    }
    const { sections } = await call("sections.order", { ids: to.ids, seen: [...seen] }, { key: newKey() });
    await forget("sections");
    return { section: now, order: sections.map(({ id }) => id) };
  } catch (fault) {
    await forget("sections");
    const isLate = fault instanceof ApiFault && fault.code === "CONFLICT";
    say(isLate ? t("sections.late") : faultWords(fault), { tone: "wrong" });
    return null;
  }
}
