// What somebody changes in the newsroom's settings before saving: only the fields that differ are sent, with the
// version that was read. When a colleague was faster, both sides stand beside each other and nothing is written over.
import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { CallOutput } from "../../../api/calls.ts";
import { ApiFault, call, newKey } from "../../client.ts";
import { faultWords } from "../../fault-words.ts";
import { useInTurn } from "../../in-turn.ts";
import { say } from "../../parts/toasts.tsx";
import { forget, queries } from "../../queries.ts";
import { t } from "../../words.ts";

export type Settings = CallOutput<"settings.get">["settings"];
export type SettingKey = keyof Settings;

export interface SettingsDraft {
  /** As they were read, with what was changed on the screen. */
  values: Settings;
  /** Whoever is at the desk may change them. */
  open: boolean;
  set<K extends SettingKey>(key: K, value: Settings[K]): void;
  changed: SettingKey[];
  save(): Promise<void>;
  saving: boolean;
  error: unknown;
  /** What a colleague saved meanwhile in the fields that were changed here. */
  theirs: Partial<Settings> | null;
  /** Mine are saved over theirs. */
  keepMine(): Promise<void>;
  takeTheirs(): void;
  discard(): void;
}

export const settingsQuery = {
  queryKey: ["settings"],
  queryFn: ({ signal }: { signal: AbortSignal }) => call("settings.get", {}, { signal }),
};

/** As they were read last, also before that is drawn. */
function newest(): CallOutput<"settings.get"> | undefined {
  return queries.getQueryData(settingsQuery.queryKey);
}

/** Null until the settings have come; then `error` of the query is thrown to the screen's boundary. */
export function useSettingsDraft(): SettingsDraft | null {
  const query = useQuery({ ...settingsQuery, throwOnError: true });
  const [changes, setChanges] = useState<Partial<Settings>>({});
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [theirs, setTheirs] = useState<{ version: number; settings: Settings } | null>(null);
  const turn = useInTurn();
  // What a save finds that waited for another one.
  const present = useRef(changes);
  present.current = changes;
  if (!query.data) return null;
  const { settings, version, abilities } = query.data;
  const changed = changedKeys(changes, settings);

  const send = async (input: Partial<Settings>, seen: number, isUndo = false): Promise<void> => {
    const { settings } = newest() ?? query.data;
    setSaving(true);
    setError(null);
    try {
      const saved = await call("settings.change", { ...input, version: seen }, { key: newKey() });
      const before = pick(settings, Object.keys(input) as SettingKey[]);
      setTheirs(null);
      await forget("settings", "me");
      // What was written meanwhile stays.
      const rest = (now: Partial<Settings>) => without(now, input);
      present.current = rest(present.current);
      setChanges(rest);
      say(
        t(isUndo ? "settings.undone" : "settings.saved"),
        isUndo ? {} : { undo: () => void send(before, saved.version, true) },
      );
    } catch (fault) {
      if (isUndo) say(faultWords(fault), { tone: "wrong" });
      else if (isConflict(fault)) {
        const now = fault.params as unknown as { version: number; settings: Settings };
        const keys = Object.keys(input) as SettingKey[];
        // They changed something else: both changes stand.
        if (keys.every((key) => isSame(now.settings[key], settings[key]))) return send(input, now.version);
        setTheirs(now);
      } else setError(fault);
    }
    setSaving(false);
  };

  return {
    values: { ...settings, ...changes },
    open: abilities.administer,
    set: (key, value) => setChanges((before) => ({ ...before, [key]: value })),
    changed,
    save: () =>
      turn(async () => {
        const read = newest() ?? query.data;
        const keys = changedKeys(present.current, read.settings);
        if (keys.length > 0) await send(pick(present.current, keys), read.version);
      }),
    saving,
    error,
    theirs: theirs && pick(theirs.settings, changed),
    keepMine: () => send(pick(changes, changed), theirs?.version ?? version),
    takeTheirs: () => {
      setTheirs(null);
      setChanges({});
      void forget("settings");
    },
    discard: () => {
      setChanges({});
      setError(null);
    },
  };
}

function isConflict(fault: unknown): fault is ApiFault {
  return fault instanceof ApiFault && fault.code === "CONFLICT" && "settings" in fault.params;
}

/** What differs from `settings`. */
function changedKeys(changes: Partial<Settings>, settings: Settings): SettingKey[] {
  return (Object.keys(changes) as SettingKey[]).filter((key) => !isSame(changes[key], settings[key]));
}

/** The changes that were not among those that are saved now. */
function without(changes: Partial<Settings>, saved: Partial<Settings>): Partial<Settings> {
  return pick(
    changes,
    (Object.keys(changes) as SettingKey[]).filter((key) => !isSame(changes[key], saved[key])),
  );
}

function pick(from: Partial<Settings>, keys: readonly SettingKey[]): Partial<Settings> {
  return Object.fromEntries(keys.map((key) => [key, from[key]]));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
