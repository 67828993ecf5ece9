// One page of the newsroom's own being written: title, address, text. Readers see it when it is published.
import { useSuspenseQuery } from "@tanstack/react-query";
import { Eye } from "lucide-react";
import { useState } from "react";
import type { CallOutput } from "../../../api/calls.ts";
import type { Document } from "../../../document/schema.ts";
import { toText } from "../../../document/to-text.ts";
import { call } from "../../client.ts";
import { workedIn } from "../../edition.ts";
import { BodyField } from "../../parts/body-field.tsx";
import { Button } from "../../parts/button.tsx";
import { DraftHead } from "../../parts/draft-head.tsx";
import { useDrafting } from "../../parts/drafting.ts";
import { Field } from "../../parts/field.tsx";
import { SaveForm } from "../../parts/save-form.tsx";
import { SitePreview } from "../../parts/site-preview.tsx";
import { useParams } from "../../route-view.tsx";
import { t } from "../../words.ts";
import { pagesBin } from "./pages-bin.ts";
import "./pages.css";

type Page = CallOutput<"pages.get">;

export function PageScreen() {
  const id = Number(useParams().id);
  const { data: page } = useSuspenseQuery({
    queryKey: ["pages", "one", id],
    queryFn: ({ signal }) => call("pages.get", { id }, { signal }),
    staleTime: 5000,
  });
  // What others saved begins the form anew once it was chosen.
  const [taken, setTaken] = useState(0);
  return <Writing key={`${id} ${taken}`} page={page} onTaken={() => setTaken((count) => count + 1)} />;
}

interface Fields {
  title: string;
  slug: string;
  description: string;
  body: Document;
}

/** As a conflict shows it. */
interface Theirs {
  version: number;
  title: string;
  slug: string;
  description: string | null;
  body: Document | null;
}

function Writing({ page, onTaken }: { page: Page; onTaken(): void }) {
  const mayAdminister = page.abilities.administer;
  const mayChange = mayAdminister && !page.binned;
  const [isShown, setShown] = useState(false);
  const drafting = useDrafting<Fields, Theirs>({
    ...pagesBin,
    id: page.id,
    version: page.version,
    fields: fieldsOf(page),
    mayChange,
    save: (submit, { fields: { body, ...words }, ...said }) =>
      submit("pages.save", { ...said, ...words, document: body }),
    sidesTo: (fields, theirs) => [
      { label: t("pages.title"), mine: fields.title, theirs: theirs.title },
      { label: t("pages.slug"), mine: fields.slug, theirs: theirs.slug },
      { label: t("pages.description"), mine: fields.description, theirs: theirs.description ?? "" },
      {
        label: t("pages.body"),
        mine: toText(fields.body),
        theirs: theirs.body ? toText(theirs.body) : "",
      },
    ],
    onTaken,
  });
  const { fields, change, saving } = drafting;
  const preview = async () => {
    if (!(drafting.isChanged && mayChange) || (await drafting.save())) setShown(true);
  };
  const own = fields.slug === "about" || fields.slug === "contact" ? t(`pages.${fields.slug}`) : null;
  const written = { edition: workedIn(), isReadOnly: !mayChange };
  return (
    <>
      <DraftHead
        title={fields.title || page.title}
        crumb={{ name: t("nav.pages"), to: "/pages" }}
        drafted={page}
        drafting={drafting}
        bin={pagesBin}
        mayChange={mayAdminister}
      >
        <Button look="quiet" icon={<Eye aria-hidden size={17} />} onPress={() => void preview()}>
          {t("front.preview")}
        </Button>
      </DraftHead>
      <div className="page-desk">
        <SaveForm saving={saving} refusal={pagesBin.refusalOf(saving.error)} acts={null}>
          <Field
            {...written}
            label={t("pages.title")}
            value={fields.title}
            onChange={(title) => change({ title })}
            maxLength={120}
            isRequired
          />
          <Field
            label={t("pages.slug")}
            help={t("pages.slugHelp", { edition: workedIn() })}
            value={fields.slug}
            onChange={(slug) => change({ slug })}
            maxLength={120}
            isRequired
            isReadOnly={!mayChange}
          />
          <Field
            {...written}
            label={t("pages.description")}
            help={t("pages.descriptionHelp")}
            value={fields.description}
            onChange={(description) => change({ description })}
            lines={2}
            maxLength={300}
          />
          <BodyField
            {...written}
            label={t("pages.body")}
            value={fields.body}
            onChange={(body) => change({ body })}
            lines={18}
          />
          {own ? <p className="quiet-text">{own}</p> : null}
        </SaveForm>
      </div>
      {isShown ? (
        <SitePreview address={`/api/pages.preview?id=${page.id}`} onClose={() => setShown(false)} />
      ) : null}
    </>
  );
}

function fieldsOf({ title, slug, description, body }: Page): Fields {
  return { title, slug, description: description ?? "", body: body as Document };
}
