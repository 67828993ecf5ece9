// Questions of one kind that come up in the same turn of the event loop, put to the database as one: in busy moments
// several pages then cost one journey, one plan and one wake-up, and a lone page waits for nothing.
import { setImmediate as nextTurn } from "node:timers/promises";

/** More in one question would leave this process idle while the database works, and then the other way round. */
const MOST = 8;

/**
 * `ask` answers for each key it knows. Every asker that is an object of its own (a context) has questions of its own;
 * a failure is one for all who asked together.
 */
export function together<Asker extends object, Key, Answer>(
  ask: (asker: Asker, keys: Key[]) => Promise<Map<Key, Answer>>,
): (asker: Asker, key: Key) => Promise<Answer | undefined> {
  const gathering = new WeakMap<Asker, Round<Key, Answer>>();
  const open = (asker: Asker): Round<Key, Answer> => {
    const keys = new Set<Key>();
    const answers = nextTurn().then(() => {
      if (gathering.get(asker) === round) gathering.delete(asker);
      return ask(asker, [...keys]);
    });
    const round = { keys, answers };
    gathering.set(asker, round);
    return round;
  };
  return async (asker, key) => {
    const round = gathering.get(asker) ?? open(asker);
    round.keys.add(key);
    if (round.keys.size === MOST) gathering.delete(asker);
    return (await round.answers).get(key);
  };
}

interface Round<Key, Answer> {
  keys: Set<Key>;
  answers: Promise<Map<Key, Answer>>;
}
