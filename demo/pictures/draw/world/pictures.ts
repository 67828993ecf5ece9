// The world pictures.
import type { Picture } from "../picture.ts";
import { conference } from "./conference.ts";
import { flood } from "./flood.ts";
import { fire } from "./forest-fire.ts";
import { iceShip } from "./ice-ship.ts";
import { lighthouse } from "./lighthouse.ts";
import { oldCity } from "./old-city.ts";
import { train } from "./train.ts";
import { village } from "./village.ts";
import { volcano } from "./volcano.ts";

export const worldPictures: readonly Picture[] = [
  conference,
  iceShip,
  lighthouse,
  train,
  village,
  flood,
  volcano,
  oldCity,
  fire,
];
