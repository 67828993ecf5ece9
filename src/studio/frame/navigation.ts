// What the navigation holds for whoever is at the desk.
import { matchPath } from "../location.ts";
import type { Me } from "../me.ts";
import { ROUTES, type Route } from "../routes.tsx";

export type NavRoute = Route & { nav: NonNullable<Route["nav"]> };

export function navigationOf(me: Me): NavRoute[] {
  return ROUTES.filter((route): route is NavRoute => {
    if (!route.nav) return false;
    return route.nav.to === undefined || route.nav.to.some((ability) => me.abilities[ability]);
  });
}

/** For the entry that the present address belongs to: itself or what lies below it. */
export function currentMark(route: Route, path: string): { "aria-current"?: "page" } {
  const isCurrent =
    matchPath(route.path, path) !== null || (route.path !== "/" && path.startsWith(`${route.path}/`));
  return isCurrent ? { "aria-current": "page" } : {};
}
