// The text of an article, as a plain field: a paragraph a line. Whatever a line cannot say is kept as it is.
import { useRef, useState } from "react";
import type { Block, Document } from "../../document/schema.ts";
import type { EditionId } from "../../editions.ts";
import { figures, t, tOr } from "../words.ts";
import { blocksBefore, bodyLines, bodyOfLines } from "./body-lines.ts";
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
  // Where the person was last; nowhere yet means the end.
  const caret = useRef(Number.POSITIVE_INFINITY);
  const insert = (block: Block) => {
    const now = bodyOfLines(text, { before, nameOf });
    const empty = now.content.length === 1 && now.content[0]?.type === "paragraph" && !now.content[0].content;
    const place = empty ? 0 : blocksBefore(text, caret.current);
    const next = { ...now, content: (empty ? [] : now.content).toSpliced(place, 0, block) };
    // What comes next stands under it.
    caret.current = bodyLines({ ...next, content: next.content.slice(0, place + 1) }, nameOf).length;
    setBefore(next);
    setText(bodyLines(next, nameOf));
    onChange(next);
  };
  return (
    <div className="body-field">
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
        onBlur={({ target }) => {
          caret.current = target.selectionStart ?? Number.POSITIVE_INFINITY;
        }}
        isReadOnly={isReadOnly}
      />
      {isReadOnly || plain ? null : <MediaInsert onInsert={insert} />}
    </div>
  );
}
