// In which edition the person works, and going over to another one; nothing where the newsroom has but one. What is
// on the screen stays, as far as both editions have it.
import { Globe } from "lucide-react";
import { Button as AriaButton } from "react-aria-components";
import type { EditionId } from "../../editions.ts";
import { editionName, writing } from "../edition.ts";
import { go, place } from "../location.ts";
import { useMe } from "../me.ts";
import { Menu } from "../parts/menu.tsx";
import { t } from "../words.ts";

export function EditionSwitch() {
  const { editions, edition } = useMe();
  if (editions.length < 2) return null;
  return (
    <Menu
      label={t("edition.choose")}
      trigger={
        <AriaButton className="edition" aria-label={t("edition.switch", { name: editionName(edition.id) })}>
          <Globe aria-hidden size={18} />
          <span {...writing(edition.id)}>{editionName(edition.id)}</span>
        </AriaButton>
      }
      acts={editions.map((id) => ({
        id,
        name: editionName(id),
        current: id === edition.id,
        onAct: () => void goToEdition(id),
      }))}
    />
  );
}

/** One thing belongs to one edition: from its screen the way leads to the list that it stands in. */
export function goToEdition(edition: EditionId): Promise<void> {
  const { path } = place();
  const isOne = /\/(\d+|new)(\/|$)|^\/fronts\/./.test(path);
  return go(isOne ? `/${path.split("/")[1]}` : path, { edition });
}
