// A word on hover and on focus, for what shows only a picture or a short form.
import type { ReactElement } from "react";
import { Focusable, Tooltip, TooltipTrigger } from "react-aria-components";

export function Tip({ text, children }: { text: string; children: ReactElement }) {
  return (
    <TooltipTrigger delay={500} closeDelay={50}>
      {children}
      <Tooltip className="tip" offset={6}>
        {text}
      </Tooltip>
    </TooltipTrigger>
  );
}

/** For text that is no button: it can be reached by keyboard to show its word. */
export function TipText({ text, children }: { text: string; children: string }) {
  return (
    <Tip text={text}>
      <Focusable>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the word must be reachable without a mouse */}
        <span className="tip-text" role="note" tabIndex={0}>
          {children}
        </span>
      </Focusable>
    </Tip>
  );
}
