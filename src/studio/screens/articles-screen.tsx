import { PageHead } from "../frame/page-head.tsx";
import { t } from "../words.ts";

export function ArticlesScreen() {
  return <PageHead title={t("nav.articles")} />;
}
