// A field of several lines that is a list underneath: one word a line.
import { useState } from "react";
import { Field } from "../../parts/field.tsx";

export interface LinesFieldProps {
  label: string;
  help?: string;
  value: readonly string[];
  onChange(value: string[]): void;
  isDisabled?: boolean;
  lines?: number;
}

export function LinesField({ value, onChange, lines = 4, help, ...rest }: LinesFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field
      {...rest}
      help={help}
      lines={lines}
      value={typed ?? value.join("\n")}
      onChange={(text) => {
        setTyped(text);
        onChange(words(text));
      }}
      onBlur={() => setTyped(null)}
    />
  );
}

function words(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ""))];
}
