// What the newsroom wants of a search, whoever does the searching: PostgreSQL as it comes, or another server when one
// database is not enough.
import type { RawBuilder } from "kysely";
import type { Context } from "../../context.ts";

export interface SearchFilters {
  sectionIds?: number[] | undefined;
  kinds?: string[] | undefined;
  tagIds?: number[] | undefined;
  authorIds?: number[] | undefined;
  from?: Date | undefined;
  /** Before this moment. */
  to?: Date | undefined;
}

export interface SearchQuery {
  words: string;
  phrases?: string[];
  without?: string[];
  filters?: SearchFilters;
  sort?: "relevance" | "date";
  limit: number;
  /** So many of the best are passed over; of those by date the cursor is quicker. */
  offset?: number;
  /** Where the page before ended, sorted by date. */
  after?: { at: Date; code: number } | undefined;
  /** How far it looks: a script that wants long lists asks for more. */
  effort?: "page" | "thorough";
  /** For so many milliseconds all articles are looked through, then the newest alone; else as the effort says. */
  patience?: number;
}

export interface Hit {
  code: number;
  at: Date;
  score: number;
}

export interface SearchResult {
  hits: Hit[];
  /** How many were found; at most `MOST_COUNTED`. */
  count: number;
  /** There are more than were counted. */
  more: boolean;
  /** It took too long: only the newest articles were looked through. */
  stopped: boolean;
}

/** A condition on the article, in a query whose article table goes by `a`. */
type OfArticle = RawBuilder<boolean>;

/** What one of the staff asks for. Without words it is what the filters let in. */
export interface StaffQuery extends Omit<SearchQuery, "effort"> {
  /** Which articles may be found by the text in hand too, and which only by what readers see. */
  sight: { whole: OfArticle; asReaders: OfArticle };
  /** What else must hold. */
  narrowed: OfArticle[];
  /** The same once more for live texts, as far as the index knows it; whether that is all of it. */
  known?: { filters: SearchFilters; isAll: boolean } | undefined;
}

export interface StaffHit extends Hit {
  /** Found by the text in hand; else by the one that readers see or will see. */
  draft: boolean;
}

export interface StaffResult extends SearchResult {
  hits: StaffHit[];
}

/** Nothing is counted further. */
export const MOST_COUNTED = 1000;

export interface Rebuild {
  /** Told now and then how far it is. */
  onProgress?: ((done: number, all: number) => void) | undefined;
  /** Only articles that the index lacks. */
  missing?: boolean;
  signal?: AbortSignal | undefined;
}

export interface SearchIndex {
  /** Brings the index up to what these articles are; called in the transaction that changed them. */
  index(tx: Context, codes: number[]): Promise<void>;
  /** Takes articles out that are gone. */
  remove(tx: Context, codes: number[]): Promise<void>;
  search(ctx: Context, query: SearchQuery): Promise<SearchResult>;
  /** What one of the staff may find of everything, each article once. */
  searchForStaff(ctx: Context, query: StaffQuery): Promise<StaffResult>;
  /** How what was typed may go on: whole questions, likeliest first. */
  suggest(ctx: Context, input: { typed: string; limit: number }): Promise<string[]>;
  /** Live articles about the same, by the terms that tell most. */
  related(ctx: Context, input: { code: number; limit: number }): Promise<Hit[]>;
  /** How often `refresh` is called while the newsroom runs, in milliseconds. */
  readonly pace: number;
  /** Counts what came since the last time, so that rare and common are told apart; after imports, and now and then. */
  refresh(ctx: Context): Promise<void>;
  /** Makes the whole index anew, while the old one answers. Answers how many articles it holds. */
  rebuild(ctx: Context, how: Rebuild): Promise<number>;
}
