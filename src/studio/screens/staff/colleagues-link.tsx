// A link that lets somebody choose a password: sent by mail, or to be handed over. It is shown this once.
import { Copy } from "lucide-react";
import { Input, Label, TextField } from "react-aria-components";
import { moment } from "../../moments.ts";
import { Button } from "../../parts/button.tsx";
import { DialogActs } from "../../parts/dialog.tsx";
import { say } from "../../parts/toasts.tsx";
import { t } from "../../words.ts";
import type { SentLink } from "./colleagues-list.ts";

export interface LinkToHandProps {
  sent: SentLink;
  name: string;
  onDone(): void;
}

export function LinkToHand({ sent, name, onDone }: LinkToHandProps) {
  const { link, purpose } = sent;
  const until = moment(sent.expiresAt);
  if (link === null) {
    return (
      <>
        <p role="status">{t("staff.linkSent", { name, until })}</p>
        <DialogActs>
          <Button look="primary" onPress={onDone} autoFocus>
            {t("close")}
          </Button>
        </DialogActs>
      </>
    );
  }
  const copy = async () => {
    await navigator.clipboard.writeText(link);
    say(t("copied"));
  };
  return (
    <>
      <p role="status">{t(purpose === "reset" ? "staff.linkReset" : "staff.linkInvitation", { name })}</p>
      <TextField className="field latin" value={link} isReadOnly>
        <Label>{t("staff.link")}</Label>
        <Input className="input" dir="ltr" onFocus={(event) => event.target.select()} />
      </TextField>
      <p className="quiet-text">{t("staff.linkUntil", { until })}</p>
      <DialogActs>
        <Button look="primary" icon={<Copy aria-hidden size={17} />} onPress={() => void copy()} autoFocus>
          {t("copy")}
        </Button>
        <Button look="quiet" onPress={onDone}>
          {t("close")}
        </Button>
      </DialogActs>
    </>
  );
}
