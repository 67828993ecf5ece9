// Every key that works now, in words.
import { Dialog } from "../parts/dialog.tsx";
import { keyCaps, listShortcuts } from "../shortcuts.ts";
import { t, type WordKey } from "../words.ts";

/** Keys inside lists, which belong to no screen in particular. */
const IN_LISTS: readonly { keys: string; name: WordKey }[] = [
  { keys: "j", name: "keys.next" },
  { keys: "k", name: "keys.previous" },
  { keys: "enter", name: "keys.open" },
];

export function ShortcutHelp({ onClose }: { onClose(): void }) {
  const own = listShortcuts();
  const rows = [...own, ...IN_LISTS.filter(({ keys }) => !own.some((shortcut) => shortcut.keys === keys))];
  return (
    <Dialog title={t("keys.help")} isOpen onClose={onClose} shape="wide">
      <dl className="keys">
        {rows.map(({ keys, name }) => (
          <div key={keys}>
            <dt>
              {keyCaps(keys).map((cap) => (
                <kbd key={cap}>{cap}</kbd>
              ))}
            </dt>
            <dd>{t(name)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
