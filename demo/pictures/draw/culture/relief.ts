// Relief excavation.
import { culture as c, darker, thin } from "../colours.ts";
import { hill, sky, stones } from "../land.ts";
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
import { beam } from "../town.ts";
import { tributeBearer } from "./tribute-bearer.ts";

const tufts = (xs: readonly number[], y: number) =>
  xs
    .map((x) =>
      times(7, (i) =>
        stroke(`M${x} ${y}q${(i - 3) * 7} -18 ${(i - 3) * 11} -34`, i % 2 ? "#8a8a4a" : "#6a7040", 4),
      ),
    )
    .join("");

export const relief = landscape("culture-relief", (chance) => [
  sky("#6fa3ad", "#dfd9b4", "#f3d9a2"),
  hill(
    [
      [-20, 240],
      [300, 120],
      [620, 60],
      [1000, 90],
      [1400, 40],
      [1640, 120],
    ],
    fade(0, "#dfb27a", "#c48f5c", "#9a6a4c"),
    { roughness: 40, chance },
  ),
  ...[...Array(14)].map((_, i) =>
    stroke(
      `M${i * 125 - 40} ${160 + (i % 3) * 30}Q${i * 125 - 20} 380 ${i * 125 - 60 + (i % 2) * 40} 700`,
      "#9a6a4c",
      7,
      0.28,
    ),
  ),
  overprint(
    poly(
      [
        [1240, 60],
        [1640, 80],
        [1640, 760],
        [1330, 760],
      ],
      thin("#a87a60", 0.55),
    ),
  ),
  // the relief panel
  rect([330, 190, 900, 440], "#a8764e"),
  rect([350, 210, 880, 420], fade(10, "#e9c690", "#d3a468", "#b9854f")),
  rect([330, 174, 920, 26], "#efd3a2"),
  times(26, (i) => circle(352 + i * 35, 187, 9, "#c2925e")),
  ...[0, 1, 2, 3, 4].map((i) => tributeBearer(450 + i * 168, i)),
  stroke("M940 200L980 330L950 420L1010 560", "#8f6040", 5, 0.8),
  poly(
    [
      [1160, 560],
      [1230, 520],
      [1230, 632],
      [1120, 632],
    ],
    "#b9854f",
  ),
  overprint(
    poly(
      [
        [350, 210],
        [470, 210],
        [350, 400],
      ],
      thin("#a8764e", 0.6),
    ),
  ),
  rect([-10, 626, 1620, 294], fade(90, "#dfb67c", "#c4935a", "#976642")),
  // scaffold
  ...[300, 520, 1260].map((x) =>
    line(
      [
        [x, 640],
        [x, 150],
      ],
      "#5a3c30",
      9,
    ),
  ),
  line(
    [
      [280, 420],
      [540, 420],
    ],
    "#5a3c30",
    8,
  ),
  rect([284, 424, 256, 14], "#8d5f3c"),
  line(
    [
      [300, 424],
      [520, 210],
    ],
    "#5a3c30",
    5,
  ),
  ...[0, 1, 2, 3, 4, 5].map((i) =>
    line(
      [
        [240 + i * 9, 620 - i * 36],
        [284 + i * 8, 620 - i * 36],
      ],
      "#5a3c30",
      6,
    ),
  ),
  line(
    [
      [232, 650],
      [300, 410],
    ],
    "#5a3c30",
    7,
  ),
  line(
    [
      [276, 650],
      [340, 410],
    ],
    "#5a3c30",
    7,
  ),
  person({ x: 420, y: 424, h: 170, coat: c.turquoise, scarf: c.paper, step: 0 }),
  // trenches with strings
  poly(
    [
      [520, 700],
      [1200, 690],
      [1310, 860],
      [430, 876],
    ],
    "#8a5a3c",
  ),
  poly(
    [
      [540, 716],
      [1184, 706],
      [1200, 732],
      [530, 742],
    ],
    "#6a4030",
  ),
  poly(
    [
      [530, 742],
      [1200, 732],
      [1284, 852],
      [450, 868],
    ],
    "#b07c4e",
  ),
  ...[0.33, 0.66].map((t) =>
    line(
      [
        [520 + 680 * t, 700 - 10 * t],
        [430 + 880 * t, 876 - 16 * t],
      ],
      c.paper,
      3,
    ),
  ),
  line(
    [
      [480, 780],
      [1256, 768],
    ],
    c.paper,
    3,
  ),
  ...[
    [520, 700],
    [1200, 690],
    [1310, 860],
    [430, 876],
    [742, 697],
    [970, 694],
  ].map(([x = 0, y = 0]) =>
    line(
      [
        [x, y - 16],
        [x, y + 10],
      ],
      c.madder,
      7,
    ),
  ),
  group(
    "translate(700 806)",
    shape(
      "M-60 20Q-70 -40 -26 -60V-84H26V-60Q70 -40 60 20Q0 40 -60 20Z",
      fade(0, "#8f4f36", c.clay, "#8f4f36"),
    ),
    poly(
      [
        [-10, -84],
        [26, -84],
        [40, -44],
        [10, -56],
      ],
      "#6a4030",
    ),
  ),
  ...[
    [860, 824],
    [900, 810],
    [944, 830],
    [1120, 800],
  ].map(([x = 0, y = 0]) =>
    poly(
      [
        [x - 20, y],
        [x - 6, y - 18],
        [x + 20, y - 8],
        [x + 10, y + 10],
      ],
      c.clay,
    ),
  ),
  ...[
    [1050, 800, c.navy],
    [590, 850, c.madder],
  ].map(([x, y, colour], i) =>
    group(
      `translate(${x} ${y}) scale(${i ? 1.5 : -1.4} ${i ? 1.5 : 1.4})`,
      ellipse(4, 4, 70, 8, thin("#4a2c24", 0.6)),
      shape("M-44 0Q-40 -34 -10 -40L6 -20L-2 4Z", "#4a4038"),
      shape("M-34 -34Q-34 -84 4 -96Q34 -92 28 -60Q10 -30 -10 -24Z", String(colour)),
      stroke("M14 -80Q40 -62 50 -22", darker(String(colour), 0.15), 13),
      circle(52, -18, 7, "#c98f68"),
      line(
        [
          [54, -18],
          [66, -2],
        ],
        "#5a3c30",
        5,
      ),
      ellipse(30, -108, 13, 15, "#c98f68"),
      ellipse(28, -118, 26, 6, "#ecd39a"),
      shape("M12 -119Q28 -142 44 -119Z", "#ecd39a"),
    ),
  ),
  person({
    x: 1400,
    y: 880,
    h: 300,
    coat: c.clay,
    scarf: c.plum,
    facing: -1,
    step: 0.1,
    with: "book",
    thing: c.paper,
  }),
  ...[1490, 1540].map((x) => shape(`M${x - 26} 830H${x + 26}L${x + 18} 876H${x - 18}Z`, "#5a6a70")),
  stones({ count: 34, y: [650, 910], colour: "#a8764e", chance, x: [0, 420] }),
  tufts([60, 130, 210, 1500, 1580], 656),
  faint(
    0.5,
    beam(
      [
        [200, -10],
        [520, -10],
        [1200, 640],
        [700, 640],
      ],
      "#fff0c6",
      0.4,
    ),
  ),
]);
