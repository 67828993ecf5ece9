// A form that saves one thing in the version that was read. When somebody else was faster, theirs stands beside what
// was written here and nothing is written over; where both say the same, there is nothing to choose.
import { type ReactNode, useState } from "react";
import { ApiFault } from "../client.ts";
import { forget } from "../queries.ts";
import { type Submit, useSubmit } from "../submit.ts";
import { BothSides, type Side } from "./both-sides.tsx";
import { FaultLine } from "./fault-panel.tsx";

export interface SavingOf<T> {
  /** The one that was read; zero for something new. */
  version: number;
  /** Says what was done. */
  save(submit: Submit, version: number): Promise<void>;
  sidesTo(theirs: T): Side[];
  /** First words of calls whose answers are not true any more. */
  touches: readonly string[];
  onDone?(): void;
  /** Theirs was chosen; as when it is done, unless told. */
  onTaken?(): void;
}

export interface Saving {
  /** Whether what is written stands in the newsroom now. `over`: another version than the one that was read. */
  save(over?: number): Promise<boolean>;
  isPending: boolean;
  error: unknown;
  forgive(): void;
  /** Null as long as nobody else was faster. */
  choice: { sides: Side[]; onMine(): void; onTheirs(): void } | null;
}

export function useSaving<T extends { version: number }>(of: SavingOf<T>): Saving {
  const { version, save, sidesTo, touches, onDone, onTaken = onDone } = of;
  const [error, setError] = useState<unknown>(null);
  const [theirs, setTheirs] = useState<T | null>(null);
  const [isPending, setPending] = useState(false);
  const submit = useSubmit();
  const send = async (over: number): Promise<boolean> => {
    setPending(true);
    setError(null);
    try {
      await save(submit, over);
      await forget(...touches);
      setTheirs(null);
      setPending(false);
      onDone?.();
      return true;
    } catch (fault) {
      const present = presentOf<T>(fault);
      if (present && differing(sidesTo(present)).length === 0) return send(present.version);
      setPending(false);
      if (present) setTheirs(present);
      else setError(fault);
      return false;
    }
  };
  const takeTheirs = () => {
    void forget(...touches);
    onTaken?.();
  };
  return {
    save: (over = version) => send(over),
    isPending,
    error,
    forgive: () => setError(null),
    choice: theirs && {
      sides: differing(sidesTo(theirs)),
      onMine: () => void send(theirs.version),
      onTheirs: takeTheirs,
    },
  };
}

export interface SaveFormProps {
  saving: Saving;
  children: ReactNode;
  /** What stands in the place of the usual words about a fault. */
  refusal?: ReactNode;
  /** How it ends, as long as there is nothing to choose. */
  acts: ReactNode;
}

export function SaveForm({ saving, children, refusal, acts }: SaveFormProps) {
  const { choice, error, isPending } = saving;
  return (
    <form
      className="form"
      onInput={saving.forgive}
      onSubmit={(event) => {
        event.preventDefault();
        void saving.save();
      }}
    >
      {children}
      {refusal ? (
        <p className="fault-line" role="alert">
          {refusal}
        </p>
      ) : (
        <FaultLine error={error} />
      )}
      {choice ? <BothSides {...choice} isPending={isPending} /> : acts}
    </form>
  );
}

/** What a conflict without a version says: another one has this name or address already. */
export function takenBy(error: unknown): Record<string, unknown> | null {
  return error instanceof ApiFault && error.code === "CONFLICT" ? error.params : null;
}

function presentOf<T>(fault: unknown): T | null {
  const params = takenBy(fault);
  return params && "version" in params ? (params as T) : null;
}

function differing(sides: readonly Side[]): Side[] {
  return sides.filter(({ mine, theirs }) => mine !== theirs);
}
