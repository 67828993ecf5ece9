// For which sections somebody is; none chosen means all. Those under a chosen one are chosen with it.
import { Check } from "../../parts/check.tsx";
import { useSections } from "../../sections.ts";
import { t } from "../../words.ts";

export interface SectionsFieldProps {
  value: readonly number[];
  onChange(value: number[]): void;
  isDisabled?: boolean;
}

export function SectionsField({ value, onChange, isDisabled = false }: SectionsFieldProps) {
  const sections = useSections();
  return (
    <fieldset className="choose-sections">
      <legend>{t("staff.sections")}</legend>
      <p className="help">{t(value.length === 0 ? "staff.allSections" : "staff.someSections")}</p>
      <div className="section-checks">
        {sections.map(({ id, name, parentId }) => {
          const byParent = parentId !== null && value.includes(parentId);
          return (
            <Check
              key={id}
              value={byParent || value.includes(id)}
              onChange={(isChosen) =>
                onChange(isChosen ? [...value, id] : value.filter((other) => other !== id))
              }
              isDisabled={isDisabled || byParent}
            >
              {name}
            </Check>
          );
        })}
      </div>
    </fieldset>
  );
}
