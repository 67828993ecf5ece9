// The navigation of a phone, under the thumb; what does not fit stands behind «more».
import { Ellipsis } from "lucide-react";
import { Button as AriaButton, Link } from "react-aria-components";
import { go, usePlace } from "../location.ts";
import { useMe } from "../me.ts";
import { Menu } from "../parts/menu.tsx";
import { t } from "../words.ts";
import { currentMark, navigationOf } from "./navigation.ts";

const MOST = 4;

export function BottomBar() {
  const me = useMe();
  const { path } = usePlace();
  const all = navigationOf(me);
  const ahead = [...all.filter((route) => route.nav.first), ...all.filter((route) => !route.nav.first)];
  const shown = all.length <= MOST + 1 ? ahead : ahead.slice(0, MOST);
  const rest = ahead.slice(shown.length);
  return (
    <nav className="bottom-bar" aria-label={t("nav.phone")}>
      {shown.map((route) => (
        <Link key={route.path} className="bottom-link" href={route.path} {...currentMark(route, path)}>
          <route.nav.icon aria-hidden size={20} strokeWidth={1.75} />
          <span>{t(route.title)}</span>
        </Link>
      ))}
      {rest.length > 0 ? (
        <Menu
          label={t("nav.more")}
          trigger={
            <AriaButton className="bottom-link">
              <Ellipsis aria-hidden size={20} strokeWidth={1.75} />
              <span>{t("nav.more")}</span>
            </AriaButton>
          }
          acts={rest.map((route) => ({
            id: route.path,
            name: t(route.title),
            icon: <route.nav.icon aria-hidden size={18} />,
            onAct: () => void go(route.path),
          }))}
        />
      ) : null}
    </nav>
  );
}
