// The point of a picture that stays in sight when it is cropped: set by a click or a touch, moved by the arrow keys.
import { type KeyboardEvent, type PointerEvent, useId } from "react";
import type { Picture } from "../../parts/picture-picker.tsx";
import { pictureAddress } from "../../parts/picture-thumb.tsx";
import { t } from "../../words.ts";

type Focus = Picture["focus"];

const STEP = 0.05;
/** A picture has no direction of writing: the keys go where they point. */
const STEPS: Record<string, Focus> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

export interface FocusPointProps {
  picture: Picture;
  value: Focus;
  onChange(focus: Focus): void;
  isDisabled: boolean;
}

export function FocusPoint({ picture, value, onChange, isDisabled }: FocusPointProps) {
  const help = useId();
  const place = (event: PointerEvent<HTMLButtonElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    onChange(within({ x: (event.clientX - box.x) / box.width, y: (event.clientY - box.y) / box.height }));
  };
  const step = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    if (!by) return;
    event.preventDefault();
    onChange(within({ x: value.x + by.x, y: value.y + by.y }));
  };
  return (
    <div className="focus-point">
      <button
        type="button"
        aria-label={t("picture.focusAt", { x: Math.round(value.x * 100), y: Math.round(value.y * 100) })}
        aria-describedby={help}
        disabled={isDisabled}
        onPointerDown={place}
        onKeyDown={step}
      >
        <img src={pictureAddress(picture.id, 640)} alt={picture.alt} draggable={false} />
        <span
          className="focus-mark"
          aria-hidden
          style={{ insetBlockStart: `${value.y * 100}%`, insetInlineStart: `${value.x * 100}%` }}
        />
      </button>
      {isDisabled ? null : (
        <p className="help" id={help}>
          {t("picture.focusHelp")}
        </p>
      )}
      <div className="focus-crops" aria-hidden>
        {["wide", "square"].map((shape) => (
          <img
            key={shape}
            className={`thumb ${shape}`}
            src={pictureAddress(picture.id, 320)}
            alt=""
            style={{ objectPosition: `${value.x * 100}% ${value.y * 100}%` }}
          />
        ))}
      </div>
      <span className="unseen" role="status">
        {t("picture.focusAt", { x: Math.round(value.x * 100), y: Math.round(value.y * 100) })}
      </span>
    </div>
  );
}

function within({ x, y }: Focus): Focus {
  const hold = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
  return { x: hold(x), y: hold(y) };
}
