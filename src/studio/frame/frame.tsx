// What stands around every screen: navigation, the top bar, the screen itself, and on a phone a bar below.
import { lazy, Suspense, useMemo, useState } from "react";
import { go, matchPath, usePlace } from "../location.ts";
import { type Me, useMe } from "../me.ts";
import { ButtonLink } from "../parts/button.tsx";
import { Loading } from "../parts/loading.tsx";
import { RouteView } from "../route-view.tsx";
import { ROUTES } from "../routes.tsx";
import { type Shortcut, useShortcuts } from "../shortcuts.ts";
import { t } from "../words.ts";
import { BottomBar } from "./bottom-bar.tsx";
import { navigationOf } from "./navigation.ts";
import { PageHead } from "./page-head.tsx";
import { SideNavigation } from "./side-navigation.tsx";
import { TopBar } from "./top-bar.tsx";

const Palette = lazy(async () => ({ default: (await import("./palette.tsx")).Palette }));
const ShortcutHelp = lazy(async () => ({ default: (await import("./shortcut-help.tsx")).ShortcutHelp }));

type Open = "palette" | "help" | null;

export function Frame() {
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const me = useMe();
  useShortcuts(useMemo(() => shortcuts(me, setOpen), [me]));
  return (
    <div className="frame">
      <a className="skip" href="#screen">
        {t("skip")}
      </a>
      <SideNavigation />
      <div className="beside">
        <TopBar onPalette={() => setOpen("palette")} onHelp={() => setOpen("help")} />
        <main id="screen" className="screen" tabIndex={-1}>
          <Suspense fallback={<Loading />}>
            <PresentScreen />
          </Suspense>
        </main>
      </div>
      <BottomBar />
      <Suspense fallback={null}>
        {open === "palette" ? <Palette onClose={close} /> : null}
        {open === "help" ? <ShortcutHelp onClose={close} /> : null}
      </Suspense>
    </div>
  );
}

function PresentScreen() {
  const { path } = usePlace();
  for (const route of ROUTES) {
    const params = matchPath(route.path, path);
    if (params) return <RouteView route={route} params={params} />;
  }
  return (
    <>
      <PageHead title={t("missing.title")} />
      <div className="missing">
        <p className="quiet-text">{t("missing.text")}</p>
        <ButtonLink href="/">{t("nav.inbox")}</ButtonLink>
      </div>
    </>
  );
}

/** Only what the person may do and see. */
function shortcuts(me: Me, setOpen: (open: Open) => void): Shortcut[] {
  return [
    { keys: "mod+k", name: "keys.palette", run: () => setOpen("palette") },
    { keys: "?", name: "keys.help", run: () => setOpen("help") },
    ...(me.abilities.write
      ? [{ keys: "n", name: "article.new", run: () => void go("/articles/new") } as const]
      : []),
    { keys: "/", name: "keys.search", run: () => document.getElementById("search")?.focus() },
    ...navigationOf(me).map((route) => ({
      keys: `g ${route.nav.key}`,
      name: route.title,
      run: () => void go(route.path),
    })),
  ];
}
