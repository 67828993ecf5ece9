// Container port, gantry cranes, ship.
import { darker, economy as e, ink, lighter, mix, thin } from "../colours.ts";
import { glints, sky, streaks, sun } from "../land.ts";
import { mountains } from "../mountains.ts";
import { person } from "../people.ts";
import { landscape } from "../picture.ts";
import {
  circle,
  ellipse,
  fade,
  faint,
  group,
  line,
  overprint,
  poly,
  rect,
  shape,
  stroke,
  times,
} from "../shapes.ts";
import { boxes, container } from "./parts-trade.ts";

const crane = (x: number, y: number, s: number, colour: string) =>
  group(
    `translate(${x} ${y}) scale(${s})`,
    ...[-70, 70].map(
      (dx) =>
        line(
          [
            [dx, 0],
            [dx * 0.82, -330],
          ],
          colour,
          15,
        ) +
        line(
          [
            [dx * 0.6, 0],
            [dx * 0.5, -330],
          ],
          darker(colour, 0.25),
          9,
        ),
    ),
    line(
      [
        [-64, -130],
        [64, -130],
      ],
      colour,
      12,
    ),
    line(
      [
        [-60, -136],
        [58, -320],
      ],
      darker(colour, 0.2),
      6,
    ),
    line(
      [
        [60, -136],
        [-58, -320],
      ],
      darker(colour, 0.2),
      6,
    ),
    line(
      [
        [-190, -334],
        [330, -334],
      ],
      colour,
      17,
    ),
    line(
      [
        [-190, -318],
        [330, -318],
      ],
      darker(colour, 0.3),
      5,
    ),
    times(26, (i) =>
      line(
        [
          [-190 + i * 20, -334],
          [-180 + i * 20, -318],
        ],
        darker(colour, 0.3),
        3,
      ),
    ),
    line(
      [
        [-48, -334],
        [0, -470],
      ],
      colour,
      12,
    ),
    line(
      [
        [48, -334],
        [0, -470],
      ],
      colour,
      12,
    ),
    line(
      [
        [0, -468],
        [320, -340],
      ],
      darker(colour, 0.15),
      5,
    ),
    line(
      [
        [0, -468],
        [160, -338],
      ],
      darker(colour, 0.15),
      4,
    ),
    line(
      [
        [0, -468],
        [-184, -338],
      ],
      darker(colour, 0.15),
      5,
    ),
    rect([-150, -372, 90, 38], darker(colour, 0.35)),
    rect([172, -328, 40, 26], lighter(colour, 0.5)),
    line(
      [
        [180, -304],
        [180, -190],
      ],
      ink,
      2.5,
    ),
    line(
      [
        [206, -304],
        [206, -190],
      ],
      ink,
      2.5,
    ),
  );

export const port = landscape("economy-port", (chance) => [
  sky("#6f93a0", "#c9c3a4", [0.5, "#efc98a"], "#f5dfb2"),
  sun(330, 330, 46, "#ffd38a"),
  streaks({ count: 12, from: 60, to: 260, colour: "#f8e2b6", chance }),
  mountains(
    {
      corners: [
        [-40, 450],
        [200, 390],
        [430, 440],
        [700, 360],
        [960, 440],
        [1280, 380],
        [1660, 450],
      ],
      rock: "#b8a089",
      shade: "#9a8d84",
      haze: "#f0d4a2",
      floor: 500,
    },
    chance,
  ),
  rect([-10, 480, 1620, 250], fade(90, "#d9c7a0", "#6f9599", "#2d5a66")),
  glints({ from: 490, to: 690, count: 90, colour: "#fbe6b7", chance, opacity: 0.6 }),
  crane(1420, 640, 0.72, mix(e.brick, "#d8b98a", 0.45)),
  crane(1180, 650, 0.8, mix(e.brick, "#d8b98a", 0.3)),
  // the ship
  ...[0, 1, 2, 3, 4].flatMap((row) =>
    [...Array(11)].map((_, i) =>
      row > 2 + Math.sin(i * 1.7) * 1.6
        ? ""
        : container(150 + i * 70, 500 - row * 34, 68, 33, chance.pick(boxes)),
    ),
  ),
  rect([926, 330, 90, 210], fade(0, "#efe2c4", "#c9b691")),
  ...[350, 390, 430, 470].map((y) => rect([934, y, 74, 14], e.teal)),
  rect([950, 290, 40, 40], e.brick),
  rect([910, 322, 122, 10], "#fbf0d8"),
  shape("M70 532H1060L1030 690Q560 710 160 690Z", fade(90, "#2f4a55", "#1d323d")),
  shape("M146 648H1042L1030 690Q560 710 160 690Z", "#8d3b2c"),
  line(
    [
      [78, 552],
      [1056, 552],
    ],
    e.sand,
    4,
    0.7,
  ),
  faint(0.35, shape("M140 696Q560 716 1040 692L960 760Q560 780 240 752Z", "#14303b")),
  crane(360, 716, 1.22, e.brick),
  container(548, 470, 120, 44, e.ochre),
  // quay
  rect([-10, 700, 1620, 220], fade(90, "#b39a78", "#7d6a58", "#54463f")),
  rect([-10, 694, 1620, 12], e.sand),
  overprint(ellipse(420, 760, 300, 18, thin("#4d3a30", 0.5))),
  ...[0, 1, 2].flatMap((row) =>
    [...Array(6)].map((_, i) =>
      row === 2 && i < 2 ? "" : container(980 + i * 122, 810 - row * 62, 119, 60, chance.pick(boxes)),
    ),
  ),
  overprint(
    poly(
      [
        [900, 880],
        [980, 870],
        [1640, 870],
        [1640, 900],
        [920, 906],
      ],
      thin("#4d3a30", 0.6),
    ),
  ),
  group(
    "translate(640 850)",
    rect([-120, -60, 150, 52], e.ochre),
    times(16, (i) => rect([-118 + i * 9, -56, 3, 44], darker(e.ochre, 0.2))),
    shape("M36 -10V-74H84L108 -40V-10Z", e.brick),
    shape("M48 -66H80L98 -40H48Z", "#f6e2b8"),
    rect([-126, -12, 236, 10], ink),
    ...[-92, -60, 4, 80].map((x) => circle(x, 0, 14, "#171c22") + circle(x, 0, 6, "#8d949a")),
  ),
  person({ x: 180, y: 880, h: 170, coat: e.ochre, legs: e.teal, step: 0.3 }),
  person({
    x: 250,
    y: 884,
    h: 166,
    coat: "#e3d3b0",
    legs: ink,
    step: 0.1,
    facing: -1,
    with: "book",
    thing: e.brick,
  }),
  ...[
    [183, 727],
    [253, 735],
  ].map(([x = 0, y = 0]) => shape(`M${x - 14} ${y + 2}A14 13 0 0 1 ${x + 14} ${y + 2}Z`, "#f0c24f")),
  times(5, (i) =>
    stroke(`M${560 + i * 60} ${170 + Math.sin(i * 3) * 40}q11 -12 20 0q11 -12 20 0`, "#4f5a5f", 3, 0.7),
  ),
]);
