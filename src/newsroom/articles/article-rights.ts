// What the policy looks at in an article, and what somebody may do with it at this moment.
import type { Actor } from "../../context.ts";
import { may } from "../accounts/may.ts";
import type { Deed, Thing } from "../accounts/policy.ts";
import { DESK_MOVES, type DeskMoveName } from "./desk-moves.ts";
import type { LiveState } from "./live-state.ts";
import type { ArticleRow } from "./store.ts";

export type Standing = Pick<
  ArticleRow,
  | "section_id"
  | "kind"
  | "author_id"
  | "assignee_id"
  | "desk_state"
  | "draft_revision_id"
  | "live_revision_id"
  | "binned_at"
> & { live: LiveState };

export function thingOf(article: Standing): Thing {
  return {
    sectionId: article.section_id,
    authorId: article.author_id,
    assigneeId: article.assignee_id,
    deskState: article.desk_state,
    live: article.live === "yes",
    kind: article.kind,
  };
}

/** Whoever sees an article only because readers do sees of it only what they see. */
export function seesDraft(actor: Actor, article: Standing): boolean {
  return may(actor, "see", { ...thingOf(article), live: false });
}

export type ArticleAbility =
  | DeskMoveName
  | "edit"
  | "note"
  | "assign"
  | "publish"
  | "correct"
  | "setTimes"
  | "discard"
  | "withdraw"
  | "restore"
  | "bin"
  | "recover";
export type ArticleAbilities = Record<ArticleAbility, boolean>;

/** Allowed to the actor, and possible as the article stands. */
export function articleAbilities(actor: Actor, article: Standing): ArticleAbilities {
  const thing = thingOf(article);
  const isBinned = article.binned_at !== null;
  const can = (deed: Deed, possible: boolean): boolean => possible && !isBinned && may(actor, deed, thing);
  const move = (name: DeskMoveName): boolean => {
    const { deed, from } = DESK_MOVES[name];
    return can(deed, (from as readonly unknown[]).includes(article.desk_state));
  };
  const published = article.live_revision_id !== null;
  const withdrawn = article.live === "withdrawn";
  const hasDraft = article.draft_revision_id !== null;
  return {
    edit: can("edit", true),
    note: may(actor, "note", thing),
    submit: move("submit"),
    takeBack: move("takeBack"),
    return: move("return"),
    ready: move("ready"),
    assign: can("assign", true),
    publish: can("publish", !withdrawn && hasDraft),
    correct: can("publish", published && !withdrawn),
    setTimes: can("publish", published && !withdrawn),
    discard: can("edit", published && hasDraft),
    withdraw: can("withdraw", published && !withdrawn),
    restore: can("withdraw", withdrawn),
    bin: can("bin", !published),
    recover: isBinned && may(actor, "bin", thing),
  };
}
