// A search field that tells of what was typed once the fingers rest.
import { Search, X } from "lucide-react";
import { useEffect, useState } from "react";
import { Button, Input, SearchField } from "react-aria-components";

export interface SearchBoxProps {
  label: string;
  value: string;
  onChange(value: string): void;
}

const REST = 250;

export function SearchBox({ label, value, onChange }: SearchBoxProps) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text === value) return;
    const timer = setTimeout(() => onChange(text), REST);
    return () => clearTimeout(timer);
  }, [text, value, onChange]);
  return (
    <SearchField className="search-box" aria-label={label} value={text} onChange={setText}>
      <Search aria-hidden size={16} />
      <Input className="input" placeholder={label} />
      {text ? (
        <Button className="icon-button inside">
          <X aria-hidden size={16} />
        </Button>
      ) : null}
    </SearchField>
  );
}
