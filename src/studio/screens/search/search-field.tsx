// The field of the search: asks once the fingers rest, offers how the question may go on, and leads down to the results.
import { useQuery } from "@tanstack/react-query";
import { Search, X } from "lucide-react";
import { type FocusEvent, type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from "react";
import { Autocomplete, Button, Input, ListBox, ListBoxItem, SearchField } from "react-aria-components";
import { call } from "../../client.ts";
import { t } from "../../words.ts";

export const FIELD = "search-words";

export interface AskFieldProps {
  value: string;
  /** `anew`: another question begins, so that the browser's back leads to the one before. */
  onAsk(typed: string, anew: boolean): void;
  /** Down from the field, where nothing is offered. */
  onDown(): void;
}

const REST = 300;
const SHORTEST = 2;

export function AskField({ value, onAsk, onDown }: AskFieldProps) {
  const [text, setText] = useState(value);
  const [isOffering, setOffering] = useState(false);
  const offers = useOffers(isOffering ? text : "");
  /** Whoever comes into the field, or was content with a question, begins another one. */
  const isAnew = useRef(true);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text === value) return;
    const timer = setTimeout(() => {
      onAsk(text, isAnew.current && value !== "");
      isAnew.current = false;
    }, REST);
    return () => clearTimeout(timer);
  }, [text, value, onAsk]);
  const take = (typed: string) => {
    setText(typed);
    setOffering(false);
    if (typed !== value) onAsk(typed, isAnew.current && value !== "");
    isAnew.current = true;
  };
  const isOpen = isOffering && offers.length > 0;
  const onKeyDown = (event: KeyboardEvent) => {
    const closes = event.key === "Escape" && isOpen;
    const leaves = event.key === "ArrowDown" && !isOpen;
    if (!closes && !leaves) return;
    event.preventDefault();
    event.stopPropagation();
    setOffering(false);
    if (leaves) onDown();
  };
  const onBlur = (event: FocusEvent) => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    setOffering(false);
    isAnew.current = true;
  };
  return (
    <div className="ask-field" onKeyDownCapture={onKeyDown} onBlurCapture={onBlur}>
      <Autocomplete
        inputValue={text}
        onInputChange={(typed) => {
          setText(typed);
          setOffering(true);
        }}
        disableAutoFocusFirst
      >
        <SearchField
          className="search-box"
          aria-label={t("search.words")}
          onSubmit={(typed) => isChoosing() || take(typed)}
        >
          <Search aria-hidden size={18} />
          <Input
            id={FIELD}
            className="input"
            dir={text ? "auto" : undefined}
            placeholder={t("search.words")}
            maxLength={1000}
          />
          {text ? (
            <Button className="icon-button inside">
              <X aria-hidden size={16} />
            </Button>
          ) : null}
        </SearchField>
        {isOpen ? (
          // The field keeps the focus when a line is pressed.
          <div className="popover offers" onPointerDown={(event) => event.preventDefault()}>
            <ListBox
              className="choices"
              aria-label={t("search.offers")}
              items={offers.map((name) => ({ id: name, name }))}
              onAction={(id) => take(String(id))}
            >
              {({ id, name }) => (
                <ListBoxItem id={id} textValue={name} className="choice">
                  <bdi>{name}</bdi>
                </ListBoxItem>
              )}
            </ListBox>
          </div>
        ) : null}
      </Autocomplete>
    </div>
  );
}

/** Enter is then for the line that is chosen. */
function isChoosing(): boolean {
  return document.getElementById(FIELD)?.hasAttribute("aria-activedescendant") ?? false;
}

function useOffers(text: string): string[] {
  const typed = useDeferredValue(text);
  const { data } = useQuery({
    queryKey: ["search", "offers", typed],
    queryFn: ({ signal }) => call("search.suggest", { typed }, { signal, quiet: true }),
    enabled: typed.trim().length >= SHORTEST,
    placeholderData: (before) => before,
  });
  return text.trim().length >= SHORTEST ? (data?.suggestions ?? []) : [];
}
