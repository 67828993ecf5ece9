// One screen: its file fetched when first opened, its name in the window's title, its faults kept to itself.
import {
  type ComponentType,
  createContext,
  type LazyExoticComponent,
  lazy,
  useContext,
  useEffect,
} from "react";
import { ErrorBoundary } from "./parts/error-boundary.tsx";
import type { Route } from "./routes.tsx";
import { t } from "./words.ts";

const Params = createContext<Record<string, string>>({});
const screens = new WeakMap<Route, LazyExoticComponent<ComponentType>>();

/** The fields of the address: of «/articles/:code», `{ code }`. */
export function useParams(): Record<string, string> {
  return useContext(Params);
}

/** Says in the window's title what is open. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} | دبیر`;
  }, [title]);
}

export function RouteView({ route, params }: { route: Route; params: Record<string, string> }) {
  useTitle(t(route.title));
  const Screen = screenOf(route);
  const key = `${route.path}?${JSON.stringify(params)}`;
  return (
    <ErrorBoundary key={key}>
      <Params value={params}>
        <Screen key={key} />
      </Params>
    </ErrorBoundary>
  );
}

/** Fetches the screen of a route before it is drawn; a fault shows when it is. */
export function fetchScreen(route: Route): void {
  const loading = route.load();
  loading.catch(() => {});
  screens.set(
    route,
    lazy(async () => ({ default: await loading })),
  );
}

function screenOf(route: Route): LazyExoticComponent<ComponentType> {
  const known = screens.get(route);
  if (known) return known;
  const made = lazy(async () => ({ default: await route.load() }));
  screens.set(route, made);
  return made;
}
