// What the screens of a dossier and of a page have in common: a draft that is saved in the version that was read, both
// sides where a colleague was faster, and what readers see made of it.
import { useMemo, useRef, useState } from "react";
import { faultWords } from "../fault-words.ts";
import { useInTurn } from "../in-turn.ts";
import { useLeaveGuard } from "../location.ts";
import { forget } from "../queries.ts";
import { useShortcuts } from "../shortcuts.ts";
import { type Submit, useSubmit } from "../submit.ts";
import { t } from "../words.ts";
import type { Side } from "./both-sides.tsx";
import type { DraftBin } from "./draft-bin.ts";
import { type Saving, useSaving } from "./save-form.tsx";
import { say } from "./toasts.tsx";

export interface DraftingOf<Fields, Theirs> extends DraftBin {
  /** As it was read. */
  id: number;
  version: number;
  fields: Fields;
  mayChange: boolean;
  save(submit: Submit, said: { id: number; version: number; fields: Fields }): Promise<{ version: number }>;
  sidesTo(fields: Fields, theirs: Theirs): Side[];
  /** What a colleague saved was chosen: the form begins anew. */
  onTaken(): void;
}

export type DraftAct = "publish" | "withdraw" | "restore" | "recover";

export interface Drafting<Fields> {
  fields: Fields;
  change(part: Partial<Fields>): void;
  isChanged: boolean;
  saving: Saving;
  /** Whether what is written is the draft now. */
  save(): Promise<boolean>;
  act(name: DraftAct): Promise<void>;
}

export function useDrafting<Fields, Theirs extends { version: number }>(
  input: DraftingOf<Fields, Theirs>,
): Drafting<Fields> {
  const { of, id, mayChange } = input;
  const [fields, setFields] = useState(input.fields);
  const [base, setBase] = useState(() => ({ version: input.version, fields: JSON.stringify(fields) }));
  const submit = useSubmit();
  const turn = useInTurn();
  const isChanged = JSON.stringify(fields) !== base.fields;
  const latest = useRef({ fields, base });
  latest.current = { fields, base };
  /** For what is drawn, and at once for who saves or acts before that. */
  const goOnFrom = (next: typeof base) => {
    latest.current.base = next;
    setBase(next);
  };
  const saving = useSaving<Theirs>({
    version: base.version,
    save: async (send, version) => {
      const { fields: sent } = latest.current;
      const saved = await input.save(send, { id, version, fields: sent });
      goOnFrom({ version: saved.version, fields: JSON.stringify(sent) });
      say(t(`${of}.saved`), { topic: of });
    },
    sidesTo: (theirs) => input.sidesTo(latest.current.fields, theirs),
    touches: [of],
    onTaken: input.onTaken,
  });
  const save = () =>
    turn(async () => {
      const { fields: written, base: from } = latest.current;
      return JSON.stringify(written) === from.fields || saving.save(from.version);
    });
  const run = useRef(save);
  run.current = save;
  useShortcuts(useMemo(() => [{ keys: "mod+s", name: "keys.save", run: () => void run.current() }], []));
  useLeaveGuard(isChanged && mayChange, save);
  const act = (name: DraftAct) =>
    turn(async () => {
      try {
        const done = await submit(`${of}.${name}`, { id, version: latest.current.base.version });
        goOnFrom({ ...latest.current.base, version: done.version });
        say(t(`${of}.done.${name}`), { topic: of });
      } catch (error) {
        say(input.refusalOf(error) ?? faultWords(error), { tone: "wrong" });
      }
      await forget(of);
    });
  const change = (part: Partial<Fields>) => setFields((before) => ({ ...before, ...part }));
  return { fields, change, isChanged, saving: { ...saving, save }, save, act };
}
