// An article as readers get it, with everything that its page shows.
import type { Document } from "../../document/schema.ts";
import type { ArticleKind } from "../articles/article.ts";
import type { Card, Headline } from "./cards.ts";
import type { Correction } from "./corrections.ts";
import type { DossierPlace } from "./dossier-view.ts";
import type { Frame } from "./frame.ts";
import type { SectionLink, TagLink } from "./links.ts";
import type { Coverage } from "./live-view.ts";
import type { Picture } from "./pictures.ts";
import type { Recording } from "./recordings.ts";
import type { StoryItem } from "./story-view.ts";
import type { CommentThread } from "./thread.ts";

/** A body with everything that it names; an article's own knows also of which article it is. */
export interface Bodied {
  body: Document;
  /** Pictures that the body refers to, by id. */
  pictures: Map<string, Picture>;
  /** Films, sounds and subtitles that the body refers to, by id. */
  recordings: Map<string, Recording>;
  /** Articles that the body's "read more" boxes refer to, by code; what is not public is absent. */
  mentioned: Map<number, Card>;
  code?: number;
  kind?: ArticleKind;
  picture?: Picture | null;
}

export interface Article extends Card, Bodied {
  code: number;
  kind: ArticleKind;
  picture: Picture | null;
  /** Number of the revision that is shown. */
  revision: number;
  /** Instant of the newest correction that readers see, or null. */
  correctedAt: Date | null;
  corrections: Correction[];
  source: { name: string; url: string | null } | null;
  /** From the top section down to the article's own. */
  breadcrumb: SectionLink[];
  tags: TagLink[];
  /** The article that this right of reply answers, or null. */
  replyTo: Card | null;
  /** Rights of reply to this article. */
  replies: Card[];
  /** What a live coverage tells; absent in other articles. */
  coverage?: Coverage | undefined;
  /** The same article in other editions. */
  translations: Headline[];
  /** The dossiers that it belongs to. */
  dossiers?: DossierPlace[] | undefined;
  /** All that tell the same report, this one among them, newest first; absent where nobody else does. */
  told?: StoryItem[] | undefined;
}

export interface ArticleView {
  frame: Frame;
  article: Article;
  /** Today's headlines, newest first: of the article's section, or of the whole site where the section has few. */
  headlines: { of: SectionLink | null; cards: Card[] };
  related: Headline[];
  thread: CommentThread;
}
