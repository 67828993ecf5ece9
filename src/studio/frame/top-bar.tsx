// Search, the palette, notices, a new article, and whoever is at the desk.
import {
  Command,
  Keyboard,
  Languages,
  LogOut,
  Moon,
  Plus,
  Rows3,
  Search,
  Sun,
  SunMoon,
  UserRound,
} from "lucide-react";
import { useState } from "react";
import { Button as AriaButton, Input, SearchField } from "react-aria-components";
import { go, usePlace } from "../location.ts";
import { useMe } from "../me.ts";
import { Avatar } from "../parts/avatar.tsx";
import { ButtonLink, IconButton } from "../parts/button.tsx";
import { Menu } from "../parts/menu.tsx";
import { prefer, usePreferences } from "../preferences.ts";
import { leave } from "../signing-out.ts";
import { t, tOr } from "../words.ts";
import { EditionSwitch } from "./edition-switch.tsx";
import { NoticeBell } from "./notice-bell.tsx";

export function TopBar({ onPalette, onHelp }: { onPalette(): void; onHelp(): void }) {
  const me = useMe();
  const { path } = usePlace();
  return (
    <header className="top-bar">
      {path === "/search" ? null : <ArticleSearch />}
      <div className="top-tools">
        <span className="not-phone">
          <IconButton
            label={t("palette.title")}
            icon={<Command aria-hidden size={18} />}
            onPress={onPalette}
          />
        </span>
        <EditionSwitch />
        <NoticeBell />
        <AccountMenu onHelp={onHelp} />
        {me.abilities.write ? (
          <ButtonLink look="plain" href="/articles/new" icon={<Plus aria-hidden size={18} />}>
            {t("article.new")}
          </ButtonLink>
        ) : null}
      </div>
    </header>
  );
}

/** Of all articles; a number is a news code. */
function ArticleSearch() {
  const [text, setText] = useState("");
  return (
    <SearchField
      className="top-search"
      aria-label={t("search.top")}
      value={text}
      onChange={setText}
      onSubmit={(value) => {
        const words = value.trim();
        if (words) void go(`/search?q=${encodeURIComponent(words)}`);
      }}
    >
      <Search aria-hidden size={17} />
      <Input id="search" placeholder={t("search.top")} />
      <kbd aria-hidden>/</kbd>
    </SearchField>
  );
}

function AccountMenu({ onHelp }: { onHelp(): void }) {
  const { account } = useMe();
  const { scheme, density, language } = usePreferences();
  const nextScheme = ({ system: "light", light: "dark", dark: "system" } as const)[scheme];
  const schemes = { system: SunMoon, light: Sun, dark: Moon };
  const SchemeIcon = schemes[nextScheme];
  return (
    <Menu
      label={t("me.menu", { name: account.name })}
      trigger={
        <AriaButton className="me">
          <Avatar name={account.name} />
          <span className="me-words">
            <b>{account.name}</b>
            <span>{tOr(`role.${account.role}`, account.role)}</span>
          </span>
        </AriaButton>
      }
      acts={[
        {
          id: "me",
          name: t("nav.me"),
          icon: <UserRound aria-hidden size={17} />,
          onAct: () => void go("/me"),
        },
        { id: "help", name: t("keys.help"), icon: <Keyboard aria-hidden size={17} />, onAct: onHelp },
        {
          id: "scheme",
          apart: true,
          name: t(`scheme.to-${nextScheme}`),
          icon: <SchemeIcon aria-hidden size={17} />,
          onAct: () => void prefer({ scheme: nextScheme }),
        },
        {
          id: "density",
          name: t(density === "dense" ? "density.to-roomy" : "density.to-dense"),
          icon: <Rows3 aria-hidden size={17} />,
          onAct: () => void prefer({ density: density === "dense" ? "roomy" : "dense" }),
        },
        {
          id: "language",
          name: language === "fa" ? "English" : "فارسی",
          icon: <Languages aria-hidden size={17} />,
          onAct: () => void prefer({ language: language === "fa" ? "en" : "fa" }),
        },
        {
          id: "out",
          apart: true,
          name: t("signOut"),
          icon: <LogOut aria-hidden size={17} />,
          onAct: () => void leave(),
        },
      ]}
    />
  );
}
