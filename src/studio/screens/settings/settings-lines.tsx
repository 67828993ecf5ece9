// A field of several lines that is a list underneath: one word a line, or one paragraph between empty lines.
import { useState } from "react";
import type { EditionId } from "../../../editions.ts";
import { Field } from "../../parts/field.tsx";

export interface LinesFieldProps {
  label: string;
  help?: string;
  value: readonly string[];
  onChange(value: string[]): void;
  isDisabled?: boolean;
  edition?: EditionId;
  lines?: number;
  /** Paragraphs part at an empty line, words at every line. */
  of?: "words" | "paragraphs";
}

export function LinesField({ value, onChange, of = "words", lines = 4, help, ...rest }: LinesFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const joint = of === "words" ? "\n" : "\n\n";
  return (
    <Field
      {...rest}
      help={help}
      lines={lines}
      value={typed ?? value.join(joint)}
      onChange={(text) => {
        setTyped(text);
        onChange(parts(text, of));
      }}
      onBlur={() => setTyped(null)}
    />
  );
}

function parts(text: string, of: "words" | "paragraphs"): string[] {
  const pieces = text.split(of === "words" ? /\n/ : /\n\s*\n/).map((piece) => piece.trim());
  const kept = pieces.filter((piece) => piece !== "");
  return of === "words" ? [...new Set(kept)] : kept;
}
