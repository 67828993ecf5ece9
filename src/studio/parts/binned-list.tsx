// What lies in the bin, of dossiers or of pages: who threw it away and when, and the way back.
import { ChevronLeft, RotateCcw } from "lucide-react";
import { Link } from "react-aria-components";
import { workedIn, writing } from "../edition.ts";
import { t } from "../words.ts";
import { IconButton } from "./button.tsx";
import { type DraftBin, recover, type Seen } from "./draft-bin.ts";
import { TimeText } from "./time-text.tsx";
import "./draft-list.css";

export interface BinnedListProps {
  bin: DraftBin;
  things: readonly (Seen & { name: string; binned: { by: string; at: string } | null })[];
  mayChange: boolean;
}

/** Nothing where the bin is empty. */
export function BinnedList({ bin, things, mayChange }: BinnedListProps) {
  if (things.length === 0) return null;
  return (
    <section className="draft-group" aria-labelledby="in-bin">
      <h2 id="in-bin">{t("draft.inBin")}</h2>
      <ul className="front-list">
        {things.map(({ id, version, name, binned }) => (
          <li key={id} className="draft-line">
            <Link className="front-row" href={`/${bin.of}/${id}`}>
              <b {...writing(workedIn())}>{name}</b>
              {binned ? (
                <span className="front-row-state">
                  {t(`${bin.of}.binnedBy`, { name: binned.by })} <TimeText at={binned.at} />
                </span>
              ) : null}
              <ChevronLeft aria-hidden size={18} className="mirrored" />
            </Link>
            {mayChange ? (
              <span className="draft-line-acts">
                <IconButton
                  label={t("draft.recover", { name })}
                  icon={<RotateCcw aria-hidden size={16} />}
                  onPress={() => void recover(bin, { id, version })}
                />
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
