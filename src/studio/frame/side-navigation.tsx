// The navigation at the start of a wide screen; on a middling one only its icons.
import { Link } from "react-aria-components";
import { usePlace } from "../location.ts";
import { useMe } from "../me.ts";
import { Tip } from "../parts/tip.tsx";
import { t } from "../words.ts";
import { currentMark, navigationOf } from "./navigation.ts";

export function SideNavigation() {
  const me = useMe();
  const { path } = usePlace();
  return (
    <nav className="side" aria-label={t("nav.main")}>
      <Link className="wordmark" href="/" aria-label={me.house.name}>
        <span className="mark" aria-hidden />
        <span className="wide-only">{me.house.name}</span>
      </Link>
      <ul>
        {navigationOf(me).map((route) => (
          <li key={route.path}>
            <Tip text={t(route.title)}>
              <Link
                className="side-link"
                href={route.path}
                {...currentMark(route, path)}
                aria-label={t(route.title)}
              >
                <route.nav.icon aria-hidden size={19} strokeWidth={1.75} />
                <span className="wide-only">{t(route.title)}</span>
              </Link>
            </Tip>
          </li>
        ))}
      </ul>
    </nav>
  );
}
