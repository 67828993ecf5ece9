// One dossier being arranged: name, introduction, picture, its articles. Readers see it when it is published, whole.
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { CallOutput } from "../../../api/calls.ts";
import type { Document } from "../../../document/schema.ts";
import { toText } from "../../../document/to-text.ts";
import { call } from "../../client.ts";
import { workedIn } from "../../edition.ts";
import { BodyField } from "../../parts/body-field.tsx";
import { DraftHead } from "../../parts/draft-head.tsx";
import { useDrafting } from "../../parts/drafting.ts";
import { Field } from "../../parts/field.tsx";
import { PictureField } from "../../parts/picture-picker.tsx";
import { SaveForm } from "../../parts/save-form.tsx";
import { useParams } from "../../route-view.tsx";
import { t } from "../../words.ts";
import { DossierEntries } from "./dossier-entries.tsx";
import type { DossierEntry } from "./dossier-order.ts";
import { dossiersBin } from "./dossiers-bin.ts";
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
  const mayArrange = dossier.abilities.arrange;
  const mayChange = mayArrange && !dossier.binned;
  const drafting = useDrafting<Fields, Theirs>({
    ...dossiersBin,
    id: dossier.id,
    version: dossier.version,
    fields: fieldsOf(dossier),
    mayChange,
    save: (submit, { fields: { name, intro, picture, entries }, ...said }) => {
      const told = entries.map(({ code, note }) => ({ code, note: note.trim() || null }));
      return submit("dossiers.save", { ...said, name, introDocument: intro, picture, entries: told });
    },
    sidesTo: (fields, theirs) => [
      { label: t("dossiers.name"), mine: fields.name, theirs: theirs.name },
      {
        label: t("dossiers.intro"),
        mine: toText(fields.intro),
        theirs: theirs.intro ? toText(theirs.intro) : "",
      },
      { label: t("dossiers.picture"), mine: fields.picture ?? "", theirs: theirs.picture ?? "" },
      { label: t("dossiers.entries"), mine: lines(fields.entries), theirs: lines(theirs.entries) },
    ],
    onTaken,
  });
  const { fields, change, saving, save } = drafting;
  return (
    <>
      <DraftHead
        title={fields.name || dossier.name}
        crumb={{ name: t("nav.dossiers"), to: "/dossiers" }}
        drafted={dossier}
        drafting={drafting}
        bin={dossiersBin}
        mayChange={mayArrange}
      />
      <div className="dossier-desk">
        <SaveForm saving={saving} refusal={dossiersBin.refusalOf(saving.error)} acts={null}>
          <Field
            label={t("dossiers.name")}
            edition={workedIn()}
            value={fields.name}
            onChange={(name) => change({ name })}
            maxLength={120}
            isRequired
            isReadOnly={!mayChange}
          />
          <BodyField
            label={t("dossiers.intro")}
            edition={workedIn()}
            value={fields.intro}
            onChange={(intro) => change({ intro })}
            isReadOnly={!mayChange}
            lines={4}
            plain
          />
          <PictureField
            label={t("dossiers.picture")}
            value={fields.picture === null ? null : { id: fields.picture, alt: "" }}
            onChange={(picture) => change({ picture: picture?.id ?? null })}
            isReadOnly={!mayChange}
          />
        </SaveForm>
        <section className="panel" aria-labelledby="dossier-entries">
          <h2 id="dossier-entries">{t("dossiers.entries")}</h2>
          <DossierEntries
            entries={fields.entries}
            onChange={(entries) => change({ entries })}
            onSave={() => void save()}
            isReadOnly={!mayChange}
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
