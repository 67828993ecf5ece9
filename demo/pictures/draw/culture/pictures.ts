// The culture pictures.
import type { Picture } from "../picture.ts";
import { bookFair } from "./book-fair.ts";
import { calligraphy } from "./calligraphy.ts";
import { caravanserai } from "./caravanserai.ts";
import { carpet } from "./carpet.ts";
import { cinema } from "./cinema.ts";
import { dome } from "./dome.ts";
import { library } from "./library.ts";
import { wheel } from "./pottery-1.ts";
import { shelves } from "./pottery-2.ts";
import { kiln } from "./pottery-3.ts";
import { painting } from "./pottery-4.ts";
import { shop } from "./pottery-5.ts";
import { relief } from "./relief.ts";
import { setar } from "./setar.ts";
import { theatre } from "./theatre.ts";

export const culturePictures: readonly Picture[] = [
  setar,
  theatre,
  cinema,
  carpet,
  calligraphy,
  library,
  bookFair,
  dome,
  caravanserai,
  relief,
  wheel,
  shelves,
  kiln,
  painting,
  shop,
];
