// Invites somebody: who, as what, for which sections. Then the link to hand over, unless it went by mail.
import { useState } from "react";
import { fieldFaults } from "../../fault-words.ts";
import { useMe } from "../../me.ts";
import { Dialog } from "../../parts/dialog.tsx";
import { FaultLine } from "../../parts/fault-panel.tsx";
import { Field } from "../../parts/field.tsx";
import { FormActs } from "../../parts/form-acts.tsx";
import { takenBy } from "../../parts/save-form.tsx";
import { forget } from "../../queries.ts";
import { useSubmit } from "../../submit.ts";
import { t } from "../../words.ts";
import { LinkToHand } from "./colleagues-link.tsx";
import type { SentLink } from "./colleagues-list.ts";
import { type Post, PostFields } from "./colleagues-post.tsx";

export function InviteColleague({ onClose }: { onClose(): void }) {
  const { mail } = useMe();
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [post, setPost] = useState<Post>({ role: "reporter", sectionIds: [] });
  const [error, setError] = useState<unknown>(null);
  const [isPending, setPending] = useState(false);
  const [sent, setSent] = useState<SentLink | null>(null);
  const faults = fieldFaults(error);
  const isTaken = takenBy(error) !== null;
  const submit = useSubmit();

  const invite = async () => {
    setPending(true);
    setError(null);
    try {
      const input = { name, email: email.trim(), ...post };
      setSent(await submit("accounts.invite", input));
      await forget("accounts");
    } catch (fault) {
      setError(fault);
    }
    setPending(false);
  };
  return (
    <Dialog title={t("staff.invite")} isOpen onClose={onClose} firm={sent !== null}>
      {sent ? (
        <LinkToHand sent={sent} name={name} onDone={onClose} />
      ) : (
        <form
          className="form"
          onInput={() => setError(null)}
          onSubmit={(event) => {
            event.preventDefault();
            void invite();
          }}
        >
          <Field
            label={t("staff.name")}
            value={name}
            onChange={setName}
            fault={faults.name}
            isRequired
            autoFocus
            maxLength={100}
          />
          <Field
            label={t("staff.email")}
            help={t(mail ? "staff.emailHelp" : "staff.emailHelpNoMail")}
            type="email"
            value={email}
            onChange={setEmail}
            fault={isTaken ? t("staff.emailTaken") : faults.email}
            isRequired
            latin
            maxLength={200}
          />
          <PostFields value={post} onChange={setPost} />
          {isTaken ? null : <FaultLine error={error} />}
          <FormActs act={t("staff.inviteDo")} onCancel={onClose} isPending={isPending} />
        </form>
      )}
    </Dialog>
  );
}
