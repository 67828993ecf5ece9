// A picture as machines take it: one file by its full address, with its own size.
import type { Picture } from "../../newsroom/reading/pictures.ts";
import { absolute } from "./address.ts";

export interface MachinePicture {
  url: string;
  type: "image/jpeg";
  width: number;
  height: number;
}

/** Wide enough for every preview card, and light. */
const WIDEST = 1280;

/** A JPEG, which every messenger and feed reader knows, 1,280 px wide; a smaller picture in its own size. */
export function machinePicture(origin: string, picture: Picture): MachinePicture {
  const width = Math.min(WIDEST, picture.width);
  return {
    url: absolute(origin, `/media/${picture.id}/${WIDEST}.jpg`),
    type: "image/jpeg",
    width,
    height: Math.round((width * picture.height) / picture.width),
  };
}
