// Two people saved the same article: both texts stand beside each other, and the person says which goes on. The other
// one stays in the history.

import { toText } from "../../../document/to-text.ts";
import { BothSides } from "../../parts/both-sides.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { t, tOr } from "../../words.ts";
import type { Editing } from "./article-editing.ts";
import { type ArticleFields, type FieldName, fieldsOf } from "./article-fields.ts";

export function ArticleConflict({ editing }: { editing: Editing }) {
  const { conflict, fields, names, save, takeTheirs, state } = editing;
  const theirs = conflict?.revision ? fieldsOf(conflict.revision, fields) : null;
  return (
    <Dialog
      title={t("conflict.title")}
      isOpen={conflict !== null}
      onClose={() => void takeTheirs()}
      shape="wide"
      firm
    >
      {conflict ? (
        <>
          <p className="dialog-text">
            {t("conflict.text", { name: conflict.revision?.by ?? t("notices.somebody") })}
          </p>
          <BothSides
            told
            sides={names.map((name) => ({
              label: tOr(`article.${name}`, name),
              mine: words(fields, name),
              theirs: theirs ? words(theirs, name) : "",
            }))}
            onMine={() => void save(conflict.version)}
            onTheirs={() => void takeTheirs()}
            isPending={state === "saving"}
          />
        </>
      ) : null}
    </Dialog>
  );
}

function words(fields: ArticleFields, name: FieldName): string {
  if (name === "document") return toText(fields.document);
  const value = fields[name];
  return Array.isArray(value) ? value.join("، ") : String(value ?? "");
}
