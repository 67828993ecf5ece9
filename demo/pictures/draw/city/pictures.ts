// The city pictures.
import type { Picture } from "../picture.ts";
import { bakery } from "./bakery.ts";
import { bicycle } from "./bicycle.ts";
import { boulevard } from "./boulevard.ts";
import { busLane } from "./bus-lane.ts";
import { dam } from "./dam.ts";
import { hospital } from "./hospital.ts";
import { metro } from "./metro.ts";
import { school } from "./school.ts";
import { skyline } from "./skyline.ts";
import { roofs } from "./snow-1.ts";
import { walker } from "./snow-2.ts";
import { bench } from "./snow-3.ts";
import { night } from "./snow-4.ts";
import { snowman } from "./snow-5.ts";
import { traffic } from "./traffic.ts";

export const cityPictures: readonly Picture[] = [
  skyline,
  busLane,
  boulevard,
  bicycle,
  traffic,
  metro,
  hospital,
  school,
  bakery,
  dam,
  roofs,
  walker,
  bench,
  night,
  snowman,
];
