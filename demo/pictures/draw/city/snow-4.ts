// First snow: bus and pedestrians at night.
import { city as c, mix, thin } from "../colours.ts";
import { mist, sky, snowfall } from "../land.ts";
import { person } from "../people.ts";
import { landscape } from "../picture.ts";
import { curvePath, ellipse, fade, poly, rect, roundPath, shape, stroke, times } from "../shapes.ts";
import { bus, house, lamp } from "../town.ts";
import { bare } from "../trees.ts";
import { white } from "./parts-snow.ts";

export const night = landscape("city-snow-4", (chance) => [
  sky("#101d33", "#223d59", "#51687a"),
  times(11, (i) =>
    house({
      x: i * 152 - 30,
      y: 600,
      w: 140,
      h: chance.between(230, 470),
      colour: mix("#1d3450", "#4d5f76", chance.between(0, 0.6)),
      chance,
      lamp: "#f6c574",
      lit: 0.34,
      cell: 32,
      snow: "#cfd8de",
    }),
  ),
  mist(380, 280, "#7f93a3", 0.5),
  times(8, (i) =>
    bare({ x: 90 + i * 205, y: 604, h: 330, colour: "#2a3d52", chance, depth: 3, snow: "#d7dfe4" }),
  ),
  rect([-10, 596, 1620, 330], fade(90, "#a9b6c2", "#c9d1d6", "#8c9cb0")),
  poly(
    [
      [-10, 660],
      [1610, 650],
      [1610, 800],
      [-10, 840],
    ],
    fade(90, "#6b7b90", "#56667c"),
  ),
  ...[690, 770].map((y) => stroke(`M-10 ${y}Q800 ${y - 18} 1610 ${y - 20}`, "#aab6c3", 14, 0.7)),
  ...[170, 660, 1180].map((x) => lamp(x, 625, 420, { colour: "#101a28", light: "#ffce82" })),
  ...[260, 750, 1270].map((x) => ellipse(x, 690, 230, 60, thin("#ffd89a", 0.24))),
  bus(980, 772, 820, { colour: c.olive, window: fade(90, "#ffeab9", "#f6bd6d"), chance }),
  shape(roundPath(566, 508, 800, 20, 10), white),
  poly(
    [
      [1396, 704],
      [1640, 690],
      [1640, 810],
      [1396, 730],
    ],
    thin("#ffe9b8", 0.4),
  ),
  shape(
    `${curvePath([
      [-20, 840],
      [300, 818],
      [700, 836],
      [1100, 812],
      [1620, 830],
    ])}L1620 920L-20 920Z`,
    fade(90, white, "#c2cdd6"),
  ),
  person({
    x: 230,
    y: 876,
    h: 340,
    coat: c.brick,
    scarf: "#e9d7b4",
    step: 0.45,
    with: "bag",
    thing: "#21344b",
  }),
  person({ x: 330, y: 880, h: 240, coat: c.ochre, step: 0.5, legs: "#27384f" }),
  person({ x: 480, y: 870, h: 350, coat: "#22344a", step: 0.3, with: "umbrella", thing: "#37586f" }),
  snowfall({ count: 150, chance, size: 6 }),
]);
