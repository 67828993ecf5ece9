// One tag: its name and introduction, the other names that lead to it, and its end in another tag.
import { ExternalLink, Merge } from "lucide-react";
import { useState } from "react";
import { call } from "../../client.ts";
import { fieldFaults } from "../../fault-words.ts";
import { useMe } from "../../me.ts";
import type { TagLine } from "../../named.ts";
import { Button } from "../../parts/button.tsx";
import { Dialog, DialogActs } from "../../parts/dialog.tsx";
import { Field } from "../../parts/field.tsx";
import { MergeNamed } from "../../parts/merge-named.tsx";
import { OtherNames } from "../../parts/other-names.tsx";
import { SaveForm, takenBy, useSaving } from "../../parts/save-form.tsx";
import { Select } from "../../parts/select.tsx";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { t } from "../../words.ts";

/** `unsaid`: nobody has said what the tag names. */
const KINDS = ["unsaid", "person", "place", "organisation", "topic"] as const;

export function TagDialog({ tag, onClose }: { tag: TagLine; onClose(): void }) {
  const [name, setName] = useState(tag.name);
  const [intro, setIntro] = useState(tag.intro ?? "");
  const [kind, setKind] = useState<(typeof KINDS)[number]>(tag.kind ?? "unsaid");
  const [isMerging, setMerging] = useState(false);
  const { site, edition } = useMe();
  const mayChange = tag.abilities.catalogue;
  const saving = useSaving<TagLine>({
    version: tag.version,
    save: async (submit, version) => {
      const saved = await submit("tags.change", {
        tag: tag.slug,
        name,
        intro: intro.trim() || null,
        kind: kind === "unsaid" ? null : kind,
        version,
      });
      say(t("tags.changed", { name: saved.name }), { undo: () => void takeBack(tag, saved.version) });
    },
    sidesTo: (theirs) => [
      { label: t("tags.name"), mine: name, theirs: theirs.name },
      { label: t("tags.intro"), mine: intro.trim(), theirs: theirs.intro ?? "" },
    ],
    touches: ["tags"],
    onDone: onClose,
  });
  const faults = fieldFaults(saving.error);
  const other = takenBy(saving.error)?.slug;
  if (isMerging) {
    return (
      <MergeNamed
        kind="tags"
        one={tag}
        merge={(submit, into) => submit("tags.merge", { tag: tag.slug, into, version: tag.version })}
        onBack={() => setMerging(false)}
        onDone={onClose}
      />
    );
  }
  return (
    <Dialog title={tag.name} isOpen onClose={onClose} shape="side">
      <SaveForm
        saving={saving}
        refusal={typeof other === "string" && t("tags.taken", { name })}
        acts={
          mayChange ? (
            <DialogActs>
              <Button type="submit" look="primary" isPending={saving.isPending}>
                {t("save")}
              </Button>
              <Button look="quiet" icon={<Merge aria-hidden size={17} />} onPress={() => setMerging(true)}>
                {t("tags.merge")}
              </Button>
            </DialogActs>
          ) : null
        }
      >
        <Field
          label={t("tags.name")}
          help={t("tags.nameHelp")}
          value={name}
          onChange={setName}
          fault={faults.name}
          isDisabled={!mayChange}
          isRequired
          maxLength={80}
        />
        <Select
          label={t("tags.kind")}
          value={kind}
          onChange={(chosen) => setKind(chosen as typeof kind)}
          choices={KINDS.map((id) => ({ id, name: t(`tags.kind.${id}`) }))}
          isDisabled={!mayChange}
        />
        <Field
          label={t("tags.intro")}
          help={t("tags.introHelp")}
          lines={4}
          value={intro}
          onChange={setIntro}
          fault={faults.intro}
          isDisabled={!mayChange}
          maxLength={5000}
        />
      </SaveForm>
      <OtherNames
        kind="tags"
        one={tag}
        add={(submit, alias) => submit("tags.alias", { tag: tag.slug, name: alias, version: tag.version })}
      />
      <div>
        <a
          className="outward"
          href={`${site}/${edition.id}/tag/${encodeURIComponent(tag.slug)}`}
          target="_blank"
          rel="noreferrer"
        >
          <ExternalLink aria-hidden size={17} />
          {t("tags.seePage")}
        </a>
      </div>
    </Dialog>
  );
}

async function takeBack(before: TagLine, version: number): Promise<void> {
  try {
    await call("tags.change", {
      tag: before.slug,
      name: before.name,
      intro: before.intro,
      kind: before.kind,
      version,
    });
    await forget("tags");
  } catch {
    say(t("tags.notUndone"), { tone: "wrong" });
  }
}
