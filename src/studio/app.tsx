// The whole studio: language, what was fetched, who is there, and the screen of the present address.
import { QueryClientProvider, useQuery } from "@tanstack/react-query";
import { Suspense, useEffect } from "react";
import { I18nProvider, RouterProvider } from "react-aria-components";
import { ApiFault } from "./client.ts";
import { Frame } from "./frame/frame.tsx";
import { OfflineBanner } from "./frame/offline-banner.tsx";
import { addressOf, go, matchPath, usePlace } from "./location.ts";
import { meQuery } from "./me.ts";
import { FaultPanel } from "./parts/fault-panel.tsx";
import { Loading } from "./parts/loading.tsx";
import { Toasts } from "./parts/toasts.tsx";
import { prefer, usePreferences } from "./preferences.ts";
import { queries } from "./queries.ts";
import { RouteView } from "./route-view.tsx";
import { OPEN_ROUTES } from "./routes.tsx";
import { ProofDialog } from "./session/proof-dialog.tsx";
import { SecondFactorGate } from "./session/second-factor-gate.tsx";
import { SignIn } from "./session/sign-in.tsx";

export function App() {
  const { language, edition: last } = usePreferences();
  const { edition } = usePlace();
  useEffect(() => {
    if (edition === last) return;
    // What was on its way for the other one is not this one's.
    void queries.cancelQueries({ predicate: ({ queryHash }) => !queryHash.startsWith(`${edition} `) });
    void prefer({ edition });
  }, [edition, last]);
  return (
    <I18nProvider locale={language === "fa" ? "fa-IR" : "en-GB"}>
      <RouterProvider navigate={(to) => void go(to)} useHref={(to) => addressOf(to)}>
        <QueryClientProvider client={queries}>
          {/* In another language every word on the screen is said anew, in another edition everything is another one. */}
          <Studio key={`${language} ${edition}`} />
        </QueryClientProvider>
      </RouterProvider>
    </I18nProvider>
  );
}

function Studio() {
  const { path } = usePlace();
  const open = OPEN_ROUTES.find((route) => matchPath(route.path, path));
  return (
    <>
      <OfflineBanner />
      <Suspense fallback={<Loading />}>{open ? <RouteView route={open} params={{}} /> : <Inside />}</Suspense>
      <Toasts />
    </>
  );
}

function Inside() {
  const { data: me, error, refetch } = useQuery(meQuery);
  const away = error instanceof ApiFault && error.code === "NOT_SIGNED_IN";
  useEffect(() => {
    if (away) document.title = "دبیر";
  }, [away]);
  if (me && !away) {
    const { on, demanded, passkeys } = me.secondFactor;
    if (demanded && !on && passkeys === 0) return <SecondFactorGate />;
    return (
      <>
        <Frame />
        <ProofDialog />
      </>
    );
  }
  if (away) return <SignIn onDone={() => void refetch()} />;
  if (error) return <FaultPanel alone error={error} again={() => void refetch()} />;
  return <Loading />;
}
