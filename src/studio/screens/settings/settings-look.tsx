// The mark of the house and its two accent colours, shown as readers will see them, on the site's own papers.
import { useRef } from "react";
import { Button } from "../../parts/button.tsx";
import { Field } from "../../parts/field.tsx";
import { say } from "../../parts/toasts.tsx";
import { number, t } from "../../words.ts";
import { contrast } from "./settings-contrast.ts";
import type { SettingsDraft } from "./settings-draft.ts";

/** The papers of the site: accents must be read on them. */
const PAPERS = {
  light: { paper: "#fdfbf7", ink: "#1b1714" },
  dark: { paper: "#171411", ink: "#efe8dd" },
} as const;
const READABLE = 4.5;
const MOST_BYTES = 20_000;

export function SettingsLook({ draft }: { draft: SettingsDraft }) {
  const { values, set } = draft;
  const file = useRef<HTMLInputElement>(null);
  const take = async (chosen: File | undefined) => {
    if (!chosen) return;
    if (chosen.size > MOST_BYTES) return say(t("settings.logoLarge"), { tone: "wrong" });
    set("logo", drawingOf(await chosen.text()));
  };
  return (
    <>
      <section className="panel">
        <h2>{t("settings.accent")}</h2>
        <p className="quiet-text">{t("settings.accentHelp")}</p>
        <div className="samples">
          {(["light", "dark"] as const).map((scheme) => {
            const { paper, ink } = PAPERS[scheme];
            const colour = values.accent[scheme];
            const ratio = contrast(colour, paper);
            const change = (text: string) => set("accent", { ...values.accent, [scheme]: text });
            return (
              <div key={scheme} className="form">
                <div className="colour-row">
                  <input
                    type="color"
                    className="colour-well"
                    aria-label={t(`settings.pick.${scheme}`)}
                    value={/^#[0-9a-f]{6}$/i.test(colour) ? colour : "#000000"}
                    onChange={(event) => change(event.target.value)}
                    disabled={!draft.open}
                  />
                  <Field
                    label={t(`settings.accent.${scheme}`)}
                    value={colour}
                    onChange={(text) => change(text.trim())}
                    isDisabled={!draft.open}
                    latin
                    fault={ratio === null ? t("settings.colourWrong") : undefined}
                    help={
                      ratio !== null && ratio < READABLE ? (
                        <span className="wrong" role="status">
                          {t("settings.colourFaint", { ratio: number(Number(ratio.toFixed(1))) })}
                        </span>
                      ) : null
                    }
                  />
                </div>
                <div className="look-sample" style={{ background: paper, color: ink }} aria-hidden>
                  <MarkPicture svg={values.logo} colour={ratio === null ? ink : colour} />
                  <b>{values.name}</b>
                  <span className="kicker" style={{ color: colour }}>
                    {t("settings.sampleKicker")}
                  </span>
                  <span className="head">{t("settings.sampleHeadline")}</span>
                </div>
              </div>
            );
          })}
        </div>
      </section>
      <section className="panel">
        <h2>{t("settings.logo")}</h2>
        <p className="quiet-text">{t("settings.logoHelp")}</p>
        <div className="dialog-acts">
          <Button isDisabled={!draft.open} onPress={() => file.current?.click()}>
            {t("settings.logoChoose")}
          </Button>
          {values.logo ? (
            <Button look="quiet" isDisabled={!draft.open} onPress={() => set("logo", null)}>
              {t("settings.logoRemove")}
            </Button>
          ) : null}
        </div>
        <input
          ref={file}
          type="file"
          accept="image/svg+xml"
          hidden
          onChange={(event) => void take(event.target.files?.[0])}
        />
      </section>
    </>
  );
}

/** Drawn as a mask: a picture runs nothing, whatever the file holds, and takes the colour. */
function MarkPicture({ svg, colour }: { svg: string | null; colour: string }) {
  if (!svg) return null;
  const mask = `url("data:image/svg+xml,${encodeURIComponent(svg)}") no-repeat 0 50% / contain`;
  return <span className="mark-picture" style={{ background: colour, mask, aspectRatio: 1 }} />;
}

/** The svg element alone, without what drawing programs write around it. */
function drawingOf(text: string): string {
  return /<svg[\s>][\s\S]*<\/svg>/.exec(text.replace(/<!--[\s\S]*?-->/g, ""))?.[0] ?? text.trim();
}
