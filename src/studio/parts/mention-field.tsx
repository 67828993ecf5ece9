// A text in which colleagues are called: after «@» those are offered whose name fits; arrows move, Enter or Tab takes
// one, Escape goes on typing.
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from "react";
import { Label, TextArea, TextField } from "react-aria-components";
import { callBefore, fitting, type Named, withName } from "../mentions.ts";
import { t } from "../words.ts";

const MOST_OFFERED = 8;

export interface MentionFieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
  people: readonly Named[];
  maxLength: number;
}

export function MentionField({ label, value, onChange, people, maxLength }: MentionFieldProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState(0);
  const [at, setAt] = useState(0);
  const [isClosed, setClosed] = useState(false);
  const moveTo = useRef<number | null>(null);
  const list = useId();
  const open = isClosed ? null : callBefore(value, caret);
  const offered = open ? fitting(people, open.typed).slice(0, MOST_OFFERED) : [];
  const marked = offered[Math.min(at, offered.length - 1)];
  useLayoutEffect(() => {
    if (moveTo.current === null) return;
    area.current?.setSelectionRange(moveTo.current, moveTo.current);
    moveTo.current = null;
  });
  const take = (person: Named) => {
    if (!open) return;
    const next = withName(value, { from: open.from, to: caret, name: person.name });
    onChange(next.text);
    setCaret(next.caret);
    moveTo.current = next.caret;
    setClosed(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!marked) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setAt((at + step + offered.length) % offered.length);
    else if (event.key === "Enter" || event.key === "Tab") take(marked);
    else if (event.key === "Escape") setClosed(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="mention-field">
      <TextField
        className="field"
        value={value}
        maxLength={maxLength}
        onChange={(text) => {
          onChange(text);
          setCaret(area.current?.selectionStart ?? text.length);
          setAt(0);
          setClosed(false);
        }}
      >
        <Label>{label}</Label>
        <TextArea
          ref={area}
          className="input"
          dir="auto"
          rows={2}
          placeholder={t("notes.placeholder")}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          {...(marked ? { "aria-controls": list, "aria-activedescendant": `${list}-${marked.id}` } : {})}
          onKeyDown={onKeyDown}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
          onBlur={() => setClosed(true)}
        />
      </TextField>
      {marked ? (
        <div
          id={list}
          role="listbox"
          aria-label={t("notes.whom")}
          className="popover choices mention-choices"
        >
          {offered.map((person) => (
            <div
              key={person.id}
              id={`${list}-${person.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={person === marked}
              className="choice"
              data-focused={person === marked || undefined}
              onPointerDown={(event) => {
                event.preventDefault();
                take(person);
              }}
            >
              <bdi>{person.name}</bdi>
            </div>
          ))}
        </div>
      ) : null}
    </div>
  );
}
