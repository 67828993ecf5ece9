// The staff: who they are, as what, for which sections, how they come in; invited, changed, let out.
import { UserPlus, Users } from "lucide-react";
import { useMemo, useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import { PageHead } from "../../frame/page-head.tsx";
import { useSearchField } from "../../location.ts";
import { Avatar } from "../../parts/avatar.tsx";
import { Button } from "../../parts/button.tsx";
import { Check } from "../../parts/check.tsx";
import { Chip } from "../../parts/chip.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { FaultPanel } from "../../parts/fault-panel.tsx";
import { Loading } from "../../parts/loading.tsx";
import { LongList } from "../../parts/long-list.tsx";
import { TimeText } from "../../parts/time-text.tsx";
import { type Section, useSections } from "../../sections.ts";
import { useShortcuts } from "../../shortcuts.ts";
import { t } from "../../words.ts";
import { ColleagueDialog } from "./colleagues-dialog.tsx";
import { InviteColleague } from "./colleagues-invite.tsx";
import { type StaffLine, useRules, useStaff } from "./colleagues-list.ts";
import { SecondFactorRules } from "./colleagues-rules.tsx";
import "../settings/settings.css";

export function ColleaguesScreen() {
  const [withDisabled, setWithDisabled] = useSearchField("all");
  const [open, setOpen] = useState<number | "new" | null>(null);
  const list = useStaff(withDisabled !== "");
  const rules = useRules();
  const sections = useSections();
  const accounts = useMemo(() => list.data?.pages.flatMap((page) => page.accounts) ?? [], [list.data]);
  const mayInvite = list.data?.pages[0]?.abilities.staff ?? false;
  useShortcuts(
    useMemo(
      () => (mayInvite ? [{ keys: "c", name: "staff.invite" as const, run: () => setOpen("new") }] : []),
      [mayInvite],
    ),
  );
  const demanded = new Set(
    rules.data?.rules.filter(({ secondFactor }) => secondFactor).map(({ role }) => role),
  );
  const account = accounts.find(({ id }) => id === open);
  return (
    <>
      <PageHead title={t("nav.staff")}>
        {mayInvite ? (
          <Button icon={<UserPlus aria-hidden size={18} />} onPress={() => setOpen("new")}>
            {t("staff.invite")}
          </Button>
        ) : null}
      </PageHead>
      <div className="staff">
        <div>
          <Check value={withDisabled !== ""} onChange={(all) => setWithDisabled(all ? "1" : null)}>
            {t("staff.withDisabled")}
          </Check>
          {list.error ? <FaultPanel error={list.error} again={() => void list.refetch()} /> : null}
          {list.isPending ? <Loading /> : null}
          {list.data && accounts.length === 0 ? (
            <EmptyState icon={<Users aria-hidden size={28} />} title={t("staff.none")}>
              {t("staff.noneText")}
            </EmptyState>
          ) : null}
          {accounts.length > 0 ? (
            <LongList
              label={t("nav.staff")}
              rows={accounts}
              keyOf={({ id }) => id}
              draw={(row) => (
                <Row
                  account={row}
                  sections={sections}
                  isDemanded={demanded.has(row.role)}
                  onOpen={() => setOpen(row.id)}
                />
              )}
              onOpen={({ id }) => setOpen(id)}
              guess={68}
              hasMore={list.hasNextPage}
              isLoadingMore={list.isFetchingNextPage}
              loadMore={() => void list.fetchNextPage()}
            />
          ) : null}
        </div>
        <SecondFactorRules />
      </div>
      {open === "new" ? <InviteColleague onClose={() => setOpen(null)} /> : null}
      {account ? <ColleagueDialog key={account.id} account={account} onClose={() => setOpen(null)} /> : null}
    </>
  );
}

interface RowProps {
  account: StaffLine;
  sections: readonly Section[];
  isDemanded: boolean;
  onOpen(): void;
}

function Row({ account, sections, isDemanded, onOpen }: RowProps) {
  const names = sections.filter(({ id }) => account.sectionIds.includes(id)).map(({ name }) => name);
  return (
    <AriaButton className="catalogue-row" onPress={onOpen}>
      <Avatar name={account.name} />
      <span className="staff-words">
        <b>{account.name}</b>
        <span className="quiet-text">
          {t(`role.${account.role}`)}
          {names.length > 0 ? ` · ${names.join("، ")}` : ""}
        </span>
      </span>
      <span className="staff-states">
        {account.disabledAt ? <Chip tone="red">{t("staff.isDisabled")}</Chip> : null}
        {!account.joined && !account.disabledAt ? <Chip tone="amber">{t("staff.invited")}</Chip> : null}
        {account.secondFactor || account.passkeys > 0 ? <Chip tone="green">{t("staff.factor")}</Chip> : null}
        {isDemanded && !account.secondFactor && !account.disabledAt ? (
          <Chip tone="red">{t("staff.factorMissing")}</Chip>
        ) : null}
      </span>
      <span className="quiet-text staff-seen">
        {account.lastSeenAt ? <TimeText at={account.lastSeenAt} /> : t("staff.neverSeen")}
      </span>
    </AriaButton>
  );
}
