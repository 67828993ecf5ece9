// The pages that belong together, over each of them: those of the settings, and those of tags, authors and sources.
import { useEffect, useRef } from "react";
import { Link } from "react-aria-components";
import { usePlace } from "../../location.ts";
import { t, type WordKey } from "../../words.ts";
import "./settings.css";

export const SETTINGS_TABS: readonly Tab[] = [
  { to: "/settings", name: "settings.house" },
  { to: "/settings/look", name: "settings.look" },
  { to: "/settings/menus", name: "settings.menus" },
  { to: "/settings/style", name: "settings.style" },
  { to: "/settings/editions", name: "settings.editions" },
  { to: "/settings/sections", name: "sections.title" },
];

export const CATALOGUE_TABS: readonly Tab[] = [
  { to: "/tags", name: "nav.tags" },
  { to: "/tags/authors", name: "authors.title" },
  { to: "/tags/sources", name: "sources.title" },
];

interface Tab {
  to: string;
  name: WordKey;
}

export function Tabs({ tabs, label }: { tabs: readonly Tab[]; label: string }) {
  const { path } = usePlace();
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    const present = row.current?.querySelector("[aria-current]");
    present?.scrollIntoView({ block: "nearest", inline: "center" });
  }, []);
  return (
    <nav ref={row} className="tabs" aria-label={label}>
      <ul>
        {tabs.map(({ to, name }) => (
          <li key={to}>
            <Link href={to} {...(path === to ? { "aria-current": "page" } : {})}>
              {t(name)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
