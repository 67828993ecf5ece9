// Decisions of a moderator: shown at once, sent with the versions that were seen, undone one after the other.
import { type Dispatch, useMemo, useReducer } from "react";
import type { CallOutput } from "../../../api/calls.ts";
import { call, newKey } from "../../client.ts";
import { faultWords } from "../../fault-words.ts";
import { say } from "../../parts/toasts.tsx";
import { queries } from "../../queries.ts";
import { t } from "../../words.ts";
import {
  applyChange,
  type Change,
  type Changes,
  NO_CHANGES,
  type State,
  type Verdict,
} from "./comments-changes.ts";
import type { Comment } from "./comments-marks.ts";

type Answer = CallOutput<"comments.decideMany">;
type Decision = Answer["decided"][number];
type Seen = Pick<Comment, "id" | "version">;

/** As many as one call takes. */
const AT_ONCE = 200;

/** «overtaken»: somebody else had changed one of them; «failed»: it was told why. */
export type Outcome = "done" | "overtaken" | "failed";

/** What is said of a decision stands until the next one, so that many in a row leave the list in sight. */
const ABOUT = { topic: "moderation" };

export interface Deciding {
  changes: Changes;
  decide(comments: readonly Comment[], verdict: Verdict): Promise<Outcome>;
  /** Takes back the last decision that was not taken back yet. */
  undo(): void;
  /** Leaves a comment as somebody else left it. */
  settle(id: number): void;
}

/** `onBack` hears which comments came back by an undo. */
export function useDeciding(onBack: (ids: readonly number[]) => void): Deciding {
  const [changes, change] = useReducer(applyChange, NO_CHANGES);
  const acts = useMemo(() => actsOf(change, onBack), [onBack]);
  return { changes, ...acts };
}

function actsOf(
  change: Dispatch<Change>,
  onBack: (ids: readonly number[]) => void,
): Omit<Deciding, "changes"> {
  const past: Promise<Decision[]>[] = [];

  const decide = async (comments: readonly Comment[], verdict: Verdict): Promise<Outcome> => {
    change({ kind: "decided", comments, verdict });
    const answer = send(comments, verdict);
    const done = answer.then(
      ({ decided }) => decided,
      () => [],
    );
    past.push(done);
    say(doneWords(comments.length, verdict), { ...ABOUT, undo: () => void takeBack(done) });
    try {
      const { decided, refused } = await answer;
      change({ kind: "known", states: decided.map((one) => ({ ...one, note: verdict.note ?? null })) });
      if (refused.length === 0) return "done";
      tellRefused(comments, refused);
      return refused.some(({ code }) => code === "CONFLICT") ? "overtaken" : "failed";
    } catch (error) {
      change({ kind: "failed", comments });
      say(t("moderation.failed", { n: comments.length, why: faultWords(error) }), {
        ...ABOUT,
        tone: "wrong",
      });
      return "failed";
    } finally {
      void queries.invalidateQueries({ queryKey: ["comments"], refetchType: "none" });
    }
  };

  const tellRefused = (comments: readonly Comment[], refused: Answer["refused"]) => {
    for (const { id, code, params } of refused) {
      const seen = comments.find((comment) => comment.id === id);
      if (!seen) continue;
      if (code === "CONFLICT") change({ kind: "overtaken", seen, now: params as unknown as State });
      else change({ kind: "failed", comments: [seen] });
    }
    const overtaken = refused.filter(({ code }) => code === "CONFLICT").length;
    if (overtaken > 0) say(t("moderation.overtakenSome", { n: overtaken }), ABOUT);
    const others = refused.filter(({ code }) => code !== "CONFLICT");
    const why = t("fault.NOT_ALLOWED");
    if (others.length > 0)
      say(t("moderation.failed", { n: others.length, why }), { ...ABOUT, tone: "wrong" });
  };

  const takeBack = async (done: Promise<Decision[]>): Promise<void> => {
    const at = past.indexOf(done);
    if (at < 0) return;
    past.splice(at, 1);
    const decided = await done;
    try {
      const answers = await Promise.all(byVerdict(decided).map(([verdict, group]) => send(group, verdict)));
      const back = answers.flatMap((answer) => answer.decided);
      const refused = answers.flatMap((answer) => answer.refused);
      const notes = new Map(decided.map(({ id, before }) => [id, before.note]));
      change({ kind: "known", states: back.map((one) => ({ ...one, note: notes.get(one.id) ?? null })) });
      if (back.length > 0) say(t("moderation.undone"), ABOUT);
      if (refused.length > 0)
        say(t("moderation.undoneNot", { n: refused.length }), { ...ABOUT, tone: "wrong" });
      onBack(back.map(({ id }) => id));
    } catch (error) {
      past.push(done);
      say(faultWords(error), { ...ABOUT, tone: "wrong" });
    } finally {
      void queries.invalidateQueries({ queryKey: ["comments"], refetchType: "none" });
    }
  };

  return {
    decide,
    undo: () => {
      const last = past.at(-1);
      if (last) void takeBack(last);
      else say(t("moderation.nothingToUndo"), ABOUT);
    },
    settle: (id) => change({ kind: "settled", id }),
  };
}

async function send(comments: readonly Seen[], verdict: Verdict): Promise<Answer> {
  const whole: Answer = { decided: [], refused: [] };
  for (let at = 0; at < comments.length; at += AT_ONCE) {
    const part = comments.slice(at, at + AT_ONCE).map(({ id, version }) => ({ id, version }));
    const { decided, refused } = await call(
      "comments.decideMany",
      { ...verdict, comments: part },
      { key: newKey() },
    );
    whole.decided.push(...decided);
    whole.refused.push(...refused);
  }
  return whole;
}

/** Those that were alike before go back together. */
function byVerdict(decided: readonly Decision[]): [Verdict, Decision[]][] {
  const groups = new Map<string, [Verdict, Decision[]]>();
  for (const decision of decided) {
    const { status, reason, note } = decision.before;
    const verdict: Verdict = { status, ...(reason ? { reason } : {}), ...(note ? { note } : {}) };
    const key = JSON.stringify(verdict);
    const group = groups.get(key) ?? [verdict, []];
    group[1].push(decision);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function doneWords(n: number, { status }: Verdict): string {
  return n === 1 ? t(`moderation.done.${status}`) : t(`moderation.doneMany.${status}`, { n });
}
