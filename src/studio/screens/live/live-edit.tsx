// An entry written anew, in its own place. What somebody else wrote meanwhile stands beside it before anything is lost.

import type { Document } from "../../../document/schema.ts";
import { toText } from "../../../document/to-text.ts";
import { workedIn } from "../../edition.ts";
import { moment } from "../../moments.ts";
import { BodyField } from "../../parts/body-field.tsx";
import { FormActs } from "../../parts/form-acts.tsx";
import { SaveForm, useSaving } from "../../parts/save-form.tsx";
import { say } from "../../parts/toasts.tsx";
import { t } from "../../words.ts";
import { useKept } from "./live-draft.ts";
import type { Entry } from "./live-entry.tsx";
import { LiveFields } from "./live-fields.tsx";

interface Theirs {
  version: number;
  at: string;
  headline: string | null;
  document: Document;
  keyPoint: boolean;
}

export function LiveEdit({ entry, onDone }: { entry: Entry; onDone(): void }) {
  const [written, write, drop] = useKept(`dabir.live.entry.${entry.id}.${entry.version}`, {
    headline: entry.headline ?? "",
    document: entry.document as Document,
    keyPoint: entry.keyPoint,
    at: entry.at as string | null,
  });
  const done = () => {
    drop();
    onDone();
  };
  const saving = useSaving<Theirs>({
    version: entry.version,
    save: async (submit, version) => {
      const { at, ...words } = written;
      await submit("live.change", { id: entry.id, version, ...words, ...(at === null ? {} : { at }) });
      say(t("coverage.changed"), { topic: "live" });
    },
    sidesTo: (theirs) => [
      { label: t("coverage.headline"), mine: written.headline, theirs: theirs.headline ?? "" },
      { label: t("coverage.body"), mine: toText(written.document), theirs: toText(theirs.document) },
      { label: t("coverage.at"), mine: moment(written.at ?? entry.at), theirs: moment(theirs.at) },
      { label: t("coverage.keyPoint"), mine: yes(written.keyPoint), theirs: yes(theirs.keyPoint) },
    ],
    touches: ["live"],
    onDone: done,
  });
  return (
    <SaveForm
      saving={saving}
      acts={<FormActs act={t("save")} onCancel={done} isPending={saving.isPending} />}
    >
      <LiveFields {...written} onChange={write} onSend={() => void saving.save()} autoFocus>
        <BodyField
          edition={workedIn()}
          value={written.document}
          onChange={(document) => write({ document })}
          lines={4}
        />
      </LiveFields>
    </SaveForm>
  );
}

const yes = (value: boolean): string => (value ? t("yes") : t("no"));
