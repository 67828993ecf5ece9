// Gives an article into a colleague's hands.
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { call, newKey } from "../../client.ts";
import { ComboBox } from "../../parts/combo-box.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { FaultLine } from "../../parts/fault-panel.tsx";
import { FormActs } from "../../parts/form-acts.tsx";
import { say } from "../../parts/toasts.tsx";
import { t, tOr } from "../../words.ts";
import type { Editing } from "./article-editing.ts";

export function AssignDialog({ editing, onClose }: { editing: Editing; onClose(): void }) {
  const { article, act } = editing;
  const before = article.assignee ? String(article.assignee.id) : "";
  const [who, setWho] = useState(before);
  const [error, setError] = useState<unknown>(null);
  const [key] = useState(newKey);
  const { data } = useQuery({
    queryKey: ["accounts", "colleagues"],
    queryFn: ({ signal }) => call("accounts.colleagues", {}, { signal }),
    staleTime: 60_000,
  });
  const assign = async () => {
    try {
      const { code } = article;
      const assignee = who ? Number(who) : null;
      const done = await act((version) => call("articles.assign", { code, version, assignee }, { key }));
      onClose();
      if (done !== null) say(t("done.assign"));
    } catch (fault) {
      setError(fault);
    }
  };
  return (
    <Dialog title={t("act.assign")} isOpen onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void assign();
        }}
      >
        <FaultLine error={error} />
        <ComboBox
          label={t("assign.who")}
          choices={(data?.colleagues ?? []).map(({ id, name, role }) => ({
            id: String(id),
            name: `${name} (${tOr(`role.${role}`, role)})`,
          }))}
          value={who}
          onChange={setWho}
        />
        <FormActs
          act={t(who || !before ? "assign.give" : "assign.nobody")}
          onCancel={onClose}
          isDisabled={who === before}
        />
      </form>
    </Dialog>
  );
}
