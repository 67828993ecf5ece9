// Takes back everything that somebody did to articles since a moment. First it is shown article by article; nothing is
// removed: what is undone stays among the revisions.
import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { call } from "../../client.ts";
import { Button } from "../../parts/button.tsx";
import { Check } from "../../parts/check.tsx";
import { ComboBox } from "../../parts/combo-box.tsx";
import { DateTimeField } from "../../parts/date-time-field.tsx";
import { Dialog, DialogActs } from "../../parts/dialog.tsx";
import { FaultLine } from "../../parts/fault-panel.tsx";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { t } from "../../words.ts";
import { usePeople } from "./audit-names.ts";
import { UndoLineRow } from "./audit-undo-line.tsx";

const PAGE = 50;

export interface UndoEverythingProps {
  account: number | null;
  since: string | null;
  onClose(): void;
}

export function UndoEverything(props: UndoEverythingProps) {
  const { onClose } = props;
  const people = usePeople();
  const [account, setAccount] = useState(props.account);
  const [since, setSince] = useState(props.since);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [error, setError] = useState<unknown>(null);
  const [done, setDone] = useState<number | null>(null);
  const plan = usePlan(account, since);
  const lines = useMemo(() => plan.data?.pages.flatMap((page) => page.articles) ?? [], [plan.data]);
  const chosen = lines.filter(({ code }) => !left.has(code)).map(({ code }) => code);
  const toggle = (code: number, isChosen: boolean) => {
    const next = new Set(left);
    if (isChosen) next.delete(code);
    else next.add(code);
    setLeft(next);
  };
  const undo = async () => {
    if (account === null || since === null) return;
    setError(null);
    let undone = 0;
    setDone(0);
    try {
      for (let at = 0; at < chosen.length; at += PAGE) {
        const input = { account, since, codes: chosen.slice(at, at + PAGE) };
        undone += (await call("articles.undo", input)).undone.length;
        setDone(undone);
      }
      say(t("audit.undone", { n: undone }));
      onClose();
    } catch (fault) {
      setError(fault);
      setDone(null);
      void plan.refetch();
    }
    await forget("articles", "audit", "live");
  };
  return (
    <Dialog title={t("audit.undo")} isOpen onClose={onClose} shape="wide">
      <p className="dialog-text">{t("audit.undoText")}</p>
      <div className="form-row">
        <ComboBox
          label={t("audit.undoWho")}
          choices={people.map(({ id, name }) => ({ id: String(id), name }))}
          value={account === null ? "" : String(account)}
          onChange={(id) => setAccount(Number(id) || null)}
        />
        <DateTimeField label={t("audit.undoSince")} past value={since} onChange={setSince} />
      </div>
      {plan.isLoading ? <p role="status">{t("loading")}</p> : null}
      <FaultLine error={plan.error ?? error} />
      {plan.data && lines.length === 0 ? <p role="status">{t("audit.undoNothing")}</p> : null}
      {lines.length > 0 ? (
        <>
          {lines.length > 1 ? (
            <div className="undo-head">
              <Check
                value={left.size === 0}
                onChange={(all) => setLeft(new Set(all ? [] : lines.map(({ code }) => code)))}
              >
                {t("audit.undoAll", { n: lines.length })}
              </Check>
            </div>
          ) : null}
          <ul className="undo-list">
            {lines.map((line) => (
              <UndoLineRow
                key={line.code}
                line={line}
                isChosen={!left.has(line.code)}
                onChange={(isChosen) => toggle(line.code, isChosen)}
              />
            ))}
          </ul>
          {plan.hasNextPage ? (
            <Button small isPending={plan.isFetchingNextPage} onPress={() => void plan.fetchNextPage()}>
              {t("more")}
            </Button>
          ) : null}
        </>
      ) : null}
      <DialogActs>
        <Button
          look="danger"
          isDisabled={chosen.length === 0}
          isPending={done !== null}
          onPress={() => void undo()}
        >
          {chosen.length === 0 ? t("undo") : t("audit.undoDo", { n: chosen.length })}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t("cancel")}
        </Button>
      </DialogActs>
    </Dialog>
  );
}

function usePlan(account: number | null, since: string | null) {
  return useInfiniteQuery({
    queryKey: ["articles", "undo", account, since],
    initialPageParam: null as number | null,
    queryFn: ({ pageParam, signal }) =>
      call(
        "articles.listUndo",
        {
          account: account as number,
          since: since as string,
          limit: PAGE,
          ...(pageParam ? { after: pageParam } : {}),
        },
        { signal },
      ),
    getNextPageParam: ({ next }) => next,
    enabled: account !== null && since !== null,
    staleTime: 0,
  });
}
