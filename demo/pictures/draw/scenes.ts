// Every picture, in the order of the sections.
import { cityPlaces } from "./city-places.ts";
import { citySnow } from "./city-snow.ts";
import { cityStreets } from "./city-streets.ts";
import { culturePlaces } from "./culture-places.ts";
import { culturePottery } from "./culture-pottery.ts";
import { cultureStage } from "./culture-stage.ts";
import { economyLand } from "./economy-land.ts";
import { economyTrade } from "./economy-trade.ts";
import type { Picture } from "./picture.ts";
import { scienceSky } from "./science-sky.ts";
import { scienceWorks } from "./science-works.ts";
import { sportPeak } from "./sport-peak.ts";
import { sportPlay } from "./sport-play.ts";
import { worldPlaces } from "./world-places.ts";

export const pictures: readonly Picture[] = [
  ...cityStreets,
  ...cityPlaces,
  ...citySnow,
  ...economyTrade,
  ...economyLand,
  ...scienceSky,
  ...scienceWorks,
  ...cultureStage,
  ...culturePlaces,
  ...culturePottery,
  ...sportPlay,
  ...sportPeak,
  ...worldPlaces,
];
