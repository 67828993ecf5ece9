// The science pictures.
import type { Picture } from "../picture.ts";
import { cyclone } from "./clouds.ts";
import { coral } from "./coral.ts";
import { desert } from "./desert-stars.ts";
import { laboratory } from "./laboratory.ts";
import { mangrove } from "./mangrove.ts";
import { observatory } from "./observatory.ts";
import { telescope } from "./radio-telescope.ts";
import { robot } from "./robot-arm.ts";
import { satellite } from "./satellite.ts";
import { servers } from "./servers.ts";
import { solar } from "./solar.ts";
import { wind } from "./wind.ts";

export const sciencePictures: readonly Picture[] = [
  satellite,
  telescope,
  observatory,
  desert,
  cyclone,
  servers,
  laboratory,
  robot,
  wind,
  solar,
  mangrove,
  coral,
];
