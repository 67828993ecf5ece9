// What the screens of a dossier and of a page have in common: a draft that is saved in the version that was read, both
// sides where a colleague was faster, and what readers see made of it.
import { useMemo, useRef, useState } from "react";
import { faultWords } from "../fault-words.ts";
import { useLeaveGuard } from "../location.ts";
import { forget } from "../queries.ts";
import { useShortcuts } from "../shortcuts.ts";
import { type Submit, useSubmit } from "../submit.ts";
import { t } from "../words.ts";
import type { Side } from "./both-sides.tsx";
import { type Saving, useSaving } from "./save-form.tsx";
import { say } from "./toasts.tsx";

export interface DraftingOf<Fields, Theirs> {
  /** First word of its calls. */
  of: "dossiers" | "pages";
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

export type DraftAct = "publish" | "withdraw" | "restore";

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
  // Of the save that is ending: whether it was one, or theirs was taken; and for who leaves, whether it worked.
  const isSaved = useRef(false);
  const worked = useRef(false);
  const isChanged = JSON.stringify(fields) !== base.fields;
  const saving = useSaving<Theirs>({
    version: base.version,
    save: async (send, version) => {
      const saved = await input.save(send, { id, version, fields });
      setBase({ version: saved.version, fields: JSON.stringify(fields) });
      isSaved.current = true;
      worked.current = true;
      say(t(`${of}.saved`), { topic: of });
    },
    sidesTo: (theirs) => input.sidesTo(fields, theirs),
    touches: [of],
    onDone: () => {
      if (isSaved.current) isSaved.current = false;
      else input.onTaken();
    },
  });
  const save = async () => {
    worked.current = false;
    await saving.save();
    return worked.current;
  };
  const latest = useRef(save);
  latest.current = save;
  useShortcuts(useMemo(() => [{ keys: "mod+s", name: "keys.save", run: () => void latest.current() }], []));
  useLeaveGuard(isChanged && mayChange, save);
  const act = async (name: DraftAct) => {
    try {
      const done = await submit(`${of}.${name}`, { id, version: base.version });
      setBase((before) => ({ ...before, version: done.version }));
      say(t(`${of}.done.${name}`), { topic: of });
    } catch (error) {
      say(faultWords(error), { tone: "wrong" });
    }
    await forget(of);
  };
  const change = (part: Partial<Fields>) => setFields((before) => ({ ...before, ...part }));
  return { fields, change, isChanged, saving, save, act };
}
