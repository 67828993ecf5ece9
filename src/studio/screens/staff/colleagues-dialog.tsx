// One colleague: name, address, role, sections; the ways in, and taking them away.
import { useState } from "react";
import { fieldFaults } from "../../fault-words.ts";
import { Dialog } from "../../parts/dialog.tsx";
import { Field } from "../../parts/field.tsx";
import { FormActs } from "../../parts/form-acts.tsx";
import { SaveForm, takenBy, useSaving } from "../../parts/save-form.tsx";
import { say } from "../../parts/toasts.tsx";
import { useSections } from "../../sections.ts";
import { t } from "../../words.ts";
import { LinkToHand } from "./colleagues-link.tsx";
import type { SentLink, StaffLine } from "./colleagues-list.ts";
import { type Post, PostFields } from "./colleagues-post.tsx";
import { ColleagueWays } from "./colleagues-ways.tsx";

export function ColleagueDialog({ account, onClose }: { account: StaffLine; onClose(): void }) {
  const [name, setName] = useState(account.name);
  const [email, setEmail] = useState(account.email);
  const [post, setPost] = useState<Post>({ role: account.role, sectionIds: account.sectionIds });
  const [sent, setSent] = useState<SentLink | null>(null);
  const sections = useSections();
  const { change: mayChange, role: mayGiveRole } = account.abilities;
  const sectionNames = (ids: readonly number[]) =>
    ids.length === 0
      ? t("staff.everySection")
      : sections
          .filter(({ id }) => ids.includes(id))
          .map((section) => section.name)
          .join("، ");
  const saving = useSaving<StaffLine>({
    version: account.version,
    save: async (submit, version) => {
      const { role, sectionIds } = post;
      const input = { id: account.id, name, email: email.trim(), role, sectionIds, version };
      await submit("accounts.change", input);
      say(t("staff.changed", { name }));
    },
    sidesTo: (theirs) => [
      { label: t("staff.name"), mine: name, theirs: theirs.name },
      { label: t("staff.email"), mine: email.trim(), theirs: theirs.email },
      { label: t("staff.role"), mine: t(`role.${post.role}`), theirs: t(`role.${theirs.role}`) },
      {
        label: t("staff.sections"),
        mine: sectionNames(post.sectionIds),
        theirs: sectionNames(theirs.sectionIds),
      },
    ],
    touches: ["accounts", "me"],
    onDone: onClose,
  });
  const faults = fieldFaults(saving.error);
  if (sent) {
    return (
      <Dialog title={account.name} isOpen onClose={onClose} firm>
        <LinkToHand sent={sent} name={account.name} onDone={onClose} />
      </Dialog>
    );
  }
  return (
    <Dialog title={account.name} isOpen onClose={onClose}>
      <SaveForm
        saving={saving}
        refusal={takenBy(saving.error) && t("staff.refused")}
        acts={
          <FormActs act={t("save")} onCancel={onClose} isPending={saving.isPending} isDisabled={!mayChange} />
        }
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
        <PostFields value={post} onChange={setPost} isRoleFixed={!mayGiveRole} isDisabled={!mayChange} />
      </SaveForm>
      <ColleagueWays account={account} onLink={setSent} onClose={onClose} />
    </Dialog>
  );
}
