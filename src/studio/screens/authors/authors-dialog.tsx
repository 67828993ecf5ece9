// One author: name, line, introduction, portrait, whose account it is, the other names that lead there, and the end in
// another author.
import { useQuery } from "@tanstack/react-query";
import { ExternalLink, Merge } from "lucide-react";
import { useState } from "react";
import { call } from "../../client.ts";
import { fieldFaults } from "../../fault-words.ts";
import { useMe } from "../../me.ts";
import type { AuthorLine } from "../../named.ts";
import { Button } from "../../parts/button.tsx";
import { Dialog, DialogActs } from "../../parts/dialog.tsx";
import { Field } from "../../parts/field.tsx";
import { MergeNamed } from "../../parts/merge-named.tsx";
import { OtherNames } from "../../parts/other-names.tsx";
import { PictureField } from "../../parts/picture-picker.tsx";
import { SaveForm, takenBy, useSaving } from "../../parts/save-form.tsx";
import { Select } from "../../parts/select.tsx";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { t } from "../../words.ts";

export interface AuthorDialogProps {
  /** Null: a new one. */
  author: AuthorLine | null;
  onClose(): void;
}

const NOBODY = "nobody";

export function AuthorDialog({ author, onClose }: AuthorDialogProps) {
  const [said, setSaid] = useState(() => saidOf(author));
  const [isMerging, setMerging] = useState(false);
  const { site } = useMe();
  const set = (change: Partial<Said>) => setSaid((before) => ({ ...before, ...change }));
  const mayChange = author?.abilities.catalogue ?? true;
  const saving = useSaving<AuthorLine>({
    version: author?.version ?? 0,
    save: async (submit, version) => {
      if (!author) {
        await submit("authors.create", inputOf(said));
        say(t("authors.made", { name: said.name }));
        return;
      }
      const saved = await submit("authors.change", { author: author.slug, ...inputOf(said), version });
      say(t("authors.changed", { name: saved.name }), { undo: () => void takeBack(author, saved.version) });
    },
    sidesTo: (theirs) => [
      { label: t("authors.name"), mine: said.name, theirs: theirs.name },
      { label: t("authors.roleLine"), mine: said.roleLine.trim(), theirs: theirs.roleLine ?? "" },
      { label: t("authors.intro"), mine: said.intro.trim(), theirs: theirs.intro ?? "" },
      { label: t("authors.picture"), mine: said.picture ?? "", theirs: theirs.picture ?? "" },
    ],
    touches: ["authors"],
    onDone: onClose,
  });
  const faults = fieldFaults(saving.error);
  const other = takenBy(saving.error)?.slug;
  if (isMerging && author) {
    return (
      <MergeNamed
        kind="authors"
        one={author}
        merge={(submit, into) =>
          submit("authors.merge", { author: author.slug, into, version: author.version })
        }
        onBack={() => setMerging(false)}
        onDone={onClose}
      />
    );
  }
  return (
    <Dialog title={author?.name ?? t("authors.new")} isOpen onClose={onClose} shape="side">
      <SaveForm
        saving={saving}
        refusal={typeof other === "string" && t("authors.taken", { name: said.name })}
        acts={
          mayChange ? (
            <DialogActs>
              <Button type="submit" look="primary" isPending={saving.isPending}>
                {t(author ? "save" : "authors.make")}
              </Button>
              {author ? (
                <Button look="quiet" icon={<Merge aria-hidden size={17} />} onPress={() => setMerging(true)}>
                  {t("authors.merge")}
                </Button>
              ) : null}
            </DialogActs>
          ) : null
        }
      >
        <Field
          label={t("authors.name")}
          {...(author ? { help: t("authors.nameHelp") } : {})}
          value={said.name}
          onChange={(name) => set({ name })}
          fault={faults.name}
          isDisabled={!mayChange}
          isRequired
          autoFocus={author === null}
          maxLength={80}
        />
        <Field
          label={t("authors.roleLine")}
          help={t("authors.roleLineHelp")}
          value={said.roleLine}
          onChange={(roleLine) => set({ roleLine })}
          fault={faults.roleLine}
          isDisabled={!mayChange}
          maxLength={120}
        />
        <Field
          label={t("authors.intro")}
          help={t("authors.introHelp")}
          lines={4}
          value={said.intro}
          onChange={(intro) => set({ intro })}
          fault={faults.intro}
          isDisabled={!mayChange}
          maxLength={5000}
        />
        {mayChange ? (
          <PictureField
            label={t("authors.picture")}
            help={t("authors.pictureHelp")}
            value={said.picture === null ? null : { id: said.picture, alt: "" }}
            onChange={(picture) => set({ picture: picture?.id ?? null })}
          />
        ) : null}
        <Accounts
          value={said.account}
          onChange={(account) => set({ account })}
          present={author?.account ?? null}
          isDisabled={!mayChange}
        />
      </SaveForm>
      {author ? (
        <>
          <OtherNames
            kind="authors"
            one={author}
            add={(submit, alias) =>
              submit("authors.alias", { author: author.slug, name: alias, version: author.version })
            }
          />
          <div>
            <a className="outward" href={site + author.address} target="_blank" rel="noreferrer">
              <ExternalLink aria-hidden size={17} />
              {t("authors.seePage")}
            </a>
          </div>
        </>
      ) : null}
    </Dialog>
  );
}

interface AccountsProps {
  value: number | null;
  onChange(account: number | null): void;
  /** The one it is now, who may have left meanwhile. */
  present: { id: number; name: string } | null;
  isDisabled: boolean;
}

/** Whose pen it is. */
function Accounts({ value, onChange, present, isDisabled }: AccountsProps) {
  const { data } = useQuery({
    queryKey: ["accounts", "colleagues"],
    queryFn: ({ signal }) => call("accounts.colleagues", {}, { signal }),
    staleTime: 5 * 60_000,
  });
  const people = data?.colleagues ?? [];
  const left = present && !people.some(({ id }) => id === present.id) ? [present] : [];
  return (
    <Select
      label={t("authors.account")}
      value={value === null ? NOBODY : String(value)}
      onChange={(id) => onChange(id === NOBODY ? null : Number(id))}
      choices={[
        { id: NOBODY, name: t("authors.noAccount") },
        ...[...left, ...people].map(({ id, name }) => ({ id: String(id), name })),
      ]}
      isDisabled={isDisabled}
    />
  );
}

interface Said {
  name: string;
  roleLine: string;
  intro: string;
  picture: string | null;
  account: number | null;
}

function saidOf(author: AuthorLine | null): Said {
  return {
    name: author?.name ?? "",
    roleLine: author?.roleLine ?? "",
    intro: author?.intro ?? "",
    picture: author?.picture ?? null,
    account: author?.account?.id ?? null,
  };
}

function inputOf({ name, roleLine, intro, picture, account }: Said) {
  return { name, roleLine: roleLine.trim() || null, intro: intro.trim() || null, picture, account };
}

async function takeBack(before: AuthorLine, version: number): Promise<void> {
  try {
    await call("authors.change", { author: before.slug, ...inputOf(saidOf(before)), version });
    await forget("authors");
  } catch {
    say(t("authors.notUndone"), { tone: "wrong" });
  }
}
