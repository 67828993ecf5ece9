// The head of a dossier or a page that is being written: its name, what can be done with it, how it stands.
import type { ReactNode } from "react";
import type { CallOutput } from "../../api/calls.ts";
import { PageHead } from "../frame/page-head.tsx";
import { t } from "../words.ts";
import { Button } from "./button.tsx";
import { Chip } from "./chip.tsx";
import type { Drafting } from "./drafting.ts";
import "./draft-head.css";

type Standing = Pick<CallOutput<"dossiers.get">, "state" | "hasDraft">;

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
  drafted: Standing & { address: string };
  drafting: Pick<Drafting<unknown>, "isChanged" | "saving" | "save" | "act">;
  mayChange: boolean;
  /** What the act of publishing is called. */
  publish: string;
  /** Acts of its own, before the others. */
  children?: ReactNode;
}

export function DraftHead(props: DraftHeadProps) {
  const { title, crumb, drafted, drafting, mayChange, publish, children } = props;
  const { isChanged, saving, save, act } = drafting;
  return (
    <>
      <PageHead title={title} crumbs={[crumb]}>
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
              {publish}
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
    </>
  );
}
