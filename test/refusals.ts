// Tables of refusals: under the words of an answer, every way of trying that gets it.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Context, StaffActor } from "../src/context.ts";
import type { Answer } from "./ask.ts";
import {
  type Browser,
  browserAt,
  givePassword,
  type StaffOf,
  signedIn,
  staffActor,
  testDoor,
} from "./staff.ts";

/** «401 NOT_SIGNED_IN INVALID_CODE»: status, code, and the reason where there is one → what was tried → how. */
export type Refusals = Record<string, Record<string, () => Promise<Answer>>>;

export function testRefusals(refusals: Refusals): void {
  for (const [words, attempts] of Object.entries(refusals)) {
    const [status, code, reason] = words.split(" ");
    for (const [what, attempt] of Object.entries(attempts)) {
      test(`${what}: ${words}`, async () => {
        const answer = await attempt();
        const { error } = answer.body ?? {};
        const told = reason ? [error?.params?.reason] : [];
        assert.deepEqual(
          [answer.status, error?.code, ...told],
          [Number(status), code, ...(reason ? [reason] : [])],
          JSON.stringify(answer.body),
        );
        assert.equal(answer.response.headers.get("cache-control"), "no-store");
      });
    }
  }
}

export interface DoorSide {
  /** A browser without a session, from an address of its own. */
  stranger(): Browser;
  /** Somebody who is signed in. */
  someone(said?: StaffOf): Promise<Browser & { actor: StaffActor }>;
  /** Somebody who is not, and has TEST_PASSWORD. */
  withPassword(): Promise<{ actor: StaffActor; email: string }>;
}

export function doorSide(ctx: Context): DoorSide {
  const door = testDoor(ctx);
  let count = 0;
  return {
    stranger: () => {
      count += 1;
      return browserAt(door, { sender: `198.51.100.${count}` });
    },
    someone: (said = {}) => signedIn(ctx, { door, ...said }),
    withPassword: async () => {
      count += 1;
      const email = `refused-${count}@example.org`;
      const actor = await staffActor(ctx, { email });
      await givePassword(ctx, { actor, email });
      return { actor, email };
    },
  };
}
