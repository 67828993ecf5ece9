// One article being written: what stands in the form, what the newsroom has, and how the one becomes the other. What
// was typed is kept in the browser at once and in the newsroom soon after; nothing is ever written over what somebody
// else saved.
import { useSuspenseQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { ApiFault, call } from "../../client.ts";
import { now } from "../../clock.ts";
import { useInTurn } from "../../in-turn.ts";
import { forget, queries } from "../../queries.ts";
import {
  type Article,
  type ArticleFields,
  changedNames,
  type FieldName,
  fieldsOf,
  type Revision,
  saveInput,
} from "./article-fields.ts";
import { dropKept, keep, readKept } from "./kept-text.ts";

/** Somebody else saved meanwhile: theirs, to be shown beside one's own. */
export interface Conflict {
  version: number;
  revision: Revision | null;
}

/** What the newsroom has, as far as it is known here. */
interface Base {
  version: number;
  fields: ArticleFields;
}

const QUIET = 15_000;

export function articleQuery(code: number) {
  return {
    queryKey: ["articles", "one", code],
    queryFn: ({ signal }: { signal: AbortSignal }) => call("articles.get", { code }, { signal }),
    staleTime: 5000,
  };
}

export function useArticleEditing(code: number) {
  const { data: article } = useSuspenseQuery(articleQuery(code));
  const [base, setBase] = useState(() => baseOf(article));
  const [fields, setFields] = useState<ArticleFields>(() => readKept(code, article.version) ?? base.fields);
  const [state, setState] = useState<"still" | "saving" | "failed">("still");
  const [error, setError] = useState<unknown>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  // Counts how often the text was replaced from outside: a field that edits it begins anew then.
  const [arrivals, setArrivals] = useState(0);
  const names = useMemo(() => changedNames(fields, base.fields), [fields, base]);
  const isChanged = names.length > 0;

  const latest = useRef({ fields, base });
  latest.current = { fields, base };

  /** What stands in the newsroom now: for what is drawn, and at once for who saves before that. */
  const goOnFrom = useCallback((next: Base) => {
    latest.current.base = next;
    setBase(next);
  }, []);

  /** What the newsroom has stands in the form, but for `mine`. Nothing older than what was saved from here. */
  const take = useCallback(
    (fresh: Article, mine: readonly FieldName[]) => {
      const { fields: now, base: before } = latest.current;
      if (fresh.version <= before.version) return;
      const next = baseOf(fresh);
      const kept = Object.fromEntries(mine.map((name) => [name, now[name]]));
      const taken = { ...next.fields, ...kept };
      if (changedNames(taken, now).includes("document")) setArrivals((count) => count + 1);
      latest.current.fields = taken;
      setFields(taken);
      goOnFrom(next);
    },
    [goOnFrom],
  );

  // What others saved is taken over as long as nothing was typed here.
  useEffect(() => {
    if (!isChanged) take(article, []);
  }, [article, isChanged, take]);

  useEffect(() => {
    if (isChanged) keep(code, { version: base.version, fields });
    else dropKept(code);
  }, [code, base.version, fields, isChanged]);

  const turn = useInTurn();

  const saveNow = useCallback(
    async (over?: number): Promise<number | null> => {
      const { fields: sent, base: from } = latest.current;
      const changed = changedNames(sent, from.fields);
      if (changed.length === 0) return over ?? from.version;
      setState("saving");
      setError(null);
      try {
        const saved = await call(
          "articles.save",
          saveInput(sent, { names: changed, code, version: over ?? from.version }),
        );
        goOnFrom({ version: saved.version, fields: sent });
        setConflict(null);
        setSavedAt(now());
        setState("still");
        void forget("articles");
        return saved.version;
      } catch (fault) {
        setState("failed");
        const theirs = conflictOf(fault);
        if (theirs) setConflict(theirs);
        else setError(fault);
        return null;
      }
    },
    [code, goOnFrom],
  );

  /** The version that stands afterwards; null when it could not be saved. */
  const save = useCallback((over?: number) => turn(() => saveNow(over)), [turn, saveNow]);

  /** An act on what is written here, which is saved first; null when that failed, which stands on the screen. */
  const act = useCallback(
    <T>(work: (version: number) => Promise<T>): Promise<T | null> =>
      turn(async () => {
        const version = await saveNow();
        if (version === null) return null;
        try {
          return await work(version);
        } finally {
          await forget("articles");
          const fresh = queries.getQueryData<Article>(articleQuery(code).queryKey);
          const { fields: written, base: from } = latest.current;
          // What was typed meanwhile is typed over what the act made.
          if (fresh) take(fresh, changedNames(written, from.fields));
        }
      }),
    [code, turn, saveNow, take],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is typed begins the wait anew
  useEffect(() => {
    if (!isChanged || conflict || !article.abilities.edit) return;
    const timer = setTimeout(() => void save(), QUIET);
    return () => clearTimeout(timer);
  }, [isChanged, conflict, save, fields, article.abilities.edit]);

  const change = useCallback(
    (part: Partial<ArticleFields>) => setFields((before) => ({ ...before, ...part })),
    [],
  );

  const takeTheirs = useCallback(async () => {
    const fresh = await queries.fetchQuery({ ...articleQuery(code), staleTime: 0 });
    const next = baseOf(fresh);
    goOnFrom(next);
    setFields(next.fields);
    setArrivals((count) => count + 1);
    setConflict(null);
    setState("still");
  }, [code, goOnFrom]);

  return {
    article,
    fields,
    change,
    names,
    isChanged,
    state,
    error,
    savedAt,
    save,
    act,
    conflict,
    takeTheirs,
    arrivals,
  };
}

export type Editing = ReturnType<typeof useArticleEditing>;

function conflictOf(fault: unknown): Conflict | null {
  if (!(fault instanceof ApiFault) || fault.code !== "CONFLICT") return null;
  const { version, revision } = fault.params as Partial<Conflict>;
  return typeof version === "number" ? { version, revision: revision ?? null } : null;
}

function baseOf(article: Article): Base {
  const { version, revision, importance } = article;
  return {
    version,
    fields: fieldsOf(revision, { importance, translationOf: article.translationOf?.code ?? null }),
  };
}
