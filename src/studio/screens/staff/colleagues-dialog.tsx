// One colleague: name, address, role, sections; the ways in, and taking them away.
import { useState } from "react";
import { ApiFault, call, newKey } from "../../client.ts";
import { fieldFaults } from "../../fault-words.ts";
import { BothSides } from "../../parts/both-sides.tsx";
import { Button } from "../../parts/button.tsx";
import { Dialog, DialogActs } from "../../parts/dialog.tsx";
import { FaultLine } from "../../parts/fault-panel.tsx";
import { Field } from "../../parts/field.tsx";
import { Select } from "../../parts/select.tsx";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { useSections } from "../../sections.ts";
import { t } from "../../words.ts";
import { LinkToHand } from "./colleagues-link.tsx";
import { type Role, roleChoices, type SentLink, type StaffLine } from "./colleagues-list.ts";
import { SectionsField } from "./colleagues-sections.tsx";
import { ColleagueWays } from "./colleagues-ways.tsx";

export function ColleagueDialog({ account, onClose }: { account: StaffLine; onClose(): void }) {
  const [name, setName] = useState(account.name);
  const [email, setEmail] = useState(account.email);
  const [role, setRole] = useState<Role>(account.role);
  const [sectionIds, setSectionIds] = useState<number[]>(account.sectionIds);
  const [error, setError] = useState<unknown>(null);
  const [theirs, setTheirs] = useState<StaffLine | null>(null);
  const [isPending, setPending] = useState(false);
  const [sent, setSent] = useState<SentLink | null>(null);
  const sections = useSections();
  const faults = fieldFaults(error);
  const { change: mayChange, role: mayGiveRole } = account.abilities;

  const save = async (version: number) => {
    setPending(true);
    setError(null);
    try {
      const input = { id: account.id, name, email: email.trim(), role, sectionIds, version };
      await call("accounts.change", input, { key: newKey() });
      await forget("accounts", "me");
      say(t("staff.changed", { name }));
      onClose();
    } catch (fault) {
      setPending(false);
      if (fault instanceof ApiFault && fault.code === "CONFLICT" && "version" in fault.params) {
        setTheirs(fault.params as unknown as StaffLine);
      } else setError(fault);
    }
  };
  const sectionNames = (ids: readonly number[]) =>
    ids.length === 0
      ? t("staff.everySection")
      : sections
          .filter(({ id }) => ids.includes(id))
          .map((section) => section.name)
          .join("، ");
  if (sent) {
    return (
      <Dialog title={account.name} isOpen onClose={onClose} firm>
        <LinkToHand sent={sent} name={account.name} onDone={onClose} />
      </Dialog>
    );
  }
  return (
    <Dialog title={account.name} isOpen onClose={onClose}>
      <form
        className="form"
        onInput={() => setError(null)}
        onSubmit={(event) => {
          event.preventDefault();
          void save(account.version);
        }}
      >
        <Field
          label={t("staff.name")}
          value={name}
          onChange={setName}
          fault={faults.name}
          isDisabled={!mayChange}
          isRequired
          maxLength={100}
        />
        <Field
          label={t("staff.email")}
          type="email"
          value={email}
          onChange={setEmail}
          fault={faults.email}
          isDisabled={!mayChange}
          isRequired
          latin
          maxLength={200}
        />
        <Select
          label={t("staff.role")}
          value={role}
          onChange={(id) => setRole(id as Role)}
          choices={roleChoices()}
          isDisabled={!mayGiveRole}
        />
        <p className="help">{t(mayGiveRole ? `staff.may.${role}` : "staff.ownRole")}</p>
        <SectionsField value={sectionIds} onChange={setSectionIds} isDisabled={!mayChange} />
        {refusal(error) ?? <FaultLine error={error} />}
        {theirs ? (
          <BothSides
            sides={[
              { label: t("staff.name"), mine: name, theirs: theirs.name },
              { label: t("staff.email"), mine: email, theirs: theirs.email },
              { label: t("staff.role"), mine: t(`role.${role}`), theirs: t(`role.${theirs.role}`) },
              {
                label: t("staff.sections"),
                mine: sectionNames(sectionIds),
                theirs: sectionNames(theirs.sectionIds),
              },
            ].filter(({ mine, theirs }) => mine !== theirs)}
            onMine={() => void save(theirs.version)}
            onTheirs={() => {
              void forget("accounts");
              onClose();
            }}
            isPending={isPending}
          />
        ) : (
          <DialogActs>
            <Button type="submit" look="primary" isPending={isPending} isDisabled={!mayChange}>
              {t("save")}
            </Button>
            <Button look="quiet" onPress={onClose}>
              {t("cancel")}
            </Button>
          </DialogActs>
        )}
      </form>
      <ColleagueWays account={account} onLink={setSent} onClose={onClose} />
    </Dialog>
  );
}

/** A conflict without a version: the address is taken, or nobody would be left to let others in. */
function refusal(error: unknown) {
  if (!(error instanceof ApiFault) || error.code !== "CONFLICT") return null;
  return (
    <p className="fault-line" role="alert">
      {t("staff.refused")}
    </p>
  );
}
