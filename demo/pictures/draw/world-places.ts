// World pictures: conference, ice, lighthouse, train, village, flood, volcano, old harbour, forest fire.
import { darker, lighter, mix, thin, world as w } from "./colours.ts";
import {
  cloud,
  glints,
  halo,
  hill,
  mist,
  mountains,
  rain,
  roughLine,
  sky,
  snowfall,
  stones,
  streaks,
  sun,
  swell,
} from "./land.ts";
import { person } from "./people.ts";
import { landscape } from "./picture.ts";
import {
  archPath,
  circle,
  curvePath,
  ellipse,
  fade,
  faint,
  glow,
  group,
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
} from "./shapes.ts";
import { house } from "./town.ts";
import { bare, crown, cypress, spruce } from "./trees.ts";

const conference = landscape("world-conference", (chance) => {
  const tier = (row: number) => {
    const k = 0.55 + row * 0.24;
    const [cy, rx, ry] = [420 + row * 66, 560 * k + 130, 190 * k];
    const count = 11 + row * 2;
    const seat = (i: number): Point => {
      const a = Math.PI * (0.94 - (i / (count - 1)) * 0.88);
      return [800 + Math.cos(a) * rx, cy + Math.sin(a) * ry];
    };
    return (
      times(count, (i) => {
        const [x, y] = seat(i);
        const s = 25 * k;
        const scarf = (i + row) % 3 === 0;
        const coat = mix(
          chance.pick(["#24384f", "#3a4552", "#5a3c38", "#4a5a4c", "#6a5a4a"] as const),
          "#12202f",
          0.15,
        );
        return (
          shape(
            `M${x - s * 1.7} ${y + s * 3.2}Q${x - s * 1.6} ${y + s} ${x} ${y + s * 0.9}Q${x + s * 1.6} ${y + s} ${x + s * 1.7} ${y + s * 3.2}Z`,
            coat,
          ) +
          (scarf
            ? ellipse(x, y, s * 0.95, s * 1.15, chance.pick([w.rust, w.steel, w.ochre, "#d9cdb4"] as const)) +
              ellipse(x, y + s, s * 0.95, s * 0.6, coat)
            : rect([x - s * 0.3, y + s * 0.5, s * 0.6, s * 0.7], "#a5775a") +
              ellipse(x, y, s * 0.74, s * 0.94, i % 4 === 1 ? "#5a5450" : "#1e1a20"))
        );
      }) +
      `<path d="M${800 - rx * 1.02} ${cy + 70 * k}A${rx * 1.02} ${ry * 1.02} 0 0 0 ${800 + rx * 1.02} ${cy + 70 * k}" fill="none" stroke="${["#b98550", "#a97445", "#8f5f3a", "#6d472f"][row]}" stroke-width="${58 * k}"/><path d="M${800 - rx * 1.02} ${cy + 50 * k}A${rx * 1.02} ${ry * 1.02} 0 0 0 ${800 + rx * 1.02} ${cy + 50 * k}" fill="none" stroke="${["#e3b97a", "#d6a868", "#c08f55", "#a57645"][row]}" stroke-width="${22 * k}"/>`
    );
  };
  return [
    rect([-10, -10, 1620, 920], fade(90, "#16283c", "#2a4a64", "#4a6a7a")),
    ...[...Array(7)].map(
      (_, i) =>
        `<ellipse cx="800" cy="${-60 + i * 8}" rx="${980 - i * 120}" ry="${250 - i * 28}" fill="${mix("#1b3048", "#e9d7a8", i * 0.08)}"/>`,
    ),
    ellipse(800, 24, 200, 46, "#fff4d2"),
    halo(800, 60, 520, "#ffe8b4", 0.6),
    ...[...Array(13)].map((_, i) =>
      rect([i * 136 - 30, 220, 50, 250], mix("#8a5f40", "#3a3a48", Math.abs(i - 6) / 7)),
    ),
    ...[...Array(12)].map((_, i) => rect([i * 136 + 30, 240, 66, 210], fade(90, "#5d8396", "#2d4d66"))),
    circle(800, 220, 96, "#c99a5a"),
    circle(800, 220, 84, w.navy),
    ...[0, 30, 60].map(
      (rx) =>
        `<ellipse cx="800" cy="220" rx="${rx}" ry="84" fill="none" stroke="${w.ochre}" stroke-width="4"/>`,
    ),
    ...[-42, 0, 42].map((d) =>
      line(
        [
          [800 - Math.sqrt(84 * 84 - d * d), 220 + d],
          [800 + Math.sqrt(84 * 84 - d * d), 220 + d],
        ],
        w.ochre,
        4,
      ),
    ),
    shape("M560 380H1040L1090 440H510Z", "#c99a5a"),
    rect([510, 440, 580, 60], "#7d5338"),
    ...[620, 710, 800, 890, 980].map((x, i) =>
      person({
        x,
        y: 440,
        h: 150,
        coat: ["#2d4058", "#4a3a3a", "#24384f", "#54605a", "#3a3440"][i] ?? "#24384f",
        ...(i % 2 ? { scarf: w.paper } : {}),
        step: 0,
      }),
    ),
    shape("M560 396H1040L1070 436H530Z", "#dfb478"),
    rect([530, 434, 540, 50], "#9a6a44"),
    ...[640, 740, 860, 960].map((x) =>
      line(
        [
          [x, 420],
          [x - 6, 390],
        ],
        "#1e1a20",
        3,
      ),
    ),
    ellipse(800, 590, 380, 70, fade(90, "#6a8a90", "#3f6274")),
    ...[0, 1, 2, 3].map((row) => tier(row)),
    faint(
      0.35,
      shine(
        poly(
          [
            [700, 40],
            [900, 40],
            [1300, 900],
            [300, 900],
          ],
          fade(90, thin("#fff0c8", 0.5), thin("#fff0c8", 0)),
        ),
      ),
    ),
  ];
});

const iceShip = landscape("world-ice-ship", (chance) => {
  const floe = (x: number, y: number, r: number) => {
    const points = [...Array(8)].map(
      (_, i): Point => [
        x + Math.cos((i / 8) * 6.28) * r * chance.between(0.75, 1.15),
        y + Math.sin((i / 8) * 6.28) * r * 0.26 * chance.between(0.75, 1.15),
      ],
    );
    return (
      poly(
        points.map(([px, py]): Point => [px, py + r * 0.11]),
        "#6fa3b5",
      ) +
      poly(points, fade(80, "#fdfaf0", "#cfe0e2")) +
      (chance.luck(0.5)
        ? poly(
            [
              [x - r * 0.3, y],
              [x, y - r * 0.22],
              [x + r * 0.24, y - r * 0.02],
            ],
            "#ffffff",
          ) +
          poly(
            [
              [x, y - r * 0.22],
              [x + r * 0.24, y - r * 0.02],
              [x + r * 0.04, y],
            ],
            "#a9c8d2",
          )
        : "")
    );
  };
  return [
    sky("#7fa3b3", "#c5d3cf", [0.45, "#f3dfbf"], "#f0cfa8"),
    sun(1240, 300, 44, "#ffe3b0"),
    streaks({ count: 12, from: 120, to: 330, colour: "#fbeeda", chance }),
    mountains(
      {
        corners: [
          [-40, 450],
          [120, 330],
          [300, 430],
          [470, 290],
          [680, 420],
          [900, 350],
          [1100, 440],
          [1340, 300],
          [1660, 450],
        ],
        rock: "#8fb3c2",
        shade: "#6d9ab0",
        snow: { lit: "#fdf4e4", shade: "#b9d2da", depth: 150 },
        haze: "#eadfcb",
        floor: 520,
      },
      chance,
    ),
    rect([-10, 450, 1620, 470], fade(90, "#a9c5c9", "#4f8ca6", "#1f5878", "#123e5c")),
    ...[...Array(30)].map((_, i) => floe(chance.between(-20, 1620), 465 + i * 4, 26 + i * 1.8)),
    shape(
      "M880 480Q840 600 700 700Q560 790 420 920H940Q960 760 990 640Q1000 560 940 480Z",
      fade(90, "#3f7f9c", "#1a4e6e", "#103a58"),
    ),
    // the ship, towards us at an angle
    overprint(ellipse(800, 700, 420, 34, thin("#0f3450", 0.7))),
    rect([690, 180, 12, 130], "#d9cfb8"),
    line(
      [
        [640, 230],
        [752, 230],
      ],
      "#d9cfb8",
      6,
    ),
    circle(696, 176, 12, w.rust),
    line(
      [
        [696, 190],
        [1120, 430],
      ],
      "#d9cfb8",
      2,
    ),
    rect([600, 290, 250, 60], "#f4ead2"),
    ...[...Array(6)].map((_, i) => rect([612 + i * 40, 304, 30, 24], "#1f4a66")),
    rect([570, 346, 330, 70], fade(0, "#fbf3df", "#d9cbb0")),
    ...[...Array(8)].map((_, i) => circle(594 + i * 40, 380, 10, "#1f4a66")),
    rect([540, 412, 430, 70], fade(0, "#f4ead2", "#cbbda2")),
    ...[...Array(9)].map((_, i) => rect([562 + i * 44, 428, 26, 26], "#2d5a76")),
    rect([880, 300, 70, 116], w.ochre),
    rect([880, 322, 70, 22], w.navy),
    shape("M884 296Q870 230 910 180Q960 130 1060 140Q960 170 944 296Z", "#8d98a0", 0.35),
    line(
      [
        [1040, 480],
        [1130, 350],
      ],
      w.ochre,
      12,
    ),
    line(
      [
        [1130, 350],
        [1200, 440],
      ],
      w.ochre,
      7,
    ),
    line(
      [
        [1200, 440],
        [1200, 500],
      ],
      "#2a3440",
      3,
    ),
    shape("M380 470H1240Q1250 580 1180 690H520Q420 640 380 470Z", fade(0, "#d9603a", w.rust, "#8a3826")),
    shape("M470 630H1212Q1200 664 1180 690H520Q490 664 470 630Z", "#23323f"),
    stroke("M384 492H1240", w.paper, 7),
    shape("M380 470H560L600 690H520Q420 640 380 470Z", "#ffffff", 0.12),
    ...[...Array(5)].map((_, i) => circle(700 + i * 100, 550, 12, "#5a2a22")),
    poly(
      [
        [470, 690],
        [560, 650],
        [1180, 680],
        [1260, 720],
        [900, 730],
      ],
      "#f4f8f2",
      0.6,
    ),
    ...[
      [120, 640, 200],
      [330, 740, 220],
      [60, 800, 240],
      [1330, 640, 210],
      [1500, 730, 240],
      [1180, 790, 230],
      [1420, 860, 280],
      [230, 880, 260],
      [700, 870, 130],
      [950, 800, 80],
    ].map(([x = 0, y = 0, r = 0]) => floe(x, y, r)),
    ...[
      [1180, 770],
      [1230, 776],
      [1160, 790],
    ].map(
      ([x = 0, y = 0]) =>
        ellipse(x, y - 22, 12, 26, "#17222e") +
        ellipse(x + 3, y - 18, 7, 20, "#f8f2e2") +
        circle(x + 1, y - 50, 10, "#17222e") +
        poly(
          [
            [x + 8, y - 52],
            [x + 22, y - 48],
            [x + 9, y - 46],
          ],
          w.ochre,
        ),
    ),
    ...[...Array(5)].map((_, i) =>
      stroke(`M${260 + i * 46} ${200 + Math.sin(i * 2.2) * 40}q11 -12 20 0q11 -12 20 0`, "#4a6474", 3.4, 0.8),
    ),
    snowfall({ count: 40, chance, size: 2.6 }),
  ];
});

const lighthouse = landscape("world-lighthouse", (chance) => {
  const wave = (y: number, h: number, colour: string, crest: string) => {
    const points: Point[] = [...Array(11)].map((_, i) => [
      i * 170 - 50,
      y + (i % 2 ? -h : h * 0.5) * chance.between(0.6, 1.15),
    ]);
    const d = curvePath(points);
    return (
      shape(`${d}L1700 920L-50 920Z`, fade(90, colour, darker(colour, 0.35))) +
      stroke(d, crest, 7, 0.85) +
      times(26, () =>
        ellipse(
          chance.between(0, 1600),
          y + chance.between(4, 46),
          chance.between(14, 60),
          chance.between(2, 5),
          crest,
          0.45,
        ),
      )
    );
  };
  return [
    sky("#15283c", "#2d4a60", [0.6, "#6d8a92"], "#a9b3a4"),
    ...[
      [200, 180, 640],
      [760, 130, 560],
      [1360, 220, 700],
      [1000, 300, 460],
      [420, 330, 560],
    ].map(([x = 0, y = 0, k = 0], i) =>
      cloud(x, y, { w: k, colour: i % 2 ? "#35526a" : "#243f57", chance, opacity: 0.85 }),
    ),
    shine(
      poly(
        [
          [620, 232],
          [-40, 40],
          [-40, 330],
        ],
        fade(180, thin("#fff0b8", 0.85), thin("#fff0b8", 0.05)),
      ),
      poly(
        [
          [640, 232],
          [1640, 120],
          [1640, 380],
        ],
        fade(0, thin("#fff0b8", 0.85), thin("#fff0b8", 0.08)),
      ),
    ),
    rect([-10, 560, 1620, 360], "#3f6a7d"),
    wave(580, 20, "#4f7d8d", "#c9d9d4"),
    shape(
      "M250 920Q300 700 420 660Q470 600 560 610Q640 570 740 620Q860 640 900 720Q1010 760 1060 920Z",
      fade(0, "#5a5a58", "#3a4448", "#1f2c36"),
    ),
    ...[
      [380, 720],
      [520, 690],
      [700, 700],
      [830, 770],
      [470, 810],
      [640, 820],
    ].map(([x = 0, y = 0], i) =>
      poly(
        [
          [x, y],
          [x + 70, y - 26],
          [x + 120, y + 30],
          [x + 30, y + 80],
        ],
        i % 2 ? "#75736a" : "#2a3840",
        0.75,
      ),
    ),
    rect([740, 540, 150, 90], "#e3d8bf"),
    poly(
      [
        [726, 546],
        [815, 486],
        [904, 546],
      ],
      w.rust,
    ),
    rect([790, 570, 34, 60], w.navy),
    rect([840, 572, 30, 28], "#ffe19a"),
    halo(855, 586, 90, "#ffd889", 0.7),
    shape("M560 620L590 280H672L702 620Z", fade(0, "#fbf3df", "#e3d8bf", "#8f98a0")),
    ...[
      [560, 620, 540],
      [572, 460, 390],
    ].map(([, y = 0, y2 = 0]) =>
      poly(
        [
          [590 - (y - 280) * 0.088, y],
          [672 + (y - 280) * 0.088, y],
          [672 + (y2 - 280) * 0.088, y2],
          [590 - (y2 - 280) * 0.088, y2],
        ],
        fade(0, "#d2603c", w.rust, "#7d3325"),
      ),
    ),
    rect([576, 270, 110, 14], "#24343f"),
    ...[...Array(9)].map((_, i) =>
      line(
        [
          [578 + i * 13, 272],
          [578 + i * 13, 250],
        ],
        "#24343f",
        2,
      ),
    ),
    rect([600, 200, 62, 70], "#fff3c4"),
    ...[600, 620, 641, 660].map((x) =>
      line(
        [
          [x, 200],
          [x, 270],
        ],
        "#24343f",
        3,
      ),
    ),
    shape("M590 202Q631 130 672 202Z", w.rust),
    line(
      [
        [631, 158],
        [631, 130],
      ],
      "#24343f",
      5,
    ),
    halo(631, 234, 230, "#fff3c4", 0.95),
    rect([620, 420, 22, 34], w.navy),
    rect([620, 340, 20, 28], w.navy),
    shape("M612 620V580Q631 556 650 580V620Z", "#24343f"),
    ...[...Array(60)].map(() => {
      const a = chance.between(-2.9, -0.2);
      const r = chance.between(40, 240);
      return circle(
        330 + Math.cos(a) * r * 0.8,
        760 + Math.sin(a) * r,
        chance.between(2, 9),
        "#eef4ea",
        0.75,
      );
    }),
    ...[...Array(40)].map(() => {
      const a = chance.between(-2.6, -0.6);
      const r = chance.between(20, 160);
      return circle(1010 + Math.cos(a) * r, 800 + Math.sin(a) * r, chance.between(2, 8), "#eef4ea", 0.75);
    }),
    wave(740, 44, "#356275", "#e3ece4"),
    group(
      "translate(1290 690) rotate(-9)",
      shape("M-110 -20H120L84 36H-80Z", fade(90, w.rust, "#6d2c22")),
      rect([-30, -70, 70, 50], w.paper),
      rect([-18, -60, 20, 20], "#24343f"),
      rect([10, -60, 20, 20], "#ffe19a"),
      line(
        [
          [-50, -20],
          [-50, -120],
        ],
        "#24343f",
        5,
      ),
      line(
        [
          [-50, -110],
          [90, -24],
        ],
        "#24343f",
        2,
      ),
      stroke("M-110 -16H118", w.paper, 4),
    ),
    wave(830, 50, "#214a60", "#dfe9e2"),
    rain({ count: 90, colour: "#d9e4e2", chance, lean: 0.6 }),
  ];
});

const train = landscape("world-train", (chance) => [
  sky("#5b93a8", "#b9d0c4", [0.55, "#f3e2b4"], "#f3d9a4"),
  sun(280, 230, 52, "#ffeab0"),
  cloud(1180, 150, { w: 420, colour: "#fbf3df", chance, opacity: 0.85 }),
  mountains(
    {
      corners: [
        [-40, 430],
        [180, 260],
        [380, 380],
        [640, 190],
        [880, 360],
        [1100, 230],
        [1320, 370],
        [1500, 260],
        [1660, 400],
      ],
      rock: "#8fa3a5",
      shade: "#6d8a96",
      snow: { lit: "#fdf5e2", shade: "#b5c9ce", depth: 60 },
      haze: "#eae0bf",
      floor: 560,
    },
    chance,
  ),
  hill(
    [
      [-20, 520],
      [300, 460],
      [700, 560],
      [1100, 480],
      [1640, 540],
    ],
    fade(90, "#8a9a6a", "#5f7a58"),
    { roughness: 14, chance },
  ),
  ...[...Array(20)].map((_, i) =>
    crown({
      x: i * 86 - 20,
      y: 640 + Math.sin(i * 1.7) * 24,
      r: chance.between(36, 60),
      colour: mix(w.moss, "#b9b98a", 0.3),
      chance,
    }),
  ),
  mist(560, 140, "#f1e6c2", 0.7),
  hill(
    [
      [-20, 700],
      [200, 720],
      [480, 860],
      [760, 880],
      [1080, 850],
      [1380, 740],
      [1640, 700],
    ],
    fade(90, "#6d7f50", "#3f5a44"),
    { roughness: 12, chance },
  ),
  shape(
    "M560 920Q700 860 660 800Q640 760 740 720L790 726Q720 770 760 810Q830 860 800 920Z",
    fade(90, "#b5d0cc", "#4f8da0"),
  ),
  ...[-40, 180, 400, 620, 840, 1060, 1280, 1500].map(
    (x) =>
      shape(
        `M${x - 24} 920L${x - 17} 560H${x + 37}L${x + 44} 920Z`,
        fade(0, "#e9dcc0", "#b9aa90", "#85806f"),
      ) +
      `<path d="M${x + 37} 600Q${x + 147} 480 ${x + 257} 600" fill="none" stroke="#cbbb9c" stroke-width="16"/>`,
  ),
  rect([-10, 520, 1620, 44], fade(90, "#f0e4c8", "#a99c84")),
  rect([-10, 512, 1620, 12], "#fbf3df"),
  overprint(rect([-10, 562, 1620, 20], thin("#8a8470", 0.6))),
  ...[...Array(12)].map(
    (_, i) =>
      line(
        [
          [40 + i * 140, 514],
          [40 + i * 140, 380],
        ],
        "#4a545a",
        5,
      ) +
      line(
        [
          [40 + i * 140, 392],
          [84 + i * 140, 392],
        ],
        "#4a545a",
        4,
      ),
  ),
  line(
    [
      [-10, 396],
      [1610, 396],
    ],
    "#4a545a",
    2,
  ),
  shape("M-20 412H1080Q1240 414 1340 480Q1362 500 1330 510H-20Z", fade(90, "#fdf8ea", "#ece2cb", "#b9b4a4")),
  shape("M-20 470H1290Q1330 476 1344 492Q1356 508 1330 510H-20Z", w.rust),
  shape("M-20 462H1270L1290 470H-20Z", w.ochre),
  shape("M1130 424Q1220 430 1276 466H1160Z", "#1d3346"),
  shape("M1150 430Q1210 436 1250 458H1172Z", "#6d9ab0", 0.7),
  ...[...Array(25)].map((_, i) =>
    shape(roundPath(i * 45 - 18, 428, 34, 24, 5), i % 8 === 7 ? "#d9cdb2" : fade(60, "#1d3346", "#5d8aa0")),
  ),
  ...[240, 600, 960].map((x) =>
    line(
      [
        [x, 412],
        [x, 510],
      ],
      "#8f8a7c",
      3,
    ),
  ),
  circle(1322, 488, 8, "#fff6d2"),
  halo(1326, 488, 130, "#fff0c0", 0.8),
  faint(0.5, ...[0, 1, 2].map((i) => stroke(`M-10 ${426 + i * 26}H${260 + i * 80}`, "#ffffff", 4))),
  cypress(110, 900, 260, "#4a6648"),
  cypress(1450, 880, 240, "#4a6648"),
  crown({ x: 1560, y: 880, r: 110, colour: "#5d7548", chance }),
  crown({ x: 10, y: 900, r: 110, colour: "#5d7548", chance }),
]);

const village = landscape("world-village", (chance) => [
  sky("#5b7f9b", "#b3c3c6", [0.5, "#f3d6b3"], "#f1dcc2"),
  mountains(
    {
      corners: [
        [-40, 360],
        [160, 150],
        [380, 310],
        [640, 60],
        [900, 290],
        [1140, 130],
        [1360, 300],
        [1540, 180],
        [1680, 320],
      ],
      rock: "#7f97a8",
      shade: "#5d7f98",
      snow: { lit: "#fdf0dc", shade: "#a9c0cd", depth: 210 },
      haze: "#ecdcc8",
      floor: 560,
    },
    chance,
  ),
  hill(
    [
      [-20, 420],
      [400, 360],
      [760, 460],
      [1180, 360],
      [1640, 420],
    ],
    fade(90, "#dfe3df", "#b3c8d2"),
    { roughness: 20, chance },
  ),
  ...[...Array(30)].map((_, i) =>
    spruce({
      x: i * 56 + chance.between(-20, 20),
      y: 470 + Math.sin(i) * 24,
      h: chance.between(60, 110),
      colour: "#4f6f74",
      snow: "#eef1ea",
      chance,
    }),
  ),
  ...[0, 1, 2, 3].map(
    (row) =>
      swell(
        [
          [-20, 520 + row * 92],
          [300, 480 + row * 92],
          [800, 470 + row * 92],
          [1300, 486 + row * 92],
          [1640, 530 + row * 92],
        ],
        fade(90, "#f6f2e8", "#d3dee0", "#c3d2d8"),
      ) +
      times(9 - row, (i) => {
        const width = 110 + row * 22;
        const x = 190 + row * 30 + i * (width + 24) - row * 40;
        const y = 530 + row * 92 + Math.sin(i * 2 + row) * 14;
        return (
          house({
            x,
            y,
            w: width,
            h: 84 + row * 14,
            colour: ["#b98a60", "#a97a54", "#c99f72", "#98694a"][(i + row) % 4] ?? "#b98a60",
            chance,
            lamp: "#ffd78c",
            lit: 0.62,
            cell: 36 + row * 4,
            snow: "#f7f3e8",
            roof: "flat",
            side: 0.2,
          }) +
          (i % 3 === 0
            ? rect([x + 20, y - 112 - row * 14, 14, 30], "#8a5f46") +
              times(5, (k) =>
                circle(x + 27 + k * 9, y - 130 - row * 14 - k * 17, 8 + k * 4, "#f4efe6", 0.5 - k * 0.07),
              )
            : "")
        );
      }) +
      times(7, (k) =>
        Math.abs(k - 3) < 3
          ? ""
          : spruce({
              x: k * 250 + 40,
              y: 560 + row * 80,
              h: 120 + row * 24,
              colour: "#4a6a70",
              snow: "#f1f2ea",
              chance,
            }),
      ),
  ),
  shape(
    `${curvePath([
      [-20, 840],
      [300, 800],
      [700, 850],
      [1100, 806],
      [1640, 840],
    ])}L1640 920L-20 920Z`,
    fade(90, "#f8f4ea", "#c5d4da"),
  ),
  shape("M700 920Q760 880 730 850Q720 836 760 826L790 828Q770 846 790 866Q830 890 820 920Z", "#c9d5da"),
  bare({ x: 120, y: 870, h: 520, colour: "#4a3d3a", chance, snow: "#f7f3e8" }),
  spruce({ x: 1480, y: 900, h: 440, colour: "#3f6266", snow: "#f4f4ec", chance }),
  spruce({ x: 1580, y: 910, h: 340, colour: "#3a5a5e", snow: "#f4f4ec", chance }),
  person({ x: 700, y: 872, h: 130, coat: w.rust, scarf: "#e9d7b4", step: 0.4, with: "bag" }),
  person({ x: 860, y: 880, h: 140, coat: "#3a4452", step: 0.4, facing: -1, with: "stick" }),
  ...[960, 1010, 1050].map(
    (x, i) =>
      ellipse(x, 858 + (i % 2) * 8, 22, 14, "#6a5546") +
      circle(x + 18, 846 + (i % 2) * 8, 8, "#4a3a32") +
      line(
        [
          [x - 8, 866],
          [x - 8, 882],
        ],
        "#3a2d28",
        4,
      ) +
      line(
        [
          [x + 8, 866],
          [x + 8, 882],
        ],
        "#3a2d28",
        4,
      ),
  ),
  snowfall({ count: 130, chance, size: 4 }),
  mist(460, 120, "#f1e2d0", 0.5),
]);

const flood = landscape("world-flood", (chance) => [
  sky("#4f6d7d", "#8fa3a3", [0.6, "#c9c3a9"], "#d9c8a0"),
  ...[
    [220, 130, 560],
    [820, 90, 640],
    [1400, 150, 600],
  ].map(([x = 0, y = 0, k = 0]) => cloud(x, y, { w: k, colour: "#6f8993", chance, opacity: 0.8 })),
  hill(
    [
      [-20, 380],
      [400, 320],
      [900, 380],
      [1300, 320],
      [1640, 370],
    ],
    fade(90, "#7f8f7d", "#6d7f72"),
    { roughness: 14, chance },
  ),
  ...[
    [-30, 210, 360, "#c39a6a"],
    [190, 190, 300, "#a97456"],
    [390, 150, 230, "#cbb086"],
    [1090, 170, 250, "#b98a64"],
    [1270, 190, 330, "#c9a878"],
    [1470, 200, 380, "#9a6a52"],
  ].map(([x, k, h, colour]) =>
    house({
      x: Number(x),
      y: 600,
      w: Number(k),
      h: Number(h),
      colour: String(colour),
      chance,
      cell: 54,
      pane: "#3a5262",
      lamp: "#f3cf8a",
      lit: 0.1,
      side: Number(x) > 800 ? -0.2 : 0.2,
    }),
  ),
  ...[560, 640, 940, 1030].map((x) =>
    house({ x, y: 520, w: 80, h: chance.between(90, 150), colour: "#b3a58a", chance, cell: 28 }),
  ),
  line(
    [
      [560, 640],
      [552, 320],
    ],
    "#3a3a3c",
    9,
  ),
  line(
    [
      [520, 350],
      [590, 346],
    ],
    "#3a3a3c",
    6,
  ),
  stroke("M552 330Q800 420 1060 330", "#3a3a3c", 2.4),
  line(
    [
      [1070, 640],
      [1060, 320],
    ],
    "#3a3a3c",
    9,
  ),
  crown({ x: 700, y: 500, r: 76, colour: "#6d7f4c", chance }),
  rect([692, 520, 18, 90], "#5a4636"),
  crown({ x: 880, y: 510, r: 60, colour: "#6d7f4c", chance }),
  shape("M-10 520H1610V920H-10Z", fade(90, "#a89a78", "#8f8467", "#6a6a5a", "#47545a")),
  faint(
    0.4,
    group(
      "translate(0 1080) scale(1 -1)",
      rect([-30, 480, 210, 80], "#c39a6a"),
      rect([190, 480, 190, 80], "#a97456"),
      rect([1270, 480, 190, 80], "#c9a878"),
      rect([1470, 480, 200, 80], "#9a6a52"),
    ),
  ),
  glints({ from: 530, to: 900, count: 130, colour: "#e3d9b4", chance, opacity: 0.5 }),
  ...[...Array(18)].map((_, i) =>
    stroke(`M${chance.between(-20, 1500)} ${550 + i * 20}q60 -10 120 0t120 0`, "#6a6a58", 3, 0.4),
  ),
  group(
    "translate(420 560)",
    shape("M-80 10Q-80 -22 -50 -28L-30 -56H40L64 -28Q90 -22 90 10Z", w.steel),
    shape("M-24 -50H2V-30H-38ZM8 -50H36L52 -30H8Z", "#24384a"),
    ellipse(6, 12, 110, 9, "#b3a684"),
  ),
  line(
    [
      [1180, 610],
      [1180, 470],
    ],
    "#4a4f54",
    8,
  ),
  poly(
    [
      [1140, 470],
      [1220, 470],
      [1180, 540],
    ],
    w.ochre,
  ),
  group(
    "translate(760 740)",
    faint(0.5, ellipse(0, 40, 330, 26, "#3a464a")),
    ...[-250, -330].map((d, i) =>
      stroke(`M${d} ${30 + i * 14}Q${d - 60} ${40 + i * 14} ${d - 140} ${34 + i * 20}`, "#e9e0c0", 6, 0.6),
    ),
    person({ x: -150, y: 10, h: 210, coat: w.ochre, step: 0.1, legs: "#2a3440" }),
    person({ x: -50, y: 6, h: 170, coat: "#5d7f8a", scarf: "#7d3a30", step: 0 }),
    person({ x: 20, y: 6, h: 120, coat: "#c9a06a", step: 0 }),
    person({ x: 90, y: 6, h: 175, coat: "#4a4452", scarf: "#cdbf9f", step: 0, facing: -1 }),
    person({ x: 190, y: 10, h: 215, coat: w.ochre, step: 0.1, legs: "#2a3440" }),
    shape(
      "M-290 -30Q-280 -50 -240 -44H270Q330 -60 350 -30Q330 40 240 44H-240Q-290 40 -290 -30Z",
      fade(90, "#e07a4a", w.rust, "#7d3626"),
    ),
    stroke("M-286 -26H344", "#f6e3c0", 8),
    line(
      [
        [204, -130],
        [320, 80],
      ],
      "#5a4636",
      9,
    ),
  ),
  ...[-190, 150].map((d) => shape(`M${760 + d + 22} 545a21 20 0 0 1 42 0Z`, w.paper)),
  group(
    "translate(1260 690) scale(.6)",
    person({ x: -60, y: 6, h: 190, coat: w.ochre, step: 0.1 }),
    person({ x: 60, y: 6, h: 170, coat: w.navy, step: 0 }),
    shape("M-190 -30H200Q190 30 120 36H-130Q-180 30 -190 -30Z", fade(90, w.rust, "#7d3626")),
  ),
  rect([120, 830, 150, 14], "#6a4a34"),
  rect([1400, 850, 120, 12], "#6a4a34"),
  rain({ count: 50, colour: "#e3e0cc", chance }),
]);

const volcano = landscape("world-volcano", (chance) => [
  sky("#2a3b52", "#6d6a74", [0.5, "#c9785a"], [0.64, "#efb476"], "#f3cf98"),
  ...[...Array(30)].map((_, i) => {
    const t = i / 30;
    return circle(
      800 + Math.sin(i * 1.3) * 40 * (1 + t * 2) + t * t * 330,
      300 - t * 330,
      46 + t * 120,
      mix("#4a4450", "#8d7d78", chance.between(0, 0.8)),
      0.9,
    );
  }),
  ...[...Array(16)].map((_, i) => {
    const t = i / 16;
    return circle(
      770 + Math.sin(i * 1.7) * 30 * (1 + t * 2) + t * t * 300,
      290 - t * 300,
      26 + t * 66,
      mix("#c9906f", "#a98d80", t),
      0.6,
    );
  }),
  halo(800, 300, 360, "#ff7a3a", 0.8),
  ...[...Array(26)].map(() => {
    const a = chance.between(-2.5, -0.64);
    const r = chance.between(40, 210);
    return line(
      [
        [800 + Math.cos(a) * r, 300 + Math.sin(a) * r],
        [800 + Math.cos(a) * (r + 26), 300 + Math.sin(a) * (r + 26)],
      ],
      chance.pick(["#ffd27a", "#ff9a45", "#fff0b4"] as const),
      chance.between(2, 5),
    );
  }),
  shape(
    "M730 300Q800 330 870 300Q960 470 1240 590H360Q640 470 730 300Z",
    fade(0, "#6d4a48", "#4a3a44", "#2c2a3a"),
  ),
  poly(
    [
      [800, 312],
      [870, 300],
      [1010, 470],
      [1240, 590],
      [880, 590],
      [860, 440],
    ],
    "#2a2838",
    0.7,
  ),
  stroke("M770 306Q790 380 740 440Q700 490 720 560", "#ff8a3c", 17),
  stroke("M770 306Q790 380 740 440Q700 490 720 560", "#ffe08a", 6),
  stroke("M830 308Q850 400 900 450Q960 510 940 580", "#ff8a3c", 13),
  stroke("M830 308Q850 400 900 450Q960 510 940 580", "#ffe08a", 4.5),
  ellipse(800, 304, 66, 13, "#ffdf8a"),
  hill(
    [
      [250, 600],
      [420, 560],
      [620, 590],
      [900, 570],
      [1150, 592],
      [1360, 604],
    ],
    "#22303a",
    { roughness: 10, chance, floor: 622 },
  ),
  ...[...Array(14)].map((_, i) =>
    crown({ x: 330 + i * 74, y: 592 + (i % 2) * 5, r: chance.between(16, 28), colour: "#2f4638", chance }),
  ),
  rect([-10, 606, 1620, 314], fade(90, "#d99a6a", "#6d6a74", "#2a4a60", "#14304a")),
  shine(
    poly(
      [
        [720, 608],
        [880, 608],
        [1080, 920],
        [520, 920],
      ],
      fade(90, thin("#ffb46a", 0.65), thin("#ffb46a", 0.02)),
    ),
  ),
  glints({ from: 612, to: 900, count: 130, colour: "#ffd9a0", chance, opacity: 0.5 }),
  mist(570, 70, "#f3c490", 0.5),
  ...[
    [380, 730, 0.9, 1],
    [1200, 800, 1.4, -1],
    [560, 830, 1.1, 1],
  ].map(([x = 0, y = 0, k = 1, f = 1]) =>
    group(
      `translate(${x} ${y}) scale(${k * f} ${k})`,
      faint(0.5, ellipse(0, 18, 110, 8, "#10202e")),
      shape("M-90 -10Q0 10 96 -16Q80 16 50 18H-56Q-84 14 -90 -10Z", "#1b2430"),
      ...[-40, 0, 40].map(
        (d) =>
          shape(`M${d - 12} 4Q${d - 14} -22 ${d} -24Q${d + 13} -22 ${d + 12} 4Z`, d ? "#3a3440" : w.rust) +
          circle(d, -32, 8, d ? "#1b1820" : "#e3cfa8"),
      ),
      line(
        [
          [52, -24],
          [74, 24],
        ],
        "#5a4636",
        4,
      ),
    ),
  ),
]);

const oldCity = landscape("world-old-city", (chance) => [
  sky("#4f8ea6", "#a9c8bf", [0.5, "#f6dda6"], "#f3c98c"),
  sun(1220, 250, 56, "#ffe6a4"),
  streaks({ count: 10, from: 80, to: 240, colour: "#fbeccb", chance }),
  hill(
    [
      [-20, 470],
      [300, 390],
      [640, 430],
      [1000, 360],
      [1640, 450],
    ],
    fade(90, "#b9a47f", "#9a8a70"),
    { roughness: 12, chance },
  ),
  ...[0, 1, 2, 3].flatMap((row) =>
    [...Array(19 - row * 2)].map((_, i) => {
      const k = 74 + row * 12;
      const x = i * (k + 10) - 30 + row * 24;
      const y = 500 + row * 52;
      const tone = mix(
        ["#e3bd85", "#c98f5f", "#d9a878", "#efd4a4", "#b9764f"][(i * 3 + row) % 5] ?? "#e3bd85",
        "#f3dcae",
        0.4 - row * 0.12,
      );
      const h = chance.between(60, 120);
      return (
        rect([x, y - h, k, h], fade(0, lighter(tone, 0.14), tone, darker(tone, 0.16))) +
        poly(
          [
            [x - 6, y - h],
            [x + k / 2, y - h - 28],
            [x + k + 6, y - h],
          ],
          mix(w.rust, "#e3a878", 0.35 - row * 0.1),
        ) +
        times(2, (a) =>
          times(Math.floor(h / 42), (b) =>
            rect([x + 14 + a * (k * 0.48), y - h + 14 + b * 40, 14, 20], "#5a5a60"),
          ),
        )
      );
    }),
  ),
  ...[
    [420, 180, 60],
    [1010, 150, 70],
    [1310, 270, 46],
  ].map(
    ([x = 0, top = 0, k = 0]) =>
      rect([x, top, k, 560 - top], fade(0, "#f0d6a4", "#d0a06c", "#a8764f")) +
      times(3, (i) => shape(archPath(x + k * 0.28, top + 90 + i * 110, k * 0.44, 54, 0.5), "#5a4a50")) +
      rect([x - 8, top, k + 16, 14], "#f6e3b8") +
      shape(`M${x - 6} ${top}L${x + k / 2} ${top - 90}L${x + k + 6} ${top}Z`, fade(0, "#d2714a", w.rust)),
  ),
  shape("M640 400C630 330 690 270 740 250C790 270 850 330 840 400Z", fade(0, "#7fb3ae", w.steel, "#3a647c")),
  rect([650, 396, 180, 120], fade(0, "#f0d6a4", "#c08f60")),
  ...[0, 1, 2, 3].map((i) => shape(archPath(662 + i * 42, 510, 30, 80, 0.5), "#5a4a50")),
  rect([-10, 654, 1620, 16], "#8a6a4c"),
  rect([-10, 664, 1620, 260], fade(90, "#e3c48f", "#7fa3a0", "#3a7488", "#1d506a")),
  shape(
    "M-20 690V640Q300 560 560 560Q900 560 1240 660L1240 690Q900 610 560 600Q300 600 -20 690Z",
    fade(0, "#b98a60", "#e9c996", "#c39664"),
  ),
  ...[30, 250, 470, 690, 910].map((x, i) => {
    const y = [660, 622, 606, 614, 642][i] ?? 620;
    return (
      shape(`M${x} ${y - 12}H${x + 50}L${x + 56} 760H${x - 6}Z`, fade(0, "#e3c08a", "#b98a60", "#8a6448")) +
      faint(0.4, rect([x - 4, 760, 60, 70], "#b98a60")) +
      `<path d="M${x + 52} 730Q${x + 135} ${y - 60} ${x + 218} 730" fill="none" stroke="#c9a06c" stroke-width="16"/>`
    );
  }),
  stroke("M-20 640Q300 560 560 560Q900 560 1240 660", "#f6e3b8", 9),
  ...[200, 380, 560, 760, 960].map((x, i) =>
    person({
      x,
      y: [588, 566, 558, 570, 598][i] ?? 566,
      h: 58,
      coat: ["#5a3c38", w.navy, w.rust, "#4a5a4c", "#3a3440"][i] ?? w.navy,
      step: 0.4,
      facing: i % 2 ? 1 : -1,
    }),
  ),
  glints({ from: 680, to: 900, count: 110, colour: "#fbe9bf", chance, opacity: 0.55 }),
  ...[
    [340, 840, 1.2, w.rust],
    [1320, 800, 1.5, w.paper],
    [760, 880, 1.0, w.ochre],
  ].map(([x, y, k, sail]) =>
    group(
      `translate(${x} ${y}) scale(${k})`,
      faint(
        0.45,
        ellipse(0, 30, 120, 12, "#16384c"),
        poly(
          [
            [-10, 30],
            [90, 40],
            [-4, 110],
          ],
          String(sail),
        ),
      ),
      line(
        [
          [-6, 10],
          [-6, -190],
        ],
        "#4a3428",
        6,
      ),
      shape("M0 -186Q110 -90 96 -14H0Z", fade(0, lighter(String(sail), 0.2), darker(String(sail), 0.15))),
      shape("M-14 -160Q-70 -80 -80 -14H-14Z", darker(String(sail), 0.08)),
      shape("M-110 -4Q0 16 116 -10Q96 30 60 34H-70Q-100 28 -110 -4Z", fade(90, "#7d4a34", "#4a2c24")),
      person({ x: 50, y: 4, h: 60, coat: w.navy, step: 0 }),
    ),
  ),
  ...[...Array(6)].map((_, i) =>
    stroke(`M${120 + i * 44} ${190 + Math.sin(i * 2.4) * 36}q10 -11 18 0q10 -11 18 0`, "#3a5566", 3.4, 0.8),
  ),
]);

const fire = landscape("world-forest-fire", (chance) => {
  const flames = (y: number, k: number, colour: string, count: number) =>
    times(count, (i) => {
      const x = (i * 1660) / count - 30 + chance.between(-20, 20);
      const h = k * chance.between(0.5, 1.2);
      return shape(
        `M${x - k * 0.3} ${y}C${x - k * 0.5} ${y - h * 0.4} ${x - k * 0.06} ${y - h * 0.5} ${x + chance.between(-20, 20)} ${y - h}C${x + k * 0.1} ${y - h * 0.6} ${x + k * 0.5} ${y - h * 0.4} ${x + k * 0.3} ${y}Z`,
        colour,
        0.85,
      );
    });
  return [
    sky("#1a1620", "#45262a", [0.5, "#a8452c"], "#f09a45"),
    ...[...Array(26)].map(() =>
      circle(
        chance.between(-20, 1620),
        chance.between(-40, 280),
        chance.between(70, 170),
        mix("#2a2028", "#5a3430", chance.between(0, 1)),
        0.45,
      ),
    ),
    halo(860, 560, 900, "#ff8a3c", 0.6),
    poly(
      [...roughLine([-20, 520], [1640, 480], { roughness: 60, chance, depth: 5 }), [1640, 920], [-20, 920]],
      "#7d2f22",
    ),
    ...[...Array(22)].map((_, i) =>
      spruce({
        x: i * 78 + chance.between(-20, 20),
        y: 600,
        h: chance.between(150, 250),
        colour: "#5a2a22",
        chance,
      }),
    ),
    flames(610, 150, "#ff7a2e", 22),
    flames(616, 110, "#ffb648", 26),
    ...[...Array(16)].map((_, i) =>
      spruce({
        x: i * 112 + chance.between(-30, 30),
        y: 690,
        h: chance.between(240, 380),
        colour: "#2c1a1c",
        chance,
      }),
    ),
    flames(700, 170, "#ff8a35", 17),
    flames(706, 120, "#ffc45a", 19),
    flames(708, 70, "#fff0b0", 20),
    hill(
      [
        [-20, 720],
        [400, 690],
        [900, 730],
        [1300, 690],
        [1640, 720],
      ],
      fade(90, "#3a2220", "#171318"),
      { roughness: 12, chance },
    ),
    shine(
      times(110, () =>
        circle(
          chance.between(0, 1600),
          chance.between(60, 720),
          chance.between(1.4, 4.4),
          chance.pick(["#ffc76a", "#ff9a45", "#fff0b4"] as const),
          chance.between(0.4, 1),
        ),
      ),
    ),
    group(
      "translate(330 800)",
      ellipse(0, 30, 320, 16, thin("#0a080c", 0.6)),
      shape("M-300 -140H120V10H-300Z", fade(90, w.rust, "#6d2a20")),
      shape("M124 -160H210L264 -70V10H124Z", fade(0, "#a8432c", "#7d3024")),
      shape("M146 -142H202L236 -78H146Z", "#f3b46a"),
      rect([-300, -60, 560, 14], w.paper),
      rect([-290, -172, 400, 16], "#2a2226"),
      ...[...Array(9)].map((_, i) =>
        line(
          [
            [-280 + i * 46, -172],
            [-280 + i * 46, -156],
          ],
          "#8d8a84",
          4,
        ),
      ),
      ...[-220, -110, 180].map((x) => circle(x, 12, 36, "#121015") + circle(x, 12, 17, "#6d6660")),
      rect([140, -180, 40, 18], "#5f9ab3"),
      halo(160, -172, 90, "#8fd0ea", 0.8),
    ),
    ...[
      [760, 860, 330, 1],
      [1010, 880, 360, 1],
      [1380, 850, 280, -1],
    ].map(
      ([x = 0, y = 0, h = 0, f = 1]) =>
        person({ x, y, h, coat: "#c98a3a", legs: "#3a3026", step: 0.35, facing: f > 0 ? 1 : -1 }) +
        group(
          `translate(${x} ${y}) scale(${(f * h) / 100} ${h / 100})`,
          shape("M-9 -95Q-8 -107 1 -106Q11 -105 10 -95L15 -93H-10Z", "#e9c04a"),
          rect([-11, -62, 23, 4], "#fff3c4"),
          rect([-11, -70, 23, 2.4], "#fff3c4"),
          line(
            [
              [10, -62],
              [30, -70],
            ],
            "#2a2226",
            4.4,
          ),
        ),
    ),
    stroke("M500 850Q640 900 760 800L870 628Q900 610 920 640M1120 628L1130 626", "#2a2226", 10),
    shine(
      stroke("M858 630Q980 470 1160 560", "#e3f1f4", 13, 0.8),
      stroke("M1118 628Q1240 480 1400 580", "#e3f1f4", 12, 0.8),
      circle(1170, 580, 80, glow(thin("#f4faf6", 0.8), thin("#f4faf6", 0))),
      circle(1410, 600, 70, glow(thin("#f4faf6", 0.8), thin("#f4faf6", 0))),
    ),
    stones({ count: 16, y: [850, 910], colour: "#2a2024", chance }),
  ];
});

export const worldPlaces = [conference, iceShip, lighthouse, train, village, flood, volcano, oldCity, fire];
