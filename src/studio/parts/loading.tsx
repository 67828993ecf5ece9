// Something is on its way; shown only when it takes longer than a moment.
import { t } from "../words.ts";

export function Loading() {
  return (
    <div className="loading" role="status">
      <span className="spinner" aria-hidden />
      <span className="unseen">{t("loading")}</span>
    </div>
  );
}
