// The fields of an entry. Ctrl+Enter sends from any of them.
import type { ReactNode } from "react";
import { workedIn } from "../../edition.ts";
import { Check } from "../../parts/check.tsx";
import { DateTimeField } from "../../parts/date-time-field.tsx";
import { Field } from "../../parts/field.tsx";
import { t } from "../../words.ts";

export interface LiveFieldsProps {
  headline: string;
  keyPoint: boolean;
  /** ISO instant; null: now. */
  at: string | null;
  onChange(part: { headline?: string; keyPoint?: boolean; at?: string | null }): void;
  onSend(): void;
  autoFocus?: boolean;
  /** The text, between headline and time. */
  children: ReactNode;
}

export function LiveFields({
  headline,
  keyPoint,
  at,
  onChange,
  onSend,
  autoFocus,
  children,
}: LiveFieldsProps) {
  return (
    <fieldset
      className="live-fields"
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        onSend();
      }}
    >
      <Field
        label={t("coverage.headline")}
        edition={workedIn()}
        value={headline}
        onChange={(text) => onChange({ headline: text })}
        maxLength={300}
        autoFocus={autoFocus ?? false}
      />
      {children}
      <div className="live-more">
        <Check value={keyPoint} onChange={(value) => onChange({ keyPoint: value })}>
          {t("coverage.keyPoint")}
        </Check>
        <DateTimeField
          label={t("coverage.at")}
          value={at}
          onChange={(value) => onChange({ at: value })}
          help={t("coverage.atHelp")}
          past
        />
      </div>
    </fieldset>
  );
}
