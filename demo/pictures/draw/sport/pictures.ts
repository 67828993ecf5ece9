// The sport pictures.
import type { Picture } from "../picture.ts";
import { chess } from "./chess.ts";
import { cycling } from "./cycling.ts";
import { football } from "./football.ts";
import { village } from "./peak-1.ts";
import { glacier } from "./peak-2.ts";
import { camp } from "./peak-3.ts";
import { wall } from "./peak-4.ts";
import { ridge } from "./peak-5.ts";
import { summit } from "./peak-6.ts";
import { runner } from "./runner.ts";
import { stadium } from "./stadium.ts";
import { swimming } from "./swimming.ts";
import { volleyball } from "./volleyball.ts";
import { wrestlers } from "./wrestlers.ts";

export const sportPictures: readonly Picture[] = [
  stadium,
  football,
  volleyball,
  runner,
  wrestlers,
  chess,
  swimming,
  cycling,
  village,
  glacier,
  camp,
  wall,
  ridge,
  summit,
];
