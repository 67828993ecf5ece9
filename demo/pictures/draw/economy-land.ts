// Economy pictures of land and industry: greenhouse, rice terraces, pomegranates, steel.
import { darker, economy as e, lighter, mix, thin } from "./colours.ts";
import { halo, mist, mountains, sky, streaks, sun } from "./land.ts";
import { limb, person } from "./people.ts";
import { landscape } from "./picture.ts";
import {
  blob,
  circle,
  curvePath,
  ellipse,
  fade,
  group,
  line,
  overprint,
  type Point,
  poly,
  rect,
  shape,
  shine,
  stroke,
  times,
  toward,
} from "./shapes.ts";
import { beam } from "./town.ts";
import { crown, tree } from "./trees.ts";

const greenhouse = landscape("economy-greenhouse", (chance) => {
  const vp: Point = [800, 380];
  const leaf = (x: number, y: number, s: number, turn: number, colour: string) =>
    group(
      `translate(${x} ${y}) rotate(${turn}) scale(${s})`,
      shape("M0 0C14 -22 44 -26 70 0C44 20 14 18 0 0Z", colour),
      stroke("M4 0H60", lighter(colour, 0.3), 1.6, 0.6),
    );
  const row = (x: number, far: number) => {
    const s = 1 - far;
    const [px, py] = toward([x, 980], vp, far);
    const tone = mix("#5d7433", "#e6dba4", far * 0.75);
    return (
      poly(
        [
          [px - 100 * s, py],
          [px + 100 * s, py],
          [px + 80 * s, py - 60 * s],
          [px - 80 * s, py - 60 * s],
        ],
        mix("#6a4331", "#e6d3a0", far * 0.7),
      ) +
      times(26, () =>
        leaf(
          px + chance.between(-130, 100) * s,
          py - chance.between(50, 560) * s,
          s * chance.between(0.9, 1.7),
          chance.between(-70, 40),
          mix(
            chance.pick([tone, darker(tone, 0.25), lighter(tone, 0.12), mix(tone, e.ochre, 0.2)] as const),
            "#e6dba4",
            far * 0.3,
          ),
        ),
      ) +
      times(9, () => {
        const [fx, fy, r] = [
          px + chance.between(-90, 90) * s,
          py - chance.between(90, 500) * s,
          chance.between(16, 25) * s,
        ];
        return (
          circle(
            fx,
            fy,
            r,
            mix(chance.pick(["#c23b22", "#d9652c", "#b93224"] as const), "#e6dba4", far * 0.5),
          ) + ellipse(fx + r * 0.3, fy - r * 0.35, r * 0.36, r * 0.24, "#ffe1b8", 0.8)
        );
      })
    );
  };
  const rib = (t: number) => {
    const s = 1 - t;
    const d = [-1, 0, 1]
      .map((bay) => {
        const x0 = vp[0] + (bay * 1100 - 550) * s;
        const base = vp[1] - 60 * s;
        return `M${x0} ${vp[1] + 560 * s}V${base}C${x0 + 40 * s} ${base - 420 * s} ${x0 + 1060 * s} ${base - 420 * s} ${x0 + 1100 * s} ${base}V${vp[1] + 560 * s}`;
      })
      .join("");
    return stroke(d, mix("#fdf6e2", "#e9dcae", t * 0.6), 12 * s + 1);
  };
  return [
    rect([-10, -10, 1620, 920], fade(90, "#a3c3b8", "#dfe2be", "#f7e8ba")),
    sun(1090, 190, 60, "#ffe7a8"),
    mountains(
      {
        corners: [
          [-40, 400],
          [300, 300],
          [560, 380],
          [840, 290],
          [1180, 380],
          [1420, 320],
          [1660, 400],
        ],
        rock: "#a9b99a",
        shade: "#90a68f",
        haze: "#f0e4b8",
        floor: 460,
      },
      chance,
    ),
    rect([-10, 380, 1620, 540], fade(90, "#e6d7a2", "#b98f5f", "#7d5739")),
    ...[0.93, 0.88, 0.81, 0.72, 0.6, 0.44, 0.24].map((t) => rib(t)),
    ...[0.9, 0.86, 0.81, 0.74, 0.66, 0.56, 0.44, 0.28, 0.08].map(
      (t) => row(-520, t) + row(2120, t) + row(240, t) + row(1360, t),
    ),
    rib(-0.1),
    stroke(`M800 -40V380M250 -40L800 320M1350 -40L800 320`, "#fdf6e2", 4, 0.6),
    overprint(ellipse(800, 842, 170, 18, thin("#5b3c28", 0.6))),
    person({
      x: 790,
      y: 840,
      h: 400,
      coat: e.teal,
      scarf: e.brick,
      step: 0.2,
      with: "none",
      legs: "#3c3a3a",
    }),
    shape("M760 668H880L866 730H774Z", "#a9713f"),
    ...[780, 806, 832, 858].map((x) => circle(x, 662, 19, "#c23b22") + circle(x + 5, 656, 6, "#ffd8b0")),
    beam(
      [
        [980, -10],
        [1250, -10],
        [860, 920],
        [380, 920],
      ],
      "#fff2c4",
      0.35,
    ),
  ];
});

const rice = landscape("economy-rice", (chance) => {
  const terrace = (y: number, bend: number, tone: number) => {
    const edge: Point[] = [
      [-30, y + bend * 0.5],
      [220, y - bend],
      [520, y + bend * 0.4],
      [820, y - bend * 0.8],
      [1120, y + bend],
      [1400, y - bend * 0.5],
      [1640, y + bend * 0.3],
    ];
    const d = curvePath(edge);
    const water = mix("#bcd2c4", "#6f9a94", tone);
    return (
      shape(`${d}L1640 920L-30 920Z`, mix("#a9ad5d", "#5b6a35", tone)) +
      shape(
        `${d}L1640 ${y + 40 + tone * 40}${curvePath(edge.map(([ex, ey]): Point => [ex, ey + 20 + tone * 44]).reverse()).replace("M", "L")}Z`,
        fade(90, lighter(water, 0.45), water),
      ) +
      stroke(d, mix("#e8d99a", "#9aa04f", tone), 5 + tone * 5) +
      times(Math.round(70 - tone * 10), () => {
        const x = chance.between(0, 1600);
        const near = edge.reduce((a, b) => (Math.abs(b[0] - x) < Math.abs(a[0] - x) ? b : a));
        const py = near[1] + chance.between(8, 18 + tone * 34);
        const s = 5 + tone * 12;
        return [-1, 0, 1]
          .map((k) =>
            line(
              [
                [x, py],
                [x + k * s * 0.5, py - s],
              ],
              mix("#8d9c3f", "#55702f", tone),
              1.4 + tone * 1.6,
            ),
          )
          .join("");
      })
    );
  };
  const planter = (x: number, y: number, h: number, coat: string, scarf: string) =>
    group(
      `translate(${x} ${y}) scale(${h / 100})`,
      ellipse(0, 2, 40, 4, thin("#35513f", 0.5)),
      limb([-10, -52], [-14, -26], [-12, 0], 13, 7, "#3d3a3a"),
      limb([-4, -52], [4, -26], [2, 0], 13, 7, "#4a4440"),
      shape("M-20 -46Q-24 -70 0 -78Q26 -84 40 -66Q44 -58 34 -52Q10 -60 4 -40Q-10 -36 -20 -46Z", coat),
      limb([30, -62], [36, -40], [38, -16], 9, 6, darker(coat, 0.18)),
      ellipse(47, -62, 8, 9, "#c98f68"),
      shape("M36 -74Q48 -82 58 -68Q52 -70 46 -58Q42 -48 34 -50Q30 -62 36 -74Z", scarf),
      ...[-6, 0, 6].map((d) =>
        line(
          [
            [38, -14],
            [40 + d, -34],
          ],
          "#9bb04a",
          2,
        ),
      ),
    );
  return [
    sky("#8fb2ad", "#d5d7b4", [0.5, "#f5e0ac"], "#f3e8c8"),
    sun(1180, 210, 52, "#ffe6a6"),
    mountains(
      {
        corners: [
          [-40, 340],
          [200, 180],
          [420, 300],
          [640, 150],
          [860, 290],
          [1120, 200],
          [1340, 300],
          [1500, 230],
          [1660, 330],
        ],
        rock: "#8ba79b",
        shade: "#6f9189",
        haze: "#efe3b7",
        floor: 460,
      },
      chance,
    ),
    mist(300, 160, "#f8edcb", 0.95),
    ...[...Array(26)].map((_, i) =>
      crown({
        x: i * 66 - 20,
        y: 420 + Math.sin(i) * 14,
        r: chance.between(30, 56),
        colour: mix("#6f8a55", "#d9d3a0", 0.4),
        chance,
      }),
    ),
    mist(380, 110, "#f8edcb", 0.8),
    terrace(450, 10, 0.05),
    terrace(500, 14, 0.2),
    terrace(556, 18, 0.38),
    group(
      "translate(290 530)",
      shape("M-70 0V-60L0 -110L70 -60V0Z", "#8a5a3c"),
      shape("M-100 -50L0 -128L100 -50L70 -54L0 -104L-70 -54Z", "#c2914f"),
      rect([-16, -40, 32, 40], "#46302a"),
      rect([30, -46, 24, 20], "#f6d898"),
    ),
    tree({ x: 420, y: 548, h: 190, colour: "#6b8144", trunk: "#5a4334", chance }),
    planter(1010, 578, 74, e.brick, e.paper),
    planter(1110, 584, 78, e.teal, e.ochre),
    terrace(634, 22, 0.58),
    planter(700, 684, 120, e.ochre, e.brick),
    planter(860, 690, 126, "#8d3b2c", e.paper),
    terrace(734, 26, 0.78),
    planter(1240, 826, 220, e.teal, e.paper),
    planter(420, 838, 230, e.brick, e.paper),
    terrace(872, 22, 1),
    streaks({ count: 8, from: 60, to: 190, colour: "#fbf0d0", chance }),
    mist(430, 200, "#f8edcb", 0.35),
  ];
});

const pomegranate = (x: number, y: number, r: number, colour = "#b3271f") =>
  `<g>${circle(x, y, r, fade(35, darker(colour, 0.3), colour, lighter(colour, 0.3)))}${poly(
    [
      [x - r * 0.26, y + r * 0.86],
      [x - r * 0.36, y + r * 1.42],
      [x - r * 0.1, y + r * 1.18],
      [x, y + r * 1.46],
      [x + r * 0.12, y + r * 1.18],
      [x + r * 0.36, y + r * 1.4],
      [x + r * 0.26, y + r * 0.86],
    ],
    darker(colour, 0.22),
  )}${ellipse(x + r * 0.34, y - r * 0.36, r * 0.24, r * 0.34, "#ffd5b4", 0.55)}</g>`;
const fruit = (x: number, y: number, r: number) =>
  group(`translate(${x} ${y}) scale(1 -1)`, pomegranate(0, 0, r));

const orchard = landscape("economy-pomegranate", (chance) => [
  sky("#9dbcb4", "#dfdcb2", "#f6e2ae"),
  mountains(
    {
      corners: [
        [-40, 380],
        [180, 260],
        [420, 360],
        [660, 220],
        [900, 350],
        [1160, 250],
        [1400, 350],
        [1660, 270],
        [1700, 380],
      ],
      rock: "#b48f74",
      shade: "#94786e",
      haze: "#f0d9a4",
      floor: 480,
    },
    chance,
  ),
  rect([-10, 430, 1620, 490], fade(90, "#e2c587", "#c99b5d", "#9d6a40")),
  ...[0, 1, 2].flatMap((row) =>
    [...Array(8 - row * 2)].map((_, i) => {
      const gap = 1600 / (7 - row * 2);
      const [x, y, h] = [i * gap + (row % 2) * 70 - 30, 490 + row * 90, 190 + row * 120];
      return (
        overprint(ellipse(x + h * 0.2, y, h * 0.5, h * 0.07, thin("#8a5a38", 0.6))) +
        tree({
          x,
          y,
          h,
          colour: mix(["#a3a462", "#84904a", "#6c7c3c"][row] ?? e.olive, "#f0dca4", 0.28 - row * 0.12),
          trunk: "#6a4a38",
          chance,
        }) +
        times(9 + row * 3, () =>
          circle(
            x + chance.between(-0.32, 0.32) * h,
            y - chance.between(0.45, 0.92) * h,
            4 + row * 4,
            mix("#b3271f", "#f0dca4", 0.3 - row * 0.13),
          ),
        )
      );
    }),
  ),
  person({ x: 610, y: 690, h: 200, coat: e.teal, scarf: e.brick, step: 0.2, with: "bag", thing: "#a9713f" }),
  person({ x: 1010, y: 730, h: 240, coat: "#4f4a4a", facing: -1, step: 0.3 }),
  line(
    [
      [1110, 740],
      [1150, 500],
    ],
    "#7b5433",
    6,
  ),
  line(
    [
      [1160, 740],
      [1190, 500],
    ],
    "#7b5433",
    6,
  ),
  ...[0, 1, 2, 3, 4].map((i) =>
    line(
      [
        [1118 + i * 8, 700 - i * 46],
        [1166 + i * 5, 700 - i * 46],
      ],
      "#7b5433",
      5,
    ),
  ),
  overprint(
    shape(
      `${curvePath([
        [-20, 800],
        [400, 770],
        [900, 800],
        [1620, 770],
      ])}L1620 920L-20 920Z`,
      thin("#a9713f", 0.5),
    ),
  ),
  // near branch
  stroke("M1640 -20Q1400 60 1180 60Q1040 70 940 150", "#5d4030", 20),
  stroke("M1330 50Q1260 160 1270 230M1100 66Q1090 130 1120 180", "#5d4030", 9),
  ...[...Array(64)].map(() => {
    const t = chance.between(0, 1);
    const [x, y] = [940 + t * 700, 150 - t * 140 + chance.between(-90, 110)];
    return group(
      `translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(${chance.between(0, 360).toFixed(0)})`,
      shape(
        "M0 0C10 -14 44 -16 70 0C44 14 10 14 0 0Z",
        chance.pick(["#4f6432", "#657a3c", "#8a9549", "#3f5430"] as const),
      ),
    );
  }),
  pomegranate(1272, 286, 62),
  pomegranate(1122, 226, 50, "#c2402a"),
  pomegranate(1460, 190, 56, "#a32a24"),
  pomegranate(952, 186, 38, "#c2402a"),
  // basket
  overprint(ellipse(330, 862, 320, 36, thin("#7d4f30", 0.7))),
  ...[
    [190, 650, 56],
    [300, 620, 64],
    [420, 640, 60],
    [250, 560, 54],
    [370, 556, 58],
    [480, 690, 50],
    [130, 700, 46],
  ].map(
    ([x = 0, y = 0, r = 0], i) =>
      fruit(x, y + 40, r) &&
      (i % 2
        ? fruit(x, y + 30, r)
        : group(`translate(${x} ${y + 30}) rotate(${i * 40 - 60})`, pomegranate(0, 0, r, "#bd3425"))),
  ),
  shape("M60 700Q320 770 570 700L510 868Q320 906 130 868Z", fade(0, "#7d5230", "#c6975a", "#8f6238")),
  ...[0, 1, 2, 3].map((i) =>
    stroke(
      `M${76 + i * 16} ${742 + i * 34}Q320 ${806 + i * 34} ${556 - i * 16} ${742 + i * 34}`,
      "#6a4326",
      6,
      0.7,
    ),
  ),
  ...[...Array(13)].map((_, i) =>
    line(
      [
        [90 + i * 38, 722 + Math.sin((i / 12) * Math.PI) * 24],
        [146 + i * 29, 880 + Math.sin((i / 12) * Math.PI) * 14],
      ],
      "#6a4326",
      4,
      0.5,
    ),
  ),
  stroke("M56 700Q320 772 574 700", "#d9ae72", 16),
  fruit(690, 838, 48),
  group(
    "translate(820 850) rotate(20)",
    circle(0, 0, 54, "#a32a24"),
    blob(
      [
        [-40, -20],
        [0, -46],
        [42, -16],
        [40, 22],
        [0, 44],
        [-42, 18],
      ],
      "#f3d9a4",
    ),
    times(40, (i) =>
      ellipse(
        Math.cos(i * 2.4) * Math.sqrt(i) * 6,
        Math.sin(i * 2.4) * Math.sqrt(i) * 5.6,
        6,
        5,
        i % 3 ? "#b3201f" : "#d8443a",
      ),
    ),
  ),
]);

const steel = landscape("economy-steel", (chance) => [
  rect([-10, -10, 1620, 920], fade(90, "#1a1a22", "#33262a", "#4a2c28")),
  ...[0, 1, 2, 3, 4, 5, 6].map(
    (i) =>
      poly(
        [
          [i * 270 - 60, -10],
          [i * 270 - 10, -10],
          [i * 270 + 20, 920],
          [i * 270 - 90, 920],
        ],
        mix("#2a242b", "#5a3a33", 0.3 + (i % 2) * 0.2),
      ) +
      line(
        [
          [i * 270 - 30, 160],
          [i * 270 + 240, 60],
        ],
        "#453036",
        12,
      ) +
      line(
        [
          [i * 270 - 30, 60],
          [i * 270 + 240, 160],
        ],
        "#3b2b31",
        10,
      ),
  ),
  ...[...Array(6)].map((_, i) =>
    poly(
      [
        [60 + i * 270, 190],
        [190 + i * 270, 190],
        [190 + i * 270, 330],
        [60 + i * 270, 330],
      ],
      fade(90, "#3f5f68", "#a98a63"),
      0.75,
    ),
  ),
  rect([-10, 110, 1620, 44], "#16161c"),
  rect([-10, 104, 1620, 8], e.ochre, 0.7),
  rect([520, 70, 360, 60], "#2b2a30"),
  ...[560, 800].map((x) => circle(x, 134, 22, "#0f1015")),
  halo(760, 560, 900, "#ff8a3a", 0.7),
  line(
    [
      [600, 140],
      [600, 300],
    ],
    "#0e0f14",
    8,
  ),
  line(
    [
      [800, 140],
      [800, 300],
    ],
    "#0e0f14",
    8,
  ),
  group(
    "translate(700 420) rotate(-26)",
    shape("M-190 -150H190L150 170Q0 210 -150 170Z", fade(0, "#2a2529", "#6d4438", "#241f24")),
    ...[-80, 30, 130].map((y) =>
      stroke(`M${-186 + Math.abs(y) * 0.1} ${y}Q0 ${y + 34} ${186 - Math.abs(y) * 0.1} ${y}`, "#17161b", 12),
    ),
    ellipse(0, -150, 192, 44, "#1b191e"),
    ellipse(0, -146, 166, 34, fade(0, "#ffb84f", "#fff3c4", "#ff9a3c")),
  ),
  circle(620, 330, 30, "#0e0f14"),
  circle(820, 300, 30, "#0e0f14"),
  shape(
    "M474 378Q420 420 428 600L436 770H500L494 590Q492 470 540 400Z",
    fade(90, "#fff6d2", "#ffd16a", "#ff8f33"),
  ),
  halo(466, 560, 300, "#ffb45c", 0.9),
  halo(466, 760, 420, "#ff9d45", 0.9),
  shape("M250 740H700L660 920H290Z", fade(0, "#1d1a20", "#5b392f", "#1d1a20")),
  ellipse(475, 742, 225, 34, fade(0, "#ff9136", "#fff2bd", "#ff9136")),
  ...[280, 420, 560, 660].map((x) =>
    line(
      [
        [x, 780],
        [x + 4, 910],
      ],
      "#141217",
      7,
      0.7,
    ),
  ),
  shine(
    times(90, () => {
      const [a, d] = [chance.between(Math.PI * 1.05, Math.PI * 1.95), chance.between(30, 420) ** 1];
      const [x, y] = [470 + Math.cos(a) * d * 1.2, 735 + Math.sin(a) * d * 0.8 + (d * d) / 2400];
      return line(
        [
          [x, y],
          [x + Math.cos(a) * 26, y + Math.sin(a) * 20],
        ],
        chance.pick(["#ffe9a8", "#ffc25a", "#ff9a3c"] as const),
        chance.between(1.5, 4),
      );
    }),
  ),
  rect([-10, 872, 1620, 50], "#17151a"),
  poly(
    [
      [860, 880],
      [1640, 850],
      [1640, 920],
      [860, 920],
    ],
    "#2b2226",
  ),
  ...[
    [1130, 878, 380, "#8f5a3c"],
    [1330, 900, 430, "#5e4a44"],
  ].map(
    ([x, y, h, coat]) =>
      person({
        x: Number(x),
        y: Number(y),
        h: Number(h),
        coat: String(coat),
        facing: -1,
        step: 0.15,
        legs: "#211f26",
      }) +
      shape(
        `M${Number(x) - Number(h) * 0.085} ${Number(y) - Number(h) * 0.955}A${Number(h) * 0.075} ${Number(h) * 0.075} 0 0 1 ${Number(x) + Number(h) * 0.065} ${Number(y) - Number(h) * 0.955}L${Number(x) - Number(h) * 0.1} ${Number(y) - Number(h) * 0.945}Z`,
        "#f0b23c",
      ),
  ),
  line(
    [
      [980, 920],
      [980, 700],
    ],
    "#0f1015",
    10,
  ),
  line(
    [
      [900, 720],
      [1620, 690],
    ],
    "#0f1015",
    10,
  ),
  line(
    [
      [900, 790],
      [1620, 770],
    ],
    "#0f1015",
    8,
  ),
  ...[1180, 1400, 1590].map((x) =>
    line(
      [
        [x, 920],
        [x, 700],
      ],
      "#0f1015",
      10,
    ),
  ),
  beam(
    [
      [300, -10],
      [640, -10],
      [520, 500],
      [380, 500],
    ],
    "#ffcf8a",
    0.12,
  ),
]);

export const economyLand = [greenhouse, rice, orchard, steel];
