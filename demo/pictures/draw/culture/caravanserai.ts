// Caravanserai court, arches.
import { culture as c, thin } from "../colours.ts";
import { sky, sun } from "../land.ts";
import { mountains } from "../mountains.ts";
import { person } from "../people.ts";
import { landscape } from "../picture.ts";
import {
  archPath,
  circle,
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
import { beam, courses } from "../town.ts";
import { tree } from "../trees.ts";

export const caravanserai = landscape("culture-caravanserai", (chance) => [
  sky("#5f9aa6", "#cbd0b0", [0.5, "#f3d79c"], "#f0bf7d"),
  sun(1250, 190, 50, "#ffe3a2"),
  mountains(
    {
      corners: [
        [-40, 330],
        [240, 210],
        [480, 300],
        [760, 180],
        [1040, 290],
        [1340, 220],
        [1660, 330],
      ],
      rock: "#c08d6f",
      shade: "#94706a",
      haze: "#f3d79c",
      floor: 420,
    },
    chance,
  ),
  rect([-10, 330, 1620, 260], fade(0, "#d9a668", "#c38a52", "#b07a4a")),
  courses([-10, 330, 1620, 260], { w: 26, h: 13, colour: "#8a5a38", opacity: 0.16 }),
  rect([-10, 318, 1620, 18], "#ecc78c"),
  ...[...Array(10)].map((_, i) => {
    const x = 4 + i * 162;
    return i === 4 || i === 5
      ? ""
      : rect([x, 344, 146, 240], "#cc9659") +
          shape(archPath(x + 8, 584, 130, 220, 0.5), "#9a6640") +
          shape(archPath(x + 20, 584, 106, 192, 0.5), fade(0, "#3a2228", "#6d4234")) +
          shape(archPath(x + 44, 584, 58, 110, 0.5), "#1f1420");
  }),
  rect([600, 190, 400, 400], fade(0, "#e3b172", "#c48b54", "#a06a42")),
  courses([600, 190, 400, 400], { w: 26, h: 13, colour: "#8a5a38", opacity: 0.2 }),
  rect([590, 178, 420, 20], "#f0d09a"),
  rect([612, 206, 376, 30], c.turquoise),
  times(12, (i) =>
    poly(
      [
        [620 + i * 31, 221],
        [635 + i * 31, 209],
        [650 + i * 31, 221],
        [635 + i * 31, 233],
      ],
      i % 2 ? c.paper : c.navy,
    ),
  ),
  shape(archPath(650, 586, 300, 332, 0.5), "#8a5638"),
  shape(archPath(672, 586, 256, 300, 0.5), fade(0, "#3a2228", "#7d4c38", "#4a2c2e")),
  shape(archPath(740, 586, 120, 190, 0.55), fade(90, "#f6dfa8", "#f0b56e")),
  beam(
    [
      [740, 440],
      [860, 440],
      [990, 700],
      [640, 700],
    ],
    "#ffe2a4",
    0.4,
  ),
  ...[560, 1010].map((x) => rect([x, 250, 32, 330], fade(0, "#dba768", "#8f5f3e"))),
  rect([-10, 584, 1620, 336], fade(90, "#ecc98e", "#d7a56a", "#ae7848")),
  overprint(shape("M-10 584H560L330 760L-10 800Z", thin("#a06a48", 0.55))),
  shape("M560 680H1040L1180 800H420Z", "#b07a4c"),
  shape("M590 692H1010L1122 784H478Z", fade(90, "#8fc0b8", "#2f7a86")),
  ...[...Array(16)].map(() =>
    ellipse(chance.between(560, 1040), chance.between(704, 776), chance.between(14, 50), 2.2, "#f3ecd0", 0.6),
  ),
  shape("M420 800H1180V824H420Z", "#8a5a3c"),
  // camels
  ...[
    [230, 800, 1.25, 1],
    [1360, 830, 1.5, -1],
    [470, 640, 0.5, 1],
  ].map(([x = 0, y = 0, k = 1, f = 1]) =>
    group(
      `translate(${x} ${y}) scale(${k * f} ${k})`,
      overprint(ellipse(10, 2, 110, 10, thin("#8a5a3c", 0.7))),
      ...[-62, -40, 34, 54].map((d, i) =>
        line(
          [
            [d, -70],
            [d + (i % 2 ? 4 : -4), -36],
            [d, 0],
          ],
          i % 2 ? "#a8713f" : "#8a5a34",
          11,
        ),
      ),
      shape(
        "M-80 -70Q-86 -112 -50 -116Q-30 -120 -14 -152Q6 -160 16 -120Q50 -120 70 -96Q92 -100 100 -150Q106 -176 126 -178Q150 -178 152 -164Q136 -156 130 -154Q124 -84 84 -60Q0 -44 -80 -70Z",
        fade(90, "#d9a565", "#a8713f"),
      ),
      shape("M-52 -118Q-30 -122 -14 -152Q6 -160 16 -120L34 -76Q-10 -64 -58 -76Z", c.madder),
      stroke("M-56 -98Q-10 -88 28 -98", c.ochre, 7),
      circle(138, -170, 2.6, "#1f1420"),
      line(
        [
          [-80, -76],
          [-92, -40],
        ],
        "#8a5a34",
        5,
      ),
    ),
  ),
  person({ x: 560, y: 860, h: 190, coat: c.navy, step: 0.3, with: "stick", facing: -1 }),
  person({ x: 1110, y: 868, h: 200, coat: c.plum, scarf: c.madder, step: 0.2, with: "bag", thing: c.ochre }),
  person({ x: 770, y: 636, h: 96, coat: "#4a3038", step: 0.3 }),
  person({ x: 850, y: 640, h: 96, coat: c.turquoise, scarf: "#33202e", step: 0.3, facing: -1 }),
  tree({ x: 1540, y: 690, h: 360, colour: "#7f8a4a", trunk: "#5a3f32", chance, light: -1 }),
]);
