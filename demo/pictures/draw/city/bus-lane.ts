// Bus lane in rain, evening lamps, umbrellas.
import { city as c, darker, mix, thin } from "../colours.ts";
import { glints, mist, rain, sky } from "../land.ts";
import { person } from "../people.ts";
import { landscape } from "../picture.ts";
import { fade, faint, group, line, poly, rect, shine, times } from "../shapes.ts";
import { bus, house, lamp } from "../town.ts";
import { bare } from "../trees.ts";

export const busLane = landscape("city-bus-lane", (chance) => [
  sky(c.ink, [0.35, c.deep], [0.55, c.blue], "#b99a86"),
  times(13, (i) =>
    house({
      x: i * 128 - 40,
      y: 590,
      w: 118,
      h: chance.between(190, 400),
      colour: mix(c.deep, c.blue, chance.between(0.1, 0.5)),
      chance,
      lamp: "#f4bf6d",
      lit: 0.28,
      cell: 26,
    }),
  ),
  mist(330, 320, "#6f8ea0", 0.55),
  times(9, (i) => bare({ x: 60 + i * 190, y: 600, h: 320, colour: darker(c.deep, 0.35), chance, depth: 3 })),
  rect([-10, 585, 1620, 335], fade(90, "#3d566c", "#22374d", c.ink)),
  poly(
    [
      [-10, 640],
      [1610, 620],
      [1610, 780],
      [-10, 830],
    ],
    fade(90, "#8a4334", "#6b3330"),
    0.9,
  ),
  line(
    [
      [-10, 640],
      [1610, 620],
    ],
    c.paper,
    5,
    0.5,
  ),
  line(
    [
      [-10, 830],
      [1610, 780],
    ],
    c.paper,
    8,
    0.55,
  ),
  ...[180, 640, 1090, 1500].map((x, i) =>
    lamp(x, 610, 380, { colour: "#0e1a29", light: "#ffc877", arm: i % 2 ? 1 : -1 }),
  ),
  ...[230, 560, 760, 1020, 1300].map((x) =>
    faint(0.5, rect([x - 24, 600, 40, 290], fade(90, thin("#ffcf87", 0.65), thin("#ffcf87", 0)))),
  ),
  faint(
    0.34,
    group(
      "translate(0 1490) scale(1 -1)",
      bus(860, 742, 800, { colour: c.brick, window: "#ffdf9f", chance }),
    ),
  ),
  bus(860, 742, 800, { colour: c.brick, window: fade(90, "#ffe7b3", "#f3b765"), chance }),
  shine(
    poly(
      [
        [1268, 672],
        [1640, 650],
        [1640, 800],
        [1268, 706],
      ],
      fade(0, thin("#ffe4ae", 0.7), thin("#ffe4ae", 0)),
    ),
  ),
  glints({ from: 640, to: 890, count: 70, colour: "#f2cf9a", chance, opacity: 0.4 }),
  person({
    x: 180,
    y: 862,
    h: 300,
    coat: "#31435a",
    scarf: "#7d3c35",
    with: "umbrella",
    thing: c.ochre,
    step: 0.5,
  }),
  person({ x: 330, y: 880, h: 320, coat: "#5d4a3b", with: "umbrella", thing: "#27496a", step: 0.3 }),
  person({
    x: 1440,
    y: 884,
    h: 310,
    coat: "#4a5d52",
    scarf: "#c9b490",
    with: "umbrella",
    thing: c.brick,
    facing: -1,
    step: 0.6,
  }),
  rain({ count: 130, colour: "#d4e1e4", chance }),
]);
