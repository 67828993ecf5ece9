// How a colleague comes in, and what can be done about it: another link, out of all sessions, without the lost
// telephone, no way in at all.
import { KeyRound, Link2, LogOut, ScrollText, ShieldOff, UserRoundCheck, UserRoundX } from "lucide-react";
import { useState } from "react";
import { Link } from "react-aria-components";
import { ApiFault, call, newKey } from "../../client.ts";
import { useMe } from "../../me.ts";
import { Button } from "../../parts/button.tsx";
import { FaultLine } from "../../parts/fault-panel.tsx";
import { TimeText } from "../../parts/time-text.tsx";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { t } from "../../words.ts";
import type { SentLink, StaffLine } from "./colleagues-list.ts";

type Sure = "disable" | "clear" | null;

export interface ColleagueWaysProps {
  account: StaffLine;
  onLink(sent: SentLink): void;
  onClose(): void;
}

export function ColleagueWays({ account, onLink, onClose }: ColleagueWaysProps) {
  const { abilities } = useMe();
  const [error, setError] = useState<unknown>(null);
  const [isPending, setPending] = useState(false);
  const [sure, setSure] = useState<Sure>(null);
  const { id, name, version, disabledAt, joined, secondFactor, passkeys } = account;
  const isOther = account.abilities.disable;

  const act = async (work: () => Promise<void>) => {
    setPending(true);
    setError(null);
    try {
      await work();
    } catch (fault) {
      setError(fault);
    }
    await forget("accounts");
    setSure(null);
    setPending(false);
  };
  const link = () => act(async () => onLink(await call("accounts.link", { id })));
  const signOut = () =>
    act(async () => {
      const { ended } = await call("accounts.signOut", { id });
      say(t(ended === 0 ? "staff.noSessions" : "staff.signedOut", { name, n: ended }));
    });
  const clear = () =>
    act(async () => {
      await call("accounts.clearSecondFactor", { id });
      say(t("staff.cleared", { name }));
    });
  const enable = (seen: number) =>
    act(async () => {
      await call("accounts.enable", { id, version: seen }, { key: newKey() });
      say(t("staff.enabled", { name }));
    });
  const disable = () =>
    act(async () => {
      const done = await call("accounts.disable", { id, version }, { key: newKey() });
      say(t("staff.disabledDone", { name }), { undo: () => void enable(done.version) });
      onClose();
    });
  const isLast = error instanceof ApiFault && error.code === "CONFLICT";
  return (
    <section className="form ways" aria-labelledby="ways">
      <h3 id="ways">{t("staff.ways")}</h3>
      <ul className="quiet-text">
        <li>
          {account.lastSeenAt ? (
            <>
              {t("staff.lastSeen")} <TimeText at={account.lastSeenAt} />
            </>
          ) : (
            t("staff.neverSeen")
          )}
        </li>
        <li>{t(secondFactor ? "staff.factorOn" : "staff.factorOff")}</li>
        {passkeys > 0 ? <li>{t("staff.passkeys", { n: passkeys })}</li> : null}
        {account.linkUntil ? (
          <li>
            {t("staff.openLink")} <TimeText at={account.linkUntil} style="moment" />
          </li>
        ) : null}
        {abilities.audit ? (
          <li>
            <Link className="outward" href={`/audit?account=${id}`} onPress={onClose}>
              <ScrollText aria-hidden size={16} />
              {t("staff.activity")}
            </Link>
          </li>
        ) : null}
      </ul>
      {isLast ? (
        <p className="fault-line" role="alert">
          {t("staff.refused")}
        </p>
      ) : (
        <FaultLine error={error} />
      )}
      {sure ? (
        <div className="what-happens" role="alert">
          <p>{t(`staff.sure.${sure}`, { name })}</p>
          <div className="dialog-acts">
            <Button
              look="danger"
              isPending={isPending}
              autoFocus
              onPress={() => void (sure === "disable" ? disable() : clear())}
            >
              {t(`staff.${sure}`)}
            </Button>
            <Button look="quiet" onPress={() => setSure(null)}>
              {t("cancel")}
            </Button>
          </div>
        </div>
      ) : (
        <div className="dialog-acts">
          {disabledAt ? null : (
            <Button
              small
              icon={joined ? <KeyRound aria-hidden size={16} /> : <Link2 aria-hidden size={16} />}
              isDisabled={isPending}
              onPress={() => void link()}
            >
              {t(joined ? "staff.newPassword" : "staff.newInvitation")}
            </Button>
          )}
          <Button
            small
            icon={<LogOut aria-hidden size={16} />}
            isDisabled={isPending}
            onPress={() => void signOut()}
          >
            {t("staff.signOut")}
          </Button>
          {isOther && (secondFactor || passkeys > 0) ? (
            <Button
              small
              icon={<ShieldOff aria-hidden size={16} />}
              isDisabled={isPending}
              onPress={() => setSure("clear")}
            >
              {t("staff.clear")}
            </Button>
          ) : null}
          {isOther && disabledAt ? (
            <Button
              small
              icon={<UserRoundCheck aria-hidden size={16} />}
              isDisabled={isPending}
              onPress={() => void enable(version)}
            >
              {t("staff.enable")}
            </Button>
          ) : null}
          {isOther && !disabledAt ? (
            <Button
              small
              look="danger"
              icon={<UserRoundX aria-hidden size={16} />}
              isDisabled={isPending}
              onPress={() => setSure("disable")}
            >
              {t("staff.disable")}
            </Button>
          ) : null}
        </div>
      )}
    </section>
  );
}
