// Expedition: mountain at dawn from the valley village.
import { sport as s, thin } from "../colours.ts";
import { cloud, hill, mist, sky, streaks, swell } from "../land.ts";
import { landscape } from "../picture.ts";
import { curvePath, ellipse, fade, overprint, shape } from "../shapes.ts";
import { house } from "../town.ts";
import { spruce, tree } from "../trees.ts";
import { climber, peak } from "./parts-peak.ts";

export const village = landscape("sport-peak-1", (chance) => [
  sky("#567f95", "#a9bfb9", [0.45, "#f4cf9b"], "#f7ddb0"),
  streaks({ count: 12, from: 60, to: 260, colour: "#fbe6c4", chance }),
  peak(chance, { rock: "#7f8f98", shade: "#566f82", lit: "#fde3bf", dim: "#9fb1bd", haze: "#f0cfa0" }),
  cloud(1060, 330, { w: 330, colour: "#fdf0d8", chance, opacity: 0.75 }),
  hill(
    [
      [-20, 590],
      [360, 520],
      [760, 600],
      [1180, 530],
      [1640, 580],
    ],
    fade(90, "#8a8f68", "#5f7058"),
    { roughness: 16, chance },
  ),
  ...[...Array(15)].map((_, i) =>
    spruce({
      x: i * 112 + chance.between(-30, 30),
      y: 640 + (i % 3) * 18,
      h: chance.between(70, 120),
      colour: "#4a6a58",
      chance,
    }),
  ),
  mist(540, 130, "#f4e0ba", 0.7),
  swell(
    [
      [-20, 690],
      [260, 650],
      [560, 700],
      [820, 720],
      [1080, 690],
      [1340, 650],
      [1640, 690],
    ],
    fade(90, "#a9a070", "#7f8454"),
  ),
  ...[0, 1, 2].flatMap((row) =>
    [...Array(13)].map((_, i) => {
      const x = i * 128 - 60 + row * 44;
      const y = 690 + row * 52 - Math.cos(((x - 800) / 800) * 2.2) * -34;
      return Math.abs(x + 60 - 770) < 130 - row * 10
        ? ""
        : overprint(ellipse(x + 50, y, 90, 9, thin("#5a5a38", 0.6))) +
            house({
              x,
              y,
              w: 104 + row * 14,
              h: 66 + chance.between(0, 34) + row * 10,
              colour: ["#c99a68", "#b98355", "#d9b485", "#a9764f", "#c08a5c"][(i + row) % 5] ?? "#c99a68",
              chance,
              lamp: "#ffdc94",
              lit: 0.5,
              cell: 38,
              roof: "flat",
              side: i < 6 ? 0.22 : -0.22,
            });
    }),
  ),
  shape(
    `${curvePath([
      [-20, 770],
      [300, 790],
      [700, 760],
      [1100, 800],
      [1640, 770],
    ])}L1640 920L-20 920Z`,
    fade(90, "#8d8450", "#4f5a3c"),
  ),
  shape("M620 920Q760 840 720 790Q690 760 760 730L790 732Q740 770 790 800Q850 850 820 920Z", "#e3cf9e"),
  tree({ x: 1500, y: 860, h: 300, colour: "#7f8a48", trunk: "#5a4334", chance, light: -1 }),
  tree({ x: 120, y: 880, h: 330, colour: "#77843f", trunk: "#5a4334", chance }),
  overprint(ellipse(730, 884, 120, 9, thin("#4a4a30", 0.6))),
  climber(650, 884, 150, s.orange),
  climber(740, 888, 160, s.sky),
  climber(830, 884, 150, s.sand),
  climber(905, 874, 142, "#b5402c"),
]);
