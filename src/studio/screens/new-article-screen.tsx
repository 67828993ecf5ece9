import { PageHead } from "../frame/page-head.tsx";
import { t } from "../words.ts";

export function NewArticleScreen() {
  return <PageHead title={t("article.new")} />;
}
