// The text of an article, as a plain field: a paragraph a line. Whatever a line cannot say is kept as it is.
import { useState } from "react";
import type { Block, Document } from "../../document/schema.ts";
import type { EditionId } from "../../editions.ts";
import { figures, t, tOr } from "../words.ts";
import { bodyLines, bodyOfLines } from "./body-lines.ts";
import { Field } from "./field.tsx";
import { MediaInsert } from "./media-insert.tsx";

export interface BodyFieldProps {
  value: Document;
  onChange(value: Document): void;
  isReadOnly?: boolean;
  /** What it is called; a body where nothing is said. */
  label?: string;
  /** Takes words alone, no films, sounds or pictures. */
  plain?: boolean;
  edition?: EditionId;
  /** How many lines it begins with. */
  lines?: number;
}

const nameOf = (type: string, n: number): string => `${tOr(`block.${type}`, type)} ${figures(n)}`;

export function BodyField({
  value,
  onChange,
  isReadOnly = false,
  lines = 14,
  label = t("article.body"),
  plain = false,
  edition,
}: BodyFieldProps) {
  // What stands there was made from this body; later ones that come back are our own.
  const [before, setBefore] = useState(value);
  const [text, setText] = useState(() => bodyLines(value, nameOf));
  const insert = (block: Block) => {
    const now = bodyOfLines(text, { before, nameOf });
    const empty = now.content.length === 1 && now.content[0]?.type === "paragraph" && !now.content[0].content;
    const next = { ...now, content: [...(empty ? [] : now.content), block] };
    setBefore(next);
    setText(bodyLines(next, nameOf));
    onChange(next);
  };
  return (
    <>
      <Field
        label={label}
        help={/⟦/.test(text) ? t("article.bodyKept") : undefined}
        size="body"
        edition={edition}
        lines={lines}
        value={text}
        onChange={(next) => {
          setText(next);
          onChange(bodyOfLines(next, { before, nameOf }));
        }}
        isReadOnly={isReadOnly}
      />
      {isReadOnly || plain ? null : <MediaInsert onInsert={insert} />}
    </>
  );
}
