// The plan (برنامه): who covers what by when, and which articles appear, wait or expire, in a Jalali calendar. What
// is shown stands in the address: day, month or week, section, whose.
import { CalendarPlus } from "lucide-react";
import { useCallback, useMemo, useState } from "react";
import { now } from "../../clock.ts";
import { PageHead } from "../../frame/page-head.tsx";
import { useMe } from "../../me.ts";
import { dayNumber } from "../../moments.ts";
import { Button } from "../../parts/button.tsx";
import { FaultPanel } from "../../parts/fault-panel.tsx";
import { Loading } from "../../parts/loading.tsx";
import { type Shortcut, useShortcuts } from "../../shortcuts.ts";
import { spoken, t } from "../../words.ts";
import { PlanBar } from "./planning-bar.tsx";
import { Calendar } from "./planning-calendar.tsx";
import { DayList } from "./planning-day-list.tsx";
import { stepMonth, weekOf, weeksOfMonth } from "./planning-days.ts";
import { AssignmentDialog, DayDialog, NewAssignment } from "./planning-dialogs.tsx";
import { type AssignmentEntry, byDay, keyOf, usePlan } from "./planning-plan.ts";
import { useNarrow, useShown } from "./planning-shown.ts";
import "./planning.css";

type Open = { what: "day" | "new"; day: number } | { what: "assignment"; key: string } | null;

export function PlanningScreen() {
  const me = useMe();
  const [shown, show] = useShown();
  const [open, setOpen] = useState<Open>(null);
  const isNarrow = useNarrow();
  const { current, isWeek, section, mine, dropped } = shown;
  const weeks = isWeek ? [weekOf(current)] : weeksOfMonth(current, spoken());
  const list = weeks.flat();
  const [first, last] = [list[0] as number, list.at(-1) as number];
  const plan = usePlan(
    { first, last },
    { section: section === "" ? undefined : Number(section), mine, dropped },
  );
  const entries = plan.data?.entries ?? [];
  const days = useMemo(() => byDay(plan.data?.entries ?? []), [plan.data]);
  const close = () => setOpen(null);
  const onOpen = (entry: AssignmentEntry) => setOpen({ what: "assignment", key: keyOf(entry) });
  const opened = open?.what === "assignment" ? entries.find((one) => keyOf(one) === open.key) : undefined;
  const today = dayNumber(now());
  const mayPlan = me.abilities.plan;
  const step = useCallback(
    (by: number) => show({ current: isWeek ? current + 7 * by : stepMonth(current, by, spoken()) }),
    [show, isWeek, current],
  );
  useShortcuts(
    useMemo<Shortcut[]>(
      () => [
        ...(mayPlan
          ? [{ keys: "c", name: "planning.new" as const, run: () => setOpen({ what: "new", day: current }) }]
          : []),
        { keys: "t", name: "planning.today", run: () => show({ current: dayNumber(now()) }) },
        { keys: "m", name: "planning.month", run: () => show({ isWeek: false }) },
        { keys: "w", name: "planning.week", run: () => show({ isWeek: true }) },
        { keys: "j", name: "planning.next", run: () => step(1) },
        { keys: "k", name: "planning.previous", run: () => step(-1) },
      ],
      [mayPlan, current, show, step],
    ),
  );
  return (
    <>
      <PageHead title={t("nav.planning")}>
        {mayPlan ? (
          <Button
            look="primary"
            icon={<CalendarPlus aria-hidden size={17} />}
            onPress={() => setOpen({ what: "new", day: current })}
          >
            {t("planning.new")}
          </Button>
        ) : null}
      </PageHead>
      <PlanBar shown={shown} first={first} last={last} onShow={show} onStep={step} />
      {plan.isError ? <FaultPanel error={plan.error} again={() => void plan.refetch()} /> : null}
      {plan.isPending ? <Loading /> : null}
      {plan.data?.whole === false ? <p className="quiet-text">{t("planning.partial")}</p> : null}
      {plan.data && isNarrow ? (
        <DayList list={list} days={days} today={today} mayPlan={mayPlan} onOpen={onOpen} />
      ) : null}
      {plan.data && !isNarrow ? (
        <>
          <Calendar
            weeks={weeks}
            days={days}
            current={current}
            today={today}
            onCurrent={(day) => show({ current: day })}
            onOpenDay={(day) => setOpen({ what: "day", day })}
            onOpen={onOpen}
          />
          <p className="plan-keys">{t("planning.keysHint")}</p>
        </>
      ) : null}
      {open?.what === "new" ? <NewAssignment day={open.day} section={section} onClose={close} /> : null}
      {open?.what === "day" ? (
        <DayDialog
          day={open.day}
          entries={days.get(open.day) ?? []}
          onClose={close}
          onOpen={onOpen}
          onNew={mayPlan ? () => setOpen({ what: "new", day: open.day }) : undefined}
        />
      ) : null}
      {opened?.kind === "assignment" ? <AssignmentDialog entry={opened} onClose={close} /> : null}
    </>
  );
}
