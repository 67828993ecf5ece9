// What is shown of the audit log; it stands in the address, so that it can be sent to a colleague.
import { useMemo } from "react";
import type { CallInput } from "../../../api/calls.ts";
import { go, usePlace } from "../../location.ts";
import { Button } from "../../parts/button.tsx";
import { ComboBox } from "../../parts/combo-box.tsx";
import { DateTimeField } from "../../parts/date-time-field.tsx";
import { SearchBox } from "../../parts/search-box.tsx";
import { Select } from "../../parts/select.tsx";
import { figures, t } from "../../words.ts";
import { usePeople } from "./audit-names.ts";

export type AuditFilter = Omit<CallInput<"audit.list">, "limit" | "after">;
type Field = "account" | "act" | "code" | "from" | "to";

const FEATURES = [
  "articles",
  "comments",
  "reports",
  "fronts",
  "pages",
  "media",
  "planning",
  "tags",
  "authors",
  "sources",
  "sections",
  "settings",
  "accounts",
  "tokens",
  "sessions",
] as const;
const ANY = "any";

export function useAuditFilter(): [AuditFilter, (name: Field, value: string | null) => void] {
  const { search } = usePlace();
  const filter = useMemo(() => readFilter(search), [search]);
  const change = (name: Field, value: string | null) => {
    const next = new URLSearchParams(search);
    if (value) next.set(name, value);
    else next.delete(name);
    void go(`/audit${next.size > 0 ? `?${next}` : ""}`, { replace: true });
  };
  return [filter, change];
}

function readFilter(search: URLSearchParams): AuditFilter {
  const account = Number(search.get("account"));
  const code = search.get("code");
  const act = search.get("act");
  const [from, to] = [search.get("from"), search.get("to")];
  return {
    ...(account > 0 ? { account } : {}),
    ...(code ? { subject: `article:${code}` } : {}),
    ...(act ? { act } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  };
}

export function AuditFilters({
  filter,
  change,
}: {
  filter: AuditFilter;
  change(name: Field, value: string | null): void;
}) {
  const people = usePeople();
  const { subject = "", act = ANY, account, from, to } = filter;
  return (
    <search className="audit-filters">
      <ComboBox
        label={t("audit.who")}
        placeholder={t("audit.anybody")}
        choices={people.map(({ id, name }) => ({ id: String(id), name }))}
        value={account ? String(account) : ""}
        onChange={(id) => change("account", id)}
      />
      <Select
        label={t("audit.feature")}
        value={act}
        onChange={(value) => change("act", value === ANY ? null : value)}
        choices={[
          { id: ANY, name: t("audit.any") },
          ...FEATURES.map((id) => ({ id, name: t(`audit.of.${id}`) })),
        ]}
      />
      <DateTimeField
        label={t("audit.from")}
        past
        value={from ? String(from) : null}
        onChange={(at) => change("from", at)}
      />
      <DateTimeField
        label={t("audit.to")}
        past
        value={to ? String(to) : null}
        onChange={(at) => change("to", at)}
      />
      <div className="audit-code">
        <SearchBox
          label={t("audit.code")}
          value={figures(subject.replace("article:", ""))}
          onChange={(text) => change("code", latinDigits(text))}
        />
        {Object.keys(filter).length > 0 ? (
          <Button look="quiet" onPress={() => void go("/audit", { replace: true })}>
            {t("filter.clear")}
          </Button>
        ) : null}
      </div>
    </search>
  );
}

function latinDigits(text: string): string {
  return text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0)).replace(/\D/g, "");
}
