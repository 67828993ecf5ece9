// Over the plan: which month or week, and what of it.
import { ChevronLeft, ChevronRight } from "lucide-react";
import { ToggleButton, ToggleButtonGroup, useLocale } from "react-aria-components";
import { now } from "../../clock.ts";
import { dayNumber } from "../../moments.ts";
import { Button, IconButton } from "../../parts/button.tsx";
import { Check } from "../../parts/check.tsx";
import { Select } from "../../parts/select.tsx";
import { sectionChoices, useSections } from "../../sections.ts";
import { spoken, t } from "../../words.ts";
import { monthNames, otherMonths } from "./planning-days.ts";
import type { Shown } from "./planning-shown.ts";

export interface PlanBarProps {
  shown: Shown;
  /** First and last of the days that are shown. */
  first: number;
  last: number;
  onShow(change: Partial<Shown>): void;
  onStep(by: number): void;
}

export function PlanBar({ shown, first, last, onShow, onStep }: PlanBarProps) {
  const sections = useSections();
  const { current, isWeek, section, mine, dropped } = shown;
  const days = isWeek ? { first, last } : { first: current, last: current };
  return (
    <div className="plan-bar">
      <Pages onStep={onStep} onToday={() => onShow({ current: dayNumber(now()) })} />
      <h2 aria-live="polite">
        {monthNames({ ...days, and: t("planning.and") }, spoken())}{" "}
        <span className="plan-other" dir="auto">
          {otherMonths({ first, last }, spoken())}
        </span>
      </h2>
      <ToggleButtonGroup
        className="plan-views"
        aria-label={t("planning.view")}
        selectedKeys={[isWeek ? "week" : "month"]}
        disallowEmptySelection
        onSelectionChange={([view]) => onShow({ isWeek: view === "week" })}
      >
        <ToggleButton id="month">{t("planning.month")}</ToggleButton>
        <ToggleButton id="week">{t("planning.week")}</ToggleButton>
      </ToggleButtonGroup>
      <Select
        bare
        label={t("filter.section")}
        value={section || ALL}
        onChange={(value) => onShow({ section: value === ALL ? "" : value })}
        choices={[{ id: ALL, name: t("filter.section") }, ...sectionChoices(sections)]}
      />
      <Select
        bare
        label={t("planning.who")}
        value={mine ? "me" : ALL}
        onChange={(value) => onShow({ mine: value === "me" })}
        choices={[
          { id: ALL, name: t("planning.who") },
          { id: "me", name: t("planning.mine") },
        ]}
      />
      <Check value={dropped} onChange={(value) => onShow({ dropped: value })}>
        {t("planning.showDropped")}
      </Check>
    </div>
  );
}

const ALL = "all";

function Pages({ onStep, onToday }: { onStep(by: number): void; onToday(): void }) {
  const { direction } = useLocale();
  const [Back, Ahead] = direction === "rtl" ? [ChevronRight, ChevronLeft] : [ChevronLeft, ChevronRight];
  return (
    <div className="plan-pages">
      <IconButton
        label={t("planning.previous")}
        icon={<Back aria-hidden size={19} />}
        onPress={() => onStep(-1)}
      />
      <Button small onPress={onToday}>
        {t("planning.today")}
      </Button>
      <IconButton
        label={t("planning.next")}
        icon={<Ahead aria-hidden size={19} />}
        onPress={() => onStep(1)}
      />
    </div>
  );
}
