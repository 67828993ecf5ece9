// What a person reads when a call failed: what happened, what was kept, what to do.
import { ApiFault } from "./client.ts";
import { t, tOr } from "./words.ts";

export function faultWords(error: unknown): string {
  if (!(error instanceof ApiFault)) return t("fault.INTERNAL");
  const reason = error.params.reason;
  if (typeof reason === "string") return tOr(`fault.${reason}`, tOr(`fault.${error.code}`, error.message));
  return tOr(`fault.${error.code}`, error.message);
}

/** Wrong fields with the words to show beside them. */
export function fieldFaults(error: unknown): Record<string, string> {
  if (!(error instanceof ApiFault)) return {};
  return Object.fromEntries(
    Object.keys(error.fields).map((path) => [path.split(".")[0] as string, t("fault.field")]),
  );
}
