// Publishing: now or at a time, under embargo or not, until when; and what readers are told who saw it before.
import { useState } from "react";
import { Radio, RadioGroup } from "react-aria-components";
import { call, newKey } from "../../client.ts";
import { moment } from "../../moments.ts";
import { Button } from "../../parts/button.tsx";
import { DateTimeField } from "../../parts/date-time-field.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { FaultLine } from "../../parts/fault-panel.tsx";
import { Field } from "../../parts/field.tsx";
import { FormActs } from "../../parts/form-acts.tsx";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { t } from "../../words.ts";
import type { Editing } from "./article-editing.ts";

export interface PublishDialogProps {
  editing: Editing;
  /** The text stays as it is; only its times change. */
  onlyTimes: boolean;
  onClose(): void;
}

export function PublishDialog({ editing, onlyTimes, onClose }: PublishDialogProps) {
  const { article, act } = editing;
  const isSeen = article.live === "yes" || article.live === "expired";
  const isComing = article.live === "scheduled" || article.live === "embargoed";
  const [when, setWhen] = useState<"now" | "at">(isComing ? "at" : "now");
  const [at, setAt] = useState<string | null>(isComing ? article.publishedAt : null);
  const [embargoUntil, setEmbargo] = useState<string | null>(article.embargoUntil);
  const [expiresAt, setExpires] = useState<string | null>(article.expiresAt);
  const [breakingUntil, setBreaking] = useState<string | null>(article.breakingUntil);
  const [note, setNote] = useState("");
  const [isMore, setMore] = useState(Boolean(embargoUntil || expiresAt || breakingUntil) || onlyTimes);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const [key] = useState(newKey);

  const publish = async () => {
    // Never now where a time was meant.
    if (!isSeen && when === "at" && at === null) return;
    setBusy(true);
    setError(null);
    try {
      const times = {
        ...(when === "at" && at && !isSeen ? { at } : {}),
        ...(embargoUntil === article.embargoUntil ? {} : { embargoUntil }),
        ...(expiresAt === article.expiresAt ? {} : { expiresAt }),
        ...(breakingUntil === article.breakingUntil ? {} : { breakingUntil }),
      };
      const { code } = article;
      const done = await act((version) =>
        onlyTimes
          ? call("articles.setTimes", { code, version, ...times }, { key })
          : call("articles.publish", { code, version, ...times, ...(note.trim() ? { note } : {}) }, { key }),
      );
      onClose();
      if (done === null) return;
      void forget("planning");
      say(
        done.live === "yes" || !done.publishedAt
          ? t(onlyTimes ? "done.times" : "done.publish")
          : t("done.schedule", { time: moment(done.publishedAt) }),
      );
    } catch (fault) {
      setError(fault);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Dialog title={t(onlyTimes ? "act.times" : "publish.title")} isOpen onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void publish();
        }}
      >
        <FaultLine error={error} />
        {isSeen ? null : (
          <RadioGroup
            className="radios"
            aria-label={t("publish.when")}
            value={when}
            onChange={(value) => setWhen(value as "now" | "at")}
          >
            <Radio value="now" className="radio">
              {t("publish.now")}
            </Radio>
            <Radio value="at" className="radio">
              {t("publish.at")}
            </Radio>
          </RadioGroup>
        )}
        {when === "at" && !isSeen ? (
          <DateTimeField label={t("publish.time")} value={at} onChange={setAt} autoFocus />
        ) : null}
        {article.live === "yes" && !onlyTimes ? (
          <Field
            label={t("publish.note")}
            help={t("publish.noteHelp")}
            lines={2}
            value={note}
            onChange={setNote}
            maxLength={2000}
          />
        ) : null}
        {isMore ? (
          <>
            {isSeen ? null : (
              <DateTimeField
                label={t("publish.embargo")}
                help={t("publish.embargoHelp")}
                value={embargoUntil}
                onChange={setEmbargo}
              />
            )}
            <DateTimeField
              label={t("publish.breaking")}
              help={t("publish.breakingHelp")}
              value={breakingUntil}
              onChange={setBreaking}
            />
            <DateTimeField
              label={t("publish.expires")}
              help={t("publish.expiresHelp")}
              value={expiresAt}
              onChange={setExpires}
            />
          </>
        ) : (
          <Button look="quiet" onPress={() => setMore(true)}>
            {t("publish.more")}
          </Button>
        )}
        <FormActs
          act={t(onlyTimes ? "act.times" : when === "at" && !isSeen ? "publish.schedule" : "act.publish")}
          onCancel={onClose}
          isPending={isBusy}
          isDisabled={when === "at" && !isSeen && at === null}
        />
      </form>
    </Dialog>
  );
}
