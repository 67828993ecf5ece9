// City pictures out of doors: skyline, bus lane, boulevard, bicycles, evening traffic.
import { city as c, darker, lighter, mix, thin } from "./colours.ts";
import { cloud, glints, halo, hill, mist, mountains, rain, sky, streaks, sun } from "./land.ts";
import { person } from "./people.ts";
import { landscape } from "./picture.ts";
import {
  circle,
  curvePath,
  ellipse,
  fade,
  faint,
  group,
  line,
  overprint,
  poly,
  rect,
  shape,
  shine,
  stroke,
  times,
  toward,
} from "./shapes.ts";
import { bus, carBehind, house, lamp } from "./town.ts";
import { bare, crown, cypress, tree } from "./trees.ts";

const skyline = landscape("city-skyline", (chance) => [
  sky("#3c6885", [0.16, "#86a9b0"], [0.28, "#ecd3a8"], [0.4, "#f6b877"], c.paper),
  sun(1235, 318, 50, "#ffd79a"),
  streaks({ count: 14, from: 60, to: 250, colour: "#f7dcb4", chance }),
  mountains(
    {
      corners: [
        [-40, 400],
        [120, 300],
        [250, 350],
        [430, 215],
        [600, 320],
        [760, 160],
        [930, 330],
        [1090, 270],
        [1240, 370],
        [1420, 290],
        [1660, 400],
      ],
      rock: "#94949e",
      shade: "#5f7690",
      snow: { lit: "#fdeace", shade: "#a3b4c2", depth: 80 },
      haze: "#f6c690",
      floor: 560,
    },
    chance,
  ),
  hill(
    [
      [-20, 490],
      [300, 440],
      [640, 480],
      [980, 430],
      [1320, 475],
      [1640, 450],
    ],
    fade(90, "#dfae82", "#f3c793"),
    { roughness: 14, chance },
  ),
  ...[0, 1, 2].map((row) => {
    const tone = mix("#d9ac86", c.deep, row * 0.32 + 0.06);
    let x = -40;
    let out = "";
    while (x < 1640) {
      const w = chance.between(46, 92) + row * 22;
      const high = chance.between(50, 150) + row * 26 + (chance.luck(0.14) ? 90 : 0);
      out += house({
        x,
        y: 700 + row * 70,
        w,
        h: high,
        colour: mix(tone, chance.pick([c.paper, c.brick, c.blue]), 0.16),
        chance,
        lamp: "#ffd58a",
        lit: 0.1 + row * 0.06,
        cell: 17 + row * 6,
      });
      x += w + chance.between(-6, 16);
    }
    return out + mist(600 + row * 90, 150, "#f8cf98", 0.62 - row * 0.16);
  }),
  // the tower
  shape("M498 700L514 330H526L542 700Z", fade(0, mix(c.deep, c.haze, 0.25), c.deep)),
  shape("M486 300Q520 282 554 300L546 342Q520 358 494 342Z", fade(0, "#d9b48d", mix(c.deep, c.haze, 0.1))),
  rect([490, 312, 60, 5], c.deep),
  rect([517, 190, 6, 112], c.deep),
  rect([512, 240, 16, 5], c.deep),
  shape(
    `${curvePath([
      [-20, 800],
      [200, 770],
      [460, 810],
      [760, 780],
      [1100, 812],
      [1400, 776],
      [1640, 800],
    ])}L1640 920L-20 920Z`,
    c.ink,
  ),
  times(15, (i) =>
    crown({
      x: i * 118 + chance.between(-20, 20) - 30,
      y: 838 + chance.between(-16, 18),
      r: chance.between(52, 84),
      colour: mix(c.olive, c.ink, 0.58),
      chance,
    }),
  ),
  cypress(250, 880, 240, mix(c.olive, c.ink, 0.5)),
  cypress(322, 890, 190, mix(c.olive, c.ink, 0.5)),
  cypress(1372, 890, 250, mix(c.olive, c.ink, 0.5)),
  times(7, (i) =>
    stroke(`M${900 + i * 34} ${210 + Math.sin(i * 2) * 26}q7 -8 13 0q7 -8 13 0`, c.ink, 2.6, 0.75),
  ),
]);

const busLane = landscape("city-bus-lane", (chance) => [
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

const boulevard = landscape("city-boulevard", (chance) => {
  const vp = [820, 430] as const;
  const rows = [0.86, 0.78, 0.68, 0.56, 0.42, 0.25, 0];
  return [
    sky("#cfd3b2", "#f5e3b4", "#f6ead0"),
    mountains(
      {
        corners: [
          [500, 420],
          [700, 320],
          [820, 370],
          [960, 300],
          [1160, 430],
        ],
        rock: "#a9b8b3",
        shade: "#8fa5a8",
        haze: "#f3e2bb",
        floor: 460,
      },
      chance,
    ),
    rect([-10, 425, 1620, 490], fade(90, "#d9bf8d", "#c79d67", "#9c7450")),
    poly([vp, [1180, 920], [420, 920]], fade(90, "#dccaa6", "#b9946c")),
    poly([vp, [1320, 920], [1230, 920]], fade(90, "#a9c9c4", "#4f8391")),
    poly([vp, [370, 920], [280, 920]], fade(90, "#a9c9c4", "#4f8391")),
    ...[...rows]
      .reverse()
      .reverse()
      .map((depth) => {
        const s = 1 - depth;
        const [xa, ya] = toward([120, 830], vp, depth);
        const [xb, yb] = toward([1530, 830], vp, depth);
        const tone = mix(c.olive, "#d9cf96", depth * 0.85);
        const trunk = mix("#5b4636", "#cdb68a", depth * 0.8);
        const h = 960 * s;
        return [
          overprint(
            ellipse(xa + 330 * s, ya + 18 * s, 420 * s, 26 * s, thin("#8a6a4a", 0.55)),
            ellipse(xb - 180 * s, yb + 18 * s, 380 * s, 24 * s, thin("#8a6a4a", 0.55)),
          ),
          tree({ x: xa, y: ya, h, colour: tone, trunk, chance }),
          tree({ x: xb, y: yb, h, colour: mix(tone, c.ochre, 0.18), trunk, chance, light: -1 }),
        ].join("");
      }),
    shine(
      poly(
        [
          [1040, -20],
          [1300, -20],
          [860, 920],
          [420, 920],
        ],
        fade(100, thin("#ffe6a8", 0.5), thin("#ffe6a8", 0)),
      ),
    ),
    overprint(
      times(46, () =>
        ellipse(
          chance.between(420, 1180),
          chance.between(640, 900),
          chance.between(16, 70),
          chance.between(4, 12),
          thin("#9a7650", 0.4),
        ),
      ),
    ),
    times(60, () =>
      ellipse(
        chance.between(430, 1160),
        chance.between(620, 900),
        chance.between(10, 40),
        chance.between(2, 6),
        "#f6e0a8",
        0.6,
      ),
    ),
    person({ x: 800, y: 560, h: 110, coat: "#8d7a66", step: 0.3 }),
    person({ x: 850, y: 566, h: 106, coat: "#7a8590", scarf: "#55606c", step: 0.3 }),
    person({
      x: 700,
      y: 740,
      h: 250,
      coat: c.brick,
      scarf: "#3b3241",
      step: 0.5,
      with: "bag",
      thing: "#e9d7ae",
    }),
    person({ x: 768, y: 736, h: 190, coat: c.ochre, step: 0.6, legs: c.deep }),
    person({ x: 1010, y: 850, h: 330, coat: c.deep, step: 0.5, facing: -1, with: "book", thing: c.paper }),
  ];
});

const wheel = (x: number, y: number, r: number, colour: string) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${colour}" stroke-width="2.6"/>` +
  times(8, (i) =>
    line(
      [
        [x, y],
        [x + Math.cos(i * 0.785) * r, y + Math.sin(i * 0.785) * r],
      ],
      colour,
      0.6,
      0.6,
    ),
  ) +
  circle(x, y, 2.2, colour);

/** A rider on a town bicycle, wheels on y = 0, about 150 units high. */
const rider = (coat: string, frame: string, scarf?: string) =>
  [
    ellipse(0, 2, 74, 5, thin("#4b3a2c", 0.4)),
    wheel(-42, -27, 27, "#26241f"),
    wheel(44, -27, 27, "#26241f"),
    line(
      [
        [-42, -27],
        [-14, -62],
        [30, -64],
        [2, -28],
        [-14, -62],
      ],
      frame,
      4,
    ),
    line(
      [
        [-42, -27],
        [2, -28],
      ],
      frame,
      4,
    ),
    line(
      [
        [44, -27],
        [30, -74],
        [22, -80],
      ],
      frame,
      3.6,
    ),
    line(
      [
        [-14, -62],
        [-17, -72],
      ],
      frame,
      3.6,
    ),
    ellipse(-18, -74, 13, 4.5, "#26241f"),
    line(
      [
        [-12, -76],
        [6, -52],
        [-2, -20],
      ],
      darker(coat, 0.55),
      12,
    ),
    line(
      [
        [-12, -76],
        [14, -60],
        [8, -12],
      ],
      darker(coat, 0.4),
      12.5,
    ),
    ellipse(12, -9, 8, 3.6, "#26241f"),
    shape("M-24 -74Q-26 -100 -12 -118Q0 -126 10 -116Q8 -92 -4 -72Q-14 -66 -24 -74Z", coat),
    shape("M-2 -121Q8 -122 10 -116Q8 -92 -4 -72Z", lighter(coat, 0.16)),
    scarf ? shape("M-24 -74Q-30 -60 -34 -52Q-16 -54 -6 -72Z", coat) : "",
    line(
      [
        [4, -110],
        [12, -92],
        [24, -82],
      ],
      darker(coat, 0.14),
      8,
    ),
    circle(25, -82, 4, "#c98f68"),
    ellipse(8, -132, 8, 9.4, "#c98f68"),
    scarf
      ? shape(
          "M15 -138Q12 -147 4 -145Q-6 -143 -4 -130Q-8 -120 -12 -116Q2 -112 8 -120Q5 -126 7 -134Q10 -137 15 -138Z",
          scarf,
        )
      : shape("M-2 -134Q0 -144 8 -144Q17 -143 17 -135L20 -134Q10 -137 -2 -134Z", frame),
  ].join("");

const bicycle = landscape("city-bicycle", (chance) => [
  sky("#b9cdc6", "#e4ddc0", c.paper),
  cloud(330, 190, { w: 360, colour: "#fbf1dc", chance, opacity: 0.8 }),
  cloud(1180, 130, { w: 300, colour: "#fbf1dc", chance, opacity: 0.7 }),
  ...[0, 1, 2, 3, 4, 5, 6].map((i) =>
    house({
      x: i * 236 - 40,
      y: 610,
      w: 232,
      h: [300, 230, 350, 250, 320, 220, 300][i] ?? 260,
      colour: [c.brick, "#d9b887", "#b98a62", "#e0c9a0", "#a9604a", "#cdb08a", "#8b8f86"][i] ?? c.brick,
      chance,
      cell: 58,
      side: 0.12,
      pane: "#3e5a6b",
      roof: "cooler",
    }),
  ),
  times(
    6,
    (i) =>
      rect([i * 280 + 30, 520, 60, 90], darker(c.blue, 0.25)) + rect([i * 280 + 34, 526, 24, 84], c.blue),
  ),
  ...[120, 470, 1180, 1530].map((x) =>
    tree({ x, y: 640, h: 430, colour: mix(c.olive, "#5b7a4d", 0.4), trunk: "#5a4334", chance }),
  ),
  rect([-10, 606, 1620, 40], "#c6b190"),
  rect([-10, 640, 1620, 12], "#8d7b66"),
  rect([-10, 650, 1620, 270], fade(90, "#5f7078", "#455662")),
  poly(
    [
      [-10, 690],
      [1610, 690],
      [1610, 870],
      [-10, 870],
    ],
    fade(90, "#3f7f78", "#35685f"),
  ),
  line(
    [
      [-10, 690],
      [1610, 690],
    ],
    c.paper,
    6,
    0.85,
  ),
  line(
    [
      [-10, 870],
      [1610, 870],
    ],
    c.paper,
    8,
    0.85,
  ),
  overprint(
    times(40, () =>
      ellipse(
        chance.between(0, 1600),
        chance.between(660, 890),
        chance.between(30, 120),
        chance.between(6, 16),
        thin("#4b4a52", 0.4),
      ),
    ),
  ),
  group("translate(1130 762) scale(1.5)", rider("#5d6f86", c.brick)),
  group("translate(700 820) scale(2.25)", rider(c.ochre, c.ink, c.brick)),
  group("translate(300 778) scale(1.7)", rider(c.brick, c.deep)),
  overprint(...[60, 900, 1500].map((x) => crown({ x, y: 20, r: 150, colour: "#8a9a62", chance }))),
]);

const traffic = landscape("city-traffic", (chance) => {
  const vp = [930, 400] as const;
  const lanes = [-0.2, 0.12, 0.44, 0.76];
  return [
    sky("#23304f", [0.28, "#69526a"], [0.46, "#c9674c"], [0.56, "#f0a85b"], "#f6d08c"),
    sun(1180, 392, 50, "#ffc36f"),
    streaks({ count: 16, from: 60, to: 330, colour: "#e88f63", chance }),
    mountains(
      {
        corners: [
          [-40, 420],
          [200, 260],
          [420, 370],
          [620, 250],
          [860, 390],
          [1100, 330],
          [1300, 400],
          [1480, 320],
          [1660, 400],
        ],
        rock: "#7d5560",
        shade: "#553f58",
        haze: "#e59a62",
        floor: 480,
      },
      chance,
    ),
    times(20, (i) =>
      house({
        x: i * 86 - 60,
        y: 480,
        w: 72,
        h: chance.between(60, 190) * (1.3 - Math.abs(i - 10) / 18),
        colour: mix("#3a3048", "#8d5a56", chance.between(0, 0.6)),
        chance,
        lamp: "#ffd078",
        lit: 0.35,
        cell: 15,
      }),
    ),
    mist(390, 120, "#f1a767", 0.7),
    rect([-10, 455, 1620, 460], fade(90, "#6b4a54", "#34304a", "#1c2238")),
    poly([vp, [2000, 920], [-300, 920]], fade(90, "#8f5d58", "#453a52", "#262a42")),
    ...[-0.04, 0.28, 0.6].map((x) =>
      times(9, (i) =>
        line(
          [toward([x * 1900, 1000], vp, i / 9), toward([x * 1900, 1000], vp, i / 9 + 0.05)],
          c.paper,
          9 * (1 - i / 9),
          0.6,
        ),
      ),
    ),
    poly([vp, [1850, 820], [2400, 820], [980, 400]], "#2a2438"),
    shine(
      times(26, (i) => {
        const t = 1 - (i / 26) ** 0.6;
        const [x, y] = toward([1720, 800], vp, t);
        return i % 2
          ? ""
          : circle(x, y, 40 * (1 - t) + 3, glowOf("#fff0c4")) +
              circle(x + 110 * (1 - t), y + 4, 40 * (1 - t) + 3, glowOf("#fff0c4"));
      }),
    ),
    ...[0.93, 0.885, 0.83, 0.76, 0.66, 0.52, 0.3].flatMap((depth, row) =>
      lanes.map((lane) => {
        const t = Math.max(0.08, depth + chance.between(-0.03, 0.03));
        const [x, y] = toward([lane * 1700 + 60, 960], vp, t);
        return row === 6 && lane > 0.6
          ? ""
          : carBehind(
              x,
              y,
              330 * (1 - t),
              mix(
                chance.pick(["#2c3346", "#6d4650", "#8f8b8c", "#3d4b63", "#a35a43", "#cfc0ac"]),
                "#d98a5f",
                t * 0.6,
              ),
            );
      }),
    ),
    ...[0.9, 0.8, 0.62, 0.3].map((t) => {
      const [x, y] = toward([-160, 900], vp, t);
      return lamp(x, y, 860 * (1 - t), { colour: "#1a1c30", light: "#ffd48a" });
    }),
    halo(930, 400, 420, "#ffb765", 0.5),
  ];
});
const glowOf = (colour: string) => fadeRound(colour);
const fadeRound = (colour: string) => ({
  angle: 0,
  round: true,
  stops: [thin(colour, 0.95), [0.35, thin(colour, 0.5)], thin(colour, 0)] as const,
});

export const cityStreets = [skyline, busLane, boulevard, bicycle, traffic];
