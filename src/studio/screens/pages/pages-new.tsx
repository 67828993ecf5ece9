// The beginning of a page: its title and its address.
import { useState } from "react";
import { workedIn } from "../../edition.ts";
import { go } from "../../location.ts";
import { Dialog } from "../../parts/dialog.tsx";
import { Field } from "../../parts/field.tsx";
import { FormActs } from "../../parts/form-acts.tsx";
import { SaveForm, useSaving } from "../../parts/save-form.tsx";
import { t } from "../../words.ts";
import { slugFault } from "./page-slug-fault.ts";

export interface PageIdea {
  title: string;
  slug: string;
}

export function NewPage({ idea, onClose }: { idea: PageIdea; onClose(): void }) {
  const [title, setTitle] = useState(idea.title);
  const [slug, setSlug] = useState(idea.slug);
  const saving = useSaving({
    version: 0,
    save: async (submit) => {
      const { id } = await submit("pages.create", { title, ...(slug.trim() ? { slug } : {}) });
      void go(`/pages/${id}`);
    },
    sidesTo: () => [],
    touches: ["pages"],
    onDone: onClose,
  });
  return (
    <Dialog title={t("pages.new")} isOpen onClose={onClose}>
      <SaveForm
        saving={saving}
        refusal={slugFault(saving.error)}
        acts={
          <FormActs
            act={t("pages.begin")}
            onCancel={onClose}
            isPending={saving.isPending}
            isDisabled={title.trim() === ""}
          />
        }
      >
        <Field
          label={t("pages.title")}
          edition={workedIn()}
          value={title}
          onChange={setTitle}
          maxLength={120}
          isRequired
          autoFocus
        />
        <Field
          label={t("pages.slug")}
          help={t("pages.slugHelp", { edition: workedIn() })}
          value={slug}
          onChange={setSlug}
          maxLength={120}
        />
      </SaveForm>
    </Dialog>
  );
}
