// Every deed × role × own or other section × own or somebody else's × state, against the table written by hand.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { StaffActor } from "../../context.ts";
import { abilities, demand, may } from "./may.ts";
import { DEEDS, type Thing } from "./policy.ts";
import { isRight, PLACES, STATES } from "./rights.fixture.ts";
import { ROLES, type Role } from "./roles.ts";

const DESK: Record<string, Thing> = {
  d: { deskState: "draft", live: false },
  i: { deskState: "in-review", live: false },
  r: { deskState: "returned", live: false },
  y: { deskState: "ready", live: false },
  l: { deskState: null, live: true },
  n: { deskState: "draft", live: true },
};

const actorOf = (role: Role, sectionIds: number[] = [1, 2]): StaffActor => ({
  kind: "account",
  id: 7,
  name: "همکار",
  role,
  sectionIds,
});

function thingOf(place: number, state: string): Thing {
  return {
    ...DESK[state],
    sectionId: place < 2 ? 2 : 3,
    authorId: place % 2 === 0 ? 7 : 8,
    assigneeId: null,
    kind: "news",
  };
}

for (const role of ROLES) {
  test(`${role}: every deed, place and state comes to what the table says`, () => {
    const wrong: string[] = [];
    for (const deed of DEEDS) {
      for (const [place, name] of PLACES.entries()) {
        for (const state of STATES) {
          const expected = isRight(role, { deed, place, state });
          if (may(actorOf(role), deed, thingOf(place, state)) !== expected) {
            wrong.push(`${deed}, ${name}, ${state}: should be ${expected ? "allowed" : "refused"}`);
          }
        }
      }
    }
    assert.deepEqual(wrong, []);
  });
}

test("what is in somebody's hands counts as theirs", () => {
  const thing = { ...thingOf(3, "d"), assigneeId: 7 };
  assert.equal(may(actorOf("reporter"), "edit", thing), true);
  assert.equal(may(actorOf("reporter"), "edit", { ...thing, assigneeId: 8 }), false);
});

test("photo editors work on galleries and videos of their sections, not on other texts", () => {
  const photo = actorOf("photo-editor");
  for (const deed of ["write", "edit", "submit"] as const) {
    assert.equal(may(photo, deed, { ...thingOf(1, "d"), kind: "gallery" }), true);
    assert.equal(may(photo, deed, { ...thingOf(1, "d"), kind: "news" }), false);
    assert.equal(may(photo, deed, { ...thingOf(3, "d"), kind: "gallery" }), false);
  }
});

test("an account of no certain section is for all of them", () => {
  assert.equal(may(actorOf("desk-editor", []), "publish", thingOf(3, "i")), true);
});

test("what is not known of a thing is no reason to allow", () => {
  for (const role of ["reporter", "copy-editor", "desk-editor"] as const) {
    for (const deed of ["see", "edit", "publish", "submit"] as const) {
      assert.equal(may(actorOf(role), deed), false, `${role} ${deed}`);
    }
  }
});

test("readers may comment and report errors and nothing else; operators may everything", () => {
  for (const deed of DEEDS) {
    assert.equal(
      may({ kind: "reader", name: "خواننده" }, deed, thingOf(0, "l")),
      deed === "comment" || deed === "report",
    );
    assert.equal(may({ kind: "operator", name: "مدیر" }, deed, thingOf(3, "d")), true);
  }
});

test("whoever may not is told so with the deed, and abilities say it beforehand", () => {
  const actor = actorOf("reporter");
  assert.throws(() => demand(actor, "publish", thingOf(0, "d")), {
    code: "NOT_ALLOWED",
    params: { deed: "publish" },
  });
  assert.deepEqual(abilities(actor, { deeds: ["edit", "publish"], thing: thingOf(0, "d") }), {
    edit: true,
    publish: false,
  });
});
