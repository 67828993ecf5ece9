// Somebody else was faster: what stands there now beside what was written here, and which of the two is to stay.
import { useEffect, useRef } from "react";
import { t } from "../words.ts";
import { Button } from "./button.tsx";
import "./both-sides.css";

export interface Side {
  label: string;
  mine: string;
  theirs: string;
}

export interface BothSidesProps {
  sides: readonly Side[];
  onMine(): void;
  onTheirs(): void;
  isPending?: boolean;
  /** What is around it says already that somebody was faster. */
  told?: boolean;
}

export function BothSides({ sides, onMine, onTheirs, isPending = false, told = false }: BothSidesProps) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    panel.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <section
      ref={panel}
      className={`both-sides${told ? " told" : ""}`}
      aria-label={t("both.title")}
      {...(told ? {} : { role: "alert" })}
    >
      {told ? null : (
        <>
          <h3>{t("both.title")}</h3>
          <p className="quiet-text">{t("both.text")}</p>
        </>
      )}
      {sides.map(({ label, mine, theirs }) => (
        <dl key={label} className="sides">
          <div>
            <dt>{t("both.mine", { field: label })}</dt>
            <dd dir="auto">{mine || t("both.empty")}</dd>
          </div>
          <div>
            <dt>{t("both.theirs", { field: label })}</dt>
            <dd dir="auto">{theirs || t("both.empty")}</dd>
          </div>
        </dl>
      ))}
      <div className="dialog-acts">
        <Button onPress={onMine} isPending={isPending}>
          {t("both.keepMine")}
        </Button>
        <Button look="quiet" onPress={onTheirs}>
          {t("both.takeTheirs")}
        </Button>
      </div>
    </section>
  );
}
