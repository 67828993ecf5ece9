import { PageHead } from "../frame/page-head.tsx";
import { t } from "../words.ts";

export function ArticleScreen() {
  return <PageHead title={t("article.one")} />;
}
