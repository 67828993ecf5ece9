// One of many, found by typing. Spellings are folded, so that «علي» finds «علی». With `onNew`, what is typed may be
// taken although it is not in the list.
import { fold } from "@dabir/farsi/light";
import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { ComboBox as AriaComboBox, Button, Input, Label, ListBox, Popover } from "react-aria-components";
import { type Choice, ChoiceRow } from "./select.tsx";

export interface ComboBoxProps {
  label: string;
  choices: readonly Choice[];
  /** Id of the choice, or with `free` the text itself. */
  value: string;
  onChange(value: string): void;
  /** Any text is fine; choices are only offered. */
  free?: boolean;
  /** What nothing chosen means: «همه». */
  placeholder?: string;
  isDisabled?: boolean;
}

const MOST_SHOWN = 60;

export function ComboBox({
  label,
  choices,
  value,
  onChange,
  free = false,
  placeholder = "",
  isDisabled = false,
}: ComboBoxProps) {
  const chosen = choices.find(({ id }) => id === value)?.name ?? (free ? value : "");
  const [typed, setTyped] = useState<string | null>(null);
  const key = fold(typed ?? "");
  const fitting = choices.filter(({ name }) => key === "" || fold(name).includes(key)).slice(0, MOST_SHOWN);
  return (
    <AriaComboBox
      className="field combo-box"
      items={fitting}
      inputValue={typed ?? chosen}
      onInputChange={setTyped}
      selectedKey={null}
      onSelectionChange={(id) => {
        if (id === null) return;
        onChange(String(id));
        setTyped(null);
      }}
      onBlur={() => {
        if (typed !== null && (free || typed === "")) onChange(typed.trim());
        setTyped(null);
      }}
      allowsCustomValue
      menuTrigger="focus"
      isDisabled={isDisabled}
    >
      <Label>{label}</Label>
      <div className="input-row">
        <Input className="input" placeholder={placeholder} />
        <Button className="icon-button inside">
          <ChevronDown aria-hidden size={16} />
        </Button>
      </div>
      <Popover className="popover list-popover">
        <ListBox<Choice> className="choices">{(choice) => <ChoiceRow choice={choice} />}</ListBox>
      </Popover>
    </AriaComboBox>
  );
}
