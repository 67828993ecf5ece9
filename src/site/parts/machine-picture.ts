// A picture as machines take it: one file by its full address, with its own size.
import type { Picture } from "../../newsroom/reading/views.ts";
import { absolute, mediaPath } from "./address.ts";
import { renditionWidths } from "./picture.ts";

export interface MachinePicture {
  url: string;
  type: "image/webp";
  width: number;
  height: number;
}

/** Wide enough for every preview card, and light. */
const WIDEST = 1280;

/** The largest rendition up to 1,280 px; a smaller picture in its own size. */
export function machinePicture(origin: string, picture: Picture): MachinePicture {
  const rendition = renditionWidths(picture).findLast((width) => width <= WIDEST) ?? WIDEST;
  const width = Math.min(rendition, picture.width);
  return {
    url: absolute(origin, mediaPath(picture.id, rendition)),
    type: "image/webp",
    width,
    height: Math.round((width * picture.height) / picture.width),
  };
}
