// Who of the staff may do what, in sentences. Nothing is allowed that no sentence allows.
import type { StaffActor } from "../../context.ts";
import type { Role } from "./roles.ts";

/** What can be done in a newsroom, and so what can be allowed. */
export const DEEDS = [
  // with an article
  "see",
  "write",
  "edit",
  "note",
  "submit",
  "take-back",
  "return",
  "ready",
  "assign",
  "publish",
  "withdraw",
  "bin",
  "cover",
  "mend",
  // with what surrounds it
  "plan",
  "picture",
  "catalogue",
  "arrange",
  "break",
  "share",
  "moderate",
  // with the newsroom itself
  "administer",
  "staff",
  "audit",
  "undo",
  // of readers
  "comment",
  "report",
] as const;
export type Deed = (typeof DEEDS)[number];

/** What a rule looks at; whatever is left out is not known of the thing, and a rule that asks for it says no. */
export interface Thing {
  sectionId?: number | undefined;
  authorId?: number | null | undefined;
  assigneeId?: number | null | undefined;
  /** Null: nothing of it is on the desk, readers see its newest revision. */
  deskState?: "draft" | "in-review" | "ready" | "returned" | null | undefined;
  /** Readers see it. */
  live?: boolean | undefined;
  kind?: string | undefined;
}

type Of = (actor: StaffActor, thing: Thing) => boolean;

interface Sentence {
  who: Role;
  may: readonly Deed[];
  of: Of;
}

const anything: Of = () => true;
const theirSections: Of = (actor, { sectionId }) =>
  actor.sectionIds.length === 0 || (sectionId !== undefined && actor.sectionIds.includes(sectionId));
const theirOwn: Of = (actor, { authorId, assigneeId }) => authorId === actor.id || assigneeId === actor.id;
const theyBegan: Of = (actor, { authorId }) => authorId === actor.id;
const inHand: Of = (_, { deskState }) => deskState === "draft" || deskState === "returned";
const inReview: Of = (_, { deskState }) => deskState === "in-review";
const handedIn: Of = (_, { deskState }) => deskState === "in-review" || deskState === "ready";
/** A change of it begins a new draft. */
const atRest: Of = (_, { deskState }) => deskState === null;
const live: Of = (_, thing) => thing.live === true;
const ofPictures: Of = (_, { kind }) => kind === "gallery" || kind === "video";
const both =
  (one: Of, other: Of): Of =>
  (actor, thing) =>
    one(actor, thing) && other(actor, thing);

export const POLICY: readonly Sentence[] = [
  { who: "reporter", may: ["write"], of: theirSections },
  { who: "reporter", may: ["see", "note", "cover"], of: theirOwn },
  { who: "reporter", may: ["see"], of: live },
  { who: "reporter", may: ["edit", "submit"], of: both(theirOwn, inHand) },
  { who: "reporter", may: ["edit"], of: both(theirOwn, atRest) },
  { who: "reporter", may: ["take-back"], of: both(theirOwn, inReview) },
  { who: "reporter", may: ["bin"], of: both(theyBegan, inHand) },
  { who: "reporter", may: ["share"], of: theirSections },
  { who: "reporter", may: ["picture"], of: anything },

  { who: "copy-editor", may: ["see", "note", "write", "cover"], of: theirSections },
  { who: "copy-editor", may: ["see", "note", "cover"], of: theirOwn },
  { who: "copy-editor", may: ["see"], of: live },
  { who: "copy-editor", may: ["mend", "share"], of: theirSections },
  { who: "copy-editor", may: ["edit", "return", "ready"], of: both(theirSections, handedIn) },
  { who: "copy-editor", may: ["edit"], of: both(theirSections, atRest) },
  { who: "copy-editor", may: ["edit", "submit"], of: both(theirOwn, inHand) },
  { who: "copy-editor", may: ["take-back"], of: both(theirOwn, inReview) },
  { who: "copy-editor", may: ["bin"], of: both(theyBegan, inHand) },
  { who: "copy-editor", may: ["picture", "catalogue"], of: anything },

  {
    who: "desk-editor",
    may: ["see", "write", "edit", "note", "submit", "take-back", "return", "ready"],
    of: theirSections,
  },
  { who: "desk-editor", may: ["assign", "plan", "publish", "withdraw", "bin"], of: theirSections },
  { who: "desk-editor", may: ["cover", "mend", "break"], of: theirSections },
  { who: "desk-editor", may: ["arrange", "moderate", "share"], of: theirSections },
  { who: "desk-editor", may: ["see", "note", "cover"], of: theirOwn },
  { who: "desk-editor", may: ["edit", "submit"], of: both(theirOwn, inHand) },
  { who: "desk-editor", may: ["take-back"], of: both(theirOwn, inReview) },
  { who: "desk-editor", may: ["bin"], of: both(theyBegan, inHand) },
  { who: "desk-editor", may: ["see"], of: live },
  { who: "desk-editor", may: ["picture", "catalogue"], of: anything },

  { who: "editor-in-chief", may: DEEDS, of: anything },

  { who: "photo-editor", may: ["see", "note", "picture", "share"], of: anything },
  { who: "photo-editor", may: ["write", "edit", "submit", "take-back"], of: both(theirSections, ofPictures) },
  { who: "photo-editor", may: ["bin"], of: both(theyBegan, inHand) },

  { who: "moderator", may: ["moderate", "share"], of: anything },
  { who: "moderator", may: ["see"], of: live },

  { who: "front-editor", may: ["arrange", "break", "note", "share"], of: anything },
  { who: "front-editor", may: ["see"], of: live },
  { who: "front-editor", may: ["see"], of: handedIn },

  { who: "administrator", may: ["administer", "staff", "audit", "undo", "catalogue", "share"], of: anything },
  { who: "administrator", may: ["see"], of: live },
];
