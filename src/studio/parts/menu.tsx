// A button with a list of acts under it.
import { Check } from "lucide-react";
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
  /** It stands so already: marked, in a list of which one is chosen. */
  current?: boolean;
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
  const current = acts.find((act) => act.current);
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="popover" placement="bottom end">
        <AriaMenu
          className="menu"
          aria-label={label}
          {...(current ? { selectionMode: "single" as const, selectedKeys: [current.id] } : {})}
        >
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
              {act.current ? <Check aria-hidden size={16} className="menu-current" /> : null}
            </MenuItem>,
          ])}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
