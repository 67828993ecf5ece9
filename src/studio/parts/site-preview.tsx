// A page exactly as readers would get it, made by the site itself, at the width of a phone or of a desk.
import { Monitor, Smartphone } from "lucide-react";
import { useLayoutEffect, useRef, useState } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { t } from "../words.ts";
import { Dialog } from "./dialog.tsx";
import "./site-preview.css";

const WIDTHS = { phone: 390, desk: 1280 } as const;
type Width = keyof typeof WIDTHS;

/** `address`: the call that answers with the page. */
export function SitePreview({ address, onClose }: { address: string; onClose(): void }) {
  const [width, setWidth] = useState<Width>(window.innerWidth < 640 ? "phone" : "desk");
  return (
    <Dialog title={t("front.preview")} isOpen onClose={onClose} shape="wide">
      <ToggleButtonGroup
        className="segments"
        aria-label={t("front.previewWidth")}
        disallowEmptySelection
        selectedKeys={[width]}
        onSelectionChange={(keys) => setWidth([...keys][0] as Width)}
      >
        <ToggleButton id="desk" className="segment">
          <Monitor aria-hidden size={16} /> {t("front.preview.desk")}
        </ToggleButton>
        <ToggleButton id="phone" className="segment">
          <Smartphone aria-hidden size={16} /> {t("front.preview.phone")}
        </ToggleButton>
      </ToggleButtonGroup>
      <ScaledFrame address={address} width={WIDTHS[width]} title={t("front.preview")} />
    </Dialog>
  );
}

/** The page keeps its own width and is made smaller to fit; scripts of the page stay out. */
function ScaledFrame({ address, width, title }: { address: string; width: number; title: string }) {
  const box = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const watcher = new ResizeObserver(() => setScale(Math.min(1, element.clientWidth / width)));
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [width]);
  return (
    <div ref={box} className="site-preview">
      <iframe
        title={title}
        src={address}
        sandbox="allow-same-origin"
        style={{ inlineSize: width, blockSize: `${100 / scale}%`, transform: `scale(${scale})` }}
      />
    </div>
  );
}
