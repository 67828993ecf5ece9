// What stands where something could not be loaded: what happened, and again.
import { RotateCw, TriangleAlert } from "lucide-react";
import { faultWords } from "../fault-words.ts";
import { t } from "../words.ts";
import { Button } from "./button.tsx";

export interface FaultPanelProps {
  error: unknown;
  again?: () => void;
  /** Nothing else is on the screen. */
  alone?: boolean;
}

export function FaultPanel({ error, again, alone = false }: FaultPanelProps) {
  const Title = alone ? "h1" : "h2";
  return (
    <div className="empty-state" role="alert">
      <TriangleAlert aria-hidden size={28} />
      <Title>{t("fault.title")}</Title>
      <p>{faultWords(error)}</p>
      {again ? (
        <Button icon={<RotateCw aria-hidden size={16} />} onPress={again}>
          {t("again")}
        </Button>
      ) : null}
    </div>
  );
}

/** A line that says what went wrong, over a form; `refusal` in words of its own. */
export function FaultLine({ error, refusal }: { error: unknown; refusal?: string | null | undefined }) {
  return error ? (
    <p className="fault-line" role="alert">
      {refusal ?? faultWords(error)}
    </p>
  ) : null;
}
