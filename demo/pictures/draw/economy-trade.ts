// Economy pictures of trade: port, ship, truck, bazaar, spices, coins.
import { darker, economy as e, ink, lighter, mix, thin } from "./colours.ts";
import { cloud, dune, glints, halo, mist, mountains, sky, streaks, sun } from "./land.ts";
import { person } from "./people.ts";
import { landscape } from "./picture.ts";
import {
  archPath,
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
  shine,
  stroke,
  times,
} from "./shapes.ts";
import { beam, courses } from "./town.ts";

const boxes = [e.brick, e.ochre, e.teal, e.olive, "#8d3b2c", "#d9c39a", "#4d7f86"] as const;
const container = (x: number, y: number, w: number, h: number, colour: string) =>
  rect([x, y, w, h], colour) +
  times(Math.floor(w / 9), (i) => rect([x + i * 9 + 3, y + 3, 3, h - 6], darker(colour, 0.18))) +
  rect([x, y, w, 3], lighter(colour, 0.25)) +
  rect([x + w - 3, y, 3, h], darker(colour, 0.35));

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

const port = landscape("economy-port", (chance) => [
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

const ship = landscape("economy-cargo-ship", (chance) => [
  sky("#2f4f66", "#7f7f85", [0.42, "#d98a5c"], [0.55, "#f3bd74"], "#f6d79c"),
  sun(1120, 420, 70, "#ffc36a"),
  cloud(300, 240, { w: 520, colour: "#b98278", chance, opacity: 0.55 }),
  cloud(1330, 170, { w: 460, colour: "#c9876f", chance, opacity: 0.5 }),
  streaks({ count: 12, from: 280, to: 420, colour: "#f8d39a", chance }),
  rect([-10, 470, 1620, 450], fade(90, "#eeb877", "#8c7772", "#2d5260", "#173440")),
  shine(
    poly(
      [
        [1060, 470],
        [1180, 470],
        [1420, 920],
        [800, 920],
      ],
      fade(90, thin("#ffcf86", 0.75), thin("#ffcf86", 0.05)),
    ),
  ),
  glints({ from: 478, to: 900, count: 150, colour: "#ffdca0", chance, opacity: 0.5 }),
  glints({ from: 520, to: 900, count: 90, colour: "#16323f", chance, opacity: 0.5 }),
  faint(0.5, shape("M180 640Q700 670 1320 620L1100 720Q700 760 330 730Z", "#12242f")),
  ...[0, 1, 2, 3].flatMap((row) =>
    [...Array(12)].map((_, i) =>
      row > 1.6 + Math.sin(i * 1.1 + 1) * 1.6
        ? ""
        : container(330 + i * 64, 470 - row * 36, 62, 35, mix(chance.pick(boxes), "#5b3a3a", 0.22)),
    ),
  ),
  rect([212, 290, 96, 220], fade(0, "#8d8078", "#f1d7a6")),
  ...[312, 352, 392, 432].map((y) => rect([220, y, 80, 14], "#26323c")),
  rect([196, 282, 128, 10], "#f6dfb2"),
  rect([232, 236, 48, 48], e.brick),
  shape("M236 232Q150 200 60 216Q150 170 276 228Z", "#4a444b", 0.4),
  shape(
    "M150 504H1130L1330 462Q1300 600 1230 634Q700 664 190 634Q150 570 150 504Z",
    fade(90, "#33262b", "#1b1f28"),
  ),
  shape("M178 598Q700 628 1262 592Q1246 622 1230 634Q700 664 190 634Q180 616 178 598Z", e.brick),
  stroke("M156 520H1134L1322 480", e.sand, 4, 0.7),
  rect([1180, 420, 6, 70], "#2a2329"),
  stroke("M1228 640Q1330 648 1420 690", "#f6e3bd", 8, 0.7),
  stroke("M1210 650Q1290 674 1330 720", "#f6e3bd", 5, 0.5),
  stroke("M180 646Q80 660 -10 700", "#f6e3bd", 6, 0.5),
  shape(
    `${curvePath([
      [-20, 800],
      [200, 770],
      [420, 810],
      [700, 776],
      [1000, 816],
      [1300, 780],
      [1620, 806],
    ])}L1620 920L-20 920Z`,
    fade(90, "#1f4451", "#0f2833"),
    0.9,
  ),
  shape(
    `${curvePath([
      [-20, 800],
      [200, 770],
      [420, 810],
      [700, 776],
      [1000, 816],
      [1300, 780],
      [1620, 806],
    ])}L1620 812Q1300 800 1000 828Q700 796 420 824Q200 790 -20 812Z`,
    "#f1cf98",
    0.55,
  ),
]);

const truck = landscape("economy-truck", (chance) => [
  sky("#5f8d97", "#b9c3a6", [0.5, "#f0cf93"], "#f6e0b0"),
  sun(360, 300, 50, "#ffdc94"),
  mountains(
    {
      corners: [
        [-40, 470],
        [160, 360],
        [340, 430],
        [600, 300],
        [820, 430],
        [1040, 350],
        [1240, 440],
        [1440, 310],
        [1660, 460],
      ],
      rock: "#b57f5e",
      shade: "#8a5f55",
      haze: "#efcb91",
      floor: 540,
    },
    chance,
  ),
  dune(
    [
      [-20, 530],
      [260, 500],
      [560, 520],
      [900, 490],
      [1240, 520],
      [1640, 500],
    ],
    { lit: fade(90, "#edc98d", "#d9a362"), shade: thin("#b9733f", 0.0) },
  ),
  dune(
    [
      [-60, 640],
      [160, 560],
      [420, 600],
      [700, 650],
    ],
    { lit: fade(0, "#efcd90", "#dca866"), shade: thin("#a9643a", 0.65), slip: 200 },
  ),
  rect([-10, 620, 1620, 300], fade(90, "#dca968", "#c68b50")),
  shape("M-10 800L1610 690V640L-10 690Z", fade(90, "#5e5450", "#453f40")),
  shape("M-10 800L1610 690V700L-10 816Z", "#8d6342"),
  times(14, (i) =>
    poly(
      [
        [i * 122 - 10, 744 - i * 5.6],
        [i * 122 + 50, 741 - i * 5.6],
        [i * 122 + 50, 746 - i * 5.6],
        [i * 122 - 10, 750 - i * 5.6],
      ],
      e.sand,
    ),
  ),
  line(
    [
      [-10, 690],
      [1610, 640],
    ],
    e.sand,
    3,
    0.6,
  ),
  line(
    [
      [-10, 796],
      [1610, 688],
    ],
    e.sand,
    4,
    0.6,
  ),
  overprint(
    poly(
      [
        [300, 770],
        [1180, 712],
        [1400, 724],
        [520, 796],
      ],
      thin("#4a332c", 0.6),
    ),
  ),
  group(
    "translate(760 742) rotate(-3.2)",
    shape("M-470 -40H-620Q-700 -60 -640 -80Q-760 -120 -600 -130Q-560 -170 -470 -120Z", "#f0d6a3", 0.6),
    shape(roundPath(-430, -300, 600, 232, 8), fade(0, e.brick, "#c9683c", e.brick)),
    times(11, (i) => rect([-380 + i * 50, -294, 5, 220], darker(e.brick, 0.22), 0.7)),
    stroke("M-424 -110Q-130 -84 164 -110", e.sand, 5),
    rect([-430, -300, 600, 14], lighter(e.brick, 0.28)),
    rect([-430, -76, 600, 14], ink),
    times(12, (i) =>
      poly(
        [
          [-420 + i * 49, -240],
          [-396 + i * 49, -262],
          [-372 + i * 49, -240],
          [-396 + i * 49, -218],
        ],
        i % 2 ? e.ochre : e.teal,
      ),
    ),
    shape(
      "M182 -62V-268Q184 -286 204 -286H300Q316 -286 324 -268L356 -168Q372 -160 374 -144V-62Z",
      fade(0, "#2a6168", e.teal, "#3f7f83"),
    ),
    shape("M232 -262H296L330 -172H232Z", fade(60, "#f6e4b8", "#a9c0b0")),
    rect([182, -120, 190, 12], e.ochre),
    rect([352, -106, 24, 26], "#fff0c6"),
    shape("M196 -294Q250 -330 316 -290Z", e.teal),
    rect([176, -330, 9, 220], "#5f666a"),
    rect([240, -146, 28, 6], "#173338"),
    rect([-440, -62, 820, 22], "#20242a"),
    ...[-370, -300, -230, 110, 300].map(
      (x) => circle(x, -34, 38, "#171a1f") + circle(x, -34, 20, "#a8998a") + circle(x, -34, 9, "#4d4a4a"),
    ),
  ),
  ...[80, 330, 1220, 1480].map(
    (x, i) =>
      line(
        [
          [x, 700 - x * 0.03],
          [x, 420 - (i % 2) * 10],
        ],
        "#4a3a35",
        7,
      ) +
      line(
        [
          [x - 30, 446],
          [x + 30, 440],
        ],
        "#4a3a35",
        6,
      ),
  ),
  stroke("M80 446Q205 480 330 440M330 440Q800 520 1220 446M1220 446Q1350 480 1480 440", "#4a3a35", 2),
  shape(
    `${curvePath([
      [-20, 860],
      [300, 830],
      [760, 866],
      [1160, 838],
      [1640, 868],
    ])}L1640 920L-20 920Z`,
    fade(90, "#b9793f", "#93582f"),
  ),
  times(24, () => {
    const [x, y] = [chance.between(0, 1600), chance.between(800, 900)];
    return times(5, (i) =>
      stroke(`M${x} ${y}q${(i - 2) * 7} -14 ${(i - 2) * 12} -26`, chance.pick([e.olive, "#8d7f45"]), 3),
    );
  }),
]);

const bazaar = landscape("economy-bazaar", (chance) => {
  const vp: Point = [800, 470];
  const arch = (t: number, colour: string) => {
    const s = 1 - t;
    const w = 1900 * s;
    return shape(
      `M${vp[0] - 2600 * s} ${vp[1] - 1500 * s}H${vp[0] + 2600 * s}V${vp[1] + 560 * s}H${vp[0] - 2600 * s}Z${archPath(vp[0] - w / 2, vp[1] + 560 * s, w, 1240 * s, 0.42)}`,
      colour,
    ).replace("<path", '<path fill-rule="evenodd"');
  };
  const goods = [e.brick, e.ochre, e.teal, "#8d3b2c", e.sand, e.olive, "#a9714d"] as const;
  const layers: string[] = [
    rect([-10, -10, 1620, 920], "#fbe6b4"),
    halo(800, 440, 400, "#fff3cf", 0.9),
    rect([-10, 470, 1620, 460], fade(90, "#eccb8f", "#b98a5c", "#6f4a38")),
  ];
  for (const t of [0.91, 0.87, 0.81, 0.73, 0.62, 0.48, 0.29]) {
    const s = 1 - t;
    layers.push(arch(t, mix("#5b3227", "#f0cd92", t * 0.95)));
    for (const side of [-1, 1]) {
      const x = vp[0] + side * 800 * s;
      const y = vp[1] + 560 * s;
      layers.push(
        poly(
          [
            [x, y],
            [x + side * 700 * s, y + 90 * s],
            [x + side * 700 * s, y - 260 * s],
            [x, y - 210 * s],
          ],
          mix("#7d4a33", "#e9c58c", t),
        ),
      );
      layers.push(
        times(9, (i) =>
          shape(
            roundPath(
              x + side * (i % 3) * 120 * s - (side < 0 ? 110 * s : 0),
              y - (300 - Math.floor(i / 3) * 96) * s,
              104 * s,
              84 * s,
              14 * s,
            ),
            mix(chance.pick(goods), "#f0cd92", t * 0.75),
          ),
        ),
      );
      layers.push(
        times(5, (i) =>
          ellipse(
            x + side * (40 + i * 90) * s,
            y - 20 * s,
            48 * s,
            40 * s,
            mix(chance.pick(goods), "#f0cd92", t * 0.7),
          ),
        ),
      );
      layers.push(
        poly(
          [
            [x - side * 60 * s, y - 420 * s],
            [x + side * 600 * s, y - 500 * s],
            [x + side * 600 * s, y - 420 * s],
            [x - side * 70 * s, y - 340 * s],
          ],
          mix(side < 0 ? e.teal : e.brick, "#f0cd92", t * 0.8),
        ),
      );
      layers.push(
        line(
          [
            [x - side * 40 * s, y - 900 * s],
            [x - side * 40 * s, y - 620 * s],
          ],
          thin("#2a1d1c", 0.6),
          3 * s,
        ),
        circle(x - side * 40 * s, y - 600 * s, 24 * s, "#ffe9b4"),
        halo(x - side * 40 * s, y - 600 * s, 120 * s, "#ffd889", 0.7),
      );
    }
    if (t < 0.85)
      layers.push(
        ellipse(vp[0], vp[1] - 560 * s, 90 * s, 26 * s, "#fff6d8"),
        beam(
          [
            [vp[0] - 80 * s, vp[1] - 560 * s],
            [vp[0] + 80 * s, vp[1] - 560 * s],
            [vp[0] + 20 * s, vp[1] + 480 * s],
            [vp[0] - 330 * s, vp[1] + 480 * s],
          ],
          "#fff0c0",
          0.62,
        ),
        ellipse(vp[0] - 150 * s, vp[1] + 480 * s, 190 * s, 34 * s, thin("#fff1c6", 0.75)),
      );
  }
  const walkers = [
    [770, 520, 80],
    [840, 524, 84],
    [720, 545, 120],
    [880, 560, 136],
    [690, 600, 190],
    [940, 640, 240],
  ] as const;
  return [
    ...layers,
    ...walkers.map(([x, y, h], i) =>
      person({
        x,
        y,
        h,
        coat: mix(
          chance.pick(["#3a3345", "#6d3b30", "#2d5a60", "#8a6a4a"] as const),
          "#f0cd92",
          0.4 - i * 0.07,
        ),
        ...(i % 2 ? { scarf: "#3d2c33" } : {}),
        step: 0.4,
        with: i % 3 ? "bag" : "none",
        facing: i % 2 ? 1 : -1,
      }),
    ),
    overprint(
      ellipse(600, 862, 160, 16, thin("#4a2a20", 0.7)),
      ellipse(1090, 890, 170, 16, thin("#4a2a20", 0.7)),
    ),
    person({
      x: 590,
      y: 860,
      h: 430,
      coat: e.teal,
      scarf: "#22252f",
      step: 0.5,
      with: "bag",
      thing: e.ochre,
    }),
    person({ x: 1080, y: 890, h: 480, coat: "#4a3a38", step: 0.4, facing: -1, with: "pack", thing: e.brick }),
    faint(
      0.55,
      times(46, () =>
        circle(chance.between(420, 1080), chance.between(60, 700), chance.between(1.5, 3.4), "#fff3cf"),
      ),
    ),
  ];
});

const spices = landscape("economy-spices", (chance) => {
  const heaps = [
    "#b9411f",
    "#e0a02e",
    "#7d7a35",
    "#8d4a2a",
    "#d9742a",
    "#c9b26a",
    "#6d2f2a",
    "#e8c155",
  ] as const;
  const sack = (x: number, y: number, s: number, colour: string) =>
    group(
      `translate(${x} ${y}) scale(${s})`,
      ellipse(0, 8, 150, 26, thin("#2a1510", 0.55)),
      shape(
        "M-124 -150Q-150 -40 -120 0Q0 26 120 0Q150 -40 124 -150Z",
        fade(0, "#8a6b4a", "#d9bd8c", "#b08f62"),
      ),
      times(5, (i) =>
        stroke(`M${-90 + i * 44} -140Q${-100 + i * 48} -60 ${-86 + i * 42} 2`, "#8a6b4a", 3, 0.5),
      ),
      shape(
        `${curvePath([
          [-122, -150],
          [-80, -220],
          [-30, -290],
          [6, -312],
          [44, -284],
          [90, -214],
          [124, -150],
        ])}Q0 -118 -122 -150Z`,
        fade(0, darker(colour, 0.2), colour, lighter(colour, 0.2)),
      ),
      shape(
        curvePath(
          [
            [6, -312],
            [44, -284],
            [90, -214],
            [124, -150],
            [60, -136],
            [50, -210],
          ],
          true,
        ),
        lighter(colour, 0.26),
        0.55,
      ),
      times(18, () =>
        circle(
          chance.between(-80, 90),
          chance.between(-230, -140),
          chance.between(2, 4.5),
          lighter(colour, 0.4),
          0.6,
        ),
      ),
      shape(
        "M-132 -166Q0 -112 132 -166Q146 -140 130 -128Q0 -76 -130 -128Q-146 -140 -132 -166Z",
        fade(0, "#a08058", "#e9d2a2", "#b6976a"),
      ),
    );
  return [
    rect([-10, -10, 1620, 920], fade(90, "#3a211e", "#6f3d2b", "#8a5236")),
    shape(archPath(-60, 720, 560, 760, 0.5), "#2a1a1b"),
    shape(archPath(530, 720, 560, 760, 0.5), fade(90, "#f6d794", "#e3a65a")),
    shape(archPath(1120, 720, 560, 760, 0.5), "#2a1a1b"),
    courses([-10, -10, 1620, 180], { w: 60, h: 26, colour: "#2a1a1b", opacity: 0.25 }),
    halo(810, 380, 560, "#ffdf9c", 0.75),
    person({ x: 700, y: 640, h: 250, coat: "#b98652", step: 0.3 }),
    person({ x: 900, y: 650, h: 270, coat: "#8f5b43", scarf: "#5b3a38", step: 0.4, facing: -1, with: "bag" }),
    person({ x: 790, y: 600, h: 170, coat: "#cfa063", scarf: "#a3704b", step: 0.3 }),
    ...[60, 170, 280, 390].map((x) =>
      [210, 300, 390]
        .map(
          (y) =>
            shape(roundPath(x, y, 74, 70, 14), fade(0, "#5e4a3a", mix(chance.pick(heaps), "#3a2a22", 0.25))) +
            rect([x + 8, y - 9, 58, 12], "#caa465"),
        )
        .join(""),
    ),
    ...[292, 382, 472].map((y) => rect([30, y - 12, 450, 12], "#8a5a36")),
    times(9, (i) => {
      const x = 1170 + i * 50;
      return (
        line(
          [
            [x, 120],
            [x, 190 + (i % 3) * 40],
          ],
          "#1f1415",
          2,
        ) +
        times(7, (k) =>
          ellipse(x + (k % 2 ? 11 : -11), 200 + (i % 3) * 40 + k * 17, 9, 16, k % 2 ? "#a8321f" : "#c9482a"),
        )
      );
    }),
    beam(
      [
        [700, -10],
        [980, -10],
        [760, 900],
        [240, 900],
      ],
      "#ffe1a0",
      0.35,
    ),
    ...[0, 1, 2, 3, 4, 5, 6].map((i) => sack(90 + i * 240, 650, 0.74, heaps[(i * 3 + 1) % 8] ?? e.ochre)),
    person({ x: 1310, y: 800, h: 480, coat: "#e9d9b8", step: 0, facing: -1, legs: "#4a3a33" }),
    ...[0, 1, 2, 3, 4].map((i) => sack(60 + i * 350, 880, 1.16, heaps[(i * 2) % 8] ?? e.brick)),
    group(
      "translate(1090 560)",
      line(
        [
          [0, -150],
          [0, 0],
        ],
        e.sand,
        6,
      ),
      line(
        [
          [-90, -130],
          [90, -150],
        ],
        e.sand,
        6,
      ),
      ...[
        [-90, -130],
        [90, -150],
      ].map(
        ([x = 0, y = 0]) =>
          line(
            [
              [x, y],
              [x - 40, y + 90],
            ],
            e.sand,
            2,
          ) +
          line(
            [
              [x, y],
              [x + 40, y + 90],
            ],
            e.sand,
            2,
          ) +
          shape(`M${x - 46} ${y + 90}Q${x} ${y + 124} ${x + 46} ${y + 90}Z`, e.ochre),
      ),
      ellipse(-90, -44, 28, 10, "#b9411f"),
    ),
  ];
});

const coins = landscape("economy-coins", (chance) => {
  const coin = (x: number, y: number, r: number, colour: string) =>
    ellipse(x, y + r * 0.15, r, r * 0.3, darker(colour, 0.42)) +
    rect(
      [x - r, y, 2 * r, r * 0.15],
      fade(0, darker(colour, 0.3), lighter(colour, 0.45), colour, darker(colour, 0.4)),
    ) +
    ellipse(x, y, r, r * 0.3, fade(15, lighter(colour, 0.4), colour)) +
    ellipse(x, y, r * 0.78, r * 0.22, darker(colour, 0.14)) +
    ellipse(x, y + 1.5, r * 0.76, r * 0.205, mix(colour, "#fbe9b4", 0.25));
  const stack = (x: number, y: number, count: number, r: number) =>
    ellipse(x + r * 0.5, y + r * 0.2, r * 1.5, r * 0.34, thin("#140d10", 0.5)) +
    times(count, (i) =>
      coin(x + chance.between(-4, 4), y - i * r * 0.17, r, i % 5 === 3 ? "#c9c0a8" : e.ochre),
    );
  const chart: Point[] = [
    [-20, 560],
    [140, 520],
    [250, 545],
    [400, 440],
    [520, 470],
    [660, 350],
    [790, 400],
    [930, 260],
    [1040, 310],
    [1190, 190],
    [1330, 240],
    [1480, 120],
    [1640, 90],
  ];
  return [
    rect([-10, -10, 1620, 920], fade(60, "#1d3d45", e.teal, "#7d8f74", "#e0b671")),
    ...[...Array(9)].map((_, i) =>
      line(
        [
          [-10, 70 + i * 74],
          [1610, 70 + i * 74],
        ],
        e.paper,
        1.6,
        0.16,
      ),
    ),
    ...[...Array(15)].map((_, i) =>
      line(
        [
          [40 + i * 110, -10],
          [40 + i * 110, 700],
        ],
        e.paper,
        1.6,
        0.12,
      ),
    ),
    ...[...Array(30)].map((_, i) => {
      const x = 20 + i * 55;
      const y = 560 - i * 14 + Math.sin(i * 1.3) * 40;
      const h = chance.between(24, 84);
      const up = chance.luck(0.62);
      return (
        line(
          [
            [x, y - h * 0.5 - 26],
            [x, y + h * 0.5 + 26],
          ],
          up ? "#e9dcb4" : e.brick,
          3,
          0.5,
        ) + rect([x - 11, y - h / 2, 22, h], up ? "#e9dcb4" : e.brick, 0.5)
      );
    }),
    shape(`${polyOf(chart)}L1640 920L-20 920Z`, fade(90, thin("#f6d78f", 0.6), thin("#f6d78f", 0))),
    line(chart, "#fbe7b2", 9),
    ...chart.slice(1, -1).map(([x, y]) => circle(x, y, 11, e.brick) + circle(x, y, 5, e.paper)),
    shape("M-10 690L1610 640V920H-10Z", fade(90, "#6b3b2c", "#3a211f")),
    shape("M-10 690L1610 640V654L-10 706Z", "#a8653f"),
    stack(210, 800, 8, 96),
    stack(450, 770, 14, 96),
    stack(690, 790, 11, 100),
    stack(950, 760, 22, 100),
    stack(1200, 790, 17, 104),
    stack(1440, 770, 30, 100),
    stack(330, 866, 3, 104),
    stack(820, 872, 2, 108),
    stack(1320, 874, 4, 108),
    group(
      "translate(590 858) rotate(-24)",
      ellipse(0, 0, 84, 60, darker(e.ochre, 0.35)),
      ellipse(-3, -8, 84, 60, fade(40, lighter(e.ochre, 0.4), e.ochre)),
      ellipse(-3, -8, 64, 45, mix(e.ochre, "#fbe9b4", 0.2)),
    ),
    beam(
      [
        [1300, -10],
        [1640, -10],
        [900, 920],
        [300, 920],
      ],
      "#ffe7b0",
      0.25,
      110,
    ),
    mist(560, 120, "#e9c98c", 0.2),
  ];
});
const polyOf = (points: readonly Point[]) => `M${points.map(([x, y]) => `${x} ${y}`).join("L")}`;

export const economyTrade = [port, ship, truck, bazaar, spices, coins];
