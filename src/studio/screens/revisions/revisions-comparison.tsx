// Two revisions side by side: what went marked in the earlier one, what came in the later one, word by word.
import { useState } from "react";
import type { CallOutput } from "../../../api/calls.ts";
import { Check } from "../../parts/check.tsx";
import { PictureThumb } from "../../parts/picture-thumb.tsx";
import { figures, number, t, tOr } from "../../words.ts";

export type Comparison = CallOutput<"revisions.compare">;
type Run = Comparison["blocks"][number]["runs"][number];
type Revision = Comparison["before"];

export function ComparedText({ comparison }: { comparison: Comparison }) {
  const [isWhole, setWhole] = useState(false);
  const { fields, others, blocks, before, after } = comparison;
  const unchanged = blocks.filter(({ kind }) => kind === "equal").length;
  const isSame =
    fields.length === 0 && others.length === 0 && unchanged === blocks.length && blocks.length > 0;
  const shown = isWhole ? blocks : blocks.filter(({ kind }) => kind !== "equal");
  return (
    <>
      <div className="compare-acts">
        <Check value={isWhole} onChange={setWhole}>
          {t("revisions.whole")}
        </Check>
        {!isWhole && unchanged > 0 ? (
          <span className="quiet-text">{t("revisions.unchanged", { n: number(unchanged) })}</span>
        ) : null}
      </div>
      {isSame && !isWhole ? <p className="compare-same">{t("revisions.same")}</p> : null}
      <div className="compare-rows">
        {fields.map(({ field, runs }) => (
          <Row key={field} label={t(`revisions.field.${field}`)} shape={field} runs={runs} />
        ))}
        {others.map((field) => (
          <div key={field} className="compare-row">
            <h2>{t(`revisions.field.${field}`)}</h2>
            <div className="before">
              <Other field={field} revision={before} />
            </div>
            <div className="after">
              <Other field={field} revision={after} />
            </div>
          </div>
        ))}
        {shown.map(({ kind, type, runs }, at) => (
          <Row
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no names and never change here
            key={at}
            label={kind === "equal" ? "" : blockName(type)}
            shape={type}
            runs={runs}
            note={kind === "styled" ? t("revisions.styled") : undefined}
          />
        ))}
      </div>
    </>
  );
}

interface RowProps {
  label: string;
  shape: string;
  runs: readonly Run[];
  /** What differs besides the words. */
  note?: string | undefined;
}

function Row({ label, shape, runs, note }: RowProps) {
  const side = (own: "removed" | "added") => runs.filter(({ kind }) => kind === "equal" || kind === own);
  return (
    <div className={`compare-row ${shape}`}>
      {label ? (
        <h2>
          {label}
          {note ? <span>{note}</span> : null}
        </h2>
      ) : null}
      <div className="before">
        <Runs runs={side("removed")} />
      </div>
      <div className="after">
        <Runs runs={side("added")} />
      </div>
    </div>
  );
}

function Runs({ runs }: { runs: readonly Run[] }) {
  if (runs.length === 0) return <p className="quiet-text">{t("revisions.nothing")}</p>;
  return (
    <p dir="auto">
      {runs.map(({ kind, text }, at) => {
        const key = `${at}${kind}`;
        if (kind === "removed") return <del key={key}>{text}</del>;
        return kind === "added" ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>;
      })}
    </p>
  );
}

function Other({ field, revision }: { field: Comparison["others"][number]; revision: Revision }) {
  switch (field) {
    case "kind":
      return <p>{tOr(`kind.${revision.kind}`, revision.kind)}</p>;
    case "section":
      return <p>{revision.section.name}</p>;
    case "picture":
      return revision.picture ? (
        <PictureThumb
          picture={{ id: revision.picture, alt: revision.pictureCaption ?? t("revisions.field.picture") }}
        />
      ) : (
        <p className="quiet-text">{t("revisions.nothing")}</p>
      );
    case "related":
      return <p className="num">{revision.related.map(figures).join("، ") || t("revisions.nothing")}</p>;
  }
}

function blockName(type: string): string {
  return tOr(`revisions.block.${type}`, t("revisions.block.other"));
}
