// A picture in small, cropped round the point that must stay in sight; without one, an empty frame of the same shape.
import { ImageOff } from "lucide-react";
import "./picture-picker.css";

export interface Pictured {
  id: string;
  alt: string;
  focus?: { x: number; y: number } | undefined;
}

export type ThumbWidth = 320 | 640 | 960 | 1280;

/** Where readers get it from too. */
export function pictureAddress(id: string, width: ThumbWidth): string {
  return `/media/${id}/${width}.webp`;
}

/** `silent` where the words beside it say the same. */
export function PictureThumb({
  picture,
  width = 320,
  silent = false,
}: {
  picture: Pictured | null;
  width?: ThumbWidth;
  silent?: boolean;
}) {
  if (!picture) {
    return (
      <span className="thumb none" aria-hidden>
        <ImageOff size={20} />
      </span>
    );
  }
  const { x, y } = picture.focus ?? { x: 0.5, y: 0.5 };
  return (
    <img
      className="thumb"
      src={pictureAddress(picture.id, width)}
      alt={silent ? "" : picture.alt}
      style={{ objectPosition: `${x * 100}% ${y * 100}%` }}
      loading="lazy"
      draggable={false}
    />
  );
}
