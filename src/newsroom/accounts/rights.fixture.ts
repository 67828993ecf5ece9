// Who may do what with an article, written out by hand: what policy.ts says in sentences must come to this.
import type { Deed } from "./policy.ts";
import type { Role } from "./roles.ts";

/** d draft, i in review, r returned, y ready, l live with nothing on the desk, n live with a newer draft in hand. */
export const STATES = "diryln";

/** In this order: in their section their own, in their section somebody else's, elsewhere their own, elsewhere not. */
export const PLACES = ["here mine", "here theirs", "elsewhere mine", "elsewhere theirs"] as const;

const ALL = "diryln diryln diryln diryln";
const HERE = "diryln diryln ------ ------";

/** States in which a deed is allowed, place by place; a deed that is not named is never allowed. */
export const RIGHTS: Record<Role, Partial<Record<Deed, string>>> = {
  reporter: {
    see: "diryln ----ln diryln ----ln",
    write: HERE,
    edit: "d-r-ln ------ d-r-ln ------",
    note: "diryln ------ diryln ------",
    cover: "diryln ------ diryln ------",
    submit: "d-r--n ------ d-r--n ------",
    "take-back": "-i---- ------ -i---- ------",
    bin: "d-r--n ------ d-r--n ------",
    picture: ALL,
    share: HERE,
  },
  "copy-editor": {
    see: "diryln diryln diryln ----ln",
    write: HERE,
    edit: "diryln -i-yl- d-r--n ------",
    note: "diryln diryln diryln ------",
    cover: "diryln diryln diryln ------",
    submit: "d-r--n ------ d-r--n ------",
    "take-back": "-i---- ------ -i---- ------",
    return: "-i-y-- -i-y-- ------ ------",
    ready: "-i-y-- -i-y-- ------ ------",
    bin: "d-r--n ------ d-r--n ------",
    mend: HERE,
    picture: ALL,
    catalogue: ALL,
    share: HERE,
  },
  "desk-editor": {
    see: "diryln diryln diryln ----ln",
    write: HERE,
    edit: "diryln diryln d-r--n ------",
    note: "diryln diryln diryln ------",
    cover: "diryln diryln diryln ------",
    submit: "diryln diryln d-r--n ------",
    "take-back": "diryln diryln -i---- ------",
    return: HERE,
    ready: HERE,
    assign: HERE,
    publish: HERE,
    withdraw: HERE,
    bin: "diryln diryln d-r--n ------",
    mend: HERE,
    plan: HERE,
    break: HERE,
    arrange: HERE,
    moderate: HERE,
    picture: ALL,
    catalogue: ALL,
    share: HERE,
  },
  "editor-in-chief": {
    see: ALL,
    write: ALL,
    edit: ALL,
    note: ALL,
    submit: ALL,
    "take-back": ALL,
    return: ALL,
    ready: ALL,
    assign: ALL,
    publish: ALL,
    withdraw: ALL,
    bin: ALL,
    cover: ALL,
    mend: ALL,
    plan: ALL,
    picture: ALL,
    catalogue: ALL,
    arrange: ALL,
    break: ALL,
    moderate: ALL,
    administer: ALL,
    staff: ALL,
    audit: ALL,
    undo: ALL,
    comment: ALL,
    report: ALL,
    share: ALL,
  },
  // Of galleries and videos also what a reporter may: see the test of its own.
  "photo-editor": { see: ALL, note: ALL, picture: ALL, share: ALL, bin: "d-r--n ------ d-r--n ------" },
  moderator: { see: "----ln ----ln ----ln ----ln", moderate: ALL, share: ALL },
  "front-editor": {
    see: "-i-yln -i-yln -i-yln -i-yln",
    note: ALL,
    arrange: ALL,
    break: ALL,
    share: ALL,
  },
  administrator: {
    see: "----ln ----ln ----ln ----ln",
    catalogue: ALL,
    administer: ALL,
    staff: ALL,
    audit: ALL,
    undo: ALL,
    share: ALL,
  },
};

/** Whether the table allows it; `state` is a letter of STATES. */
export function isRight(
  role: Role,
  { deed, place, state }: { deed: Deed; place: number; state: string },
): boolean {
  return RIGHTS[role][deed]?.split(" ")[place]?.includes(state) === true;
}
