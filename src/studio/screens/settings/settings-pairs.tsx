// A list of links: a name and an address each, ordered by two buttons or Alt and the arrows.
import { ArrowDown, ArrowUp, Plus, Trash2 } from "lucide-react";
import { type KeyboardEvent, useRef } from "react";
import { Button, IconButton } from "../../parts/button.tsx";
import { Field } from "../../parts/field.tsx";
import { t } from "../../words.ts";

export interface Pair {
  name: string;
  address: string;
}

export interface PairsFieldProps {
  rows: readonly Pair[];
  onChange(rows: Pair[]): void;
  nameLabel: string;
  addressLabel: string;
  addLabel: string;
  most: number;
  isDisabled: boolean;
}

export function PairsField(props: PairsFieldProps) {
  const { rows, onChange, nameLabel, addressLabel, addLabel, most, isDisabled } = props;
  const list = useRef<HTMLUListElement>(null);
  const focusOn = (at: number) =>
    requestAnimationFrame(() => list.current?.querySelectorAll("li")[at]?.querySelector("input")?.focus());
  const change = (at: number, row: Partial<Pair>) =>
    onChange(rows.with(at, { ...(rows[at] as Pair), ...row }));
  const move = (from: number, to: number) => {
    if (to < 0 || to >= rows.length) return;
    const next = rows.toSpliced(from, 1).toSpliced(to, 0, rows[from] as Pair);
    onChange(next);
    focusOn(to);
  };
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    if (!event.altKey || isDisabled || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    move(at, event.key === "ArrowUp" ? at - 1 : at + 1);
  };
  return (
    <>
      {/* Two rows may say the same: only their place tells them apart. */}
      <ul className="rows" ref={list}>
        {rows.map(({ name, address }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity, and every field is controlled
          <li key={at} className="pair-row" onKeyDown={(event) => onKeyDown(event, at)}>
            <div>
              <Field
                label={nameLabel}
                value={name}
                onChange={(text) => change(at, { name: text })}
                isDisabled={isDisabled}
                isRequired
                maxLength={40}
              />
              <Field
                label={addressLabel}
                value={address}
                onChange={(text) => change(at, { address: text.trim() })}
                isDisabled={isDisabled}
                isRequired
                latin
              />
            </div>
            <div className="row-acts">
              <IconButton
                label={t("rows.upOf", { name })}
                icon={<ArrowUp aria-hidden size={18} />}
                isDisabled={isDisabled || at === 0}
                onPress={() => move(at, at - 1)}
              />
              <IconButton
                label={t("rows.downOf", { name })}
                icon={<ArrowDown aria-hidden size={18} />}
                isDisabled={isDisabled || at === rows.length - 1}
                onPress={() => move(at, at + 1)}
              />
              <IconButton
                label={t("rows.removeOf", { name })}
                icon={<Trash2 aria-hidden size={18} />}
                isDisabled={isDisabled}
                onPress={() => onChange(rows.toSpliced(at, 1))}
              />
            </div>
          </li>
        ))}
      </ul>
      <div>
        <Button
          small
          icon={<Plus aria-hidden size={16} />}
          isDisabled={isDisabled || rows.length >= most}
          onPress={() => {
            onChange([...rows, { name: "", address: "" }]);
            focusOn(rows.length);
          }}
        >
          {addLabel}
        </Button>
      </div>
    </>
  );
}
