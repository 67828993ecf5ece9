// An entry as its writers see it: its words, how it stands, and what can be done with it.
import { Pencil, Pin, PinOff, RotateCcw, Trash2 } from "lucide-react";
import { useState } from "react";
import type { CallOutput } from "../../../api/calls.ts";
import type { Document } from "../../../document/schema.ts";
import { toText } from "../../../document/to-text.ts";
import { faultWords } from "../../fault-words.ts";
import { IconButton } from "../../parts/button.tsx";
import { Chip } from "../../parts/chip.tsx";
import { TimeText } from "../../parts/time-text.tsx";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { useSubmit } from "../../submit.ts";
import { figures, t } from "../../words.ts";
import { LiveEdit } from "./live-edit.tsx";
import { LiveHistory } from "./live-history.tsx";
import { LiveWithdraw } from "./live-withdraw.tsx";

export type Entry = CallOutput<"live.get">["entries"][number];

export function LiveEntry({ entry, mayCover }: { entry: Entry; mayCover: boolean }) {
  const [doing, setDoing] = useState<"edit" | "withdraw" | "history" | null>(null);
  const submit = useSubmit();
  const { id, version, withdrawn, pinned } = entry;
  const name = entry.headline ?? toText(entry.document as Document).slice(0, 60);
  const act = async (work: Promise<unknown>) => {
    await work.catch((error) => say(faultWords(error), { tone: "wrong" }));
    await forget("live");
  };
  return (
    <li className={`live-entry${pinned ? " pinned" : ""}${withdrawn ? " withdrawn" : ""}`} aria-label={name}>
      <div className="live-entry-head">
        <TimeText at={entry.at} />
        {pinned ? <Chip tone="violet">{t("coverage.pinned")}</Chip> : null}
        {entry.keyPoint ? <Chip tone="blue">{t("coverage.keyPoint")}</Chip> : null}
        {withdrawn ? <Chip tone="red">{t("coverage.withdrawn")}</Chip> : null}
        <span className="meta">
          <span>{entry.by}</span>
          {entry.number > 1 ? (
            <button
              type="button"
              className="live-entry-versions"
              aria-label={t("coverage.historyOf", { name, count: figures(entry.number) })}
              onClick={() => setDoing("history")}
            >
              {t("coverage.versions", { count: figures(entry.number) })}
            </button>
          ) : null}
        </span>
        {mayCover && doing !== "edit" ? (
          <span className="live-entry-acts">
            {withdrawn ? (
              <IconButton
                label={t("coverage.restore", { name })}
                icon={<RotateCcw aria-hidden size={16} />}
                onPress={() => void act(submit("live.restore", { id, version }))}
              />
            ) : (
              <>
                <IconButton
                  label={t("coverage.edit", { name })}
                  icon={<Pencil aria-hidden size={16} />}
                  onPress={() => setDoing("edit")}
                />
                <IconButton
                  label={t(pinned ? "coverage.unpin" : "coverage.pin", { name })}
                  icon={pinned ? <PinOff aria-hidden size={16} /> : <Pin aria-hidden size={16} />}
                  onPress={() => void act(submit("live.pin", { id, version, pinned: !pinned }))}
                />
                <IconButton
                  label={t("coverage.withdraw", { name })}
                  icon={<Trash2 aria-hidden size={16} />}
                  onPress={() => setDoing("withdraw")}
                />
              </>
            )}
          </span>
        ) : null}
      </div>
      {doing === "edit" ? (
        <LiveEdit entry={entry} onDone={() => setDoing(null)} />
      ) : (
        <div className="live-entry-words">
          {entry.headline ? <h2>{entry.headline}</h2> : null}
          <p dir="auto">{toText(entry.document as Document).trim()}</p>
          {withdrawn ? (
            <p className="quiet-text">
              {t("coverage.withdrawnFor", { name: withdrawn.by, reason: withdrawn.reason })}
            </p>
          ) : null}
        </div>
      )}
      {doing === "history" ? <LiveHistory id={id} onClose={() => setDoing(null)} /> : null}
      {doing === "withdraw" ? <LiveWithdraw entry={entry} onClose={() => setDoing(null)} /> : null}
    </li>
  );
}
