// City pictures of places: metro, hospital, school yard, bakery, reservoir.
import { city as c, darker, lighter, mix, thin } from "./colours.ts";
import { cloud, glints, halo, hill, mist, mountains, sky, stones } from "./land.ts";
import { athlete, limb, person } from "./people.ts";
import { landscape } from "./picture.ts";
import {
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
  stroke,
  times,
  toward,
} from "./shapes.ts";
import { beam, courses } from "./town.ts";
import { tree } from "./trees.ts";

const metro = landscape("city-metro", (chance) => {
  const vp: Point = [880, 400];
  const ring = (t: number, colour: string) => {
    const s = 1 - t;
    return ellipse(vp[0] + 60 * s, vp[1] + 330 * s, 1150 * s, 920 * s, colour);
  };
  const coats = [c.brick, "#d8b27a", c.deep, "#7f8a74", "#a07a5c"] as const;
  return [
    rect([-10, -10, 1620, 920], c.ink),
    ...[0, 0.12, 0.235, 0.345, 0.45, 0.55, 0.64, 0.72, 0.79, 0.85, 0.9].map((t, i) =>
      ring(t, mix(i % 2 ? "#2c4e69" : "#35607c", "#f0c98a", t * 0.72)),
    ),
    circle(vp[0], vp[1], 120, glow(thin("#ffe9b8", 1), thin("#f7cd8a", 0.5), thin("#f7cd8a", 0))),
    poly([vp, [1900, 1000], [640, 1000]], fade(90, "#f0cd94", "#c29f77", "#7f6a60")),
    poly([vp, [640, 1000], [-900, 1000]], "#131d2b"),
    ...[0.08, 0.24, 0.4, 0.55, 0.68, 0.8].map((t) =>
      line([toward([-500, 1000], vp, t), toward([640, 1000], vp, t)], "#2d3b4c", 14 * (1 - t)),
    ),
    line([[290, 1000], vp], "#8c98a0", 5),
    line([[-120, 1000], vp], "#8c98a0", 5),
    poly([vp, [640, 1000], [700, 1000]], c.ochre),
    ...times(1, () => line([[735, 1000], vp], "#f7e7c6", 5)).split("\n"),
    ...[0.12, 0.32, 0.5, 0.65, 0.77].map((t) =>
      line([toward([640, 1000], vp, t), toward([1900, 1000], vp, t)], "#8e7764", 4 * (1 - t), 0.6),
    ),
    poly(
      [
        [1010, 300],
        [1640, -80],
        [1640, -10],
        [1010, 318],
      ],
      "#fff1cf",
    ),
    halo(1300, 130, 360, "#ffdf9f", 0.45),
    // side wall of the platform, tiled
    poly(
      [
        [960, 372],
        [1640, 130],
        [1640, 780],
        [960, 440],
      ],
      fade(0, "#d6a574", "#3d6680"),
    ),
    ...[0.1, 0.26, 0.44, 0.64, 0.86].map((t) =>
      poly(
        [
          [960 + 680 * t, 372 - 242 * t],
          [960 + 680 * t + 46 * t + 6, 372 - 242 * (t + 0.065 * t)],
          [960 + 680 * t + 46 * t + 6, 440 + 340 * (t + 0.065 * t)],
          [960 + 680 * t, 440 + 340 * t],
        ],
        mix("#c2563a", "#2f5068", t * 0.35),
      ),
    ),
    // the train
    poly(
      [
        [640, 240],
        [846, 366],
        [846, 434],
        [640, 800],
      ],
      fade(0, "#d9dfd8", "#f3d7a3"),
    ),
    poly(
      [
        [640, 420],
        [846, 392],
        [846, 404],
        [640, 520],
      ],
      c.brick,
    ),
    ...[0.02, 0.3, 0.52, 0.69, 0.82].map((t) =>
      poly(
        [
          toward([650, 330], [846, 378], t),
          toward([650, 330], [846, 378], t + 0.17 - t * 0.13),
          toward([650, 470], [846, 398], t + 0.17 - t * 0.13),
          toward([650, 470], [846, 398], t),
        ],
        "#ffe2a4",
      ),
    ),
    shape(roundPath(180, 190, 470, 640, 90), fade(0, "#8fa3ab", "#dfe3da", "#f4ecd8")),
    shape(roundPath(222, 250, 386, 250, 46), fade(100, "#16283c", "#2e5069")),
    shape("M240 262L420 258L290 490L236 470Z", "#4f7891", 0.6),
    shape(roundPath(330, 206, 170, 32, 10), "#0f1826"),
    rect([350, 216, 130, 12], c.ochre),
    rect([180, 560, 470, 70], c.brick),
    shape("M180 700H650V780Q650 830 600 830H230Q180 830 180 780Z", "#2a3947"),
    shape(roundPath(214, 660, 92, 44, 20), "#fff6dc"),
    shape(roundPath(524, 660, 92, 44, 20), "#fff6dc"),
    halo(260, 682, 190, "#fff0c4", 0.8),
    halo(570, 682, 190, "#fff0c4", 0.8),
    ...[
      [930, 470, 92],
      [980, 490, 120],
      [905, 462, 74],
      [1060, 540, 180],
      [1150, 600, 236],
    ].map(([x = 0, y = 0, h = 0], i) =>
      person({
        x,
        y,
        h,
        coat: mix(coats[i % 5] ?? c.brick, "#e3b67d", 0.35 - i * 0.06),
        ...(i % 2 ? { scarf: "#3a3345" } : {}),
        step: 0.1,
        facing: -1,
        with: i === 3 ? "bag" : "none",
      }),
    ),
    overprint(
      ellipse(1330, 838, 150, 16, thin("#59473f", 0.6)),
      ellipse(1090, 742, 100, 10, thin("#59473f", 0.5)),
      ellipse(1510, 900, 150, 14, thin("#59473f", 0.6)),
    ),
    person({
      x: 1020,
      y: 740,
      h: 370,
      coat: "#c9a26d",
      step: 0.15,
      facing: -1,
      with: "book",
      thing: c.paper,
    }),
    person({
      x: 1270,
      y: 836,
      h: 500,
      coat: c.brick,
      scarf: "#2b2d42",
      step: 0.2,
      facing: -1,
      with: "bag",
      thing: "#e9d3a4",
    }),
    person({ x: 1450, y: 900, h: 580, coat: c.deep, step: 0.15, facing: -1, with: "pack", thing: c.olive }),
    halo(410, 480, 600, "#ffe2a6", 0.18 + chance.between(0, 0.01)),
  ];
});

const hospital = landscape("city-hospital", () => {
  const vp: Point = [830, 390];
  const at = (x: number, y: number, t: number) => toward([x, y], vp, t);
  const door = (t: number, low: boolean) => {
    const x = low ? -60 : 1720;
    return (
      poly(
        [at(x, 1060, t), at(x, 1060, t + 0.12), at(x, 130, t + 0.12), at(x, 130, t)],
        low ? "#7da09c" : "#d08b63",
      ) +
      poly(
        [at(x, 640, t + 0.03), at(x, 640, t + 0.09), at(x, 260, t + 0.09), at(x, 260, t + 0.03)],
        "#f8e9c4",
      )
    );
  };
  return [
    rect([-10, -10, 1620, 920], "#c7d3c4"),
    poly([[-60, -200], [1720, -200], vp], fade(90, "#9fb7b1", "#e8e3cc")),
    poly([[-60, 1060], [1720, 1060], vp], fade(90, "#e9dfc1", "#9cb5ae", "#6d9196")),
    poly([[-60, -200], [-60, 1060], vp], fade(0, "#6f9a9b", "#b9cbbd")),
    poly([[1720, -200], [1720, 1060], vp], fade(180, "#e2b98b", "#f0dcb5")),
    poly([[-60, 700], [-60, 780], vp], c.deep, 0.55),
    poly([[1720, 700], [1720, 780], vp], c.brick, 0.6),
    ...[0.12, 0.38, 0.58, 0.72].map((t) => door(t, true)),
    ...[0.2, 0.46, 0.64, 0.76].map((t) => door(t, false)),
    ...[0.05, 0.36, 0.58, 0.73, 0.83].map(
      (t) =>
        poly(
          [
            at(560, -190, t),
            at(1100, -190, t),
            at(1100, -190, t + 0.1 * (1 - t)),
            at(560, -190, t + 0.1 * (1 - t)),
          ],
          "#fffbe8",
        ) +
        faint(
          0.55,
          poly(
            [
              at(560, 1050, t),
              at(1100, 1050, t),
              at(1060, 1050, t + 0.14 * (1 - t)),
              at(600, 1050, t + 0.14 * (1 - t)),
            ],
            "#fdf6dc",
          ),
        ),
    ),
    rect([752, 318, 156, 150], "#4f7b86"),
    rect([760, 326, 68, 142], "#f4ecd0"),
    rect([834, 326, 68, 142], "#f4ecd0"),
    halo(830, 390, 260, "#fff5d2", 0.8),
    overprint(
      ellipse(1010, 498, 60, 6, thin("#6c8380", 0.7)),
      ellipse(790, 505, 40, 5, thin("#6c8380", 0.7)),
      ellipse(430, 850, 330, 24, thin("#53716f", 0.7)),
      ellipse(1205, 830, 140, 15, thin("#53716f", 0.7)),
    ),
    person({ x: 1005, y: 498, h: 130, coat: "#f4efdf", legs: "#6c8c8f", step: 0.3 }),
    person({ x: 790, y: 505, h: 140, coat: "#6f9ba0", scarf: "#f2ead6", step: 0.4 }),
    // the bed
    ...[190, 640].map(
      (x) =>
        circle(x, 838, 20, "#2b3a44") +
        circle(x, 838, 8, "#b9c4c2") +
        line(
          [
            [x, 830],
            [x, 730],
          ],
          "#8c9c9f",
          10,
        ),
    ),
    line(
      [
        [150, 740],
        [690, 740],
      ],
      "#728589",
      14,
    ),
    line(
      [
        [150, 560],
        [150, 800],
      ],
      "#8c9c9f",
      12,
    ),
    line(
      [
        [690, 630],
        [690, 800],
      ],
      "#8c9c9f",
      12,
    ),
    shape(roundPath(146, 670, 550, 62, 22), "#f5eedb"),
    shape("M330 672Q480 610 690 660V742Q500 764 320 740Q300 700 330 672Z", fade(70, "#9cc0bb", "#5f8f94")),
    shape(roundPath(165, 640, 140, 46, 22), "#fffaf0"),
    line(
      [
        [740, 830],
        [740, 430],
      ],
      "#8c9c9f",
      8,
    ),
    line(
      [
        [716, 432],
        [764, 432],
      ],
      "#8c9c9f",
      7,
    ),
    shape(roundPath(748, 446, 34, 68, 12), "#d9e8e2"),
    rect([750, 482, 30, 26], "#8fbcb6"),
    stroke("M765 514C768 600 700 590 640 660", "#c6d6d0", 4),
    // the nurse
    person({
      x: 1200,
      y: 834,
      h: 470,
      coat: "#eef0e4",
      scarf: "#2f5d73",
      legs: "#4f7d86",
      step: 0.45,
      facing: -1,
      with: "book",
      thing: c.ochre,
    }),
    beam(
      [
        [1640, 120],
        [1640, 420],
        [700, 920],
        [340, 920],
      ],
      "#ffe9b4",
      0.35,
      150,
    ),
  ];
});

const school = landscape("city-school", (chance) => [
  sky("#a9c6c4", "#dfe0c4", "#f5e7c6"),
  cloud(1240, 150, { w: 420, colour: "#fdf4df", chance, opacity: 0.85 }),
  mountains(
    {
      corners: [
        [-40, 420],
        [160, 300],
        [330, 390],
        [520, 280],
        [760, 410],
      ],
      rock: "#9fb2b0",
      shade: "#839ea3",
      haze: "#e9e3c8",
      floor: 460,
    },
    chance,
  ),
  rect([560, 210, 1060, 400], fade(0, "#cf8a5c", "#b9613f")),
  courses([560, 210, 1060, 400], { w: 40, h: 16, colour: "#8d432d", opacity: 0.22 }),
  rect([540, 190, 1080, 26], "#e8d3a8"),
  ...[0, 1].flatMap((row) =>
    [0, 1, 2, 3, 4, 5, 6].map((i) =>
      row === 1 && i === 3
        ? ""
        : rect([606 + i * 142, 250 + row * 180, 84, 112], "#f2e2bf") +
          rect([614 + i * 142, 258 + row * 180, 68, 98], fade(60, "#3d6a7f", "#8fb1ae")) +
          rect([646 + i * 142, 258 + row * 180, 4, 98], "#f2e2bf"),
    ),
  ),
  rect([1010, 440, 130, 170], "#f2e2bf"),
  rect([1020, 450, 52, 160], c.blue),
  rect([1078, 450, 52, 160], darker(c.blue)),
  rect([-10, 470, 580, 140], "#d6b684"),
  rect([-10, 462, 580, 14], "#efdcb2"),
  times(9, (i) => rect([20 + i * 62, 500, 30, 84], i % 2 ? "#7fa39a" : "#c2563a", 0.8)),
  rect([-10, 606, 1620, 310], fade(90, "#e2cb9d", "#cfae7c", "#b98f66")),
  line(
    [
      [700, 606],
      [420, 920],
    ],
    c.paper,
    7,
    0.7,
  ),
  line(
    [
      [1240, 606],
      [1620, 900],
    ],
    c.paper,
    7,
    0.7,
  ),
  ellipse(950, 740, 210, 46, "none") +
    `<ellipse cx="950" cy="740" rx="210" ry="46" fill="none" stroke="${c.paper}" stroke-width="6" opacity=".7"/>`,
  overprint(ellipse(360, 800, 420, 70, thin("#8d6a4c", 0.6))),
  tree({ x: 250, y: 800, h: 780, colour: "#6f8548", trunk: "#5a4334", chance }),
  times(30, () =>
    ellipse(
      chance.between(40, 700),
      chance.between(760, 850),
      chance.between(8, 34),
      chance.between(2, 6),
      "#f1dfae",
      0.65,
    ),
  ),
  line(
    [
      [1420, 606],
      [1420, 330],
    ],
    "#5b6a70",
    8,
  ),
  rect([1370, 320, 100, 66], c.paper),
  `<ellipse cx="1420" cy="396" rx="26" ry="7" fill="none" stroke="${c.brick}" stroke-width="6"/>`,
  group(
    "translate(830 720) scale(1.9)",
    ellipse(0, 2, 26, 4, thin("#6b4e39", 0.5)),
    athlete(
      {
        head: [8, -94],
        neck: [5, -82],
        hips: [0, -48],
        arms: [
          [
            [-10, -70],
            [-18, -58],
          ],
          [
            [20, -74],
            [26, -88],
          ],
        ],
        legs: [
          [
            [-12, -30],
            [-28, -22],
          ],
          [
            [16, -30],
            [12, -2],
          ],
        ],
      },
      { shirt: c.ochre, shorts: c.deep, sleeves: true, tights: true },
    ),
  ),
  group(
    "translate(1130 790) scale(-2.2 2.2)",
    ellipse(0, 2, 26, 4, thin("#6b4e39", 0.5)),
    athlete(
      {
        head: [8, -94],
        neck: [5, -82],
        hips: [0, -48],
        arms: [
          [
            [-12, -68],
            [-6, -54],
          ],
          [
            [16, -70],
            [28, -70],
          ],
        ],
        legs: [
          [
            [-14, -28],
            [-30, -14],
          ],
          [
            [18, -32],
            [18, -4],
          ],
        ],
      },
      { shirt: "#4f7f86", shorts: c.ink, sleeves: true, tights: true },
    ),
  ),
  circle(975, 766, 24, c.brick),
  circle(981, 759, 12, lighter(c.brick, 0.3)),
  ellipse(980, 796, 30, 6, thin("#6b4e39", 0.5)),
  person({
    x: 500,
    y: 800,
    h: 190,
    coat: c.brick,
    scarf: "#f0e4cb",
    step: 0.1,
    with: "book",
    thing: c.paper,
  }),
  person({
    x: 575,
    y: 806,
    h: 180,
    coat: "#5f7f83",
    scarf: "#f0e4cb",
    step: 0.1,
    facing: -1,
    with: "pack",
    thing: c.ochre,
  }),
  person({ x: 1300, y: 664, h: 130, coat: c.deep, step: 0.5, with: "pack", thing: c.brick }),
  person({ x: 1350, y: 668, h: 126, coat: c.olive, step: 0.5, with: "pack" }),
  person({ x: 700, y: 640, h: 110, coat: "#c7875b", step: 0.3 }),
  person({ x: 1490, y: 860, h: 330, coat: "#54405a", scarf: "#3b2f45", step: 0.1, facing: -1 }),
]);

const bread = (x: number, y: number, s: number, turn = 0) =>
  group(
    `translate(${x} ${y}) rotate(${turn}) scale(${s})`,
    shape(
      curvePath(
        [
          [-120, 0],
          [-70, -34],
          [60, -38],
          [130, -6],
          [66, 34],
          [-74, 32],
        ],
        true,
      ),
      fade(80, "#f2cf8f", "#d39a4d"),
    ),
    times(5, (i) =>
      stroke(
        `M${-80 + i * 8} ${-18 + i * 9}Q0 ${-26 + i * 10} ${90 - i * 6} ${-16 + i * 9}`,
        "#b0702f",
        4,
        0.5,
      ),
    ),
    times(14, (i) => ellipse(-70 + ((i * 37) % 150), -20 + ((i * 23) % 42), 3.4, 2.2, "#fff1cf")),
  );

const bakery = landscape("city-bakery", (chance) => [
  rect([-10, -10, 1620, 920], fade(0, "#4d2a26", "#6f3a2a", "#2a2130")),
  courses([-10, -10, 1620, 640], { w: 92, h: 40, colour: "#2b181b", opacity: 0.4 }),
  shape("M90 640V330C110 120 340 60 520 60C700 60 930 120 950 330V640Z", fade(90, "#93492f", "#5b2c25")),
  shape("M250 640V400C262 270 380 220 520 220C660 220 778 270 790 400V640Z", "#2c1718"),
  shape(
    "M280 640V410C292 300 400 250 520 250C640 250 748 300 760 410V640Z",
    fade(90, "#c2462a", "#f08a34", "#ffd27a"),
  ),
  ...times(1, () => "").split("|"),
  times(7, (i) =>
    shape(
      `M${330 + i * 58} 640C${300 + i * 58} 560 ${360 + i * 58} 520 ${350 + i * 60} ${430 - chance.between(0, 70)}C${400 + i * 58} 500 ${410 + i * 58} 570 ${388 + i * 58} 640Z`,
      i % 2 ? "#ffe29a" : "#ffb84f",
      0.85,
    ),
  ),
  halo(520, 470, 760, "#ff9a45", 0.62),
  rect([40, 630, 980, 40], "#b0643f"),
  rect([40, 668, 980, 260], fade(90, "#6b3527", "#3a1f20")),
  courses([40, 668, 980, 260], { w: 70, h: 34, colour: "#2b181b", opacity: 0.45 }),
  overprint(ellipse(900, 880, 260, 30, thin("#1c1218", 0.7))),
  // the baker with the long peel
  line(
    [
      [1090, 470],
      [560, 560],
    ],
    "#d7a768",
    13,
  ),
  shape("M600 540L440 566Q404 586 444 594L606 574Z", "#e3b878"),
  bread(510, 556, 0.62, -6),
  group(
    "translate(1120 900)",
    limb([-20, -260], [-40, -130], [-46, -6], 62, 44, "#23283a"),
    limb([40, -260], [56, -130], [60, -6], 62, 44, "#2c3346"),
    shape(
      "M-92 -520Q-30 -566 54 -546Q110 -520 100 -380L96 -220Q10 -196 -66 -220Q-104 -380 -92 -520Z",
      fade(0, "#ffdca2", "#efe0c4", "#a8968a"),
    ),
    shape("M-72 -400Q0 -380 84 -400L96 -170Q10 -140 -66 -172Z", fade(0, "#f6d7a1", "#cdbba0")),
    limb([-60, -490], [-96, -380], [-28, -428], 50, 34, "#f8d9a2"),
    circle(-24, -428, 22, "#c98f68"),
    limb([60, -490], [20, -380], [-96, -400], 54, 34, "#d8c2a4"),
    circle(-100, -402, 23, "#c98f68"),
    shape("M-30 -560H24V-520Q0 -500 -30 -524Z", "#a86f4c"),
    ellipse(-14, -594, 44, 52, fade(0, "#e3a878", "#a86f4c")),
    shape(
      "M-60 -606Q-70 -660 -14 -668Q44 -666 40 -590Q30 -560 20 -560Q22 -600 0 -612Q-40 -618 -60 -606Z",
      "#f4ead2",
    ),
  ),
  // shop side: counter with bread, evening window, customers
  rect([1290, 90, 320, 400], "#24405a"),
  rect([1306, 106, 290, 370], fade(90, "#1c3350", "#41647d", "#d99c68")),
  rect([1446, 106, 9, 370], "#3b2630"),
  person({ x: 1380, y: 700, h: 420, coat: "#2b3b52", scarf: c.brick, facing: -1, step: 0 }),
  person({ x: 1520, y: 710, h: 450, coat: "#54463f", facing: -1, step: 0 }),
  shape("M1190 640H1640V920H1160Z", fade(90, "#8d5336", "#4a2a26")),
  shape("M1170 630H1640V664H1160Z", "#d59a5f"),
  ...[0, 1, 2, 3, 4, 5].map((i) => bread(1400 + (i % 2) * 16, 622 - i * 25, 1.1, (i % 3) * 4 - 4)),
  bread(1572, 616, 0.8, 8),
  bread(1566, 590, 0.8, -4),
  times(22, () =>
    circle(
      chance.between(300, 1100),
      chance.between(120, 620),
      chance.between(1.5, 4),
      "#ffd48a",
      chance.between(0.3, 0.8),
    ),
  ),
]);

const dam = landscape("city-dam", (chance) => {
  const bank = (t: number): Point[] => [
    [-20, 330 + t * 0.8],
    [160, 370 + t * 0.9],
    [330, 470 + t * 0.62],
    [520, 540 + t * 0.5],
    [700, 560 + t * 0.36],
    [840, 580 + t * 0.3],
  ];
  const farBank = (t: number): Point[] => [
    [1620, 300 + t],
    [1440, 400 + t * 0.8],
    [1300, 470 + t * 0.6],
    [1120, 530 + t * 0.5],
    [940, 570 + t * 0.36],
    [800, 585 + t * 0.3],
  ];
  return [
    sky("#9fb8b8", "#dcd3b0", "#f3ddb0"),
    cloud(380, 150, { w: 340, colour: "#f9ecd0", chance, opacity: 0.6 }),
    mountains(
      {
        corners: [
          [-40, 330],
          [180, 170],
          [360, 290],
          [560, 130],
          [760, 280],
          [960, 190],
          [1150, 300],
          [1380, 150],
          [1660, 320],
        ],
        rock: "#a58f7b",
        shade: "#7e7a7d",
        haze: "#ecd5a6",
        floor: 470,
      },
      chance,
    ),
    hill(
      [
        [-20, 350],
        [300, 300],
        [560, 370],
        [800, 340],
        [1080, 390],
        [1340, 320],
        [1640, 360],
      ],
      fade(90, "#b08a5f", "#a97b52"),
      { roughness: 18, chance },
    ),
    // the dam wall, far
    shape("M560 372Q820 420 1080 372L1060 590Q820 640 590 590Z", fade(0, "#e6d9bd", "#c9bca2", "#8f9190")),
    ...[0, 1, 2, 3, 4, 5, 6, 7].map((i) =>
      line(
        [
          [600 + i * 62, 384 + Math.sin(((i + 0.5) / 8) * Math.PI) * 18],
          [616 + i * 58, 590],
        ],
        "#8f8b7d",
        3,
        0.5,
      ),
    ),
    shape("M552 360Q820 408 1088 360V380Q820 428 552 380Z", "#efe4c9"),
    ...[700, 930].map((x) => rect([x, 352, 28, 46], "#b9a98c") + rect([x - 4, 344, 36, 10], c.brick)),
    rect([600, 470, 450, 130], thin("#f2e4bd", 0.55)),
    overprint(shape("M594 470Q820 520 1056 470L1060 590Q820 640 590 590Z", thin("#c9a97d", 0.55))),
    rect([-10, 585, 1620, 340], fade(90, "#8db0ae", "#4d8290", "#2b5a72")),
    glints({ from: 600, to: 760, count: 60, colour: "#f5e7c3", chance, x: [560, 1200] }),
    ...[0, 60, 120, 180, 245, 315, 390].map(
      (t, i) =>
        shape(
          `${curvePath(bank(t))}L840 920L-20 920Z`,
          i === 6 ? "#8d6d4e" : mix("#e8d2a4", "#b58a5d", (i % 2) * 0.42 + i * 0.07),
        ) +
        shape(
          `${curvePath(farBank(t))}L800 920L1620 920Z`,
          mix("#ecd9ae", "#a87f57", (i % 2) * 0.42 + i * 0.07),
        ),
    ),
    shape(
      "M-20 920L-20 880Q300 800 560 760Q700 730 800 640Q812 606 830 596Q880 592 930 598Q960 640 1040 700Q1200 800 1620 850V920Z",
      fade(90, "#8fb5b2", "#4a8291", "#245069"),
    ),
    glints({ from: 640, to: 880, count: 70, colour: "#dfe9dc", chance, x: [500, 1300], opacity: 0.5 }),
    // cracked shore and a stranded boat
    shape("M-20 920V800Q160 770 330 800Q480 830 600 920Z", fade(90, "#c99f6b", "#9b7450")),
    ...[...Array(26)].map(() => {
      const [x, y] = [chance.between(-10, 460), chance.between(800, 900)];
      return line(
        [
          [x, y],
          [x + chance.between(-40, 40), y + chance.between(6, 24)],
          [x + chance.between(10, 70), y + chance.between(0, 30)],
        ],
        "#6f5138",
        2.6,
        0.8,
      );
    }),
    group(
      "translate(250 835) rotate(-8)",
      ellipse(0, 26, 150, 14, thin("#4b3626", 0.5)),
      shape("M-150 -30Q0 -8 160 -40Q130 24 70 30H-80Q-130 20 -150 -30Z", fade(90, c.brick, "#7d3527")),
      shape("M-150 -30Q0 -8 160 -40Q0 12 -150 -30Z", "#4a2a23"),
      line(
        [
          [-60, -22],
          [-40, 28],
        ],
        "#e7cfa0",
        5,
        0.7,
      ),
      line(
        [
          [60, -26],
          [50, 30],
        ],
        "#e7cfa0",
        5,
        0.7,
      ),
    ),
    person({ x: 470, y: 850, h: 120, coat: c.deep, step: 0.1 }),
    stones({ count: 26, y: [780, 900], colour: "#96775a", chance, x: [900, 1600] }),
    mist(520, 120, "#f3dfb3", 0.35),
  ];
});

export const cityPlaces = [metro, hospital, school, bakery, dam];
