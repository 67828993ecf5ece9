// The sheet on which whoever is not signed in yet reads and writes: the mark, a title, one form.
import type { ReactNode } from "react";
import { Button } from "../parts/button.tsx";
import { prefer, usePreferences } from "../preferences.ts";
import { t } from "../words.ts";

export function Gate({ title, intro, children }: { title: string; intro?: string; children?: ReactNode }) {
  const { language } = usePreferences();
  return (
    <main className="gate">
      <div className="gate-sheet">
        <p className="wordmark">{t("dabir")}</p>
        <h1>{title}</h1>
        {intro ? <p className="gate-intro">{intro}</p> : null}
        {children}
      </div>
      <footer className="gate-foot">
        <Button look="quiet" small onPress={() => void prefer({ language: language === "fa" ? "en" : "fa" })}>
          <span lang={language === "fa" ? "en" : "fa"}>{language === "fa" ? "English" : "فارسی"}</span>
        </Button>
      </footer>
    </main>
  );
}
