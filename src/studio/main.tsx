// Starts the studio in the page.
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/parts.css";
import "./styles/frame.css";
import "./styles/screens.css";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { go, matchPath, place } from "./location.ts";
import { meQuery } from "./me.ts";
import { preferences, startPreferences } from "./preferences.ts";
import { queries } from "./queries.ts";
import { fetchScreen } from "./route-view.tsx";
import { ROUTES } from "./routes.tsx";
import { startShortcuts } from "./shortcuts.ts";

// A part of an older studio is gone after an update: the page is loaded anew, once.
window.addEventListener("vite:preloadError", (event) => {
  const last = Number(sessionStorage.getItem("dabir.reloaded") ?? 0);
  if (event.timeStamp + performance.timeOrigin - last < 10_000) return;
  sessionStorage.setItem("dabir.reloaded", String(event.timeStamp + performance.timeOrigin));
  event.preventDefault();
  location.reload();
});

// The bare address leads to where the person worked last.
if (place().path === "/" && place().edition === "fa") {
  void go("/", { replace: true, edition: preferences().edition });
}

// Who is there and what the address shows are fetched side by side, not after each other.
const { path } = place();
const route = ROUTES.find((one) => matchPath(one.path, path));
if (route) {
  void queries.prefetchQuery(meQuery);
  fetchScreen(route);
}
await startPreferences();
startShortcuts();
createRoot(document.getElementById("studio") as HTMLElement).render(<App />);
