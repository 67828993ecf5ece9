// Whoever's role demands a second factor sets it up before anything else opens.
import { lazy, Suspense } from "react";
import { Button } from "../parts/button.tsx";
import { Loading } from "../parts/loading.tsx";
import { leave } from "../signing-out.ts";
import { t } from "../words.ts";
import { Gate } from "./gate.tsx";

const SecondFactor = lazy(async () => ({
  default: (await import("../screens/account/second-factor.tsx")).SecondFactor,
}));

export function SecondFactorGate() {
  return (
    <Gate title={t("second.demanded")} intro={t("second.demandedText")}>
      <Suspense fallback={<Loading />}>
        <SecondFactor />
      </Suspense>
      <Button look="quiet" onPress={() => void leave()}>
        {t("signOut")}
      </Button>
    </Gate>
  );
}
