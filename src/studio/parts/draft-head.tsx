// The head of a dossier or a page that is being written: its name, what can be done with it, how it stands.
import type { ReactNode } from "react";
import type { CallOutput } from "../../api/calls.ts";
import { PageHead } from "../frame/page-head.tsx";
import { go } from "../location.ts";
import { t } from "../words.ts";
import { Button } from "./button.tsx";
import { Chip } from "./chip.tsx";
import { type DraftBin, throwAway } from "./draft-bin.ts";
import type { Drafting } from "./drafting.ts";
import { TimeText } from "./time-text.tsx";
import "./draft-head.css";

type Standing = Pick<CallOutput<"dossiers.get">, "state" | "hasDraft">;
type Headed = Pick<CallOutput<"dossiers.get">, "id" | "version" | "binned" | "address">;

const TONES = { never: "grey", live: "green", withdrawn: "red" } as const;

/** What readers see of it, and whether something newer is being written. */
export function DraftChips({ drafted }: { drafted: Standing }) {
  return (
    <>
      <Chip tone={TONES[drafted.state]}>{t(`draft.state.${drafted.state}`)}</Chip>
      {drafted.hasDraft ? <Chip tone="amber">{t("front.hasDraft")}</Chip> : null}
    </>
  );
}

export interface DraftHeadProps {
  title: string;
  crumb: { name: string; to: string };
  drafted: Standing & Headed;
  drafting: Pick<Drafting<unknown>, "isChanged" | "saving" | "save" | "act">;
  /** Where it is thrown away to, as long as readers never saw it. */
  bin: DraftBin;
  /** What lies in the bin can be recovered, and nothing else. */
  mayChange: boolean;
  /** Acts of its own, before the others. */
  children?: ReactNode;
}

export function DraftHead(props: DraftHeadProps) {
  const { title, crumb, drafted, drafting, bin, children } = props;
  const { binned } = drafted;
  const mayChange = props.mayChange && !binned;
  const { isChanged, saving, save, act } = drafting;
  const leave = async () => {
    if (await throwAway(bin, drafted)) void go(crumb.to);
  };
  return (
    <>
      <PageHead title={title} crumbs={[crumb]}>
        {mayChange && drafted.state === "never" && !isChanged ? (
          <Button look="quiet" onPress={() => void leave()}>
            {t("act.bin")}
          </Button>
        ) : null}
        {props.mayChange && binned ? (
          <Button look="primary" onPress={() => void act("recover")}>
            {t("act.recover")}
          </Button>
        ) : null}
        {children}
        {mayChange ? (
          <>
            {drafted.state === "live" ? (
              <Button look="quiet" onPress={() => void act("withdraw")}>
                {t("draft.withdraw")}
              </Button>
            ) : null}
            {drafted.state === "withdrawn" ? (
              <Button look="quiet" onPress={() => void act("restore")}>
                {t("draft.restore")}
              </Button>
            ) : null}
            <Button onPress={() => void save()} isPending={saving.isPending} isDisabled={!isChanged}>
              {t("draft.save")}
            </Button>
            <Button
              look="primary"
              onPress={() => void act("publish")}
              isDisabled={isChanged || !drafted.hasDraft}
            >
              {t(`${bin.of}.publish`)}
            </Button>
          </>
        ) : null}
      </PageHead>
      <div className="draft-states">
        <DraftChips drafted={drafted} />
        {drafted.state === "live" ? (
          <a href={drafted.address} target="_blank" rel="noreferrer">
            {t("article.onSite")}
          </a>
        ) : null}
        {isChanged && mayChange ? <span className="quiet-text">{t("draft.unsaved")}</span> : null}
      </div>
      {binned ? (
        <p className="returned">
          <b>{t(`${bin.of}.binnedBy`, { name: binned.by })}</b> <TimeText at={binned.at} />
        </p>
      ) : null}
    </>
  );
}
