// Short news of what was done, with a way back where there is one: `say(t("saved"), { undo })`.
import { Undo2, X } from "lucide-react";
import { useEffect, useSyncExternalStore } from "react";
import { t } from "../words.ts";
import { Button, IconButton } from "./button.tsx";

interface Toast {
  id: number;
  text: string;
  tone: "done" | "wrong";
  undo?: (() => void) | undefined;
  /** Takes the place of what was said of the same before. */
  topic?: string | undefined;
}

const LASTS = 6000;
const WITH_UNDO = 12_000;

let present: readonly Toast[] = [];
let last = 0;
const listeners = new Set<() => void>();

export function say(
  text: string,
  more: { tone?: Toast["tone"]; undo?: () => void; topic?: string } = {},
): void {
  last += 1;
  const others = present.filter(({ topic }) => topic === undefined || topic !== more.topic);
  // More than three nobody reads.
  change([
    ...others.slice(-2),
    { id: last, text, tone: more.tone ?? "done", undo: more.undo, topic: more.topic },
  ]);
}

export function Toasts() {
  const toasts = useSyncExternalStore(subscribe, () => present);
  return (
    <section className="toasts" aria-label={t("toasts")} aria-live="polite" data-react-aria-top-layer="true">
      {toasts.map((toast) => (
        <ToastRow key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

function ToastRow({ toast }: { toast: Toast }) {
  const { id, text, tone, undo } = toast;
  useEffect(() => {
    // What went wrong stays until it was seen.
    if (tone === "wrong") return;
    const timer = setTimeout(() => drop(id), undo ? WITH_UNDO : LASTS);
    return () => clearTimeout(timer);
  }, [id, tone, undo]);
  return (
    <div className={`toast ${tone}`}>
      <span>{text}</span>
      {undo ? (
        <Button
          small
          look="quiet"
          icon={<Undo2 aria-hidden size={16} />}
          onPress={() => {
            drop(id);
            undo();
          }}
        >
          {t("undo")}
        </Button>
      ) : null}
      <IconButton label={t("close")} icon={<X aria-hidden size={16} />} onPress={() => drop(id)} />
    </div>
  );
}

function drop(id: number): void {
  change(present.filter((toast) => toast.id !== id));
}

function change(next: readonly Toast[]): void {
  present = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
