// One tag: its name and introduction, the other names that lead to it, and its end in another tag.
import { ExternalLink, Merge } from "lucide-react";
import { useState } from "react";
import { ApiFault, call, newKey } from "../../client.ts";
import { fieldFaults } from "../../fault-words.ts";
import { useMe } from "../../me.ts";
import { BothSides } from "../../parts/both-sides.tsx";
import { Button } from "../../parts/button.tsx";
import { Dialog, DialogActs } from "../../parts/dialog.tsx";
import { FaultLine } from "../../parts/fault-panel.tsx";
import { Field } from "../../parts/field.tsx";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { t } from "../../words.ts";
import { TagAliases } from "./tags-aliases.tsx";
import type { TagLine } from "./tags-list.ts";
import { MergeTag } from "./tags-merge.tsx";

export function TagDialog({ tag, onClose }: { tag: TagLine; onClose(): void }) {
  const [name, setName] = useState(tag.name);
  const [intro, setIntro] = useState(tag.intro ?? "");
  const [error, setError] = useState<unknown>(null);
  const [theirs, setTheirs] = useState<TagLine | null>(null);
  const [isPending, setPending] = useState(false);
  const [isMerging, setMerging] = useState(false);
  const { site, edition } = useMe();
  const mayChange = tag.abilities.catalogue;
  const faults = fieldFaults(error);
  const taken = error instanceof ApiFault && error.code === "CONFLICT" ? error.params.slug : undefined;

  const save = async (version: number) => {
    setPending(true);
    setError(null);
    try {
      const input = { tag: tag.slug, name, intro: intro.trim() || null, version };
      const saved = await call("tags.change", input, { key: newKey() });
      await forget("tags");
      say(t("tags.changed", { name: saved.name }), {
        undo: () => void takeBack(tag, saved.version),
      });
      onClose();
    } catch (fault) {
      setPending(false);
      if (fault instanceof ApiFault && fault.code === "CONFLICT" && "version" in fault.params) {
        setTheirs(fault.params as unknown as TagLine);
      } else setError(fault);
    }
  };
  if (isMerging) return <MergeTag tag={tag} onBack={() => setMerging(false)} onDone={onClose} />;
  return (
    <Dialog title={tag.name} isOpen onClose={onClose} shape="side">
      <form
        className="form"
        onInput={() => setError(null)}
        onSubmit={(event) => {
          event.preventDefault();
          void save(tag.version);
        }}
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
        {typeof taken === "string" ? (
          <p className="fault-line" role="alert">
            {t("tags.taken", { name })}
          </p>
        ) : (
          <FaultLine error={error} />
        )}
        {theirs ? (
          <BothSides
            sides={[
              { label: t("tags.name"), mine: name, theirs: theirs.name },
              { label: t("tags.intro"), mine: intro, theirs: theirs.intro ?? "" },
            ]}
            onMine={() => void save(theirs.version)}
            onTheirs={() => {
              void forget("tags");
              onClose();
            }}
            isPending={isPending}
          />
        ) : mayChange ? (
          <DialogActs>
            <Button type="submit" look="primary" isPending={isPending}>
              {t("save")}
            </Button>
            <Button look="quiet" icon={<Merge aria-hidden size={17} />} onPress={() => setMerging(true)}>
              {t("tags.merge")}
            </Button>
          </DialogActs>
        ) : null}
      </form>
      <TagAliases tag={tag} />
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
    await call("tags.change", { tag: before.slug, name: before.name, intro: before.intro, version });
    await forget("tags");
  } catch {
    say(t("tags.notUndone"), { tone: "wrong" });
  }
}
