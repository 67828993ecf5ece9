// The dossiers there are, the last changed first, and the beginning of another one.
import { useQuery } from "@tanstack/react-query";
import { ChevronLeft, Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { Link } from "react-aria-components";
import { call } from "../../client.ts";
import { PageHead } from "../../frame/page-head.tsx";
import { go } from "../../location.ts";
import { AskDialog } from "../../parts/ask-dialog.tsx";
import { BinnedList } from "../../parts/binned-list.tsx";
import { Button, IconButton } from "../../parts/button.tsx";
import { Chip } from "../../parts/chip.tsx";
import { throwAway } from "../../parts/draft-bin.ts";
import { DraftChips } from "../../parts/draft-head.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { FaultPanel } from "../../parts/fault-panel.tsx";
import { Loading } from "../../parts/loading.tsx";
import { forget } from "../../queries.ts";
import { useSubmit } from "../../submit.ts";
import { number, t } from "../../words.ts";
import { dossiersBin, nameFault } from "./dossiers-bin.ts";
import "../fronts/front.css";

export function DossiersScreen() {
  const [isNew, setNew] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ["dossiers", "list"],
    queryFn: ({ signal }) => call("dossiers.list", {}, { signal }),
  });
  const mayArrange = data?.abilities.arrange ?? false;
  return (
    <>
      <PageHead title={t("nav.dossiers")}>
        {mayArrange ? (
          <Button icon={<Plus aria-hidden size={18} />} onPress={() => setNew(true)}>
            {t("dossiers.new")}
          </Button>
        ) : null}
      </PageHead>
      {error ? <FaultPanel error={error} again={() => void refetch()} /> : null}
      {data?.dossiers.length === 0 ? (
        <EmptyState title={t("dossiers.none")}>{t("dossiers.noneText")}</EmptyState>
      ) : null}
      {data && data.dossiers.length > 0 ? (
        <ul className="front-list">
          {data.dossiers.map((dossier) => (
            <li key={dossier.id} className="draft-line">
              <Link className="front-row" href={`/dossiers/${dossier.id}`}>
                <b>{dossier.name}</b>
                <span className="front-row-state">
                  {dossier.articles === 1
                    ? t("dossiers.countOne")
                    : t("dossiers.count", { count: number(dossier.articles) })}
                </span>
                <span className="front-row-chips">
                  <DraftChips drafted={dossier} />
                  {mayArrange ? null : <Chip tone="grey">{t("front.onlySee")}</Chip>}
                </span>
                <ChevronLeft aria-hidden size={18} className="mirrored" />
              </Link>
              {mayArrange && dossier.state === "never" ? (
                <span className="draft-line-acts">
                  <IconButton
                    label={t("draft.bin", { name: dossier.name })}
                    icon={<Trash2 aria-hidden size={16} />}
                    onPress={() => void throwAway(dossiersBin, dossier)}
                  />
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      <BinnedList bin={dossiersBin} things={data?.binned ?? []} mayChange={mayArrange} />
      {data || error ? null : <Loading />}
      {isNew ? <NewDossier onClose={() => setNew(false)} /> : null}
    </>
  );
}

function NewDossier({ onClose }: { onClose(): void }) {
  const submit = useSubmit();
  return (
    <AskDialog
      title={t("dossiers.new")}
      label={t("dossiers.name")}
      most={120}
      refusalOf={nameFault}
      act={t("dossiers.begin")}
      onSend={async (name) => {
        const { id } = await submit("dossiers.create", { name });
        await forget("dossiers");
        onClose();
        void go(`/dossiers/${id}`);
      }}
      onClose={onClose}
    />
  );
}
