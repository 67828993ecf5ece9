import { PageHead } from "../frame/page-head.tsx";
import { t } from "../words.ts";

export function MyAccountScreen() {
  return <PageHead title={t("nav.me")} />;
}
