// Every picture, in the order of the sections.
import { cityPictures } from "./city/pictures.ts";
import { culturePictures } from "./culture/pictures.ts";
import { economyPictures } from "./economy/pictures.ts";
import type { Picture } from "./picture.ts";
import { sciencePictures } from "./science/pictures.ts";
import { sportPictures } from "./sport/pictures.ts";
import { worldPictures } from "./world/pictures.ts";

export const pictures: readonly Picture[] = [
  ...cityPictures,
  ...economyPictures,
  ...sciencePictures,
  ...culturePictures,
  ...sportPictures,
  ...worldPictures,
];
