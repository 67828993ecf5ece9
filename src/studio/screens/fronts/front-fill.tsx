// What comes to a place where nothing is pinned that readers may see: greyed, since nobody chose it.
import { PictureThumb } from "../../parts/picture-thumb.tsx";
import { t } from "../../words.ts";
import type { FrontArticle } from "./front-cards.ts";

export interface FrontFillProps {
  /** Undefined where it is not known before the next save, or where nothing comes. */
  article: FrontArticle | undefined;
  /** The place fills itself; else it is left out. */
  fills: boolean;
  /** It stands below a card that readers do not see. */
  under: boolean;
}

export function FrontFill({ article, fills, under }: FrontFillProps) {
  return (
    <div className={`front-fill${under ? " under" : ""}`}>
      {article?.picture ? <PictureThumb picture={article.picture} silent /> : null}
      <p>
        <span className="front-fill-why">
          {t(under ? "front.instead" : fills ? "front.automatic" : "front.leftOut")}
        </span>
        {article ? <bdi>{article.headline}</bdi> : fills ? t("front.newest") : t("front.dropHere")}
      </p>
    </div>
  );
}
