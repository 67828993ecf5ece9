import assert from "node:assert/strict";
import { test } from "node:test";
import { FactCache, type Making } from "./fact-cache.ts";
import { FactClock } from "./fact-clock.ts";

const AWAY = new Error("away");

function setUp(mostBytes = 1000) {
  let elapsed = 0;
  let made = 0;
  const facts = new FactClock();
  const cache = new FactCache<string>({
    facts,
    clock: { now: () => new Date(0), elapsed: () => elapsed },
    mostBytes,
    bytesOf: (value) => value.length,
    keeps: (value) => !value.startsWith("fleeting"),
    isAway: (error) => error === AWAY,
  });
  return {
    facts,
    cache,
    /** Makes `value` from the facts. */
    from:
      (value: string, ...shown: string[]) =>
      async (making: Making): Promise<string> => {
        made += 1;
        making.shows(...shown);
        return value;
      },
    made: () => made,
    pass: (milliseconds: number) => {
      elapsed += milliseconds;
    },
  };
}

const away = async (): Promise<string> => {
  throw AWAY;
};

test("a thing is made once and kept until one of its facts changes", async () => {
  const { cache, facts, from, made } = setUp();
  for (let time = 0; time < 3; time += 1) assert.equal((await cache.get("a", from("x", "f"))).value, "x");
  assert.equal(made(), 1);
  facts.change(["other"]);
  assert.equal(cache.peek("a"), "x");
  facts.change(["f"]);
  assert.equal(cache.peek("a"), undefined);
  assert.equal((await cache.get("a", from("y", "f"))).value, "y");
  assert.equal(cache.peek("a"), "y");
});

test("everything changes everything", async () => {
  const { cache, facts, from } = setUp();
  await cache.get("a", from("x"));
  await cache.get("b", from("x", "f"));
  facts.change(["*"]);
  assert.deepEqual([cache.peek("a"), cache.peek("b")], [undefined, undefined]);
});

test("those who want the same thing at once wait for one making", async () => {
  const { cache, from, made } = setUp();
  const all = await Promise.all(Array.from({ length: 20 }, () => cache.get("a", from("x", "f"))));
  assert.equal(made(), 1);
  assert.ok(all.every((kept) => kept === all[0]));
});

test("a making that fails fails for all who wait, and is tried anew by the next", async () => {
  const { cache, from } = setUp();
  const fail = async (): Promise<string> => {
    throw new Error("broken");
  };
  const outcomes = await Promise.allSettled([cache.get("a", fail), cache.get("a", fail)]);
  assert.deepEqual(
    outcomes.map((outcome) => outcome.status),
    ["rejected", "rejected"],
  );
  assert.equal((await cache.get("a", from("x"))).value, "x");
});

test("what changed while it was made is answered but not kept, and nobody after the change gets it", async () => {
  const { cache, facts, from } = setUp();
  const gate = Promise.withResolvers<void>();
  const slow = cache.get("a", async (making) => {
    making.shows("f");
    await gate.promise;
    return "old";
  });
  facts.change(["f"]);
  const after = cache.get("a", from("new", "f"));
  gate.resolve();
  assert.equal((await slow).value, "old");
  assert.equal((await after).value, "new");
  assert.equal(cache.peek("a"), "new");
});

test("a thing ends at its moment, and a thing that holds it ends with it", async () => {
  const { cache, facts, pass } = setUp();
  const part = await cache.get("part", async (making) => {
    making.shows("f");
    making.endsIn(500);
    making.endsIn(900);
    return "p";
  });
  await cache.get("page", async (making) => {
    making.holds(part);
    return "page";
  });
  pass(499);
  assert.equal(cache.peek("page"), "page");
  pass(1);
  assert.deepEqual([cache.peek("part"), cache.peek("page")], [undefined, undefined]);
  facts.change(["f"]);
  assert.equal(cache.peek("page"), undefined);
});

test("what is not worth keeping is made each time", async () => {
  const { cache, from, made } = setUp();
  await cache.get("a", from("fleeting"));
  await cache.get("a", from("fleeting"));
  assert.equal(made(), 2);
  assert.equal(cache.peek("a"), undefined);
});

test("beyond the limit of bytes the longest unused goes first", async () => {
  const { cache, from, pass } = setUp(30);
  for (const key of ["a", "b", "c"]) await cache.get(key, from("x".repeat(10)));
  // The order of use is kept to about a second.
  pass(1000);
  cache.peek("a");
  await cache.get("d", from("x".repeat(10)));
  assert.deepEqual(
    ["a", "b", "c", "d"].map((key) => cache.peek(key) !== undefined),
    [true, false, true, true],
  );
  await cache.get("a", from("x".repeat(10)));
  await cache.get("huge", from("x".repeat(31)));
  assert.equal(cache.peek("huge"), undefined);
});

test("while changes may go unheard nothing kept is shown unasked, and nothing from before is trusted after", async () => {
  const { cache, facts, from, made } = setUp();
  await cache.get("a", from("x", "f"));
  facts.doubt();
  assert.equal(cache.peek("a"), undefined);
  await cache.get("a", from("x", "f"));
  assert.equal(made(), 2);
  facts.trust();
  assert.equal(cache.peek("a"), undefined);
  await cache.get("a", from("x", "f"));
  assert.equal(cache.peek("a"), "x");
});

test("when the database is away the last known thing serves, and the database is not asked for a while", async () => {
  const { cache, facts, from, pass } = setUp();
  await cache.get("a", from("x", "f"));
  facts.doubt();
  assert.equal((await cache.get("a", away)).value, "x");
  assert.equal((await cache.get("a", from("asked too early", "f"))).value, "x");
  pass(500);
  assert.equal((await cache.get("a", from("y", "f"))).value, "y");
});

test("what is known to have changed never stands in for a database that is away", async () => {
  const { cache, facts, from } = setUp();
  await cache.get("a", from("x", "f"));
  facts.change(["f"]);
  await assert.rejects(cache.get("a", away), AWAY);
  facts.doubt();
  await assert.rejects(cache.get("a", away), AWAY);
});

test("another error is no reason for the last known thing", async () => {
  const { cache, facts, from } = setUp();
  await cache.get("a", from("x", "f"));
  facts.doubt();
  const fault = new Error("a fault of ours");
  await assert.rejects(
    cache.get("a", async () => {
      throw fault;
    }),
    fault,
  );
});

test("the clock of facts knows what changed after a reading, without limit on their number", () => {
  const facts = new FactClock();
  facts.change(["a"]);
  const since = facts.tick;
  assert.equal(facts.unchanged(["a", "b"], since), true);
  facts.change(["b"]);
  assert.equal(facts.unchanged(["a"], since), true);
  assert.equal(facts.unchanged(["a", "b"], since), false);
  const later = facts.tick;
  facts.change(Array.from({ length: 200_001 }, (_, index) => `f${index}`));
  assert.equal(facts.unchanged(["a"], later), false);
  assert.equal(facts.unchanged(["f1"], facts.tick), true);
});
