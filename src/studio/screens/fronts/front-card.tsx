// A pinned card on the board: its article, what stands on this front otherwise than in the article, and its acts.
import { ArrowDown, ArrowUp, Clock, GripVertical, PenLine, PinOff } from "lucide-react";
import type { ReactNode } from "react";
import { Button as AriaButton, useDrag } from "react-aria-components";
import { IconButton } from "../../parts/button.tsx";
import { Chip, LiveChip } from "../../parts/chip.tsx";
import { PictureThumb } from "../../parts/picture-thumb.tsx";
import { TimeText } from "../../parts/time-text.tsx";
import { figures, t } from "../../words.ts";
import type { BoardCard } from "./front-cards.ts";
import { dragItems } from "./front-drag.ts";
import { headlineOf } from "./front-pin.ts";

export interface FrontCardProps {
  card: BoardCard;
  large: boolean;
  mayArrange: boolean;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  onEdit(): void;
  onRemove(): void;
}

export function FrontCard({ card, large, mayArrange, onUp, onDown, onEdit, onRemove }: FrontCardProps) {
  const { article } = card;
  const headline = headlineOf(card);
  const { dragProps, dragButtonProps, isDragging } = useDrag({
    isDisabled: !mayArrange || !article,
    hasDragButton: true,
    getItems: () => (article ? dragItems(article) : []),
    getAllowedDropOperations: () => ["move"],
  });
  const kicker = card.kicker || article?.kicker;
  const picture = card.ownPicture ?? article?.picture ?? null;
  return (
    <article
      {...dragProps}
      aria-label={headline}
      className={`front-card${large ? " large" : ""}${picture ? "" : " plain"}${isDragging ? " carried" : ""}`}
    >
      {picture ? <PictureThumb picture={picture} width={large ? 640 : 320} silent /> : null}
      <div className="front-card-words">
        {kicker ? <p className="front-kicker">{kicker}</p> : null}
        <h3>
          <bdi>{headline}</bdi>
        </h3>
        <CardMeta card={card} />
      </div>
      {mayArrange ? (
        <div className="front-card-acts">
          {article ? (
            <AriaButton {...dragButtonProps} className="icon-button front-grip" aria-label={t("front.carry")}>
              <GripVertical aria-hidden size={18} />
            </AriaButton>
          ) : null}
          <span className="front-moves">
            <Act label={t("front.up")} icon={<ArrowUp aria-hidden size={17} />} onAct={onUp} />
            <Act label={t("front.down")} icon={<ArrowDown aria-hidden size={17} />} onAct={onDown} />
          </span>
          <Act label={t("front.edit")} icon={<PenLine aria-hidden size={17} />} onAct={onEdit} />
          <Act label={t("front.remove")} icon={<PinOff aria-hidden size={17} />} onAct={onRemove} />
        </div>
      ) : null}
    </article>
  );
}

function Act({ label, icon, onAct }: { label: string; icon: ReactNode; onAct: (() => void) | undefined }) {
  return <IconButton label={label} icon={icon} isDisabled={!onAct} {...(onAct ? { onPress: onAct } : {})} />;
}

function CardMeta({ card }: { card: BoardCard }) {
  const { article, until, state } = card;
  const own = [card.headline && "headline", card.kicker && "kicker", card.picture && "picture"].filter(
    Boolean,
  ) as string[];
  return (
    <p className="front-meta">
      {article ? <bdi>{article.section.name}</bdi> : null}
      <span className="num">{figures(card.code)}</span>
      {card.ownPicture || article?.picture ? null : <span>{t("front.noPicture")}</span>}
      {article && article.live !== "yes" ? (
        <>
          <LiveChip live={article.live} />
          {article.live === "scheduled" || article.live === "embargoed" ? (
            <VisibleAt at={article.visibleAt} />
          ) : null}
        </>
      ) : null}
      {state === "over" ? <Chip tone="grey">{t("front.over")}</Chip> : null}
      {until && state !== "over" ? (
        <span className="front-until">
          <Clock aria-hidden size={14} /> {t("front.until")} <TimeText at={until} style="moment" />
        </span>
      ) : null}
      {own.length > 0 ? (
        <span>
          {t("front.own", {
            what: own.map((one) => t(`front.own.${one}` as "front.own.headline")).join(" · "),
          })}
        </span>
      ) : null}
    </p>
  );
}

function VisibleAt({ at }: { at: string | null }) {
  return at ? <TimeText at={at} /> : null;
}
