// Culture pictures of old places: tiled dome, caravanserai, rock relief under excavation.
import { culture as c, darker, thin } from "./colours.ts";
import { cloud, hill, mountains, sky, stones, streaks, sun } from "./land.ts";
import { person } from "./people.ts";
import { landscape } from "./picture.ts";
import {
  archPath,
  boxPath,
  circle,
  ellipse,
  fade,
  faint,
  group,
  inside,
  line,
  overprint,
  poly,
  rect,
  shape,
  stroke,
  times,
} from "./shapes.ts";
import { beam, courses } from "./town.ts";
import { cypress, tree } from "./trees.ts";

const lattice = (
  box: readonly [number, number, number, number],
  k: number,
  colours: readonly [string, string, string],
) =>
  inside(
    boxPath(...box),
    rect(box, colours[0]),
    times(Math.ceil(box[3] / k) + 1, (row) =>
      times(Math.ceil(box[2] / k) + 1, (col) => {
        const [x, y] = [box[0] + col * k + (row % 2) * (k / 2), box[1] + row * k];
        return (
          poly(
            [
              [x - k * 0.42, y],
              [x, y - k * 0.42],
              [x + k * 0.42, y],
              [x, y + k * 0.42],
            ],
            colours[1],
          ) +
          poly(
            [
              [x - k * 0.2, y],
              [x, y - k * 0.2],
              [x + k * 0.2, y],
              [x, y + k * 0.2],
            ],
            colours[2],
          )
        );
      }),
    ),
  );

const dome = landscape("culture-dome", (chance) => [
  sky("#3f86a0", "#a9c9bd", [0.6, "#f3e0b4"], "#f3cf95"),
  cloud(260, 240, { w: 380, colour: "#fbf1da", chance, opacity: 0.75 }),
  cloud(1400, 180, { w: 360, colour: "#fbf1da", chance, opacity: 0.7 }),
  streaks({ count: 6, from: 380, to: 480, colour: "#fdf3da", chance }),
  rect([-10, 560, 1620, 140], fade(90, "#d9a868", "#b98350")),
  ...[...Array(12)].map(
    (_, i) =>
      shape(archPath(20 + i * 136, 690, 104, 104, 0.5), "#8a5a3c") +
      shape(archPath(32 + i * 136, 690, 80, 84, 0.5), "#4a3038"),
  ),
  rect([-10, 556, 1620, 14], c.turquoise),
  // minarets
  ...[470, 1130].map(
    (x) =>
      rect([x - 26, 200, 52, 420], fade(0, "#8f5f3f", "#e0b273", "#a06c45")) +
      lattice([x - 26, 250, 52, 300], 30, ["#1f6a78", "#dcb273", "#12405c"]) +
      rect([x + 6, 200, 20, 420], thin("#2a1a2c", 0.26)) +
      poly(
        [
          [x - 40, 206],
          [x + 40, 206],
          [x + 30, 180],
          [x - 30, 180],
        ],
        "#e9c88f",
      ) +
      rect([x - 30, 130, 60, 52], "#c99660") +
      shape(archPath(x - 14, 182, 28, 44, 0.5), "#4a3038") +
      shape(`M${x - 36} 132Q${x} 40 ${x + 36} 132Z`, fade(0, "#3fa09a", c.turquoise, "#175a66")) +
      line(
        [
          [x, 84],
          [x, 40],
        ],
        c.ochre,
        4,
      ),
  ),
  rect([630, 330, 340, 110], fade(0, "#e0b273", "#9a6642")),
  lattice([630, 348, 340, 58], 36, [c.navy, "#f0e0b8", c.turquoise]),
  ...[...Array(8)].map((_, i) => shape(archPath(640 + i * 42, 440, 28, 32, 0.5), "#4a3038")),
  shape(
    "M622 334C588 230 690 110 800 40C910 110 1012 230 978 334Z",
    fade(0, "#5cc0b3", c.turquoise, "#1d6a78", "#12435c"),
  ),
  inside(
    "M622 334C588 230 690 110 800 40C910 110 1012 230 978 334Z",
    ...[-3, -2, -1, 0, 1, 2, 3].map((i) =>
      stroke(`M${800 + i * 54} 340C${800 + i * 62} 220 ${800 + i * 34} 120 800 40`, "#f0e0b8", 3, 0.55),
    ),
    ...[0, 1, 2, 3].flatMap((row) =>
      [...Array(9)].map((_, i) => {
        const k = 1 - row * 0.24;
        const [x, y] = [800 + (i - 4) * 44 * k, 296 - row * 58];
        return (
          `<path d="M${x} ${y + 16}C${x - 20} ${y + 6} ${x - 12} ${y - 14} ${x} ${y - 20}C${x + 12} ${y - 14} ${x + 20} ${y + 6} ${x} ${y + 16}Z" fill="none" stroke="#f3dfa6" stroke-width="3" opacity=".8"/>` +
          circle(x, y - 2, 4, c.ochre)
        );
      }),
    ),
    shape("M622 334C588 230 690 110 800 40C690 140 650 240 700 340Z", "#d9f3e2", 0.22),
    shape("M978 334C1012 230 910 110 800 40C930 140 950 250 900 340Z", "#0c2a40", 0.3),
  ),
  line(
    [
      [800, 44],
      [800, -4],
    ],
    c.ochre,
    6,
  ),
  circle(800, 22, 9, c.ochre),
  rect([616, 326, 368, 16], "#f0d79c"),
  // portal
  rect([560, 430, 480, 270], fade(0, "#e9c48a", "#c08a55")),
  lattice([560, 430, 480, 46], 32, [c.turquoise, "#f3e6c4", c.navy]),
  lattice([560, 476, 54, 224], 32, [c.navy, c.ochre, c.turquoise]),
  lattice([986, 476, 54, 224], 32, [c.navy, c.ochre, c.turquoise]),
  shape(archPath(630, 700, 340, 216, 0.4), "#173a52"),
  inside(
    archPath(646, 700, 308, 202, 0.4),
    rect([640, 480, 320, 230], fade(90, c.turquoise, "#12344e")),
    ...[0, 1, 2, 3].flatMap((row) =>
      [...Array(8)].map((_, i) =>
        shape(
          archPath(646 + i * 40 + (row % 2) * 20 - 20, 560 + row * 26, 40, 34, 0.4),
          [c.turquoise, "#e9c98a", "#3f9d98", c.navy][(row + i) % 4] ?? c.ochre,
        ),
      ),
    ),
    shape(archPath(730, 700, 140, 120, 0.5), "#2a1a24"),
  ),
  rect([-10, 696, 1620, 224], fade(90, "#e9c892", "#cf9f66", "#a8744c")),
  // pool with reflection
  shape("M470 740H1130L1300 920H300Z", "#8a5a40"),
  inside(
    "M486 750H1114L1270 920H330Z",
    rect([300, 740, 1000, 190], fade(90, "#7fb9b5", "#2f7f88", "#1f5a72")),
    faint(
      0.5,
      group(
        "translate(0 1440) scale(1 -1)",
        shape("M622 664C588 560 690 560 800 520C910 560 1012 560 978 664Z", c.turquoise),
        rect([560, 640, 480, 60], "#d9b27a"),
      ),
    ),
    ...[...Array(34)].map(() =>
      ellipse(
        chance.between(340, 1260),
        chance.between(760, 915),
        chance.between(14, 60),
        2.4,
        "#f0f0d4",
        0.5,
      ),
    ),
  ),
  overprint(...[150, 260, 1350, 1470].map((x) => ellipse(x + 60, 742, 90, 12, thin("#8a5a3c", 0.6)))),
  cypress(150, 744, 380, "#3f6650"),
  cypress(264, 738, 300, "#4a7058"),
  cypress(1350, 738, 310, "#4a7058"),
  cypress(1470, 746, 400, "#3f6650"),
  person({ x: 390, y: 810, h: 150, coat: c.navy, scarf: "#2a2438", step: 0.4 }),
  person({ x: 440, y: 812, h: 110, coat: c.clay, step: 0.4 }),
  person({ x: 1230, y: 800, h: 150, coat: "#6a4a3a", facing: -1, step: 0.4 }),
  ...[...Array(9)].map((_, i) =>
    stroke(`M${960 + i * 36} ${130 + Math.sin(i * 2.4) * 50}q8 -10 15 0q8 -10 15 0`, "#2a3f4f", 3, 0.8),
  ),
]);

const caravanserai = landscape("culture-caravanserai", (chance) => [
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

const relief = landscape("culture-relief", (chance) => [
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
  ...[0, 1, 2, 3, 4].map((i) => {
    const x = 450 + i * 168;
    const robe = (dx: number, colour: string) =>
      shape(
        `M${x - 34 + dx} 610Q${x - 44 + dx} 470 ${x - 26 + dx} 400Q${x + dx} 372 ${x + 28 + dx} 400Q${x + 44 + dx} 470 ${x + 40 + dx} 610Z`,
        colour,
      ) +
      ellipse(x + dx + 2, 344, 25, 30, colour) +
      shape(`M${x - 26 + dx} 334V296Q${x + dx} 284 ${x + 28 + dx} 296V334Z`, colour) +
      shape(
        `M${x + 12 + dx} 356Q${x + 36 + dx} 370 ${x + 24 + dx} 408Q${x + 2 + dx} 400 ${x + 4 + dx} 366Z`,
        colour,
      ) +
      stroke(`M${x + 4 + dx} 430L${x + 58 + dx} 456`, colour, 24) +
      (i % 2
        ? shape(`M${x + 46 + dx} 410H${x + 84 + dx}L${x + 76 + dx} 452H${x + 54 + dx}Z`, colour)
        : stroke(`M${x + 64 + dx} 330V606`, colour, 9) +
          poly(
            [
              [x + 54 + dx, 334],
              [x + 64 + dx, 290],
              [x + 74 + dx, 334],
            ],
            colour,
          ));
    return (
      robe(9, "#8f6040") +
      robe(0, "#e3bd85") +
      stroke(
        `M${x - 24} 520Q${x} 500 ${x + 36} 524M${x - 28} 556Q${x} 536 ${x + 38} 560M${x - 20} 296V330M${x - 6} 292V328M${x + 8} 290V328M${x + 20} 294V330`,
        "#a8764e",
        4,
        0.75,
      ) +
      stroke(`M${x - 26} 412Q${x - 40} 500 ${x - 30} 600`, "#f6e0b4", 6, 0.8)
    );
  }),
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
const tufts = (xs: readonly number[], y: number) =>
  xs
    .map((x) =>
      times(7, (i) =>
        stroke(`M${x} ${y}q${(i - 3) * 7} -18 ${(i - 3) * 11} -34`, i % 2 ? "#8a8a4a" : "#6a7040", 4),
      ),
    )
    .join("");

export const culturePlaces = [dome, caravanserai, relief];
