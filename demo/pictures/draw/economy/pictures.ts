// The economy pictures.
import type { Picture } from "../picture.ts";
import { bazaar } from "./bazaar.ts";
import { ship } from "./cargo-ship.ts";
import { coins } from "./coins.ts";
import { greenhouse } from "./greenhouse.ts";
import { orchard } from "./pomegranate.ts";
import { port } from "./port.ts";
import { rice } from "./rice.ts";
import { spices } from "./spices.ts";
import { steel } from "./steel.ts";
import { truck } from "./truck.ts";

export const economyPictures: readonly Picture[] = [
  port,
  ship,
  truck,
  bazaar,
  spices,
  coins,
  greenhouse,
  rice,
  orchard,
  steel,
];
