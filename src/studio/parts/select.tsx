// One of a few: a select. Of many: ComboBox.
import { Check, ChevronDown } from "lucide-react";
import {
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from "react-aria-components";
import { t } from "../words.ts";

export interface Choice {
  id: string;
  name: string;
  /** Deeper ones stand further in. */
  depth?: number;
}

export interface SelectProps {
  label: string;
  choices: readonly Choice[];
  value: string;
  onChange(value: string): void;
  isDisabled?: boolean;
  /** The label is read out only; the value says enough. */
  bare?: boolean;
}

export function Select({ label, choices, value, onChange, isDisabled = false, bare }: SelectProps) {
  return (
    <AriaSelect
      className={`field select${bare ? " bare" : ""}`}
      value={value}
      onChange={(key) => onChange(String(key))}
      isDisabled={isDisabled}
      placeholder={t("choose")}
      {...(bare ? { "aria-label": label } : {})}
    >
      {bare ? null : <Label>{label}</Label>}
      <Button className="input">
        <SelectValue />
        <ChevronDown aria-hidden size={16} />
      </Button>
      <Popover className="popover list-popover">
        <ListBox items={choices} className="choices">
          {(choice) => <ChoiceRow choice={choice} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

export function ChoiceRow({ choice }: { choice: Choice }) {
  return (
    <ListBoxItem id={choice.id} textValue={choice.name} className={`choice deep${choice.depth ?? 0}`}>
      {({ isSelected }) => (
        <>
          <span>{choice.name}</span>
          {isSelected ? <Check aria-hidden size={16} /> : null}
        </>
      )}
    </ListBoxItem>
  );
}
