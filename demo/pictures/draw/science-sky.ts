// Science pictures that look up: satellite, radio telescope, old observatory, desert stars, clouds from above.
import { lighter, mix, science as s, thin } from "./colours.ts";
import { cloud, dune, halo, hill, mountains, roughLine, sky, stars } from "./land.ts";
import { person } from "./people.ts";
import { landscape } from "./picture.ts";
import {
  archPath,
  blob,
  circle,
  curvePath,
  ellipse,
  fade,
  faint,
  glow,
  group,
  inside,
  line,
  ovalPath,
  type Point,
  poly,
  polyPath,
  rect,
  shape,
  shine,
  stroke,
  times,
} from "./shapes.ts";
import { courses } from "./town.ts";
import { cypress } from "./trees.ts";

const satellite = landscape("science-satellite", (chance) => {
  const earth = ovalPath(760, 1560, 1330, 1060);
  const relief = (colour: string, y: number) =>
    shape(
      `${polyPath(roughLine([-100, y], [1700, y - 60], { roughness: 70, chance, depth: 7 }), false)}L1700 1300L-100 1300Z`,
      colour,
    );
  return [
    rect([-10, -10, 1620, 920], fade(70, "#060d1e", s.ink, s.deep, "#2a5377")),
    stars({ count: 210, floor: 700, colour: "#f6efd9", chance }),
    shine(
      shape(
        ovalPath(760, 1560, 1410, 1140),
        glow([0.86, thin("#7fc0d0", 0)], [0.9, thin("#7fc0d0", 0.55)], [1, thin("#7fc0d0", 0)]),
      ),
    ),
    shape(ovalPath(760, 1560, 1350, 1082), "#a9d4d6", 0.55),
    inside(
      earth,
      rect([-600, 400, 2900, 700], fade(0, "#4f8a9c", "#d8b27c", "#c99560", "#7d5a4a")),
      relief("#c79a66", 610),
      relief("#b5835a", 690),
      relief("#d9b27d", 740),
      blob(
        [
          [-60, 740],
          [110, 640],
          [260, 640],
          [330, 720],
          [260, 830],
          [60, 860],
        ],
        "#2f6f8d",
      ),
      blob(
        [
          [980, 900],
          [1080, 790],
          [1240, 770],
          [1420, 840],
          [1500, 930],
        ],
        "#2f6f8d",
      ),
      blob(
        [
          [560, 700],
          [610, 682],
          [664, 696],
          [640, 730],
          [580, 736],
        ],
        "#e9ddc0",
      ),
      blob(
        [
          [820, 640],
          [880, 626],
          [930, 642],
          [880, 664],
        ],
        "#5b8f96",
      ),
      times(44, (i) => {
        const [x, y] = [i * 38 - 30, 720 - Math.sin((i / 44) * Math.PI) * 130 + chance.between(-16, 30)];
        return (
          poly(
            [
              [x, y],
              [x + 20, y - chance.between(20, 46)],
              [x + 44, y],
            ],
            "#8a6247",
          ) +
          poly(
            [
              [x + 20, y - 34],
              [x + 44, y],
              [x + 26, y],
            ],
            "#e6c898",
          )
        );
      }),
      times(9, () =>
        cloud(chance.between(0, 1600), chance.between(660, 900), {
          w: chance.between(120, 320),
          colour: "#fbf2de",
          chance,
          opacity: 0.75,
        }),
      ),
      rect(
        [-100, 400, 1800, 700],
        fade(0, thin("#081226", 0), [0.55, thin("#081226", 0)], thin("#081226", 0.72)),
      ),
    ),
    group(
      "translate(930 300) rotate(-24) scale(1.28)",
      ...[-1, 1].map(
        (side) =>
          line(
            [
              [0, 0],
              [side * 130, 0],
            ],
            "#b9b3a4",
            8,
          ) +
          times(
            3,
            (i) =>
              rect(
                [side * (100 + i * 92) - (side < 0 ? 86 : 0), -60, 86, 120],
                fade(40, "#1f4a7a", "#5f9bb5", "#1d3d68"),
              ) +
              [20, 43, 66]
                .map((d) =>
                  line(
                    [
                      [side * (100 + i * 92) - (side < 0 ? 86 : 0) + d, -60],
                      [side * (100 + i * 92) - (side < 0 ? 86 : 0) + d, 60],
                    ],
                    "#bcd6d6",
                    1.6,
                    0.7,
                  ),
                )
                .join("") +
              [-20, 20]
                .map((d) =>
                  line(
                    [
                      [side * (100 + i * 92) - (side < 0 ? 86 : 0), d],
                      [side * (100 + i * 92) - (side < 0 ? 86 : 0) + 86, d],
                    ],
                    "#bcd6d6",
                    1.6,
                    0.7,
                  ),
                )
                .join(""),
          ),
      ),
      rect([-62, -84, 124, 168], fade(0, "#8d5f2c", s.ochre, "#f9dd9c", s.ochre)),
      poly(
        [
          [62, -84],
          [88, -66],
          [88, 68],
          [62, 84],
        ],
        "#7d5228",
      ),
      times(5, (i) =>
        line(
          [
            [-62, -52 + i * 34],
            [62, -52 + i * 34],
          ],
          "#a06f30",
          2.6,
          0.7,
        ),
      ),
      line(
        [
          [-20, -84],
          [20, -52],
          [-10, -20],
        ],
        "#fff3cf",
        2,
        0.6,
      ),
      line(
        [
          [0, 84],
          [0, 130],
        ],
        "#b9b3a4",
        8,
      ),
      shape("M-74 124Q0 196 74 124Q0 150 -74 124Z", "#f4ecd8"),
      ellipse(0, 126, 74, 15, "#c8bfa9"),
      line(
        [
          [0, 126],
          [0, 176],
        ],
        "#b9b3a4",
        5,
      ),
      circle(0, 178, 7, s.coral),
      rect([-30, -112, 24, 28], "#d7cfbb"),
      line(
        [
          [30, -84],
          [44, -140],
        ],
        "#b9b3a4",
        4,
      ),
      circle(44, -142, 6, s.coral),
    ),
    shine(
      poly(
        [
          [1030, 470],
          [1056, 460],
          [900, 900],
          [540, 900],
        ],
        fade(100, thin("#bfe3e0", 0.42), thin("#bfe3e0", 0)),
      ),
    ),
  ];
});

const dish = (x: number, y: number, k: number, tone: (colour: string) => string) =>
  group(
    `translate(${x} ${y}) scale(${k})`,
    line(
      [
        [-110, 0],
        [-30, -220],
      ],
      tone("#c9c2b0"),
      14,
    ),
    line(
      [
        [110, 0],
        [30, -220],
      ],
      tone("#8f9aa0"),
      14,
    ),
    line(
      [
        [-84, -70],
        [84, -70],
      ],
      tone("#a9aaa4"),
      9,
    ),
    line(
      [
        [-96, -20],
        [52, -150],
      ],
      tone("#a9aaa4"),
      7,
    ),
    line(
      [
        [96, -20],
        [-52, -150],
      ],
      tone("#8f9aa0"),
      7,
    ),
    line(
      [
        [-60, -150],
        [60, -150],
      ],
      tone("#a9aaa4"),
      9,
    ),
    rect([-130, -14, 260, 34], tone("#5f7080")),
    rect([-56, -256, 112, 46], tone("#d8d0bc")),
    group(
      "translate(0 -280) rotate(-38)",
      shape("M-250 -70Q0 170 250 -70Z", fade(0, tone("#7b94a3"), tone("#c3cbc4"), tone("#5a7385"))),
      times(9, (i) =>
        line(
          [
            [-200 + i * 50, -60],
            [-150 + i * 37, 30],
          ],
          tone("#5a7385"),
          4,
          0.7,
        ),
      ),
      ellipse(0, -70, 250, 62, fade(0, tone("#f6eedb"), tone("#cfd3c8"), tone("#8ea4ad"))),
      ellipse(0, -62, 190, 42, fade(0, tone("#dcd9ca"), tone("#b4c0bd"), tone("#7a929e"))),
      ellipse(0, -56, 120, 24, fade(0, tone("#b9c4c0"), tone("#8ea4ad"))),
      line(
        [
          [-180, -86],
          [0, -270],
        ],
        tone("#e9e0cb"),
        7,
      ),
      line(
        [
          [180, -86],
          [0, -270],
        ],
        tone("#b8b9b0"),
        7,
      ),
      line(
        [
          [0, -30],
          [0, -270],
        ],
        tone("#cfc9b8"),
        5,
      ),
      shape("M-26 -300H26L18 -254H-18Z", tone(s.coral)),
    ),
  );

const telescope = landscape("science-radio-telescope", (chance) => [
  sky("#0a1430", "#1c3763", [0.55, "#4b5f86"], [0.68, "#b47a6d"], [0.76, "#e9ae6e"], "#f0c687"),
  stars({ count: 260, floor: 560, colour: "#fdf3d8", chance }),
  shine(
    group(
      "translate(1160 170) rotate(-28)",
      ellipse(0, 0, 620, 60, glow(thin("#cfd8e8", 0.3), thin("#8fa6cf", 0.14), thin("#8fa6cf", 0))),
    ),
  ),
  mountains(
    {
      corners: [
        [-40, 660],
        [180, 560],
        [380, 640],
        [620, 520],
        [860, 640],
        [1100, 560],
        [1320, 640],
        [1500, 570],
        [1660, 660],
      ],
      rock: "#4f4a6a",
      shade: "#38395b",
      haze: "#c98a6c",
      floor: 740,
    },
    chance,
  ),
  hill(
    [
      [-20, 690],
      [400, 660],
      [800, 690],
      [1200, 650],
      [1640, 690],
    ],
    fade(90, "#4b4258", "#2b2d47"),
    { roughness: 12, chance },
  ),
  dish(1290, 720, 0.5, (c) => mix(c, "#574d6b", 0.35)),
  dish(1480, 716, 0.32, (c) => mix(c, "#574d6b", 0.5)),
  dish(240, 716, 0.36, (c) => mix(c, "#574d6b", 0.48)),
  shape(
    `${curvePath([
      [-20, 800],
      [400, 760],
      [800, 790],
      [1200, 764],
      [1640, 800],
    ])}L1640 920L-20 920Z`,
    fade(90, "#2a2a44", "#12182c"),
  ),
  dish(770, 812, 1.32, (c) => c),
  rect([930, 726, 170, 84], "#33405c"),
  shape("M920 726H1112L1090 704H940Z", "#4a5877"),
  rect([950, 750, 40, 32], "#ffdb92"),
  rect([1010, 746, 34, 64], "#1b2338"),
  rect([1060, 750, 26, 32], "#ffdb92"),
  halo(990, 770, 140, "#ffcf7d", 0.6),
  person({ x: 500, y: 850, h: 120, coat: s.coral, step: 0.2 }),
  person({ x: 550, y: 852, h: 116, coat: "#52708f", scarf: "#20304c", facing: -1, step: 0 }),
  stroke("M1640 850Q1200 800 1000 830Q860 850 740 920", "#59607c", 9, 0.6),
]);

const observatory = landscape("science-observatory", (chance) => [
  sky("#0c1733", "#1f3c66", [0.6, "#3f668a"], "#8fa69f"),
  stars({ count: 240, floor: 640, colour: "#fdf0cf", chance }),
  ...[200, 330, 470, 620].map(
    (r) =>
      `<circle cx="900" cy="560" r="${r}" fill="none" stroke="#f0d79c" stroke-width="1.6" stroke-dasharray="${r * 0.4} ${r * 0.22}" opacity=".32" transform="rotate(${r} 900 560)"/>`,
  ),
  circle(300, 180, 58, "#f7e7bd"),
  circle(322, 168, 50, "#1a3159"),
  halo(300, 180, 220, "#f7e7bd", 0.3),
  mountains(
    {
      corners: [
        [-40, 650],
        [240, 540],
        [460, 630],
        [760, 560],
        [1060, 640],
        [1360, 540],
        [1660, 650],
      ],
      rock: "#2f5377",
      shade: "#24446a",
      haze: "#7c99a0",
      floor: 720,
    },
    chance,
  ),
  hill(
    [
      [-20, 730],
      [400, 700],
      [800, 720],
      [1200, 696],
      [1640, 730],
    ],
    fade(90, "#2d4a62", "#16243f"),
    { roughness: 10, chance },
  ),
  // the tower of the observatory
  rect([580, 420, 640, 330], fade(0, "#d2a668", "#b07f50", "#5c4650")),
  courses([580, 420, 640, 330], { w: 34, h: 16, colour: "#7d5439", opacity: 0.25 }),
  rect([560, 404, 680, 22], fade(0, "#ecd09a", "#8a664f")),
  rect([580, 440, 640, 26], s.blue),
  times(20, (i) =>
    poly(
      [
        [584 + i * 32, 453],
        [600 + i * 32, 443],
        [616 + i * 32, 453],
        [600 + i * 32, 463],
      ],
      i % 2 ? "#8cc6bf" : "#f2e3bd",
    ),
  ),
  ...[0, 1, 2, 3, 4].map(
    (i) =>
      shape(archPath(612 + i * 122, 740, 90, 220, 0.55), "#4a3540") +
      shape(
        archPath(624 + i * 122, 740, 66, 190, 0.55),
        i === 2 ? fade(90, "#ffe7a9", "#f0a856") : "#2a2438",
      ),
  ),
  halo(900, 660, 260, "#ffc873", 0.5),
  rect([720, 340, 360, 66], fade(0, "#dcb273", "#6a4f51")),
  shape(
    "M716 340C716 200 800 120 900 110C1000 120 1084 200 1084 340Z",
    fade(0, "#5fb0ad", s.blue, "#173458"),
  ),
  ...[-130, -66, 66, 130].map((d) =>
    stroke(`M${900 + d * 1.3} 338Q${900 + d * 1.2} 190 900 112`, "#12294a", 3, 0.5),
  ),
  shape("M876 340L884 116H944L970 340Z", "#0b1428"),
  shape("M890 340L896 160H936L952 340Z", fade(90, "#2a3d5f", "#ffd88f")),
  line(
    [
      [904, 320],
      [1040, 70],
    ],
    s.ochre,
    20,
  ),
  line(
    [
      [1034, 80],
      [1060, 34],
    ],
    lighter(s.ochre, 0.4),
    28,
  ),
  line(
    [
      [914, 300],
      [900, 338],
    ],
    "#7d5a2f",
    12,
  ),
  // the great quadrant
  shape("M240 750A300 300 0 0 1 480 470V500A270 270 0 0 0 270 750Z", fade(0, "#f0dcae", "#b98a58")),
  times(13, (i) => {
    const a = (i / 12) * 1.2 + 0.2;
    return line(
      [
        [530 - Math.cos(a) * 286, 750 - Math.sin(a) * 286],
        [530 - Math.cos(a) * 262, 750 - Math.sin(a) * 262],
      ],
      "#7d5439",
      3,
    );
  }),
  line(
    [
      [480, 470],
      [480, 750],
    ],
    "#b98a58",
    18,
  ),
  line(
    [
      [480, 740],
      [296, 560],
    ],
    "#f4e6c0",
    6,
  ),
  shape("M220 750H510V778H220Z", "#8a6247"),
  person({ x: 380, y: 800, h: 190, coat: "#8f4a3a", step: 0.2, with: "book", thing: s.paper }),
  person({ x: 1300, y: 826, h: 200, coat: "#6a4a5a", scarf: "#2a2c4a", facing: -1, step: 0.2 }),
  shape(
    `${curvePath([
      [-20, 820],
      [300, 800],
      [800, 834],
      [1300, 806],
      [1640, 830],
    ])}L1640 920L-20 920Z`,
    "#101a30",
  ),
  cypress(90, 900, 420, "#23453f"),
  cypress(1400, 880, 470, "#23453f"),
  cypress(1500, 890, 380, "#1e3c3a"),
]);

const desert = landscape("science-desert-stars", (chance) => [
  sky("#070f26", "#152b55", [0.5, "#3a4f7d"], [0.62, "#a3726f"], "#e0a468"),
  shine(
    group(
      "translate(830 250) rotate(-32)",
      ellipse(0, 0, 1100, 150, glow(thin("#9fb4e0", 0.42), thin("#6f86c0", 0.18), thin("#6f86c0", 0))),
      ellipse(80, 10, 760, 66, glow(thin("#fbe3c0", 0.55), thin("#d9a98f", 0.18), thin("#d9a98f", 0))),
      ellipse(-260, -14, 420, 34, glow(thin("#fff3dc", 0.5), thin("#fff3dc", 0))),
    ),
  ),
  group(
    "translate(830 250) rotate(-32)",
    ...[
      [-300, 12, 190, 18],
      [120, 22, 260, 16],
      [360, -8, 150, 12],
      [-60, -14, 120, 10],
    ].map(([x = 0, y = 0, rx = 0, ry = 0]) =>
      ellipse(x, y, rx, ry, glow(thin("#0a1430", 0.7), thin("#0a1430", 0))),
    ),
    times(170, () =>
      circle(
        chance.between(-900, 900),
        chance.between(-1, 1) * chance.between(0, 90),
        chance.between(0.8, 2.4),
        "#fff4dc",
        chance.between(0.4, 1),
      ),
    ),
  ),
  stars({ count: 260, floor: 620, colour: "#fff4dc", chance }),
  stroke("M1180 96L1330 170", "#fff4dc", 3, 0.8),
  dune(
    [
      [-40, 640],
      [260, 560],
      [560, 610],
      [860, 560],
      [1200, 620],
      [1640, 560],
    ],
    { lit: fade(90, "#b98563", "#7a5a60"), shade: thin("#463a58", 0.5), slip: 60 },
  ),
  dune(
    [
      [500, 740],
      [760, 650],
      [1080, 610],
      [1380, 660],
      [1700, 720],
    ],
    { lit: fade(0, "#a87258", "#d9a06c"), shade: fade(90, "#4a3a58", "#2c2a4a"), slip: -260 },
  ),
  dune(
    [
      [-100, 780],
      [200, 640],
      [460, 660],
      [760, 760],
      [1000, 800],
    ],
    { lit: fade(0, "#dca673", "#a8735a"), shade: fade(90, "#3f3453", "#232544"), slip: 180 },
  ),
  halo(1060, 742, 300, "#ffb45c", 0.8),
  shape("M900 770L1000 670L1100 770Z", fade(0, "#f6c984", "#d9803f")),
  shape("M1000 670L1100 770H1150L1030 676Z", "#8a4436"),
  shape("M985 770L1000 700L1016 770Z", "#fff0c2"),
  circle(1190, 772, 8, "#ffdf8f"),
  shape("M1178 776Q1180 744 1192 732Q1196 750 1206 776Z", "#ff9d45"),
  person({ x: 1240, y: 786, h: 84, coat: "#3b3450", facing: -1, step: 0 }),
  person({ x: 860, y: 782, h: 96, coat: "#2c2a48", step: 0.1 }),
  line(
    [
      [830, 782],
      [846, 730],
      [862, 782],
    ],
    "#15162c",
    4,
  ),
  line(
    [
      [826, 742],
      [872, 714],
    ],
    "#15162c",
    8,
  ),
  shape(
    `${curvePath([
      [-20, 860],
      [300, 800],
      [700, 836],
      [1100, 812],
      [1640, 870],
    ])}L1640 920L-20 920Z`,
    fade(90, "#2f2a4a", "#12142c"),
  ),
  times(30, (i) => stroke(`M${i * 60 - 40} ${868 + (i % 3) * 14}q40 -12 90 0`, "#5a4762", 2.4, 0.6)),
]);

const cyclone = landscape("science-clouds", (chance) => {
  const arm = (turn: number, from: number, to: number, colour: string, width: number) => {
    const points: Point[] = [];
    for (let i = 0; i <= 26; i += 1) {
      const r = from + ((to - from) * i) / 26;
      const a = turn + Math.log(r / 40) * 1.75;
      points.push([
        820 + Math.cos(a) * r * 1.28 + chance.between(-5, 5),
        450 + Math.sin(a) * r * 0.86 + chance.between(-5, 5),
      ]);
    }
    return points
      .map(([x, y], i) =>
        circle(x, y, width * (0.3 + Math.sin((i / 26) * Math.PI) * 0.9) * chance.between(0.75, 1.25), colour),
      )
      .join("");
  };
  const land: Point[] = [
    [-40, -40],
    [520, -40],
    [470, 60],
    [360, 110],
    [300, 210],
    [190, 250],
    [150, 360],
    [40, 400],
    [-40, 470],
  ];
  const coast: Point[] = [
    [1640, 560],
    [1500, 600],
    [1450, 700],
    [1330, 740],
    [1290, 850],
    [1200, 940],
    [1640, 940],
  ];
  return [
    rect([-10, -10, 1620, 920], fade(35, "#123a5c", "#1f5577", "#2f7590", "#17476a")),
    ellipse(820, 450, 760, 470, glow(thin("#5fa5ac", 0.55), thin("#5fa5ac", 0))),
    ...[land, coast].map(
      (p) => blob(p, "#7fb3ae", 0.6) + group("translate(-8 -8)", blob(p, fade(45, "#d9b27a", "#b98a5a"))),
    ),
    blob(
      [
        [40, 60],
        [200, 10],
        [330, 40],
        [240, 130],
        [110, 190],
      ],
      "#8a9a58",
      0.8,
    ),
    blob(
      [
        [1480, 740],
        [1600, 680],
        [1640, 800],
        [1500, 860],
      ],
      "#8a9a58",
      0.8,
    ),
    stroke("M10 330Q90 250 70 160Q180 120 210 30", "#5f9aa4", 5, 0.8),
    ...[100, 300, 500, 700, 900].map((y) =>
      stroke(`M-10 ${y - 40}Q800 ${y + 40} 1610 ${y - 60}`, "#dfe9dc", 1.4, 0.22),
    ),
    ...[100, 420, 740, 1060, 1380].map((x) =>
      stroke(`M${x + 60} -10Q${x} 450 ${x + 90} 910`, "#dfe9dc", 1.4, 0.22),
    ),
    group(
      "translate(16 22)",
      ...[0, 1, 2, 3, 4]
        .map((i) => arm(i * 1.257, 70, 470 + (i % 2) * 90, "#0c2c4a", 40))
        .map((d) => faint(0.32, d)),
    ),
    ...[0, 1, 2, 3, 4].map((i) => faint(0.9, arm(i * 1.257 - 0.14, 60, 520 + (i % 2) * 100, "#a9c6c6", 44))),
    ...[0, 1, 2, 3, 4].map((i) => arm(i * 1.257, 60, 470 + (i % 2) * 90, "#dce5dc", 36)),
    ...[0, 1, 2, 3, 4].map((i) => arm(i * 1.257 + 0.12, 56, 400 + (i % 2) * 60, "#f9f3e4", 22)),
    circle(820, 450, 96, "#f3efe0"),
    circle(820, 450, 60, "#c3d5d2"),
    circle(822, 452, 42, "#17476a"),
    circle(828, 458, 26, "#0e3150"),
    ...[...Array(9)].map((_, i) =>
      cloud(chance.between(900, 1600), 60 + i * 34, {
        w: chance.between(60, 150),
        colour: "#eef0e4",
        chance,
        opacity: 0.6,
      }),
    ),
    ...[...Array(7)].map(() =>
      cloud(chance.between(0, 560), chance.between(560, 880), {
        w: chance.between(60, 160),
        colour: "#eef0e4",
        chance,
        opacity: 0.6,
      }),
    ),
    rect([-10, -10, 1620, 920], fade(35, thin("#fff1c9", 0.16), thin("#fff1c9", 0), thin("#071a33", 0.45))),
  ];
});

export const scienceSky = [satellite, telescope, observatory, desert, cyclone];
