// One article being written: what stands in the form, what the newsroom has, and how the one becomes the other. What
// was typed is kept in the browser at once and in the newsroom soon after; nothing is ever written over what somebody
// else saved.
import { useSuspenseQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { CallOutput } from "../../../api/calls.ts";
import { ApiFault, call } from "../../client.ts";
import { now } from "../../clock.ts";
import { forget, queries } from "../../queries.ts";
import {
  type Article,
  type ArticleFields,
  changedNames,
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

export type ArticleState = CallOutput<"articles.save">;

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

  // What others saved is taken over as long as nothing was typed here.
  useEffect(() => {
    if (article.version === base.version || isChanged) return;
    const next = baseOf(article);
    setBase(next);
    setFields(next.fields);
    if (changedNames(next.fields, base.fields).length > 0) setArrivals((count) => count + 1);
  }, [article, base, isChanged]);

  useEffect(() => {
    if (isChanged) keep(code, { version: base.version, fields });
    else dropKept(code);
  }, [code, base.version, fields, isChanged]);

  const latest = useRef({ fields, base });
  latest.current = { fields, base };

  /** The version that stands afterwards; null when it could not be saved. */
  const save = useCallback(
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
        setBase({ version: saved.version, fields: sent });
        setConflict(null);
        setSavedAt(now());
        setState("still");
        void forget("articles");
        return saved.version;
      } catch (fault) {
        setState("failed");
        if (
          fault instanceof ApiFault &&
          fault.code === "CONFLICT" &&
          typeof fault.params.version === "number"
        ) {
          setConflict({
            version: fault.params.version,
            revision: (fault.params.revision as Revision | undefined) ?? null,
          });
        } else setError(fault);
        return null;
      }
    },
    [code],
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
    setBase(next);
    setFields(next.fields);
    setArrivals((count) => count + 1);
    setConflict(null);
    setState("still");
  }, [code]);

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
    conflict,
    takeTheirs,
    arrivals,
  };
}

export type Editing = ReturnType<typeof useArticleEditing>;

function baseOf(article: Article): { version: number; fields: ArticleFields } {
  const { version, revision, importance } = article;
  return {
    version,
    fields: fieldsOf(revision, { importance, translationOf: article.translationOf?.code ?? null }),
  };
}
