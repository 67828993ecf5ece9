// Culture pictures indoors: setar, theatre, cinema, carpet loom, calligraphy, library, book fair.
import { culture as c, darker, lighter, mix, thin } from "./colours.ts";
import { halo } from "./land.ts";
import { athlete, limb, person } from "./people.ts";
import { landscape } from "./picture.ts";
import {
  archPath,
  circle,
  ellipse,
  fade,
  faint,
  group,
  inside,
  line,
  overprint,
  type Point,
  poly,
  rect,
  roundPath,
  shape,
  shine,
  stroke,
  times,
  toward,
} from "./shapes.ts";
import { beam } from "./town.ts";
import { crown, cypress } from "./trees.ts";

const setar = landscape("culture-setar", (chance) => [
  rect([-10, -10, 1620, 920], fade(10, "#3d2233", "#7d3f3a", "#b8683f")),
  shape(archPath(1050, 640, 420, 580, 0.55), "#6a3230"),
  inside(
    archPath(1074, 640, 372, 550, 0.55),
    rect([1050, 60, 440, 600], fade(90, "#7fb0ac", "#e9d3a0", "#f3c583")),
    cypress(1150, 650, 420, "#3f6b58"),
    cypress(1230, 650, 340, "#4a7560"),
    crown({ x: 1390, y: 560, r: 110, colour: "#7f8f4d", chance }),
    ...[1120, 1180, 1240, 1300, 1360, 1420].map((x) =>
      line(
        [
          [x, 60],
          [x, 640],
        ],
        "#5a2c2e",
        5,
      ),
    ),
    ...[200, 320, 440, 560].map((y) =>
      line(
        [
          [1060, y],
          [1460, y],
        ],
        "#5a2c2e",
        5,
      ),
    ),
    ...[
      [1140, 200],
      [1380, 200],
      [1260, 320],
    ].map(([x = 0, y = 0], i) =>
      poly(
        [
          [x - 60, y],
          [x, y - 120],
          [x + 60, y],
          [x, y + 120],
        ],
        [c.madder, c.turquoise, c.ochre][i] ?? c.ochre,
        0.5,
      ),
    ),
  ),
  rect([1020, 630, 480, 30], "#8f4d38"),
  beam(
    [
      [1074, 120],
      [1446, 120],
      [900, 920],
      [60, 920],
    ],
    "#ffdf9c",
    0.55,
    120,
  ),
  shape("M-10 720H1610V920H-10Z", fade(0, "#4a2630", "#8d3a35")),
  // rug
  shape("M60 760L1540 740L1640 920H-40Z", fade(0, "#6d2430", c.madder, "#b5473a")),
  shape("M110 780L1490 762L1560 920H30Z", c.navy),
  shape("M160 800L1440 784L1500 920H90Z", fade(0, "#7d2a33", "#a83c3a")),
  times(22, (i) =>
    poly(
      [
        [130 + i * 62, 772 + (i % 2)],
        [150 + i * 62, 781],
        [170 + i * 62, 772],
        [150 + i * 62, 764],
      ],
      i % 2 ? c.ochre : "#d9bfa0",
    ),
  ),
  ellipse(800, 868, 330, 50, c.navy),
  ellipse(800, 868, 260, 38, c.ochre),
  ellipse(800, 868, 190, 27, c.madder),
  ellipse(800, 868, 90, 12, c.paper),
  beam(
    [
      [1040, 740],
      [1440, 740],
      [1180, 920],
      [500, 920],
    ],
    "#ffdf9c",
    0.35,
  ),
  overprint(
    group(
      "translate(450 690) rotate(9) scale(.88)",
      line(
        [
          [0, -100],
          [0, -700],
        ],
        thin("#2a1522", 0.45),
        28,
      ),
      shape(
        "M0 -136C56 -130 128 -30 128 62C128 140 70 184 0 184C-70 184 -128 140 -128 62C-128 -30 -56 -130 0 -136Z",
        thin("#2a1522", 0.45),
      ),
    ),
    ellipse(560, 850, 230, 24, thin("#2a1522", 0.7)),
  ),
  // the setar
  group(
    "translate(560 680) rotate(27) scale(.88)",
    shape("M-16 -110L-13 -640H13L16 -110Z", fade(0, "#d59a55", "#8a5028", "#5c301f")),
    shape("M-13 -640L-16 -730H16L13 -640Z", fade(0, "#6d3a22", "#3d1f1c")),
    ...[-700, -666].map(
      (y) =>
        line(
          [
            [-44, y],
            [0, y],
          ],
          "#3d1f1c",
          9,
        ) + circle(-48, y, 11, c.paper),
    ),
    ...[-716, -684].map(
      (y) =>
        line(
          [
            [0, y],
            [44, y],
          ],
          "#3d1f1c",
          9,
        ) + circle(48, y, 11, c.paper),
    ),
    times(21, (i) =>
      line(
        [
          [-15, -610 + i * 24 - i * i * 0.1],
          [15, -610 + i * 24 - i * i * 0.1],
        ],
        "#f1dcae",
        2.6,
      ),
    ),
    shape(
      "M0 -136C56 -130 128 -30 128 62C128 140 70 184 0 184C-70 184 -128 140 -128 62C-128 -30 -56 -130 0 -136Z",
      fade(0, "#f0bd74", "#c47c3c", "#7a4022"),
    ),
    shape("M30 -128C90 -90 128 -20 128 62C128 140 70 184 0 184C110 150 110 -30 30 -128Z", "#4d2519", 0.55),
    stroke(
      "M0 -136C56 -130 128 -30 128 62C128 140 70 184 0 184C-70 184 -128 140 -128 62C-128 -30 -56 -130 0 -136Z",
      "#4d2519",
      6,
    ),
    times(12, (i) => circle(Math.cos(i * 0.52) * 22 - 6, Math.sin(i * 0.52) * 22, 4, "#4d2519")),
    circle(-6, 0, 6, "#4d2519"),
    shape("M-44 96H36V112H-44Z", "#3d1f1c"),
    ...[-9, -3, 3, 9].map((x) =>
      line(
        [
          [x, -700],
          [x - 3, 100],
          [x * 0.4, 180],
        ],
        "#fff0cf",
        1.7,
        0.9,
      ),
    ),
  ),
  group(
    "translate(1180 800)",
    ellipse(0, 40, 190, 18, thin("#2a1522", 0.6)),
    shape("M-120 0Q-100 40 0 40Q100 40 120 0Z", fade(0, "#2f8f8d", "#1f5f68")),
    ellipse(0, 0, 120, 20, "#174a58"),
    ...[
      [-60, -18],
      [0, -30],
      [54, -16],
      [-20, -8],
      [26, -6],
    ].map(
      ([x = 0, y = 0], i) =>
        circle(x, y, 34, i % 2 ? "#b3271f" : "#c94a2d") + ellipse(x + 10, y - 12, 9, 6, "#ffd9b0", 0.8),
    ),
  ),
  group(
    "translate(870 820)",
    shape("M-80 -20L60 -40L90 10L-60 30Z", c.paper),
    shape("M-80 -20L-60 30V40L-86 -8Z", "#c9a56f"),
    shape("M-60 30L90 10V20L-60 42Z", "#e3c894"),
    ...[0, 1, 2, 3].map((i) =>
      line(
        [
          [-50 + i * 4, -10 + i * 9],
          [58 + i * 6, -26 + i * 9],
        ],
        "#a98a6a",
        2,
      ),
    ),
  ),
]);

const audience = (
  y: number,
  how: { count: number; size: number; colour: string; shift?: number; seat?: string },
) =>
  times(how.count, (i) => {
    const gap = 1600 / (how.count - 1);
    const x = i * gap + (how.shift ?? 0);
    const k = how.size * (1 + ((i * 7) % 5) * 0.03);
    const scarf = (i * 5) % 3 === 0;
    return (
      (how.seat ? shape(roundPath(x - k * 1.5, y + k * 0.3, k * 3, k * 6, k * 0.7), how.seat) : "") +
      (scarf
        ? shape(
            `M${x} ${y - k * 1.3}C${x + k * 1.2} ${y - k * 1.3} ${x + k} ${y + k * 0.4} ${x + k * 1.6} ${y + k * 1.4}H${x - k * 1.6}C${x - k} ${y + k * 0.4} ${x - k * 1.2} ${y - k * 1.3} ${x} ${y - k * 1.3}Z`,
            how.colour,
          )
        : ellipse(x, y, k * 0.86, k * 1.06, how.colour)) +
      shape(
        `M${x - k * 1.9} ${y + k * 3.4}Q${x - k * 1.8} ${y + k * 1.2} ${x} ${y + k * 1.1}Q${x + k * 1.8} ${y + k * 1.2} ${x + k * 1.9} ${y + k * 3.4}Z`,
        how.colour,
      )
    );
  });

const theatre = landscape("culture-theatre", (chance) => [
  rect([-10, -10, 1620, 920], fade(90, "#1d1426", "#3a1f35", "#241528")),
  rect([220, 80, 1160, 520], fade(90, "#2a2247", "#6d3a55", "#d07a4e")),
  circle(1010, 250, 90, "#f3d99a"),
  halo(1010, 250, 330, "#f3c98a", 0.5),
  shape("M220 520Q480 400 700 500Q940 380 1380 520V600H220Z", "#5a2c4a"),
  ...[300, 470].map(
    (x, i) =>
      shape(archPath(x, 600, 130, 330 - i * 40, 0.6), "#4a2540") +
      shape(archPath(x + 24, 600, 82, 270 - i * 40, 0.6), "#8a4456"),
  ),
  cypress(1220, 600, 330, "#3a4a50"),
  cypress(1300, 600, 260, "#334249"),
  cypress(690, 600, 210, "#4a4a58"),
  shape("M150 590H1450L1560 700H40Z", fade(90, "#c98a52", "#7d4a36")),
  ...[...Array(12)].map((_, i) =>
    line(
      [
        [210 + i * 108, 592],
        [110 + i * 126, 700],
      ],
      "#6a3c30",
      2.6,
      0.6,
    ),
  ),
  shape("M40 700H1560V742H40Z", "#3a1c22"),
  ...[...Array(20)].map(
    (_, i) => ellipse(100 + i * 74, 702, 16, 9, "#ffd995") + halo(100 + i * 74, 694, 46, "#ffc873", 0.5),
  ),
  beam(
    [
      [330, -10],
      [390, -10],
      [820, 640],
      [480, 640],
    ],
    "#ffefc0",
    0.62,
  ),
  beam(
    [
      [1230, -10],
      [1290, -10],
      [1080, 640],
      [760, 640],
    ],
    "#ffd9a0",
    0.5,
  ),
  ellipse(650, 640, 190, 26, thin("#fff2cc", 0.7)),
  ellipse(920, 640, 180, 24, thin("#ffe3b0", 0.6)),
  group(
    "translate(620 650) scale(3)",
    ellipse(0, 2, 24, 4, thin("#2a1522", 0.7)),
    athlete(
      {
        head: [4, -94],
        neck: [2, -82],
        hips: [-2, -46],
        arms: [
          [
            [-18, -84],
            [-32, -100],
          ],
          [
            [20, -78],
            [38, -88],
          ],
        ],
        legs: [
          [
            [-8, -24],
            [-14, 0],
          ],
          [
            [8, -24],
            [12, 0],
          ],
        ],
      },
      { shirt: c.turquoise, shorts: c.navy, sleeves: true, tights: true },
    ),
    shape("M-10 -78Q-34 -50 -36 -8Q-12 -16 -4 -46Z", c.madder),
    shape("M-6 -100Q2 -112 12 -100L10 -98H-5Z", c.ochre),
  ),
  group(
    "translate(930 650) scale(-2.8 2.8)",
    ellipse(0, 2, 24, 4, thin("#2a1522", 0.7)),
    athlete(
      {
        head: [4, -94],
        neck: [2, -82],
        hips: [0, -46],
        arms: [
          [
            [-12, -64],
            [0, -54],
          ],
          [
            [18, -70],
            [30, -58],
          ],
        ],
        legs: [
          [
            [-4, -24],
            [-5, 0],
          ],
          [
            [4, -24],
            [6, 0],
          ],
        ],
      },
      { shirt: c.ochre, shorts: c.madder, sleeves: true, tights: true, scarf: c.madder },
    ),
    shape("M-9 -50Q-20 -20 -22 -2H22Q18 -24 8 -50Z", c.madder),
    shape("M-3 -100Q-12 -94 -12 -78Q-12 -60 -18 -50Q-4 -54 0 -78Q-2 -90 -3 -100Z", c.madder),
  ),
  // curtains
  ...[
    [0, 1],
    [1600, -1],
  ].map(([x = 0, f = 1]) =>
    group(
      `translate(${x} 0) scale(${f} 1)`,
      shape(
        "M-20 -20H330Q320 240 230 420Q190 520 250 720H-20Z",
        fade(0, "#5a1a28", c.madder, "#b8443c", "#6d2029"),
      ),
      ...[60, 130, 200, 265].map((d) =>
        stroke(`M${d} -20Q${d - 6} 260 ${d * 0.72} 430Q${d * 0.62} 540 ${d * 0.85} 720`, "#4a1424", 9, 0.45),
      ),
      stroke("M-20 440Q120 480 226 430", c.ochre, 14),
    ),
  ),
  shape(
    "M-20 -20H1620V70Q1520 130 1400 80Q1260 150 1100 84Q950 150 800 84Q650 150 500 84Q340 150 200 80Q80 130 -20 70Z",
    fade(90, "#6d2029", c.madder),
  ),
  stroke(
    "M-20 70Q80 130 200 80Q340 150 500 84Q650 150 800 84Q950 150 1100 84Q1260 150 1400 80Q1520 130 1620 70",
    c.ochre,
    8,
  ),
  audience(800, { count: 13, size: 34, colour: "#24162b", shift: 20 }),
  audience(870, { count: 11, size: 42, colour: "#150d1c", shift: -30 }),
  faint(
    0.5,
    times(30, () =>
      circle(chance.between(400, 1100), chance.between(60, 560), chance.between(1.4, 3), "#fff0cc"),
    ),
  ),
]);

const cinema = landscape("culture-cinema", (chance) => [
  rect([-10, -10, 1620, 920], fade(90, "#0f1426", "#1f1f3a", "#2a1a30")),
  ...[0, 1, 2, 3].flatMap((i) => [
    poly(
      [
        [i * 66, -10],
        [i * 66 + 44, -10],
        [i * 60 + 40, 620],
        [i * 60, 700],
      ],
      fade(90, "#3a2440", "#6d3044"),
    ),
    poly(
      [
        [1600 - i * 66, -10],
        [1556 - i * 66, -10],
        [1560 - i * 60, 620],
        [1600 - i * 60, 700],
      ],
      fade(90, "#3a2440", "#6d3044"),
    ),
  ]),
  rect([290, 70, 1020, 460], "#fbeccb"),
  halo(800, 300, 760, "#ffd9a0", 0.45),
  inside(
    "M300 80H1300V520H300Z",
    rect([300, 80, 1000, 440], fade(90, "#e9a765", "#f3cf8d", "#f8e6bb")),
    circle(900, 300, 74, "#fff3cf"),
    shape("M300 400Q420 300 560 370Q700 260 860 360Q1010 280 1300 390V520H300Z", "#b9683f"),
    shape("M300 450Q560 380 800 440Q1060 380 1300 450V520H300Z", "#7d3b38"),
    stroke("M780 520Q800 460 760 440Q730 420 800 400", "#f3cf8d", 12),
    person({ x: 640, y: 506, h: 150, coat: "#3a2038", step: 0.6, with: "pack", thing: c.turquoise }),
    cypress(1180, 500, 210, "#3f4a38"),
    cypress(1230, 500, 160, "#3f4a38"),
  ),
  shine(
    poly(
      [
        [760, -10],
        [840, -10],
        [1300, 520],
        [300, 520],
      ],
      fade(90, thin("#fff3cf", 0.3), thin("#fff3cf", 0.02)),
    ),
    times(70, () => {
      const t = chance.between(0, 1);
      return circle(
        800 + chance.between(-1, 1) * (40 + t * 460),
        t * 520,
        chance.between(1, 2.6),
        "#fff3cf",
        0.6,
      );
    }),
  ),
  rect([-10, 560, 1620, 360], fade(90, "#4a2434", "#1c1222")),
  ...[
    [590, 17, 20, "#3d2038", "#9a3c3e"],
    [650, 15, 25, "#33192f", "#8a3439"],
    [716, 12, 33, "#281428", "#742b34"],
    [800, 10, 44, "#1d0f20", "#5a222e"],
  ].map(([y, count, size, colour, seat], i) =>
    audience(Number(y), {
      count: Number(count),
      size: Number(size),
      colour: String(colour),
      seat: String(seat),
      shift: (i % 2) * 40 - 10,
    }),
  ),
]);

const carpet = landscape("culture-carpet", (chance) => {
  const knots = (x0: number, y0: number, w: number, h: number) => {
    const k = 16;
    const [cx, cy] = [w / k / 2 - 0.5, h / k / 2 - 0.5];
    return Array.from({ length: Math.floor(h / k) }, (_, row) =>
      Array.from({ length: Math.floor(w / k) }, (_u, col) => {
        const [dx, dy] = [Math.abs(col - cx), Math.abs(row - cy * 1.7)];
        const border = Math.min(col, w / k - 1 - col);
        const m = dx * 1.0 + dy * 1.15;
        const colour =
          border < 1
            ? c.navy
            : border < 4
              ? (col + row) % 4 < 2
                ? c.ochre
                : c.madder
              : border < 5
                ? c.navy
                : m < 4
                  ? c.paper
                  : m < 8
                    ? c.turquoise
                    : m < 11
                      ? c.ochre
                      : m < 14
                        ? c.navy
                        : (col * 3 + row * 5) % 11 === 0
                          ? c.ochre
                          : (col * 5 + row * 2) % 13 === 0
                            ? c.turquoise
                            : c.madder;
        return rect([x0 + col * k, y0 + row * k, k + 0.6, k + 0.6], colour);
      }).join(""),
    ).join("");
  };
  return [
    rect([-10, -10, 1620, 920], fade(15, "#4a2a35", "#9a5f42", "#d9a768")),
    shape(archPath(1180, 560, 300, 470, 0.55), "#fbe6b6"),
    shape(archPath(1200, 560, 260, 440, 0.55), fade(90, "#a9cbbd", "#f6e2b0")),
    line(
      [
        [1330, 120],
        [1330, 560],
      ],
      "#7d4a36",
      9,
    ),
    line(
      [
        [1200, 340],
        [1460, 340],
      ],
      "#7d4a36",
      9,
    ),
    beam(
      [
        [1180, 120],
        [1480, 120],
        [900, 920],
        [200, 920],
      ],
      "#ffe2a4",
      0.5,
      120,
    ),
    halo(1330, 330, 420, "#ffe3a8", 0.4),
    rect([-10, 800, 1620, 120], fade(90, "#8f5a3e", "#5a3230")),
    overprint(shape("M180 810H1120L900 900H60Z", thin("#3a1d28", 0.6))),
    // loom
    rect([190, 40, 44, 800], fade(0, "#8a5634", "#5a3426")),
    rect([1010, 40, 44, 800], fade(0, "#a86c3f", "#6a3d2a")),
    rect([150, 60, 944, 48], fade(90, "#b0713f", "#6a3d2a")),
    rect([150, 770, 944, 50], fade(90, "#a0643a", "#5a3426")),
    rect([234, 108, 776, 400], thin("#3a2030", 0.45)),
    times(60, (i) =>
      line(
        [
          [242 + i * 13, 108],
          [242 + i * 13, 500],
        ],
        "#f3e3c2",
        2.2,
        0.85,
      ),
    ),
    rect([234, 290, 776, 16], "#7d4a2f"),
    inside("M238 440H1006V770H238Z", knots(238, 440, 768, 336)),
    rect([238, 432, 768, 10], "#f3e3c2"),
    ...[...Array(11)].map((_, i) => {
      const x = 280 + i * 68;
      const colour = [c.madder, c.ochre, c.turquoise, c.navy, "#e9d0a0", c.clay][i % 6] ?? c.ochre;
      return (
        line(
          [
            [x, 108],
            [x, 150],
          ],
          "#3a2030",
          2,
        ) +
        ellipse(x, 182, 20, 34, fade(0, darker(colour, 0.2), lighter(colour, 0.25))) +
        stroke(
          `M${x - 12} 168Q${x} 176 ${x + 12} 168M${x - 15} 184Q${x} 192 ${x + 15} 184M${x - 12} 200Q${x} 208 ${x + 12} 200`,
          darker(colour, 0.3),
          2.4,
        )
      );
    }),
    // weaver, seen from behind
    overprint(ellipse(700, 882, 260, 20, thin("#2a1522", 0.7))),
    rect([500, 800, 420, 26], "#8d5836"),
    rect([530, 826, 20, 80], "#5a3426"),
    rect([870, 826, 20, 80], "#5a3426"),
    limb([640, 540], [560, 560], [540, 468], 62, 36, "#1f6468"),
    limb([770, 540], [860, 580], [846, 470], 62, 36, "#2f8f8d"),
    circle(538, 456, 22, "#c98f68"),
    circle(846, 458, 22, "#c98f68"),
    shape(
      "M610 820Q590 620 630 530Q700 490 780 530Q824 620 806 820Z",
      fade(0, "#1f6468", c.turquoise, "#3f9d98"),
    ),
    shape(
      "M700 330C770 330 776 420 772 470Q790 560 830 620Q700 690 584 610Q620 560 630 470C626 410 640 330 700 330Z",
      fade(0, "#6d2432", c.madder, "#bb4d3f"),
    ),
    stroke("M596 606Q700 676 820 614", c.ochre, 8),
    times(9, (i) => circle(650 + (i % 3) * 50, 420 + Math.floor(i / 3) * 60, 7, "#e9c48a", 0.7)),
    group(
      "translate(1240 850)",
      ellipse(0, 30, 190, 16, thin("#2a1522", 0.6)),
      shape("M-130 -50Q-120 30 0 34Q120 30 130 -50Z", fade(0, "#8a5a34", "#c69256", "#8a5a34")),
      ...[
        [-84, -60, c.madder],
        [-28, -76, c.ochre],
        [36, -72, c.turquoise],
        [88, -56, c.navy],
        [0, -110, c.clay],
      ].map(
        ([x, y, colour]) =>
          circle(
            Number(x),
            Number(y),
            44,
            fade(30, lighter(String(colour), 0.25), darker(String(colour), 0.2)),
          ) +
          stroke(
            `M${Number(x) - 34} ${Number(y) - 10}Q${x} ${Number(y) - 34} ${Number(x) + 34} ${Number(y) + 6}M${Number(x) - 36} ${Number(y) + 10}Q${x} ${Number(y) - 10} ${Number(x) + 28} ${Number(y) + 22}`,
            darker(String(colour), 0.3),
            3,
            0.7,
          ),
      ),
    ),
    faint(
      0.4,
      times(20, () => circle(chance.between(700, 1400), chance.between(200, 760), 2, "#fff0c6")),
    ),
  ];
});

const calligraphy = landscape("culture-calligraphy", (chance) => [
  rect([-10, -10, 1620, 920], fade(25, "#2d3f4d", "#4a3a3c", "#7d4a35")),
  ...[...Array(9)].map((_, i) =>
    stroke(`M-10 ${60 + i * 110}Q500 ${40 + i * 110} 1610 ${84 + i * 110}`, "#1f2a35", 3, 0.35),
  ),
  overprint(
    poly(
      [
        [330, 190],
        [1240, 130],
        [1340, 840],
        [380, 900],
      ],
      thin("#1a1420", 0.6),
    ),
  ),
  poly(
    [
      [300, 160],
      [1210, 100],
      [1300, 800],
      [350, 870],
    ],
    fade(30, "#fbf1d8", "#f3e2bb", "#e3c994"),
  ),
  poly(
    [
      [340, 196],
      [1180, 138],
      [1262, 770],
      [384, 834],
    ],
    "none",
  ),
  stroke("M340 196L1180 138L1262 770L384 834Z", c.clay, 5, 0.8),
  stroke("M356 212L1166 156L1244 756L398 818Z", c.turquoise, 2.4, 0.8),
  // practice strokes of the reed and its measuring dots
  ...[0, 1, 2].map((row) =>
    group(
      `translate(${row * 22} ${row * 168})`,
      shape(
        "M1080 262C1000 400 760 440 560 370C530 360 520 340 528 318C580 366 760 372 900 310C980 276 1040 250 1064 236Z",
        row === 2 ? c.madder : "#221b2e",
        1 - row * 0.08,
      ),
      ...[0, 1, 2, 3, 4].map((i) =>
        poly(
          [
            [440, 250 + i * 26],
            [453, 237 + i * 26],
            [466, 250 + i * 26],
            [453, 263 + i * 26],
          ],
          row === 2 ? c.madder : "#221b2e",
          i > 3 - row ? 0.18 : 0.85,
        ),
      ),
    ),
  ),
  overprint(
    poly(
      [
        [1120, 690],
        [1560, 250],
        [1580, 280],
        [1150, 720],
      ],
      thin("#3a2420", 0.5),
    ),
  ),
  group(
    "translate(1020 640) rotate(-47)",
    shape("M0 0L60 -18L120 -24V24L60 16Z", fade(90, "#e9c084", "#8d5a32")),
    line(
      [
        [0, 0],
        [70, -2],
      ],
      "#3d2318",
      3,
    ),
    shape("M0 0L26 -8L26 7Z", "#14101c"),
    shape("M112 -24H640Q652 0 640 24H112Q122 0 112 -24Z", fade(90, "#f0c98c", "#b9783f", "#6d3f28")),
    ...[300, 470].map((x) => rect([x, -26, 12, 52], "#6d3f28")),
  ),
  limb([1610, 930], [1400, 720], [1210, 560], 190, 96, "#2f6d70"),
  shape(
    "M1290 600Q1210 500 1130 520Q1090 540 1120 570Q1150 560 1170 580Q1140 600 1150 640Q1190 690 1270 690Q1330 660 1290 600Z",
    fade(40, "#dca27a", "#b87a56"),
  ),
  stroke("M1130 540Q1170 560 1210 600M1150 640Q1190 640 1220 630", "#8f5a40", 6, 0.7),
  stroke("M1300 560Q1350 620 1330 690", c.paper, 16),
  // inkwell, reeds, paper weights
  overprint(ellipse(200, 420, 170, 34, thin("#14101c", 0.7))),
  shape("M80 250H280L300 400Q190 440 60 400Z", fade(0, "#1f5f6a", c.turquoise, "#174a58")),
  ellipse(180, 250, 100, 26, "#e3c07a"),
  ellipse(180, 250, 78, 19, "#14101c"),
  ...[0, 1, 2, 3, 4, 5].map((i) =>
    poly(
      [
        [76 + i * 38, 330],
        [94 + i * 38, 312],
        [112 + i * 38, 330],
        [94 + i * 38, 348],
      ],
      i % 2 ? c.ochre : c.paper,
    ),
  ),
  ellipse(200, 246, 30, 6, "#4a4a66", 0.8),
  ...[
    [90, 700, -62, 330],
    [150, 760, -50, 300],
    [230, 790, -70, 280],
  ].map(([x = 0, y = 0, a = 0, l = 0], i) =>
    group(
      `translate(${x} ${y}) rotate(${a})`,
      overprint(rect([10, 8, l, 22], thin("#14101c", 0.5))),
      shape(
        `M0 0L44 -11H${l}V13H44Z`,
        fade(
          90,
          lighter(["#a9713f", "#8d5a32", "#c08a4f"][i] ?? c.clay, 0.2),
          darker(["#a9713f", "#8d5a32", "#c08a4f"][i] ?? c.clay, 0.25),
        ),
      ),
      shape("M0 0L18 -5V5Z", "#14101c"),
    ),
  ),
  beam(
    [
      [1000, -10],
      [1640, -10],
      [600, 920],
      [-10, 920],
    ],
    "#ffe2a6",
    0.26,
    120,
  ),
  ...[...Array(7)].map(() =>
    circle(chance.between(960, 1020), chance.between(640, 720), chance.between(2, 6), "#221b2e"),
  ),
]);

const library = landscape("culture-library", (chance) => {
  const vp: Point = [800, 440];
  const spines = [c.madder, c.ochre, c.turquoise, c.navy, c.clay, "#8a7a5a", c.plum, "#d9bf90"] as const;
  const shelf = (x: number) =>
    [0, 0.2, 0.37, 0.51, 0.62, 0.71, 0.78, 0.835]
      .map((t, i, all) => {
        const end = all[i + 1] ?? 0.88;
        const at = (y: number, u: number) => toward([x, y], vp, t + (end - t) * u);
        const wood = mix("#5a3028", "#e0b070", t * 0.75);
        return (
          poly([at(-420, 0), at(-420, 1), at(1060, 1), at(1060, 0)], wood) +
          times(8, (row) => {
            const y = -390 + row * 176;
            return (
              poly(
                [at(y, 0.08), at(y, 0.92), at(y + 152, 0.92), at(y + 152, 0.08)],
                mix("#2a1620", "#b07a50", t * 0.6),
              ) +
              times(t > 0.6 ? 5 : 9, (b) => {
                const count = t > 0.6 ? 5 : 9;
                const [u, v] = [0.1 + (b / count) * 0.8, 0.1 + ((b + 0.86) / count) * 0.8];
                const high = chance.between(0, 50);
                return poly(
                  [at(y + 14 + high, u), at(y + 14 + high, v), at(y + 150, v), at(y + 150, u)],
                  mix(chance.pick(spines), "#e9bf80", t * 0.62),
                );
              })
            );
          }) +
          poly([at(-420, 0.94), at(-420, 1), at(1060, 1), at(1060, 0.94)], mix("#3d201f", "#c99660", t * 0.7))
        );
      })
      .join("");
  return [
    rect([-10, -10, 1620, 920], "#4a2830"),
    poly([[-400, -340], [2000, -340], vp], fade(90, "#3a2034", "#c98a58")),
    poly([[-400, 1100], [2000, 1100], vp], fade(90, "#f0cf92", "#a86a45", "#5a302c")),
    ...[0.1, 0.3, 0.46, 0.6, 0.72].map((t) =>
      line([toward([-300, 1060], vp, t), toward([1900, 1060], vp, t)], "#7d4a36", 3 * (1 - t), 0.5),
    ),
    ...[0.05, 0.34, 0.54, 0.68, 0.78].map((t) => {
      const k = 1 - t;
      return stroke(
        `M${800 - 1100 * k} ${440 - 330 * k}Q800 ${440 - 1050 * k} ${800 + 1100 * k} ${440 - 330 * k}`,
        mix("#7d4a36", "#f0cf92", t),
        26 * k,
      );
    }),
    shape(archPath(670, 560, 260, 330, 0.5), "#fff0c4"),
    ...[735, 800, 865].map((x) =>
      line(
        [
          [x, 240],
          [x, 560],
        ],
        "#c99660",
        5,
      ),
    ),
    line(
      [
        [670, 400],
        [930, 400],
      ],
      "#c99660",
      5,
    ),
    halo(800, 400, 520, "#ffe6a8", 0.85),
    shelf(-420),
    shelf(2020),
    shine(
      poly(
        [
          [690, 300],
          [910, 300],
          [1120, 920],
          [300, 920],
        ],
        fade(90, thin("#ffeab4", 0.55), thin("#ffeab4", 0.05)),
      ),
    ),
    ...[0.62, 0.42, 0.06].map((t) => {
      const k = 1 - t;
      const [x, y] = [800, 440 + 560 * k];
      return (
        shape(
          `M${x - 300 * k} ${y - 150 * k}H${x + 300 * k}L${x + 390 * k} ${y - 60 * k}H${x - 390 * k}Z`,
          fade(0, "#8a4f34", "#d59a5c", "#8a4f34"),
        ) +
        rect([x - 390 * k, y - 60 * k, 780 * k, 20 * k], "#5a302a") +
        rect([x - 350 * k, y - 44 * k, 26 * k, 130 * k], "#4a2824") +
        rect([x + 324 * k, y - 44 * k, 26 * k, 130 * k], "#4a2824") +
        [-150, 150]
          .map(
            (d) =>
              line(
                [
                  [x + d * k, y - 130 * k],
                  [x + d * k, y - 230 * k],
                ],
                "#3a2430",
                7 * k,
              ) +
              shape(
                `M${x + (d - 70) * k} ${y - 224 * k}Q${x + d * k} ${y - 290 * k} ${x + (d + 70) * k} ${y - 224 * k}Z`,
                c.turquoise,
              ) +
              halo(x + d * k, y - 200 * k, 190 * k, "#ffe09a", 0.8),
          )
          .join("") +
        (t > 0.5
          ? ""
          : [-250, 20, 230]
              .map((d, i) =>
                shape(
                  `M${x + (d - 60) * k} ${y - 96 * k}L${x + d * k} ${y - 104 * k}L${x + (d + 60) * k} ${y - 96 * k}L${x + (d + 66) * k} ${y - 74 * k}L${x + d * k} ${y - 82 * k}L${x + (d - 66) * k} ${y - 74 * k}Z`,
                  i === 1 ? "#f8ecd0" : "#efdcb0",
                ),
              )
              .join(""))
      );
    }),
    person({
      x: 600,
      y: 640,
      h: 170,
      coat: "#6a3a44",
      scarf: "#33202e",
      step: 0.2,
      with: "book",
      thing: c.paper,
    }),
    person({ x: 1010, y: 690, h: 220, coat: "#3d4a5a", step: 0.2, facing: -1, with: "book", thing: c.ochre }),
    person({
      x: 330,
      y: 890,
      h: 440,
      coat: c.turquoise,
      scarf: c.navy,
      step: 0.1,
      facing: -1,
      with: "book",
      thing: c.ochre,
    }),
    person({ x: 1290, y: 900, h: 430, coat: "#5a3a32", step: 0.1, with: "book", thing: c.madder }),
  ];
});

const bookFair = landscape("culture-book-fair", (chance) => {
  const spines = [c.madder, c.ochre, c.turquoise, c.navy, c.clay, "#d9bf90", c.plum] as const;
  const stall = (x: number, y: number, k: number, tone: string) =>
    group(
      `translate(${x} ${y}) scale(${k})`,
      rect([-250, -420, 500, 420], mix(tone, "#2a1a2c", 0.45)),
      ...[0, 1, 2].map(
        (row) =>
          rect([-230, -330 + row * 92, 460, 10], "#d9b27a") +
          times(20, (i) => {
            const h = chance.between(48, 76);
            return rect(
              [-226 + i * 22.6, -330 + row * 92 - h, chance.between(15, 21), h],
              chance.pick(spines),
            );
          }),
      ),
      poly(
        [
          [-290, -420],
          [290, -420],
          [330, -340],
          [-330, -340],
        ],
        tone,
      ),
      times(6, (i) =>
        poly(
          [
            [-290 + i * 97, -420],
            [-242 + i * 97, -420],
            [-275 + i * 110, -340],
            [-330 + i * 110, -340],
          ],
          c.paper,
          0.85,
        ),
      ),
      times(12, (i) => ellipse(-302 + i * 55, -340, 27, 15, i % 2 ? tone : c.paper)),
      rect([-290, -110, 580, 26], "#e3c08a"),
      rect([-280, -84, 560, 84], fade(90, tone, darker(tone, 0.35))),
      times(
        7,
        (i) =>
          rect([-260 + i * 76, -110 - 18 - (i % 3) * 14, 60, 18 + (i % 3) * 14], chance.pick(spines)) +
          rect([-256 + i * 76, -110 - 22 - (i % 3) * 14, 52, 5], c.paper),
      ),
      halo(0, -290, 330, "#ffd994", 0.35),
    );
  return [
    rect([-10, -10, 1620, 920], fade(90, "#3a2a44", "#8a4f4c", "#dba066", "#e9c68d")),
    ...[...Array(7)].map((_, i) =>
      stroke(`M${-200 + i * 330} -20Q${i * 330} 200 ${140 + i * 330} -20`, "#2a1c36", 12, 0.7),
    ),
    ...[...Array(12)].map(
      (_, i) =>
        line(
          [
            [i * 145, -10],
            [i * 145, 70 + (i % 2) * 36],
          ],
          "#2a1c36",
          3,
        ) +
        circle(i * 145, 90 + (i % 2) * 36, 20, "#fff0c4") +
        halo(i * 145, 90 + (i % 2) * 36, 120, "#ffdc94", 0.6),
    ),
    ...[...Array(3)].map((_, k) =>
      times(16, (i) =>
        poly(
          [
            [i * 104 + k * 30, 150 + k * 34 + Math.sin(i) * 10],
            [i * 104 + 44 + k * 30, 150 + k * 34],
            [i * 104 + 22 + k * 30, 196 + k * 34],
          ],
          spines[(i + k) % 6] ?? c.ochre,
          0.8,
        ),
      ),
    ),
    rect([-10, 600, 1620, 320], fade(90, "#d9a468", "#a86c48", "#6d3f38")),
    ...[200, 560, 920, 1280, 1560].map((x, i) =>
      stall(x, 630, 0.62, [c.turquoise, c.madder, c.navy, c.clay, c.turquoise][i] ?? c.madder),
    ),
    ...[...Array(17)].map((_, i) =>
      person({
        x: 40 + i * 96 + chance.between(-22, 22),
        y: 680 + (i % 3) * 16,
        h: 170 + (i % 3) * 14,
        coat: chance.pick(["#5a3a44", "#35506a", "#8d5a42", "#3f6664", "#a9764a"] as const),
        ...(i % 2 ? { scarf: chance.pick(["#33202e", "#6d2f38", "#d9c39a"] as const) } : {}),
        step: 0.3,
        facing: i % 3 ? 1 : -1,
        with: chance.pick(["bag", "book", "none"] as const),
        thing: c.paper,
      }),
    ),
    stall(260, 930, 1.05, c.madder),
    stall(1400, 940, 1.1, c.turquoise),
    overprint(ellipse(800, 892, 260, 20, thin("#3a2028", 0.6))),
    person({
      x: 700,
      y: 884,
      h: 420,
      coat: c.navy,
      scarf: c.madder,
      step: 0.2,
      with: "book",
      thing: c.ochre,
      facing: 1,
    }),
    person({
      x: 830,
      y: 890,
      h: 300,
      coat: c.ochre,
      step: 0.2,
      facing: -1,
      with: "book",
      thing: c.paper,
      legs: c.navy,
    }),
    person({ x: 980, y: 894, h: 450, coat: "#6a4a3a", step: 0.3, facing: -1, with: "bag", thing: c.clay }),
  ];
});

export const cultureStage = [setar, theatre, cinema, carpet, calligraphy, library, bookFair];
