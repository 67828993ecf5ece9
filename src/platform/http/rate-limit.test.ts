import assert from "node:assert/strict";
import { test } from "node:test";
import { rateLimit } from "./rate-limit.ts";
import { dailyPseudonyms } from "./reader-pseudonym.ts";

/** A clock that stands until it is moved. */
function standingClock() {
  let elapsed = 0;
  return {
    now: () => new Date(0),
    elapsed: () => elapsed,
    move: (milliseconds: number) => {
      elapsed += milliseconds;
    },
  };
}

test("a sender may do a thing so often at once, then at the steady pace", () => {
  const clock = standingClock();
  const limit = rateLimit(clock, { burst: 3, perMinute: 6 });
  const take = (times: number): boolean[] => Array.from({ length: times }, () => limit.take("a"));
  assert.deepEqual(take(4), [true, true, true, false]);
  clock.move(10_000);
  assert.deepEqual(take(2), [true, false]);
  clock.move(3_600_000);
  assert.deepEqual(take(4), [true, true, true, false]);
});

test("those who keep trying while they have to wait wait no longer for it", () => {
  const clock = standingClock();
  const limit = rateLimit(clock, { burst: 1, perMinute: 1 });
  assert.equal(limit.take("a"), true);
  for (let second = 1; second < 60; second += 1) {
    clock.move(1000);
    assert.equal(limit.take("a"), false, `after ${second} s`);
  }
  clock.move(1100);
  assert.equal(limit.take("a"), true);
});

test("senders do not disturb one another", () => {
  const limit = rateLimit(standingClock(), { burst: 1, perMinute: 1 });
  assert.deepEqual(
    ["a", "b", "a"].map((sender) => limit.take(sender)),
    [true, true, false],
  );
});

test("a block of addresses has one pseudonym, which tells nothing of it", () => {
  const { of } = dailyPseudonyms(standingClock());
  const [first, near, far] = ["192.0.2.1", "192.0.2.200", "192.0.3.1"].map(of);
  assert.equal(first, near);
  assert.notEqual(first, far);
  assert.match(first ?? "", /^[\w-]{22}$/);
  assert.equal(of("::ffff:192.0.2.7"), first);
  assert.equal(of("2001:db8:1:2::1"), of("2001:db8:1:2:ffff::9"));
  assert.notEqual(of("2001:db8:1:2::1"), of("2001:db8:1:3::1"));
});

test("a block of IPv6 addresses is the same however the address is shortened", () => {
  const { of } = dailyPseudonyms(standingClock());
  assert.equal(of("2001:db8::1"), of("2001:db8::2"));
  assert.equal(of("2001:db8::1"), of("2001:db8:0:0:ffff::2"));
  assert.notEqual(of("2001:db8::1"), of("2001:db8:0:1::1"));
});

test("this machine and an unknown address have none", () => {
  const { of } = dailyPseudonyms(standingClock());
  for (const address of ["127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1", "", undefined]) {
    assert.equal(of(address), null, String(address));
  }
});

test("pseudonyms change every day and differ from process to process", () => {
  const clock = standingClock();
  const { of } = dailyPseudonyms(clock);
  const today = of("192.0.2.1");
  clock.move(86_400_001);
  assert.notEqual(of("192.0.2.1"), today);
  assert.notEqual(dailyPseudonyms(clock).of("192.0.2.1"), today);
});
