// One dossier being arranged: name, introduction, picture, its articles. Readers see it when it is published, whole.
import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo, useRef, useState } from "react";
import type { CallOutput } from "../../../api/calls.ts";
import type { Document } from "../../../document/schema.ts";
import { toText } from "../../../document/to-text.ts";
import { call } from "../../client.ts";
import { workedIn } from "../../edition.ts";
import { faultWords } from "../../fault-words.ts";
import { PageHead } from "../../frame/page-head.tsx";
import { useLeaveGuard } from "../../location.ts";
import { BodyField } from "../../parts/body-field.tsx";
import { Button } from "../../parts/button.tsx";
import { Field } from "../../parts/field.tsx";
import { PictureField } from "../../parts/picture-picker.tsx";
import { SaveForm, useSaving } from "../../parts/save-form.tsx";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { useParams } from "../../route-view.tsx";
import { useShortcuts } from "../../shortcuts.ts";
import { useSubmit } from "../../submit.ts";
import { t } from "../../words.ts";
import { DossierChips } from "./dossier-chips.tsx";
import { DossierEntries } from "./dossier-entries.tsx";
import type { DossierEntry } from "./dossier-order.ts";
import "./dossiers.css";

type Dossier = CallOutput<"dossiers.get">;

export function DossierScreen() {
  const id = Number(useParams().id);
  const { data: dossier } = useSuspenseQuery({
    queryKey: ["dossiers", "one", id],
    queryFn: ({ signal }) => call("dossiers.get", { id }, { signal }),
    staleTime: 5000,
  });
  // What others saved begins the form anew once it was chosen.
  const [taken, setTaken] = useState(0);
  return (
    <Arranging key={`${id} ${taken}`} dossier={dossier} onTaken={() => setTaken((count) => count + 1)} />
  );
}

interface Fields {
  name: string;
  intro: Document;
  picture: string | null;
  entries: DossierEntry[];
}

/** As a conflict shows it. */
interface Theirs {
  version: number;
  name: string;
  intro: Document | null;
  picture: string | null;
  entries: { code: number; note: string | null }[];
}

function Arranging({ dossier, onTaken }: { dossier: Dossier; onTaken(): void }) {
  const { id } = dossier;
  const [fields, setFields] = useState(() => fieldsOf(dossier));
  const [base, setBase] = useState(() => ({ version: dossier.version, fields: JSON.stringify(fields) }));
  const submit = useSubmit();
  // Of the save that is ending: whether it was one, or theirs was taken; and for who leaves, whether it worked.
  const isSaved = useRef(false);
  const worked = useRef(false);
  const isChanged = JSON.stringify(fields) !== base.fields;
  const mayArrange = dossier.abilities.arrange;
  const change = (part: Partial<Fields>) => setFields((before) => ({ ...before, ...part }));
  const saving = useSaving<Theirs>({
    version: base.version,
    save: async (send, version) => {
      const { name, intro, picture, entries } = fields;
      const told = entries.map(({ code, note }) => ({ code, note: note.trim() || null }));
      const saved = await send("dossiers.save", {
        ...{ id, version, name, introDocument: intro, picture, entries: told },
      });
      setBase({ version: saved.version, fields: JSON.stringify(fields) });
      isSaved.current = true;
      worked.current = true;
      say(t("dossiers.saved"), { topic: "dossier" });
    },
    sidesTo: (theirs) => [
      { label: t("dossiers.name"), mine: fields.name, theirs: theirs.name },
      {
        label: t("dossiers.intro"),
        mine: toText(fields.intro),
        theirs: theirs.intro ? toText(theirs.intro) : "",
      },
      { label: t("dossiers.picture"), mine: fields.picture ?? "", theirs: theirs.picture ?? "" },
      { label: t("dossiers.entries"), mine: lines(fields.entries), theirs: lines(theirs.entries) },
    ],
    touches: ["dossiers"],
    onDone: () => {
      if (isSaved.current) isSaved.current = false;
      else onTaken();
    },
  });
  const { save } = saving;
  const latest = useRef(save);
  latest.current = save;
  useShortcuts(useMemo(() => [{ keys: "mod+s", name: "keys.save", run: () => void latest.current() }], []));
  useLeaveGuard(isChanged && mayArrange, async () => {
    worked.current = false;
    await save();
    return worked.current;
  });
  const act = async (name: "publish" | "withdraw" | "restore") => {
    try {
      const done = await submit(`dossiers.${name}`, { id, version: base.version });
      setBase((before) => ({ ...before, version: done.version }));
      say(t(`dossiers.done.${name}`), { topic: "dossier" });
    } catch (error) {
      say(faultWords(error), { tone: "wrong" });
    }
    await forget("dossiers");
  };
  return (
    <>
      <PageHead title={fields.name || dossier.name} crumbs={[{ name: t("nav.dossiers"), to: "/dossiers" }]}>
        {mayArrange ? (
          <>
            {dossier.state === "live" ? (
              <Button look="quiet" onPress={() => void act("withdraw")}>
                {t("dossiers.withdraw")}
              </Button>
            ) : null}
            {dossier.state === "withdrawn" ? (
              <Button look="quiet" onPress={() => void act("restore")}>
                {t("dossiers.restore")}
              </Button>
            ) : null}
            <Button onPress={() => void save()} isPending={saving.isPending} isDisabled={!isChanged}>
              {t("dossiers.save")}
            </Button>
            <Button
              look="primary"
              onPress={() => void act("publish")}
              isDisabled={isChanged || !dossier.hasDraft}
            >
              {t("dossiers.publish")}
            </Button>
          </>
        ) : null}
      </PageHead>
      <div className="dossier-states">
        <DossierChips dossier={dossier} />
        {dossier.state === "live" ? (
          <a href={dossier.address} target="_blank" rel="noreferrer">
            {t("article.onSite")}
          </a>
        ) : null}
        {isChanged && mayArrange ? <span className="quiet-text">{t("dossiers.unsaved")}</span> : null}
      </div>
      <div className="dossier-desk">
        <SaveForm saving={saving} acts={null}>
          <Field
            label={t("dossiers.name")}
            edition={workedIn()}
            value={fields.name}
            onChange={(name) => change({ name })}
            maxLength={120}
            isRequired
            isReadOnly={!mayArrange}
          />
          <BodyField
            label={t("dossiers.intro")}
            edition={workedIn()}
            value={fields.intro}
            onChange={(intro) => change({ intro })}
            isReadOnly={!mayArrange}
            lines={4}
            plain
          />
          <PictureField
            label={t("dossiers.picture")}
            value={fields.picture === null ? null : { id: fields.picture, alt: "" }}
            onChange={(picture) => change({ picture: picture?.id ?? null })}
          />
        </SaveForm>
        <section className="panel" aria-labelledby="dossier-entries">
          <h2 id="dossier-entries">{t("dossiers.entries")}</h2>
          <DossierEntries
            entries={fields.entries}
            onChange={(entries) => change({ entries })}
            onSave={() => void save()}
            isReadOnly={!mayArrange}
          />
        </section>
      </div>
    </>
  );
}

function fieldsOf({ name, intro, picture, entries }: Dossier): Fields {
  return {
    name,
    intro: intro as Document,
    picture,
    entries: entries.map(({ article, note }) => ({
      code: article.code,
      headline: article.headline,
      note: note ?? "",
    })),
  };
}

function lines(entries: readonly { code: number; note: string | null }[]): string {
  return entries.map(({ code, note }) => (note ? `${code}: ${note}` : String(code))).join("\n");
}
