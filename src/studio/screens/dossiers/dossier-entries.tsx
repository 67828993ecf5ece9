// The articles of a dossier in its order: carried by mouse, or moved with Alt and the arrows; each with a word of the
// editors. More are found by words of the headline or by news code.
import { ArrowDown, ArrowUp, GripVertical, X } from "lucide-react";
import { type KeyboardEvent, useRef } from "react";
import { Button as AriaButton, GridList, GridListItem, useDragAndDrop } from "react-aria-components";
import { call } from "../../client.ts";
import { IconButton } from "../../parts/button.tsx";
import { Field } from "../../parts/field.tsx";
import { Finder } from "../../parts/finder.tsx";
import { figures, t } from "../../words.ts";
import { filterInput } from "../articles/article-filter.ts";
import { type DossierEntry, moved, movedBeside } from "./dossier-order.ts";

const MOST_OFFERED = 8;

export interface DossierEntriesProps {
  entries: readonly DossierEntry[];
  onChange(entries: DossierEntry[]): void;
  onSave(): void;
  isReadOnly: boolean;
}

export function DossierEntries({ entries, onChange, onSave, isReadOnly }: DossierEntriesProps) {
  const step = (code: number, by: 1 | -1) => onChange(moved(entries, { code, by }));
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: isReadOnly,
    getItems: (keys) => [...keys].map((key) => ({ "text/plain": String(key) })),
    onReorder: ({ keys, target }) => {
      const [key] = [...keys];
      const side = target.dropPosition === "before" ? "before" : "after";
      onChange(movedBeside(entries, { code: Number(key), beside: Number(target.key), side }));
    },
  });
  const onKeyDown = (event: KeyboardEvent) => {
    // The list keeps keys to itself.
    if ((event.ctrlKey || event.metaKey) && event.code === "KeyS") {
      event.preventDefault();
      event.stopPropagation();
      onSave();
    }
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : null;
    const row = (event.target as HTMLElement).closest<HTMLElement>("[data-key]");
    if (!event.altKey || by === null || !row || isReadOnly) return;
    event.preventDefault();
    event.stopPropagation();
    step(Number(row.dataset.key), by);
  };
  return (
    <div className="dossier-entries" onKeyDownCapture={onKeyDown}>
      {isReadOnly ? null : (
        <AddArticle
          taken={entries.map(({ code }) => code)}
          onAdd={({ code, headline }) => onChange([...entries, { code, headline, note: "" }])}
        />
      )}
      <GridList
        aria-label={t("dossiers.entries")}
        items={entries.map((entry) => ({ ...entry, id: entry.code }))}
        dragAndDropHooks={dragAndDropHooks}
        keyboardNavigationBehavior="tab"
        className="dossier-list"
        renderEmptyState={() => <p className="quiet-text">{t("dossiers.empty")}</p>}
        dependencies={[entries, isReadOnly]}
      >
        {({ code, headline, note }) => (
          <GridListItem id={code} textValue={headline} className="dossier-row">
            {isReadOnly ? null : (
              <AriaButton
                slot="drag"
                className="drag-grip"
                aria-label={t("dossiers.drag", { name: headline })}
              >
                <GripVertical aria-hidden size={18} />
              </AriaButton>
            )}
            <div className="grow dossier-words">
              <b>{headline}</b>
              <Field
                label={t("dossiers.note", { name: headline })}
                placeholder={t("dossiers.notePlaceholder")}
                value={note}
                onChange={(text) =>
                  onChange(entries.map((entry) => (entry.code === code ? { ...entry, note: text } : entry)))
                }
                maxLength={500}
                isReadOnly={isReadOnly}
              />
            </div>
            {isReadOnly ? null : (
              <span className="dossier-row-acts">
                <IconButton
                  label={t("dossiers.up", { name: headline })}
                  icon={<ArrowUp aria-hidden size={16} />}
                  onPress={() => step(code, -1)}
                />
                <IconButton
                  label={t("dossiers.down", { name: headline })}
                  icon={<ArrowDown aria-hidden size={16} />}
                  onPress={() => step(code, 1)}
                />
                <IconButton
                  label={t("dossiers.off", { name: headline })}
                  icon={<X aria-hidden size={16} />}
                  onPress={() => onChange(entries.filter((entry) => entry.code !== code))}
                />
              </span>
            )}
          </GridListItem>
        )}
      </GridList>
    </div>
  );
}

function AddArticle({
  taken,
  onAdd,
}: {
  taken: readonly number[];
  onAdd(article: { code: number; headline: string }): void;
}) {
  // What was offered last, for the headline of what is picked.
  const offered = useRef(new Map<string, string>());
  return (
    <Finder
      label={t("dossiers.add")}
      kind="articles"
      placeholder={t("search.label")}
      find={async (words, signal) => {
        const input = { ...filterInput({ words }), limit: MOST_OFFERED };
        const { articles } = await call("articles.list", input, { signal });
        const found = articles.map(({ code, headline }) => ({ id: String(code), name: headline }));
        offered.current = new Map(found.map(({ id, name }) => [id, name]));
        return found;
      }}
      named={async () => undefined}
      value=""
      onChange={(id) => {
        const code = Number(id);
        if (id !== "" && !taken.includes(code))
          onAdd({ code, headline: offered.current.get(id) ?? figures(id) });
      }}
    />
  );
}
