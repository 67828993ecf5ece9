// Several of many: what was picked stands under the field, each with a way to take it off; typing offers more.
import { X } from "lucide-react";
import type { KeyboardEvent, ReactNode } from "react";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import "./picks-field.css";

export interface Pick<K> {
  id: K;
  name: ReactNode;
  /** What its button says that takes it off. */
  off: string;
}

export interface PicksFieldProps<K extends string | number> {
  label: string;
  placeholder: string;
  typed: string;
  onTyped(text: string): void;
  offered: readonly { id: K; name: string }[];
  /** What is offered is on its way: the list stays open for it. */
  isLooking: boolean;
  onPick(id: K): void;
  onKeyDown?: (event: KeyboardEvent) => void;
  picked: readonly Pick<K>[];
  onDrop(id: K): void;
  /** One beside the other, or a line each. */
  look: "words" | "lines";
  isDisabled: boolean;
}

export function PicksField<K extends string | number>(props: PicksFieldProps<K>) {
  const { label, typed, offered, picked, isDisabled } = props;
  return (
    <div className="picks-field">
      <ComboBox
        className="field"
        items={offered}
        inputValue={typed}
        onInputChange={props.onTyped}
        selectedKey={null}
        onSelectionChange={(key) => {
          if (key !== null) props.onPick(key as K);
        }}
        allowsCustomValue
        allowsEmptyCollection={props.isLooking}
        isDisabled={isDisabled}
      >
        <Label>{label}</Label>
        <Input className="input" dir="auto" placeholder={props.placeholder} onKeyDown={props.onKeyDown} />
        <Popover className="popover list-popover picks-offered">
          <ListBox<{ id: K; name: string }> className="choices">
            {({ id, name }) => (
              <ListBoxItem id={id} textValue={name} className="choice">
                <bdi>{name}</bdi>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {picked.length > 0 ? (
        <ul className={`picks ${props.look}`} aria-label={label}>
          {picked.map(({ id, name, off }) => (
            <li key={id}>
              <bdi>{name}</bdi>
              {isDisabled ? null : (
                <Button className="pick-off" aria-label={off} onPress={() => props.onDrop(id)}>
                  <X aria-hidden size={13} />
                </Button>
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
