// Breaking news (فوری): what stands over every page and until when; one more, longer, shorter, off.
import { Siren } from "lucide-react";
import { type FormEvent, useState } from "react";
import { Form } from "react-aria-components";
import { call, newKey } from "../../client.ts";
import { now } from "../../clock.ts";
import { faultWords } from "../../fault-words.ts";
import { Button } from "../../parts/button.tsx";
import { LiveChip } from "../../parts/chip.tsx";
import { DateTimeField } from "../../parts/date-time-field.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { FaultLine } from "../../parts/fault-panel.tsx";
import { FormActs } from "../../parts/form-acts.tsx";
import { TimeText } from "../../parts/time-text.tsx";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { t } from "../../words.ts";
import type { FrontView } from "./front-cards.ts";

type Breakable = Pick<FrontView["breaking"][number], "code" | "headline" | "breakingUntil" | "version">;

const HOURS = [1, 2, 6] as const;

export function BreakingPanel({
  breaking,
  onChange,
}: {
  breaking: FrontView["breaking"];
  onChange(article: Breakable): void;
}) {
  if (breaking.length === 0) return null;
  return (
    <section className="front-breaking" aria-label={t("front.breaking")}>
      <h2>
        <Siren aria-hidden size={18} /> {t("front.breaking")}
      </h2>
      <ul>
        {breaking.map((article) => (
          <li key={article.code}>
            <p className="grow">
              <b>
                <bdi>{article.headline}</bdi>
              </b>
              <span className="front-meta">
                {t("front.until")}{" "}
                {article.breakingUntil ? <TimeText at={article.breakingUntil} style="moment" /> : null}
                {article.live === "yes" ? null : <LiveChip live={article.live} />}
              </span>
            </p>
            {article.abilities.break ? (
              <span className="front-breaking-acts">
                <Button small look="quiet" onPress={() => onChange(article)}>
                  {t("front.breakTime")}
                </Button>
                <Button small look="danger" onPress={() => void end(article)}>
                  {t("front.breakEnd")}
                </Button>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function BreakDialog({ article, onClose }: { article: Breakable; onClose(): void }) {
  const [until, setUntil] = useState<string | null>(article.breakingUntil ?? inHours(2));
  const [fault, setFault] = useState<unknown>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await put(article, until);
      say(t("front.broken", { headline: article.headline }));
      onClose();
    } catch (error) {
      setFault(error);
    }
  };
  return (
    <Dialog title={t("front.breakTitle")} isOpen onClose={onClose}>
      <Form className="form" onSubmit={submit}>
        <p>
          <b>
            <bdi>{article.headline}</bdi>
          </b>
        </p>
        <p className="dialog-text">{t("front.breakText")}</p>
        <div className="front-hours">
          {HOURS.map((hours) => (
            <Button key={hours} small onPress={() => setUntil(inHours(hours))}>
              {t("front.hours", { n: hours })}
            </Button>
          ))}
        </div>
        <DateTimeField label={t("front.untilLabel")} value={until} onChange={setUntil} />
        <FaultLine error={fault} />
        <FormActs act={t("front.break")} onCancel={onClose} isDisabled={until === null} />
      </Form>
    </Dialog>
  );
}

async function end(article: Breakable): Promise<void> {
  try {
    const { version } = await put(article, null);
    const before = article.breakingUntil;
    say(t("front.breakEnded"), { undo: () => void put({ ...article, version }, before).catch(sayFault) });
  } catch (error) {
    sayFault(error);
  }
}

/** Readers see it at once. */
async function put({ code, version }: Breakable, until: string | null): Promise<{ version: number }> {
  const state = await call("fronts.breaking", { code, until, version }, { key: newKey() });
  await forget("fronts", "articles");
  return state;
}

function sayFault(error: unknown): void {
  say(faultWords(error), { tone: "wrong" });
}

function inHours(hours: number): string {
  return new Date(now().getTime() + hours * 3_600_000).toISOString();
}
