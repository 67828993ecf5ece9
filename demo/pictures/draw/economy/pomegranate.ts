// Pomegranate orchard, basket.
import { darker, economy as e, lighter, mix, thin } from "../colours.ts";
import { sky } from "../land.ts";
import { mountains } from "../mountains.ts";
import { person } from "../people.ts";
import { landscape } from "../picture.ts";
import {
  blob,
  circle,
  curvePath,
  ellipse,
  fade,
  group,
  line,
  overprint,
  poly,
  rect,
  shape,
  stroke,
  times,
} from "../shapes.ts";
import { tree } from "../trees.ts";

const pomegranate = (x: number, y: number, r: number, colour = "#b3271f") =>
  `<g>${circle(x, y, r, fade(35, darker(colour, 0.3), colour, lighter(colour, 0.3)))}${poly(
    [
      [x - r * 0.26, y + r * 0.86],
      [x - r * 0.36, y + r * 1.42],
      [x - r * 0.1, y + r * 1.18],
      [x, y + r * 1.46],
      [x + r * 0.12, y + r * 1.18],
      [x + r * 0.36, y + r * 1.4],
      [x + r * 0.26, y + r * 0.86],
    ],
    darker(colour, 0.22),
  )}${ellipse(x + r * 0.34, y - r * 0.36, r * 0.24, r * 0.34, "#ffd5b4", 0.55)}</g>`;

const fruit = (x: number, y: number, r: number) =>
  group(`translate(${x} ${y}) scale(1 -1)`, pomegranate(0, 0, r));

export const orchard = landscape("economy-pomegranate", (chance) => [
  sky("#9dbcb4", "#dfdcb2", "#f6e2ae"),
  mountains(
    {
      corners: [
        [-40, 380],
        [180, 260],
        [420, 360],
        [660, 220],
        [900, 350],
        [1160, 250],
        [1400, 350],
        [1660, 270],
        [1700, 380],
      ],
      rock: "#b48f74",
      shade: "#94786e",
      haze: "#f0d9a4",
      floor: 480,
    },
    chance,
  ),
  rect([-10, 430, 1620, 490], fade(90, "#e2c587", "#c99b5d", "#9d6a40")),
  ...[0, 1, 2].flatMap((row) =>
    [...Array(8 - row * 2)].map((_, i) => {
      const gap = 1600 / (7 - row * 2);
      const [x, y, h] = [i * gap + (row % 2) * 70 - 30, 490 + row * 90, 190 + row * 120];
      return (
        overprint(ellipse(x + h * 0.2, y, h * 0.5, h * 0.07, thin("#8a5a38", 0.6))) +
        tree({
          x,
          y,
          h,
          colour: mix(["#a3a462", "#84904a", "#6c7c3c"][row] ?? e.olive, "#f0dca4", 0.28 - row * 0.12),
          trunk: "#6a4a38",
          chance,
        }) +
        times(9 + row * 3, () =>
          circle(
            x + chance.between(-0.32, 0.32) * h,
            y - chance.between(0.45, 0.92) * h,
            4 + row * 4,
            mix("#b3271f", "#f0dca4", 0.3 - row * 0.13),
          ),
        )
      );
    }),
  ),
  person({ x: 610, y: 690, h: 200, coat: e.teal, scarf: e.brick, step: 0.2, with: "bag", thing: "#a9713f" }),
  person({ x: 1010, y: 730, h: 240, coat: "#4f4a4a", facing: -1, step: 0.3 }),
  line(
    [
      [1110, 740],
      [1150, 500],
    ],
    "#7b5433",
    6,
  ),
  line(
    [
      [1160, 740],
      [1190, 500],
    ],
    "#7b5433",
    6,
  ),
  ...[0, 1, 2, 3, 4].map((i) =>
    line(
      [
        [1118 + i * 8, 700 - i * 46],
        [1166 + i * 5, 700 - i * 46],
      ],
      "#7b5433",
      5,
    ),
  ),
  overprint(
    shape(
      `${curvePath([
        [-20, 800],
        [400, 770],
        [900, 800],
        [1620, 770],
      ])}L1620 920L-20 920Z`,
      thin("#a9713f", 0.5),
    ),
  ),
  // near branch
  stroke("M1640 -20Q1400 60 1180 60Q1040 70 940 150", "#5d4030", 20),
  stroke("M1330 50Q1260 160 1270 230M1100 66Q1090 130 1120 180", "#5d4030", 9),
  ...[...Array(64)].map(() => {
    const t = chance.between(0, 1);
    const [x, y] = [940 + t * 700, 150 - t * 140 + chance.between(-90, 110)];
    return group(
      `translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(${chance.between(0, 360).toFixed(0)})`,
      shape(
        "M0 0C10 -14 44 -16 70 0C44 14 10 14 0 0Z",
        chance.pick(["#4f6432", "#657a3c", "#8a9549", "#3f5430"] as const),
      ),
    );
  }),
  pomegranate(1272, 286, 62),
  pomegranate(1122, 226, 50, "#c2402a"),
  pomegranate(1460, 190, 56, "#a32a24"),
  pomegranate(952, 186, 38, "#c2402a"),
  // basket
  overprint(ellipse(330, 862, 320, 36, thin("#7d4f30", 0.7))),
  ...[
    [190, 650, 56],
    [300, 620, 64],
    [420, 640, 60],
    [250, 560, 54],
    [370, 556, 58],
    [480, 690, 50],
    [130, 700, 46],
  ].map(
    ([x = 0, y = 0, r = 0], i) =>
      fruit(x, y + 40, r) &&
      (i % 2
        ? fruit(x, y + 30, r)
        : group(`translate(${x} ${y + 30}) rotate(${i * 40 - 60})`, pomegranate(0, 0, r, "#bd3425"))),
  ),
  shape("M60 700Q320 770 570 700L510 868Q320 906 130 868Z", fade(0, "#7d5230", "#c6975a", "#8f6238")),
  ...[0, 1, 2, 3].map((i) =>
    stroke(
      `M${76 + i * 16} ${742 + i * 34}Q320 ${806 + i * 34} ${556 - i * 16} ${742 + i * 34}`,
      "#6a4326",
      6,
      0.7,
    ),
  ),
  ...[...Array(13)].map((_, i) =>
    line(
      [
        [90 + i * 38, 722 + Math.sin((i / 12) * Math.PI) * 24],
        [146 + i * 29, 880 + Math.sin((i / 12) * Math.PI) * 14],
      ],
      "#6a4326",
      4,
      0.5,
    ),
  ),
  stroke("M56 700Q320 772 574 700", "#d9ae72", 16),
  fruit(690, 838, 48),
  group(
    "translate(820 850) rotate(20)",
    circle(0, 0, 54, "#a32a24"),
    blob(
      [
        [-40, -20],
        [0, -46],
        [42, -16],
        [40, 22],
        [0, 44],
        [-42, 18],
      ],
      "#f3d9a4",
    ),
    times(40, (i) =>
      ellipse(
        Math.cos(i * 2.4) * Math.sqrt(i) * 6,
        Math.sin(i * 2.4) * Math.sqrt(i) * 5.6,
        6,
        5,
        i % 3 ? "#b3201f" : "#d8443a",
      ),
    ),
  ),
]);
