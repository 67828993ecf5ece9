// The city in the first snow: a series of five.
import { city as c, darker, lighter, mix, thin } from "./colours.ts";
import { halo, mist, mountains, sky, snowfall } from "./land.ts";
import { person } from "./people.ts";
import { landscape, portrait } from "./picture.ts";
import {
  circle,
  curvePath,
  ellipse,
  fade,
  faint,
  group,
  line,
  overprint,
  type Point,
  poly,
  rect,
  roundPath,
  shape,
  stroke,
  times,
  toward,
} from "./shapes.ts";
import { bus, house, lamp } from "./town.ts";
import { bare, spruce } from "./trees.ts";

const white = "#f6f1e6";
const dusk = "#8fa4b8";

const roofs = landscape("city-snow-1", (chance) => [
  sky("#7d97ad", "#c3c9c4", [0.45, "#f0d5b4"], "#f3e3cb"),
  mountains(
    {
      corners: [
        [-40, 380],
        [140, 230],
        [300, 330],
        [520, 140],
        [720, 310],
        [880, 220],
        [1040, 330],
        [1260, 120],
        [1480, 300],
        [1660, 220],
        [1700, 380],
      ],
      rock: "#8fa0b0",
      shade: "#6a8199",
      snow: { lit: "#fdf0dc", shade: "#a9bccb", depth: 190 },
      haze: "#eadccb",
      floor: 560,
    },
    chance,
  ),
  ...[0, 1, 2, 3].map((row) => {
    let x = -60;
    let out = "";
    while (x < 1640) {
      const w = chance.between(80, 130) + row * 34;
      const h = chance.between(60, 150) + row * 20;
      const tone = mix(
        chance.pick(["#b99a80", "#8b9aa5", "#a8796a", "#c7b59a"] as const),
        row < 2 ? "#d5cfc6" : "#46586c",
        row < 2 ? 0.6 - row * 0.25 : 0.15 + (row - 2) * 0.25,
      );
      out += house({
        x,
        y: 600 + row * 100,
        w,
        h,
        colour: tone,
        chance,
        lamp: "#ffd591",
        lit: 0.28,
        cell: 20 + row * 7,
        snow: mix(white, "#dfe4e6", 0.4 - row * 0.1),
        roof: chance.pick(["tank", "cooler", "mast", "flat"]),
      });
      if (chance.luck(0.35))
        out += times(6, (i) =>
          circle(
            x + w * 0.3 + i * 9 + row * 2,
            600 + row * 100 - h - 20 - i * 20,
            8 + i * 4,
            white,
            0.34 - i * 0.04,
          ),
        );
      x += w + chance.between(-4, 20);
    }
    return out + mist(500 + row * 100, 160, "#f0e5d6", 0.42 - row * 0.1);
  }),
  ...[110, 420, 1190, 1500].map((x) =>
    spruce({ x, y: 930, h: chance.between(250, 340), colour: "#3f5a58", snow: white, chance }),
  ),
  snowfall({ count: 170, chance, size: 4 }),
]);

const walker = landscape("city-snow-2", (chance) => {
  const vp: Point = [800, 440];
  return [
    sky("#a3b4bd", "#d5d6cd", "#ece6d8"),
    poly([vp, [2000, 920], [-400, 920]], fade(90, "#e6e4da", "#f7f3e8", "#dfe3e3")),
    rect([-10, 440, 1620, 20], "#e6e4da"),
    poly(
      [
        [-10, 450],
        [vp[0], 440],
        [-400, 920],
      ],
      "#eceadf",
    ),
    poly(
      [
        [1610, 450],
        [vp[0], 440],
        [2000, 920],
      ],
      "#e3e4de",
    ),
    ...[0.9, 0.84, 0.76, 0.66, 0.53, 0.36, 0.12].map((t) => {
      const h = 1120 * (1 - t);
      const [xa, y] = toward([-60, 900], vp, t);
      const [xb] = toward([1660, 900], vp, t);
      const tone = mix("#4b3b38", "#d3d2cb", t * 0.95);
      return (
        mist(380, 100, "#eeeae0", 0.25) +
        bare({ x: xa, y, h, colour: tone, chance, snow: t < 0.7 ? white : tone }) +
        bare({ x: xb, y, h, colour: tone, chance, snow: t < 0.7 ? white : tone })
      );
    }),
    ...[0.6, 0.15].map((t) => {
      const [x, y] = toward([330, 940], vp, t);
      return lamp(x, y, 640 * (1 - t), { colour: mix("#3a3f4a", "#cfcfc8", t * 0.8), light: "#ffd890" });
    }),
    overprint(
      poly(
        [
          [795, 470],
          [808, 470],
          [960, 920],
          [700, 920],
        ],
        fade(90, thin("#c3cad0", 0.2), thin("#b5c0ca", 0.8)),
      ),
    ),
    times(15, (i) => {
      const t = 1 - (i / 15) ** 0.7;
      const [x, y] = toward([830, 1010], vp, t);
      return ellipse(x + (i % 2 ? 22 : -22) * (1 - t), y, 15 * (1 - t), 7 * (1 - t), "#9fb0bd");
    }),
    ellipse(850, 768, 110, 12, thin("#8fa0b0", 0.5)),
    person({
      x: 830,
      y: 766,
      h: 380,
      coat: "#3b4a5f",
      scarf: "#2d3346",
      with: "umbrella",
      thing: c.brick,
      step: 0.4,
      facing: -1,
    }),
    snowfall({ count: 130, chance, size: 6 }),
  ];
});

const bench = portrait("city-snow-3", (chance) => [
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

const night = landscape("city-snow-4", (chance) => [
  sky("#101d33", "#223d59", "#51687a"),
  times(11, (i) =>
    house({
      x: i * 152 - 30,
      y: 600,
      w: 140,
      h: chance.between(230, 470),
      colour: mix("#1d3450", "#4d5f76", chance.between(0, 0.6)),
      chance,
      lamp: "#f6c574",
      lit: 0.34,
      cell: 32,
      snow: "#cfd8de",
    }),
  ),
  mist(380, 280, "#7f93a3", 0.5),
  times(8, (i) =>
    bare({ x: 90 + i * 205, y: 604, h: 330, colour: "#2a3d52", chance, depth: 3, snow: "#d7dfe4" }),
  ),
  rect([-10, 596, 1620, 330], fade(90, "#a9b6c2", "#c9d1d6", "#8c9cb0")),
  poly(
    [
      [-10, 660],
      [1610, 650],
      [1610, 800],
      [-10, 840],
    ],
    fade(90, "#6b7b90", "#56667c"),
  ),
  ...[690, 770].map((y) => stroke(`M-10 ${y}Q800 ${y - 18} 1610 ${y - 20}`, "#aab6c3", 14, 0.7)),
  ...[170, 660, 1180].map((x) => lamp(x, 625, 420, { colour: "#101a28", light: "#ffce82" })),
  ...[260, 750, 1270].map((x) => ellipse(x, 690, 230, 60, thin("#ffd89a", 0.24))),
  bus(980, 772, 820, { colour: c.olive, window: fade(90, "#ffeab9", "#f6bd6d"), chance }),
  shape(roundPath(566, 508, 800, 20, 10), white),
  poly(
    [
      [1396, 704],
      [1640, 690],
      [1640, 810],
      [1396, 730],
    ],
    thin("#ffe9b8", 0.4),
  ),
  shape(
    `${curvePath([
      [-20, 840],
      [300, 818],
      [700, 836],
      [1100, 812],
      [1620, 830],
    ])}L1620 920L-20 920Z`,
    fade(90, white, "#c2cdd6"),
  ),
  person({
    x: 230,
    y: 876,
    h: 340,
    coat: c.brick,
    scarf: "#e9d7b4",
    step: 0.45,
    with: "bag",
    thing: "#21344b",
  }),
  person({ x: 330, y: 880, h: 240, coat: c.ochre, step: 0.5, legs: "#27384f" }),
  person({ x: 480, y: 870, h: 350, coat: "#22344a", step: 0.3, with: "umbrella", thing: "#37586f" }),
  snowfall({ count: 150, chance, size: 6 }),
]);

const snowman = landscape("city-snow-5", (chance) => [
  sky("#9db3bf", "#dcdccf", "#f1e6d2"),
  rect([-10, 220, 1620, 400], fade(0, "#b97655", "#cf9266", "#a9644a")),
  times(
    8,
    (i) =>
      rect([40 + i * 205, 290, 110, 150], "#f0e2c4") +
      rect([50 + i * 205, 300, 90, 130], fade(60, "#40596d", "#e9b970")) +
      rect([92 + i * 205, 300, 5, 130], "#f0e2c4") +
      shape(roundPath(34 + i * 205, 436, 122, 18, 9), white),
  ),
  shape(roundPath(-20, 196, 1650, 34, 17), white),
  rect([1280, 420, 130, 200], "#39566b"),
  rect([1292, 432, 50, 188], "#4f7185"),
  rect([1350, 432, 50, 188], "#4f7185"),
  bare({ x: 1460, y: 700, h: 720, colour: "#4a3833", chance, snow: white, depth: 5 }),
  spruce({ x: 130, y: 760, h: 620, colour: "#44645e", snow: white, chance }),
  shape(
    `${curvePath([
      [-20, 630],
      [300, 600],
      [700, 622],
      [1150, 596],
      [1620, 620],
    ])}L1620 920L-20 920Z`,
    fade(90, "#eeece2", "#faf5ea", "#cfd8dd"),
  ),
  overprint(
    ellipse(900, 842, 260, 26, thin("#9fb1c0", 0.7)),
    ellipse(500, 850, 140, 16, thin("#9fb1c0", 0.6)),
    ellipse(1190, 812, 110, 13, thin("#9fb1c0", 0.6)),
  ),
  circle(800, 740, 112, fade(20, "#ffffff", "#f1ede2", "#a9bccb")),
  circle(800, 560, 82, fade(20, "#ffffff", "#f1ede2", "#a9bccb")),
  circle(800, 430, 60, fade(20, "#ffffff", "#f1ede2", "#a9bccb")),
  circle(780, 420, 7, c.ink),
  circle(822, 418, 7, c.ink),
  poly(
    [
      [798, 434],
      [870, 446],
      [798, 452],
    ],
    c.ochre,
  ),
  ...[530, 566, 602].map((y) => circle(806, y, 7, c.ink)),
  line(
    [
      [726, 540],
      [620, 480],
    ],
    "#4a3833",
    9,
  ),
  line(
    [
      [650, 497],
      [630, 460],
    ],
    "#4a3833",
    6,
  ),
  line(
    [
      [876, 545],
      [980, 500],
    ],
    "#4a3833",
    9,
  ),
  line(
    [
      [950, 513],
      [985, 540],
    ],
    "#4a3833",
    6,
  ),
  shape("M744 472Q800 502 858 470L862 500Q800 528 742 500Z", c.brick),
  shape("M830 496L858 490L876 580L846 588Z", darker(c.brick)),
  shape("M736 392H866L862 376H828V316H772V376H740Z", c.deep),
  rect([772, 358, 56, 16], c.brick),
  person({ x: 540, y: 850, h: 310, coat: c.ochre, step: 0.3, scarf: c.deep, legs: "#3b4a5f" }),
  person({ x: 1010, y: 850, h: 290, coat: "#4f7f86", step: 0.2, facing: -1, legs: "#3a3a4c" }),
  person({ x: 1180, y: 812, h: 250, coat: c.brick, step: 0.7, facing: -1, scarf: "#e9d9b5" }),
  person({ x: 330, y: 742, h: 220, coat: "#75608a", step: 0.8, legs: "#33384a" }),
  circle(410, 620, 13, white),
  circle(1080, 640, 12, white),
  faint(
    0.9,
    group(
      "translate(1330 800)",
      ...[0, 1].map((i) => stroke(`M-90 ${i * 16}H70Q100 ${i * 16} 104 ${-24 + i * 16}`, "#7d4632", 8)),
      rect([-80, -24, 150, 14], lighter(c.brick, 0.1)),
    ),
  ),
  snowfall({ count: 220, chance, size: 6 }),
]);

export const citySnow = [roofs, walker, bench, night, snowman];
