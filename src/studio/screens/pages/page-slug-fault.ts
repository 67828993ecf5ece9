// Why a page did not get its address, in words.
import { takenBy } from "../../parts/save-form.tsx";
import { t } from "../../words.ts";

/** Null where it was something else. */
export function slugFault(error: unknown): string | null {
  const { slug, reserved, title } = takenBy(error) ?? {};
  if (typeof slug !== "string") return null;
  return reserved ? t("pages.reserved", { slug }) : t("pages.taken", { slug, title: String(title) });
}
