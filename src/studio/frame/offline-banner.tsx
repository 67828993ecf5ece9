// Says that the line is broken, and that nothing was lost by it.
import { WifiOff } from "lucide-react";
import { useSyncExternalStore } from "react";
import { t } from "../words.ts";

export function OfflineBanner() {
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status" className="offline-place">
      {isOnline ? null : (
        <p className="offline">
          <WifiOff aria-hidden size={17} />
          {t("offline")}
        </p>
      )}
    </div>
  );
}

function subscribe(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}
