// A button with a list of acts under it.
import type { ReactNode } from "react";
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator } from "react-aria-components";

export interface MenuAct {
  id: string;
  name: string;
  icon?: ReactNode;
  onAct(): void;
  /** A line before it. */
  apart?: boolean;
  danger?: boolean;
}

export function Menu({
  label,
  trigger,
  acts,
}: {
  label: string;
  trigger: ReactNode;
  acts: readonly MenuAct[];
}) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="popover" placement="bottom end">
        <AriaMenu className="menu" aria-label={label}>
          {acts.flatMap((act) => [
            ...(act.apart ? [<Separator key={`${act.id}-line`} className="menu-line" />] : []),
            <MenuItem
              key={act.id}
              id={act.id}
              textValue={act.name}
              className={`menu-act${act.danger ? " danger" : ""}`}
              onAction={act.onAct}
            >
              {act.icon}
              <span>{act.name}</span>
            </MenuItem>,
          ])}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
