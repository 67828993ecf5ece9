// First snow: park bench, lamp.
import { city as c, thin } from "../colours.ts";
import { halo, mist, snowfall } from "../land.ts";
import { portrait } from "../picture.ts";
import { curvePath, ellipse, fade, line, overprint, poly, rect, roundPath, shape, times } from "../shapes.ts";
import { bare, spruce } from "../trees.ts";
import { white } from "./parts-snow.ts";

const dusk = "#8fa4b8";

export const bench = portrait("city-snow-3", (chance) => [
  rect([-10, -10, 1020, 1270], fade(90, "#24405a", "#4d6f86", "#93a7ae", "#dcd8c8")),
  ...[120, 300, 520, 760, 930].map((x) =>
    bare({ x, y: 820, h: chance.between(560, 740), colour: "#5f7a8c", chance, snow: "#b9c8cf" }),
  ),
  mist(560, 320, "#d8d8cc", 0.7).replace("1620", "1020"),
  spruce({ x: 120, y: 880, h: 620, colour: "#3c5b5c", snow: "#eef0ea", chance }),
  spruce({ x: 950, y: 860, h: 500, colour: "#456465", snow: "#eef0ea", chance }),
  shape(
    `${curvePath([
      [-20, 850],
      [240, 810],
      [520, 840],
      [780, 800],
      [1020, 840],
    ])}L1020 1270L-20 1270Z`,
    fade(90, "#e9e7dd", "#f9f4e8", "#c5d0d8"),
  ),
  ellipse(640, 950, 520, 90, thin("#ffe3ab", 0.85)),
  halo(690, 330, 470, "#ffd58a", 0.75),
  line(
    [
      [690, 930],
      [690, 360],
    ],
    "#1c2836",
    16,
  ),
  line(
    [
      [650, 930],
      [730, 930],
    ],
    "#1c2836",
    22,
  ),
  poly(
    [
      [654, 350],
      [726, 350],
      [744, 250],
      [636, 250],
    ],
    "#ffeec2",
  ),
  line(
    [
      [654, 350],
      [636, 250],
    ],
    "#1c2836",
    6,
  ),
  line(
    [
      [726, 350],
      [744, 250],
    ],
    "#1c2836",
    6,
  ),
  line(
    [
      [690, 350],
      [690, 250],
    ],
    "#1c2836",
    4,
  ),
  shape("M622 252Q690 170 758 252Z", "#1c2836"),
  shape("M618 244Q640 214 690 190Q740 214 762 244Q690 222 618 244Z", white),
  overprint(ellipse(420, 1046, 350, 34, thin("#8fa3b5", 0.8))),
  ...[170, 610].map(
    (x) =>
      line(
        [
          [x, 1040],
          [x + 6, 880],
          [x - 10, 760],
        ],
        "#1f2a37",
        15,
      ) +
      line(
        [
          [x + 6, 900],
          [x + 70, 1040],
        ],
        "#1f2a37",
        13,
      ),
  ),
  ...[0, 1, 2].map(
    (i) =>
      rect([120, 760 + i * 42, 560, 26], fade(0, "#7d4632", c.brick)) +
      shape(roundPath(114, 748 + i * 42, 572, 17, 8), white),
  ),
  shape("M104 900H700L724 940H88Z", "#8d4f38"),
  shape(
    curvePath(
      [
        [84, 926],
        [110, 884],
        [260, 876],
        [420, 866],
        [580, 878],
        [706, 886],
        [730, 926],
        [560, 936],
        [300, 932],
      ],
      true,
    ),
    white,
  ),
  shape(
    curvePath(
      [
        [84, 926],
        [300, 916],
        [560, 920],
        [730, 922],
        [560, 938],
        [300, 934],
      ],
      true,
    ),
    dusk,
    0.55,
  ),
  times(9, (i) => ellipse(830 - i * 26 + (i % 2) * 30, 1215 - i * 30, 17 - i, 8 - i * 0.5, "#a9b8c4")),
  snowfall({ count: 230, chance, size: 6, width: 1000, height: 1250 }),
]);
