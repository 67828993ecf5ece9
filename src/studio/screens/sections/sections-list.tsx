// The sections as rows that can be dragged, or moved with Alt and the arrows.
import { ArrowDown, ArrowUp, EllipsisVertical, GripVertical, Pencil, Trash2 } from "lucide-react";
import type { KeyboardEvent } from "react";
import { Button as AriaButton, GridList, GridListItem, useDragAndDrop } from "react-aria-components";
import { IconButton } from "../../parts/button.tsx";
import { Chip } from "../../parts/chip.tsx";
import { Menu } from "../../parts/menu.tsx";
import { t } from "../../words.ts";
import { dropped, type NewPlace, stepped } from "./sections-order.ts";
import type { SectionLine } from "./sections-screen.tsx";

export interface SectionListProps {
  sections: readonly SectionLine[];
  mayMove: boolean;
  onMove(section: SectionLine, to: NewPlace): void;
  onChange(section: SectionLine): void;
  onRemove(section: SectionLine): void;
}

export function SectionList(props: SectionListProps) {
  const { sections, mayMove, onMove } = props;
  const find = (id: unknown) => sections.find((section) => section.id === Number(id));
  const moveTo = (id: unknown, to: NewPlace | null) => {
    const section = find(id);
    if (section && to) onMove(section, to);
  };
  const step = (id: number, by: 1 | -1) => moveTo(id, stepped(sections, { id, by }));
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: !mayMove,
    getItems: (keys) => [...keys].map((key) => ({ "text/plain": find(key)?.name ?? "" })),
    onReorder: ({ keys, target }) => {
      const [key] = [...keys];
      const side = target.dropPosition === "before" ? "before" : "after";
      moveTo(key, dropped(sections, { id: Number(key), beside: { id: Number(target.key), side } }));
    },
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : null;
    const row = (event.target as HTMLElement).closest<HTMLElement>("[data-key]");
    if (!event.altKey || by === null || !row || !mayMove) return;
    event.preventDefault();
    event.stopPropagation();
    step(Number(row.dataset.key), by);
  };
  return (
    <div className="panel section-panel" onKeyDownCapture={onKeyDown}>
      <GridList
        aria-label={t("sections.title")}
        items={sections}
        dragAndDropHooks={dragAndDropHooks}
        onAction={(key) => {
          const section = find(key);
          if (section?.abilities.administer) props.onChange(section);
        }}
        className="section-list"
        dependencies={[mayMove, props]}
      >
        {(section) => <Row section={section} {...props} onStep={(by) => step(section.id, by)} />}
      </GridList>
    </div>
  );
}

function Row({
  section,
  mayMove,
  onStep,
  onChange,
  onRemove,
}: SectionListProps & { section: SectionLine; onStep(by: 1 | -1): void }) {
  return (
    <GridListItem
      id={section.id}
      textValue={section.name}
      className={`section-row${section.parentId === null ? "" : " under"}`}
    >
      {mayMove ? (
        <AriaButton slot="drag" className="drag-grip" aria-label={t("sections.drag", { name: section.name })}>
          <GripVertical aria-hidden size={18} />
        </AriaButton>
      ) : null}
      <span className="grow section-name">
        <b>{section.name}</b>
        <span className="quiet-text latin-text">{section.slug}</span>
      </span>
      {section.announced ? null : <Chip tone="grey">{t("sections.unannounced")}</Chip>}
      {section.abilities.administer ? (
        <Menu
          label={t("sections.acts", { name: section.name })}
          trigger={
            <IconButton
              label={t("sections.acts", { name: section.name })}
              icon={<EllipsisVertical aria-hidden size={18} />}
            />
          }
          acts={[
            {
              id: "change",
              name: t("sections.change"),
              icon: <Pencil aria-hidden size={17} />,
              onAct: () => onChange(section),
            },
            {
              id: "up",
              name: t("rows.up"),
              icon: <ArrowUp aria-hidden size={17} />,
              onAct: () => onStep(-1),
            },
            {
              id: "down",
              name: t("rows.down"),
              icon: <ArrowDown aria-hidden size={17} />,
              onAct: () => onStep(1),
            },
            {
              id: "remove",
              name: t("sections.remove"),
              icon: <Trash2 aria-hidden size={17} />,
              onAct: () => onRemove(section),
              apart: true,
              danger: true,
            },
          ]}
        />
      ) : null}
    </GridListItem>
  );
}
