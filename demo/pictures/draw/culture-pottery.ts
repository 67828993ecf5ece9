// The potter's workshop: a series of five.
import { culture as c, darker, lighter, mix, thin } from "./colours.ts";
import { halo } from "./land.ts";
import { limb, person } from "./people.ts";
import { landscape, portrait, squared } from "./picture.ts";
import {
  archPath,
  circle,
  curvePath,
  ellipse,
  fade,
  group,
  inside,
  line,
  overprint,
  type Point,
  poly,
  rect,
  shape,
  shine,
  stroke,
  times,
} from "./shapes.ts";
import { beam, courses } from "./town.ts";
import { crown, cypress } from "./trees.ts";

const profiles: readonly (readonly Point[])[] = [
  [
    [30, 0],
    [58, -40],
    [64, -90],
    [40, -132],
    [20, -150],
    [20, -176],
    [30, -186],
  ],
  [
    [34, 0],
    [66, -26],
    [74, -60],
    [78, -76],
  ],
  [
    [26, 0],
    [46, -50],
    [52, -110],
    [46, -160],
    [34, -176],
    [38, -190],
  ],
  [
    [30, 0],
    [72, -50],
    [76, -96],
    [50, -130],
    [36, -138],
    [42, -150],
  ],
  [
    [20, 0],
    [30, -40],
    [26, -110],
    [16, -150],
    [14, -196],
    [24, -206],
  ],
];

/** A thrown vessel standing on (x, y); `kind` chooses its profile. */
function vessel(
  x: number,
  y: number,
  how: { k: number; kind: number; colour: string; band?: string; glossy?: boolean },
): string {
  const profile = profiles[how.kind % profiles.length] ?? profiles[0]!;
  const [outX, outY] = profile.at(-1)!;
  const d = `${curvePath(profile)}L${-outX} ${outY}${curvePath([...profile].reverse().map(([px, py]): Point => [-px, py])).replace("M", "L")}Z`;
  const high = -outY;
  return group(
    `translate(${x} ${y}) scale(${how.k})`,
    overprint(ellipse(-26, 0, 80, 9, thin("#3a1d24", 0.55))),
    shape(
      d,
      fade(0, darker(how.colour, 0.42), how.colour, lighter(how.colour, 0.3), darker(how.colour, 0.05)),
    ),
    inside(
      d,
      how.band
        ? rect([-90, -high * 0.68, 180, high * 0.2], how.band) +
            times(12, (i) =>
              poly(
                [
                  [-88 + i * 16, -high * 0.58],
                  [-80 + i * 16, -high * 0.65],
                  [-72 + i * 16, -high * 0.58],
                  [-80 + i * 16, -high * 0.51],
                ],
                c.paper,
                0.85,
              ),
            ) +
            rect([-90, -high * 0.72, 180, 3], c.paper, 0.7)
        : times(3, (i) =>
            stroke(
              `M-90 ${-high * (0.3 + i * 0.2)}Q0 ${-high * (0.3 + i * 0.2) + 9} 90 ${-high * (0.3 + i * 0.2)}`,
              darker(how.colour, 0.25),
              2,
              0.5,
            ),
          ),
      how.glossy ? ellipse(30, -high * 0.56, 8, high * 0.2, "#fff6dc", 0.6) : "",
      poly(
        [
          [-100, -260],
          [-24, -260],
          [-40, 10],
          [-100, 10],
        ],
        thin("#2a1522", 0.22),
      ),
    ),
    ellipse(0, outY, outX, outX * 0.2, darker(how.colour, 0.5)),
    `<ellipse cx="0" cy="${outY}" rx="${outX}" ry="${(outX * 0.2).toFixed(1)}" fill="none" stroke="${lighter(how.colour, 0.35)}" stroke-width="4"/>`,
  );
}

const clays = ["#b9683f", "#c98a5a", "#a8573a", "#d0a070"] as const;

const wheel = landscape("culture-pottery-1", (chance) => [
  rect([-10, -10, 1620, 920], fade(15, "#3d2430", "#7d4838", "#c08a5a")),
  courses([-10, -10, 1620, 720], { w: 84, h: 34, colour: "#2a1720", opacity: 0.16 }),
  shape(archPath(110, 520, 330, 460, 0.55), "#e9cf9a"),
  inside(
    archPath(132, 520, 286, 430, 0.55),
    rect([120, 60, 320, 480], fade(90, "#9cc8bd", "#f6e4b4")),
    crown({ x: 220, y: 470, r: 110, colour: "#7f9350", chance }),
    cypress(360, 540, 300, "#4a7058"),
  ),
  line(
    [
      [275, 90],
      [275, 520],
    ],
    "#6d4030",
    8,
  ),
  line(
    [
      [132, 320],
      [418, 320],
    ],
    "#6d4030",
    8,
  ),
  ...[200, 390].map(
    (y, row) =>
      rect([980, y, 600, 20], "#5a3028") +
      overprint(rect([980, y + 20, 600, 12], thin("#2a1522", 0.4))) +
      [0, 1, 2, 3, 4]
        .map((i) =>
          vessel(1040 + i * 116, y, {
            k: 0.68,
            kind: (i * 2 + row) % 5,
            colour: clays[(i + row) % 4] ?? c.clay,
          }),
        )
        .join(""),
  ),
  beam(
    [
      [110, 60],
      [440, 60],
      [1250, 920],
      [420, 920],
    ],
    "#ffe4ac",
    0.46,
    60,
  ),
  shape("M-10 740H1610V920H-10Z", fade(0, "#8d5a3e", "#5a332e")),
  overprint(ellipse(790, 880, 420, 34, thin("#2a1522", 0.7))),
  // potter
  limb([1060, 560], [920, 640], [1010, 830], 120, 74, "#2c3a52"),
  limb([1080, 580], [960, 690], [1060, 870], 124, 78, "#36465f"),
  shape(
    "M960 640Q930 380 1030 290Q1110 250 1180 310Q1240 420 1200 640Z",
    fade(0, "#2f8f8d", c.turquoise, "#1d5f68"),
  ),
  shape("M964 470Q1000 520 1080 540Q1090 620 1070 680H930Q930 560 964 470Z", "#d9b98a"),
  limb([1050, 350], [960, 490], [800, 520], 76, 40, "#2c8280"),
  limb([1130, 360], [1030, 540], [830, 560], 80, 42, c.turquoise),
  limb([960, 490], [880, 506], [790, 512], 44, 34, "#c98f68"),
  limb([1020, 542], [930, 556], [826, 552], 46, 34, "#d59c74"),
  shape("M1030 240H1092V300Q1060 324 1030 300Z", "#a86f4c"),
  ellipse(1040, 200, 56, 66, fade(0, "#dba27a", "#a86f4c")),
  shape(
    "M984 184Q984 118 1050 120Q1124 126 1110 214Q1104 250 1084 256Q1084 210 1062 192Q1020 186 984 184Z",
    "#2a2030",
  ),
  rect([1090, 790, 260, 110], "#6a3d2c"),
  shape("M1060 770H1380V800H1060Z", "#8d5838"),
  // wheel and pot
  shape("M740 690H780V860H740Z", "#4a2a26"),
  ellipse(760, 868, 220, 34, "#4a2a26"),
  ellipse(760, 856, 220, 34, "#7d5036"),
  ellipse(760, 690, 200, 32, "#5a3a33"),
  ellipse(760, 678, 200, 32, fade(0, "#8a8078", "#d9cdb8", "#8a8078")),
  shape(
    "M690 676Q640 590 680 520Q700 486 690 460H830Q820 486 840 520Q880 590 830 676Z",
    fade(0, "#7d3f2a", "#c4744a", "#e3a878", "#a85a38"),
  ),
  ellipse(760, 460, 70, 16, "#5a2c22"),
  ...[500, 540, 580, 620].map((y) =>
    stroke(`M${676 - (y - 500) * 0.12} ${y}Q760 ${y + 18} ${844 + (y - 500) * 0.12} ${y}`, "#8f4c30", 3, 0.6),
  ),
  shape("M782 500Q836 486 862 512Q868 540 836 548Q800 540 782 520Z", "#d59c74"),
  shape("M664 540Q690 520 716 530Q726 556 700 566Q672 564 664 540Z", "#c98f68"),
  ...[...Array(6)].map(() =>
    circle(chance.between(560, 960), chance.between(690, 760), chance.between(3, 7), "#c4744a"),
  ),
  vessel(420, 860, { k: 1.1, kind: 1, colour: "#d0a070" }),
  vessel(250, 880, { k: 1.3, kind: 3, colour: "#b9683f" }),
  group(
    "translate(1480 850)",
    shape("M-70 0L-56 -90H56L70 0Z", fade(0, "#5a6a70", "#9aa6a0")),
    ellipse(0, -90, 56, 12, "#3f6d78"),
  ),
]);

const shelves = landscape("culture-pottery-2", (chance) => [
  rect([-10, -10, 1620, 920], fade(0, "#4a2a34", "#9a6044", "#d2a26c")),
  courses([-10, -10, 1620, 920], { w: 96, h: 38, colour: "#3a1d24", opacity: 0.15 }),
  ...[300, 560, 820].map(
    (y, row) =>
      rect([40, y, 1250, 26], fade(90, "#9a6540", "#6a3d2a")) +
      overprint(rect([40, y + 26, 1250, 20], thin("#2a1522", 0.5))) +
      [0, 1, 2, 3, 4, 5, 6, 7, 8]
        .map((i) => {
          const wet = (i + row * 2) % 9;
          return vessel(115 + i * 138, y, {
            k: chance.between(0.98, 1.16),
            kind: (i * 3 + row * 2) % 5,
            colour: mix(wet > 5 ? "#d9c0a0" : "#a86a48", clays[(i + row) % 4] ?? c.clay, 0.45),
          });
        })
        .join(""),
  ),
  ...[60, 640, 1250].map((x) => rect([x, 90, 26, 830], fade(0, "#7d4a30", "#5a3226"))),
  shape(archPath(1350, 700, 300, 620, 0.55), fade(90, "#cfe0c4", "#fbeec4")),
  halo(1480, 380, 520, "#ffe6aa", 0.6),
  beam(
    [
      [1350, 160],
      [1620, 100],
      [700, 920],
      [-10, 920],
    ],
    "#ffe3a6",
    0.4,
    150,
  ),
  person({
    x: 1390,
    y: 910,
    h: 640,
    coat: c.madder,
    scarf: c.navy,
    facing: -1,
    step: 0.1,
    with: "none",
    legs: "#3a2a34",
  }),
  shape("M1220 520H1400V540H1220Z", "#8d5838"),
  vessel(1266, 520, { k: 0.6, kind: 1, colour: "#c98a5a" }),
  vessel(1350, 520, { k: 0.6, kind: 2, colour: "#b9683f" }),
  limb([1370, 440], [1340, 500], [1300, 536], 40, 26, darker(c.madder, 0.1)),
  circle(1296, 536, 16, "#c98f68"),
]);

const kiln = portrait("culture-pottery-3", (chance) => [
  rect([-10, -10, 1020, 1270], fade(90, "#1d1424", "#3d2230", "#5a2e2c")),
  courses([-10, -10, 1020, 1270], { w: 80, h: 36, colour: "#120c16", opacity: 0.3 }),
  shape(
    "M60 1050V620C60 330 260 170 480 170C700 170 900 330 900 620V1050Z",
    fade(0, "#5a2c28", "#a8563a", "#6d3029"),
  ),
  inside(
    "M60 1050V620C60 330 260 170 480 170C700 170 900 330 900 620V1050Z",
    courses([60, 170, 840, 880], { w: 66, h: 32, colour: "#3d1a1c", opacity: 0.5 }),
  ),
  rect([400, 60, 160, 130], "#6d3029"),
  ...[0, 1, 2, 3, 4, 5].map((i) =>
    circle(480 + Math.sin(i * 1.4) * 26 + i * 10, 40 - i * 26, 34 + i * 10, "#8a7a80", 0.22),
  ),
  shape(archPath(240, 980, 480, 560, 0.5), "#2a1218"),
  shape(archPath(268, 980, 424, 520, 0.5), fade(90, "#a82f1f", "#e9742c", "#ffc765", "#fff0bd")),
  ...[
    [350, 820],
    [480, 820],
    [610, 820],
  ].map(([x = 0, y = 0], i) => vessel(x, y, { k: 0.92, kind: [0, 3, 2][i] ?? 0, colour: "#a83f22" })),
  rect([270, 818, 420, 18], "#7d2a1c"),
  ...[
    [340, 980],
    [440, 980],
    [540, 980],
    [630, 980],
  ].map(([x = 0, y = 0], i) => vessel(x, y, { k: 0.72, kind: (i * 2 + 1) % 5, colour: "#8d3420" })),
  ...[...Array(8)].map((_, i) =>
    shape(
      `M${270 + i * 54} 985C${250 + i * 54} 930 ${300 + i * 54} 900 ${290 + i * 54} ${840 - chance.between(0, 60)}C${330 + i * 54} 890 ${340 + i * 54} 940 ${318 + i * 54} 985Z`,
      i % 2 ? "#fff0b0" : "#ffb648",
      0.75,
    ),
  ),
  halo(480, 760, 620, "#ff8f3c", 0.8),
  shine(
    times(60, () =>
      circle(
        chance.between(180, 800),
        chance.between(260, 1100),
        chance.between(1.5, 4.4),
        "#ffc76a",
        chance.between(0.4, 1),
      ),
    ),
  ),
  shape("M-10 1050H1010V1270H-10Z", fade(90, "#7d4432", "#3a1f24")),
  shape("M240 1050H720L860 1270H100Z", thin("#ffb45c", 0.42)),
  ...[0, 1, 2, 3, 4, 5].map((i) =>
    group(
      `translate(${110 + (i % 3) * 66} ${1200 - Math.floor(i / 3) * 46})`,
      ellipse(0, 0, 34, 26, "#8d5a38"),
      ellipse(0, 0, 22, 16, "#c99660"),
      ellipse(0, 0, 10, 7, "#8d5a38"),
    ),
  ),
  person({ x: 850, y: 1220, h: 560, coat: "#3a4a5a", facing: -1, step: 0.25, legs: "#241a28" }),
  line(
    [
      [800, 950],
      [560, 960],
    ],
    "#1a1218",
    11,
  ),
  poly(
    [
      [860, 720],
      [880, 690],
      [900, 1100],
      [880, 1110],
    ],
    thin("#1a1218", 0.25),
  ),
  shape("M828 740Q816 840 824 960", thin("#ffb45c", 0.0)),
]);

const painting = squared("culture-pottery-4", (chance) => [
  rect([-10, -10, 1220, 1220], fade(40, "#5a3a38", "#a8744c", "#dfb67c")),
  ...[...Array(8)].map((_, i) =>
    stroke(`M-10 ${90 + i * 160}Q600 ${70 + i * 160} 1210 ${110 + i * 160}`, "#6d4634", 4, 0.35),
  ),
  beam(
    [
      [700, -10],
      [1210, -10],
      [500, 1210],
      [-10, 1210],
    ],
    "#ffe8b4",
    0.35,
    120,
  ),
  overprint(ellipse(540, 690, 470, 430, thin("#3a1d24", 0.5))),
  circle(580, 620, 440, fade(45, "#fbf1d8", "#efdcb4", "#cfae80")),
  `<circle cx="580" cy="620" r="425" fill="none" stroke="${c.navy}" stroke-width="14"/>`,
  `<circle cx="580" cy="620" r="340" fill="none" stroke="${c.turquoise}" stroke-width="8"/>`,
  circle(580, 620, 326, fade(135, "#fdf6e2", "#ecd9b0")),
  ...[...Array(18)].map((_, i) => {
    const a = (i / 18) * Math.PI * 2;
    return group(
      `translate(${580 + Math.cos(a) * 383} ${620 + Math.sin(a) * 383}) rotate(${(i / 18) * 360 + 90})`,
      i > 14
        ? ""
        : shape("M0 34C-34 18 -26 -18 0 -34C26 -18 34 18 0 34Z", i % 2 ? c.turquoise : c.navy) +
            circle(0, 4, 8, c.ochre),
    );
  }),
  // a bird among leaves
  stroke("M360 780C420 640 560 820 700 700C800 610 780 500 720 440", c.turquoise, 10),
  ...[
    [400, 700, -40],
    [470, 760, 30],
    [560, 740, -30],
    [640, 770, 40],
    [720, 660, -20],
    [800, 600, 20],
    [760, 520, -70],
    [690, 430, -50],
  ].map(([x = 0, y = 0, a = 0], i) =>
    group(
      `translate(${x} ${y}) rotate(${a})`,
      shape("M0 0C14 -30 50 -34 78 -8C54 22 20 22 0 0Z", i % 2 ? c.turquoise : "#4a9a7a"),
    ),
  ),
  shape(
    "M400 560C430 470 540 440 610 500C640 470 650 440 690 440C720 440 740 470 730 490L764 506L724 520C710 590 640 660 540 640C490 630 440 640 370 690C360 640 372 590 400 560Z",
    c.navy,
  ),
  shape("M450 560C500 500 580 520 610 570C570 610 500 620 450 560Z", c.turquoise),
  ...[0, 1, 2].map((i) =>
    stroke(
      `M${470 + i * 34} ${558 - i * 4}Q${500 + i * 32} ${584 - i * 4} ${530 + i * 26} ${566}`,
      c.paper,
      4,
    ),
  ),
  circle(700, 474, 8, c.paper),
  ...[
    [430, 830, c.madder],
    [760, 790, c.madder],
    [600, 380, c.ochre],
    [830, 680, c.ochre],
  ].map(
    ([x, y, colour]) =>
      times(6, (i) =>
        ellipse(
          Number(x) + Math.cos(i * 1.047) * 24,
          Number(y) + Math.sin(i * 1.047) * 24,
          15,
          15,
          String(colour),
        ),
      ) + circle(Number(x), Number(y), 13, c.paper),
  ),
  // hand with brush
  overprint(
    poly(
      [
        [900, 560],
        [1210, 230],
        [1210, 330],
        [960, 620],
      ],
      thin("#3a1d24", 0.4),
    ),
  ),
  line(
    [
      [800, 560],
      [1080, 250],
    ],
    "#6d3a28",
    16,
  ),
  line(
    [
      [806, 552],
      [850, 504],
    ],
    "#d9b27a",
    18,
  ),
  shape("M770 594Q786 560 806 544L820 558Q800 580 770 594Z", c.madder),
  limb([1230, 560], [1140, 480], [1010, 420], 150, 84, "#2c7f7e"),
  shape(
    "M1070 470Q1020 350 950 360Q900 380 920 410Q890 430 900 460Q930 500 1000 500Q1050 510 1070 470Z",
    fade(40, "#e0a880", "#b87a56"),
  ),
  stroke("M920 410Q960 400 990 420M900 460Q950 446 980 450", "#8f5a40", 6, 0.6),
  stroke("M1080 400Q1110 450 1070 520", c.paper, 14),
  ...[
    [140, 160, c.turquoise],
    [330, 110, c.navy],
    [110, 350, c.madder],
  ].map(
    ([x, y, colour]) =>
      overprint(ellipse(Number(x) - 14, Number(y) + 16, 88, 80, thin("#3a1d24", 0.5))) +
      circle(Number(x), Number(y), 80, fade(45, "#f0dcb4", "#b98f62")) +
      circle(Number(x), Number(y), 60, String(colour)) +
      ellipse(Number(x) + 18, Number(y) - 20, 20, 12, "#ffffff", 0.35),
  ),
  ...[...Array(12)].map(() =>
    circle(chance.between(120, 420), chance.between(980, 1140), chance.between(3, 10), c.navy, 0.7),
  ),
]);

const shop = landscape("culture-pottery-5", (chance) => [
  rect([-10, -10, 1620, 920], fade(0, "#3d2230", "#6d3c38")),
  shape("M140 40H1460V660H140Z", "#4a2826"),
  rect([170, 66, 1260, 580], fade(90, "#a9cfc4", "#e6ddb0", "#f4d498")),
  inside(
    "M170 66H1430V646H170Z",
    ...[0, 1, 2, 3, 4].map(
      (i) =>
        shape(archPath(150 + i * 280, 660, 250, 330, 0.5), "#d2a066") +
        shape(archPath(180 + i * 280, 660, 190, 280, 0.5), "#b07a4c"),
    ),
    cypress(330, 650, 470, "#5a8266"),
    cypress(1180, 650, 430, "#5a8266"),
    crown({ x: 720, y: 500, r: 140, colour: "#8a9a58", chance }),
    crown({ x: 890, y: 540, r: 110, colour: "#97a560", chance }),
    person({ x: 560, y: 650, h: 210, coat: "#8a6a5a", scarf: "#5a4450", step: 0.4 }),
    person({ x: 1010, y: 654, h: 230, coat: "#6a7a7a", facing: -1, step: 0.4, with: "bag" }),
  ),
  ...[590, 1010].map((x) => rect([x, 66, 16, 580], "#4a2826")),
  rect([170, 250, 1260, 14], "#4a2826"),
  halo(800, 380, 700, "#fff0c0", 0.45),
  shape("M90 640H1510V690H90Z", fade(90, "#b98256", "#7d4d36")),
  shape("M-10 690H1610V920H-10Z", fade(0, "#4a2830", "#7d4638", "#4a2830")),
  beam(
    [
      [170, 690],
      [1430, 690],
      [1250, 920],
      [200, 920],
    ],
    "#ffe2a6",
    0.35,
  ),
  ...[
    [240, 0, 1.7, "#1f8f8f"],
    [440, 3, 1.5, "#2f6fa0"],
    [640, 4, 1.9, "#3fb0a4"],
    [830, 0, 2.3, c.turquoise],
    [1040, 2, 1.8, "#1d5f8a"],
    [1220, 3, 1.6, "#49b5a8"],
    [1390, 1, 1.6, "#2a7f9a"],
  ].map(([x, kind, k, colour], i) =>
    vessel(Number(x), 650, {
      k: Number(k),
      kind: Number(kind),
      colour: String(colour),
      glossy: true,
      ...(i % 2 ? {} : { band: c.navy }),
    }),
  ),
  ...[
    [140, 1, 1.7, "#49b5a8"],
    [420, 1, 1.5, "#2f6fa0"],
    [1180, 1, 1.9, c.turquoise],
    [1480, 0, 1.6, "#2a7f9a"],
  ].map(([x, kind, k, colour]) =>
    vessel(Number(x), 890, {
      k: Number(k),
      kind: Number(kind),
      colour: String(colour),
      glossy: true,
      band: c.navy,
    }),
  ),
  ...[700, 780, 860].map((x, i) =>
    group(
      `translate(${x} ${880 - i * 6})`,
      ellipse(0, 0, 110, 26, darker(c.turquoise, 0.3)),
      ellipse(0, -8, 110, 26, fade(0, c.turquoise, "#6cc8b8")),
      ellipse(0, -8, 76, 17, c.navy),
      ellipse(0, -8, 40, 9, c.paper),
    ),
  ),
  ...[300, 800, 1300].map(
    (x) =>
      line(
        [
          [x, -10],
          [x, 110],
        ],
        "#2a1620",
        4,
      ) +
      shape(`M${x - 60} 150Q${x} 60 ${x + 60} 150Z`, c.turquoise) +
      halo(x, 160, 160, "#ffe0a0", 0.7),
  ),
]);

export const culturePottery = [wheel, shelves, kiln, painting, shop];
