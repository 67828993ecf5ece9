import { PageHead } from "../frame/page-head.tsx";
import { t } from "../words.ts";

export function InboxScreen() {
  return <PageHead title={t("nav.inbox")} />;
}
