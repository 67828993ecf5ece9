// A time in the future, typed as it is said: «فردا ۸ صبح», «۱۴۰۵/۹/۲ ۱۸:۳۰». What was understood stands below it.
import { instantOf, parseDate } from "@dabir/farsi/light";
import { useState } from "react";
import { now } from "../clock.ts";
import { moment, ZONE } from "../moments.ts";
import { Field } from "../parts/field.tsx";
import { t } from "../words.ts";

export interface UntilFieldProps {
  label: string;
  /** ISO instant; null is without a time. */
  value: string | null;
  onChange(value: string | null): void;
}

export function UntilField({ label, value, onChange }: UntilFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (value ? moment(value) : "");
  const read = readTime(text);
  return (
    <Field
      label={label}
      value={text}
      placeholder={t("front.untilPlaceholder")}
      onChange={(next) => {
        setTyped(next);
        const at = readTime(next);
        if (at || next.trim() === "") onChange(at ?? null);
      }}
      help={typed && read ? moment(read) : t("front.untilHelp")}
      fault={text.trim() !== "" && !read ? t("front.untilFault") : undefined}
    />
  );
}

function readTime(text: string): string | undefined {
  const found = parseDate(text, { now: now(), timeZone: ZONE });
  if (!found) return undefined;
  return instantOf({ ...found.jalali, ...(found.time ?? { hour: 0, minute: 0 }) }, ZONE).toISOString();
}
