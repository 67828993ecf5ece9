// The command palette: screens, acts and articles, by a few letters or a news code.
import { useQuery } from "@tanstack/react-query";
import { FileText, Hash, Search } from "lucide-react";
import { type ReactNode, useDeferredValue, useState } from "react";
import {
  Dialog as AriaDialog,
  Autocomplete,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  SearchField,
} from "react-aria-components";
import { call } from "../client.ts";
import { editionName } from "../edition.ts";
import { bestMatches } from "../fuzzy.ts";
import { go } from "../location.ts";
import { type Me, useMe } from "../me.ts";
import { prefer } from "../preferences.ts";
import { figures, t, tOr } from "../words.ts";
import { goToEdition } from "./edition-switch.tsx";
import { navigationOf } from "./navigation.ts";

interface Entry {
  id: string;
  name: string;
  hint?: string;
  icon?: ReactNode;
  run(): void;
}

const MOST = 9;
const MOST_ARTICLES = 7;

export function Palette({ onClose }: { onClose(): void }) {
  const me = useMe();
  const [typed, setTyped] = useState("");
  const words = useDeferredValue(typed.trim());
  const { found, isSettled } = useArticles(words);
  const known = bestMatches(entriesOf(me), { typed, textOf: ({ name }) => name, most: MOST });
  const code = codeOf(typed);
  const entries = [
    ...(code === null ? [] : [byCode(code)]),
    ...known,
    ...found,
    // After the articles have come: what stands there first has the focus.
    ...(isSettled ? [everywhere(words)] : []),
  ];
  const run = (id: string) => {
    onClose();
    entries.find((entry) => entry.id === id)?.run();
  };
  return (
    <ModalOverlay
      className="veil palette-veil"
      isOpen
      isDismissable
      onOpenChange={(open) => open || onClose()}
    >
      <Modal className="modal palette">
        <AriaDialog className="dialog" aria-label={t("palette.title")}>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <SearchField className="palette-field" aria-label={t("palette.label")} autoFocus>
              <Search aria-hidden size={18} />
              <Input placeholder={t("palette.label")} />
            </SearchField>
            <Menu
              className="menu palette-list"
              aria-label={t("palette.title")}
              items={entries}
              onAction={(id) => run(String(id))}
              renderEmptyState={() => <p className="quiet-text">{t("palette.none")}</p>}
            >
              {(entry) => (
                <MenuItem id={entry.id} textValue={entry.name} className="menu-act">
                  {entry.icon}
                  <span className="grow">{entry.name}</span>
                  {entry.hint ? <span className="hint">{entry.hint}</span> : null}
                </MenuItem>
              )}
            </Menu>
          </Autocomplete>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function entriesOf(me: Me): Entry[] {
  const screens = navigationOf(me).map(
    (route): Entry => ({
      id: route.path,
      name: t(route.title),
      hint: t("palette.screen"),
      icon: <route.nav.icon aria-hidden size={17} />,
      run: () => void go(route.path),
    }),
  );
  const acts: Entry[] = [
    ...(me.abilities.write
      ? [{ id: "new", name: t("article.new"), run: () => void go("/articles/new") }]
      : []),
    { id: "me", name: t("nav.me"), run: () => void go("/me") },
    { id: "light", name: t("scheme.to-light"), run: () => void prefer({ scheme: "light" }) },
    { id: "dark", name: t("scheme.to-dark"), run: () => void prefer({ scheme: "dark" }) },
    { id: "system", name: t("scheme.to-system"), run: () => void prefer({ scheme: "system" }) },
    { id: "dense", name: t("density.to-dense"), run: () => void prefer({ density: "dense" }) },
    { id: "roomy", name: t("density.to-roomy"), run: () => void prefer({ density: "roomy" }) },
    { id: "en", name: "English", run: () => void prefer({ language: "en" }) },
    { id: "fa", name: "فارسی", run: () => void prefer({ language: "fa" }) },
    ...me.editions
      .filter((id) => id !== me.edition.id)
      .map((id) => ({
        id: `edition:${id}`,
        name: t("edition.goTo", { name: editionName(id) }),
        run: () => void goToEdition(id),
      })),
  ];
  return [...screens, ...acts];
}

/** By whole words in the whole archive; and by pieces of words in headlines, while somebody still types. */
function useArticles(words: string): { found: Entry[]; isSettled: boolean } {
  const enabled = words.length >= 2 && codeOf(words) === null;
  const searched = useQuery({
    queryKey: ["search", "palette", words],
    queryFn: ({ signal }) => call("search.find", { typed: words, limit: 6 }, { signal, quiet: true }),
    enabled,
    placeholderData: (before) => before,
  });
  const listed = useQuery({
    queryKey: ["articles", "palette", words],
    queryFn: ({ signal }) => call("articles.list", { words, limit: 4 }, { signal, quiet: true }),
    enabled,
    placeholderData: (before) => before,
  });
  if (!enabled) return { found: [], isSettled: false };
  const all = [
    ...(searched.data?.found ?? []).map(({ article }) => article),
    ...(listed.data?.articles ?? []),
  ];
  const each = new Map(all.map((article) => [article.code, article]));
  const found = [...each.values()].slice(0, MOST_ARTICLES).map(
    (article): Entry => ({
      id: `article:${article.code}`,
      name: article.headline,
      hint: tOr(article.deskState ? `desk.${article.deskState}` : `live.${article.live}`, ""),
      icon: <FileText aria-hidden size={17} />,
      run: () => void go(`/articles/${article.code}`),
    }),
  );
  return { found, isSettled: !searched.isPending && !listed.isPending };
}

function everywhere(words: string): Entry {
  return {
    id: "everywhere",
    name: t("palette.everywhere", { words }),
    icon: <Search aria-hidden size={17} />,
    run: () => void go(`/search?q=${encodeURIComponent(words)}`),
  };
}

function byCode(code: number): Entry {
  return {
    id: `code:${code}`,
    name: t("palette.code", { code: figures(code) }),
    icon: <Hash aria-hidden size={17} />,
    run: () => void go(`/articles/${code}`),
  };
}

function codeOf(typed: string): number | null {
  const latin = typed.trim().replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
  return /^\d{1,9}$/.test(latin) ? Number(latin) : null;
}
