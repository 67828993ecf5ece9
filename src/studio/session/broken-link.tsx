// Where a link leads that lost its end on the way.
import { ButtonLink } from "../parts/button.tsx";
import { t } from "../words.ts";
import { Gate } from "./gate.tsx";

export function BrokenLink({ title }: { title: string }) {
  return (
    <Gate title={title} intro={t("link.missing")}>
      <ButtonLink href="/">{t("forgot.back")}</ButtonLink>
    </Gate>
  );
}
