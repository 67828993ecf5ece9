// Science pictures of work and nature: servers, laboratory, robot arm, wind, sun, mangroves, coral.
import { darker, lighter, mix, science as s, thin } from "./colours.ts";
import { cloud, glints, halo, hill, mist, mountains, sky, streaks, sun } from "./land.ts";
import { person } from "./people.ts";
import { landscape } from "./picture.ts";
import {
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
import { crown } from "./trees.ts";

const servers = landscape("science-servers", (chance) => {
  const vp: Point = [820, 410];
  const quad = (x: number, ya: number, yb: number, from: number, to: number, colour: string) =>
    poly(
      [
        toward([x, ya], vp, from),
        toward([x, ya], vp, to),
        toward([x, yb], vp, to),
        toward([x, yb], vp, from),
      ],
      colour,
    );
  const racks = (x: number) =>
    [0, 0.17, 0.32, 0.45, 0.56, 0.655, 0.735, 0.8, 0.852].map((t, i, all) => {
      const end = all[i + 1] ?? 0.89;
      const tone = mix("#14263f", "#6fa3ae", t * 0.72);
      const units = times(15, (u) => {
        const y = -160 + u * 76;
        const lights = times(4, (k) => {
          const from = t + (end - t) * (0.12 + k * 0.09);
          return quad(
            x,
            y + 26,
            y + 42,
            from,
            from + (end - t) * 0.045,
            chance.luck(0.72) ? mix("#7fe0cf", "#f4e9c8", t * 0.5) : chance.luck(0.5) ? s.ochre : s.coral,
          );
        });
        return (
          quad(x, y, y + 62, t + (end - t) * 0.06, t + (end - t) * 0.9, mix(tone, "#0a1526", 0.3)) +
          quad(x, y, y + 6, t + (end - t) * 0.06, t + (end - t) * 0.9, lighter(tone, 0.16)) +
          quad(x, y + 20, y + 48, t + (end - t) * 0.55, t + (end - t) * 0.84, mix(tone, "#050d1a", 0.5)) +
          lights
        );
      });
      return (
        quad(x, -220, 1040, t, end, tone) +
        units +
        quad(x, -220, 1040, t + (end - t) * 0.93, end, mix(tone, "#04101f", 0.55))
      );
    });
  return [
    rect([-10, -10, 1620, 920], s.ink),
    poly([[-400, -300], [2000, -300], vp], fade(90, "#0f1e36", "#4f8593")),
    poly([[-400, 1150], [2000, 1150], vp], fade(90, "#79a8ac", "#2d5570", "#12233c")),
    ...[0.1, 0.3, 0.46, 0.6, 0.7, 0.79].map((t) =>
      line([toward([-300, 1100], vp, t), toward([1940, 1100], vp, t)], "#8fc0bf", 3 * (1 - t), 0.4),
    ),
    ...[-0.1, 0.2, 0.5, 0.8, 1.1].map((x) => line([[x * 1600, 1100], vp], "#8fc0bf", 2, 0.25)),
    ...[0, 0.35, 0.58, 0.73, 0.82].map((t) =>
      poly(
        [
          toward([640, -260], vp, t),
          toward([1000, -260], vp, t),
          toward([1000, -260], vp, t + 0.12 * (1 - t)),
          toward([640, -260], vp, t + 0.12 * (1 - t)),
        ],
        "#e9f4e6",
      ),
    ),
    ...racks(-260),
    ...racks(1880),
    rect([752, 350, 140, 112], fade(90, "#e5f1e2", "#a9cfc8")),
    halo(820, 410, 420, "#c9efe4", 0.7),
    shine(
      poly(
        [
          [700, 920],
          [940, 920],
          [850, 440],
          [800, 440],
        ],
        fade(90, thin("#d9f4ea", 0.6), thin("#d9f4ea", 0.06)),
      ),
    ),
    overprint(ellipse(1010, 846, 190, 18, thin("#0f2036", 0.8))),
    person({
      x: 1000,
      y: 844,
      h: 440,
      coat: s.coral,
      scarf: "#1b2c4a",
      step: 0.15,
      facing: 1,
      with: "book",
      thing: s.paper,
      legs: "#1a2a44",
    }),
    person({ x: 760, y: 560, h: 150, coat: "#dfe5d8", step: 0.3, legs: "#2d4d66" }),
    stroke("M-10 60Q400 120 790 300", s.ochre, 7, 0.8),
    stroke("M-10 96Q400 150 790 310", s.coral, 6, 0.8),
    stroke("M1610 60Q1240 120 850 300", s.ochre, 7, 0.7),
  ];
});

const laboratory = landscape("science-laboratory", (chance) => {
  const glass = (d: string, level: number, liquid: string) =>
    shape(d, "#dcebe6", 0.42) +
    inside(
      d,
      rect([-400, level, 800, 900], fade(0, darker(liquid, 0.22), liquid, lighter(liquid, 0.3))),
      ellipse(0, level, 200, 9, lighter(liquid, 0.4)),
    ) +
    stroke(d, "#f4f6ea", 6, 0.9);
  const bubbles = (spread: number, top: number) =>
    times(9, () =>
      circle(chance.between(-spread, spread), chance.between(top, -20), chance.between(3, 8), "#fff7e0", 0.6),
    );
  const flask = "M-26 -330V-210L-130 -34Q-140 0 -104 0H104Q140 0 130 -34L26 -210V-330Z";
  const round = "M-24 -340V-228A124 124 0 1 0 24 -228V-340Z";
  const beaker = "M-96 -230V-16Q-96 0 -80 0H80Q96 0 96 -16V-230Z";
  const tube = "M-20 -230V-20A20 20 0 0 0 20 -20V-230Z";
  return [
    rect([-10, -10, 1620, 920], fade(20, "#214a6b", "#3f7894", "#9cc0b8", "#ecd9ac")),
    rect([930, 60, 620, 500], "#f4ead0"),
    rect([950, 80, 580, 460], fade(60, "#f9e6b4", "#f4c98a", "#d7e0cc")),
    ...[1140, 1340].map((x) => rect([x, 80, 12, 460], "#f4ead0")),
    rect([950, 300, 580, 10], "#f4ead0"),
    inside(
      "M950 80H1530V540H950Z",
      faint(
        0.4,
        crown({ x: 1450, y: 480, r: 120, colour: "#7f9a6a", chance }),
        crown({ x: 1250, y: 520, r: 90, colour: "#8ba679", chance }),
      ),
    ),
    ...[150, 330].map((y) => rect([40, y, 640, 16], "#1c3d5a")),
    ...[80, 160, 250, 330, 430, 520, 600].flatMap((x, i) => [
      shape(
        roundPath(x, 150 - 60 - (i % 3) * 22, 52, 60 + (i % 3) * 22, 10),
        fade(
          0,
          darker(["#5d8fa0", s.ochre, "#d9e0cf", s.coral][i % 4] ?? s.aqua, 0.3),
          ["#5d8fa0", s.ochre, "#d9e0cf", s.coral][i % 4] ?? s.aqua,
        ),
      ),
      shape(
        roundPath(x + 6, 330 - 74 - ((i + 1) % 3) * 16, 58, 74 + ((i + 1) % 3) * 16, 8),
        fade(0, "#18354f", "#3f6c86"),
      ),
    ]),
    person({
      x: 520,
      y: 960,
      h: 700,
      coat: "#f3efdf",
      scarf: "#1e3a5a",
      step: 0,
      legs: "#26405c",
      with: "none",
    }),
    beam(
      [
        [930, 60],
        [1550, 60],
        [760, 920],
        [60, 920],
      ],
      "#ffeec2",
      0.34,
      120,
    ),
    shape("M-10 760H1610V920H-10Z", fade(90, "#f1e6cd", "#b99f80")),
    rect([-10, 750, 1620, 16], "#fbf4e0"),
    overprint(...[180, 770, 1040, 1330].map((x) => ellipse(x - 70, 850, 190, 18, thin("#8f7a6a", 0.6)))),
    group(
      "translate(180 850)",
      glass(beaker, -150, s.aqua),
      ...[0, 1, 2, 3].map((i) =>
        line(
          [
            [-96, -60 - i * 40],
            [-60, -60 - i * 40],
          ],
          "#f4f6ea",
          4,
        ),
      ),
    ),
    group(
      "translate(770 850)",
      glass(flask, -120, s.coral),
      bubbles(60, -110),
      ellipse(-60, -60, 10, 40, "#fff7e0", 0.4),
    ),
    group(
      "translate(1050 800)",
      line(
        [
          [-210, 44],
          [-210, -560],
        ],
        "#33475c",
        12,
      ),
      rect([-270, 36, 330, 18], "#33475c"),
      line(
        [
          [-210, -270],
          [-20, -270],
        ],
        "#33475c",
        10,
      ),
      glass(round, -130, s.ochre),
      bubbles(70, -110),
      shape("M-40 40H40L30 4H-30Z", "#33475c"),
      shape("M-16 4Q-26 -24 0 -52Q26 -24 16 4Z", "#7fc4d0"),
      shape("M-8 4Q-12 -10 0 -26Q12 -10 8 4Z", "#fff3cf"),
    ),
    stroke("M1050 460V420Q1050 380 1110 390L1290 470Q1330 490 1330 540V640", "#e9f1e4", 16, 0.75),
    stroke("M1050 440Q1060 392 1110 396L1290 474", s.ochre, 5, 0.6),
    group(
      "translate(1330 850)",
      glass(flask, -70, "#5a93a8"),
      circle(0, -150, 7, "#5a93a8"),
      circle(0, -110, 5, "#5a93a8"),
    ),
    group(
      "translate(420 850)",
      rect([-10, -150, 230, 16], "#8d5f3f"),
      ...[20, 75, 130, 185].map((x, i) =>
        group(
          `translate(${x} -6)`,
          glass(tube, -120 + i * 26, [s.coral, s.ochre, "#6a9a6a", s.blue][i] ?? s.coral),
        ),
      ),
      rect([-10, -70, 230, 20], "#a9744d"),
      rect([-10, -8, 230, 20], "#8d5f3f"),
    ),
    group(
      "translate(1510 850)",
      shape("M-70 0H80V-26H-70Z", "#22384f"),
      stroke("M40 -26Q110 -140 20 -250", "#22384f", 34),
      group(
        "translate(-10 -220) rotate(-28)",
        shape(roundPath(-26, -110, 52, 190, 12), fade(0, "#2d4a66", "#dfe3d8", "#5a7688")),
        rect([-20, -150, 40, 44], "#22384f"),
        rect([-16, 80, 32, 34], s.ochre),
      ),
      rect([-80, -90, 130, 14], "#dfe3d8"),
    ),
  ];
});

const robot = landscape("science-robot-arm", (chance) => [
  rect([-10, -10, 1620, 920], fade(70, "#173253", "#2d5f80", "#8fb2ae", "#eddab0")),
  ...[...Array(8)].map((_, i) =>
    poly(
      [
        [i * 220 - 40, -10],
        [i * 220 + 10, -10],
        [i * 220 + 10, 640],
        [i * 220 - 40, 640],
      ],
      "#1d4063",
      0.4,
    ),
  ),
  ...[60, 150].map((y) =>
    line(
      [
        [-10, y],
        [1610, y],
      ],
      "#12294a",
      16,
      0.6,
    ),
  ),
  ...[140, 470, 800, 1130, 1460].map(
    (x) =>
      poly(
        [
          [x - 60, 170],
          [x + 60, 170],
          [x + 84, 196],
          [x - 84, 196],
        ],
        "#0f2340",
      ) +
      rect([x - 80, 194, 160, 7], "#fff2cc") +
      beam(
        [
          [x - 80, 200],
          [x + 80, 200],
          [x + 220, 700],
          [x - 220, 700],
        ],
        "#ffeec2",
        0.2,
      ),
  ),
  faint(
    0.55,
    group("translate(1320 640) scale(-.55 .55)", armOf("#3f7894")),
    group("translate(280 640) scale(.5)", armOf("#3f7894")),
  ),
  rect([-10, 630, 1620, 290], fade(90, "#8ba39d", "#4f7081", "#2b4a63")),
  poly(
    [
      [-10, 690],
      [1610, 690],
      [1610, 760],
      [-10, 760],
    ],
    "#22384f",
  ),
  rect([-10, 684, 1620, 12], "#dfe3d8"),
  ...[...Array(17)].map(
    (_, i) => circle(40 + i * 98, 728, 20, "#14253a") + circle(40 + i * 98, 728, 8, "#8ea4ad"),
  ),
  rect([-10, 760, 1620, 18], "#16273c"),
  ...[90, 420, 1150, 1460].map((x, i) =>
    group(
      `translate(${x} 686)`,
      shape(roundPath(-92, -98, 184, 98, 12), fade(0, "#e9dfc7", "#c3b79d")),
      rect([-74, -80, 100, 60], mix(s.blue, s.paper, 0.2)),
      times(4, (k) => rect([-66 + k * 24, -70, 14, 40], i % 2 ? s.ochre : s.aqua)),
      circle(58, -50, 22, "#8fa6a6"),
      circle(58, -50, 12, "#35576e"),
    ),
  ),
  overprint(ellipse(770, 880, 330, 30, thin("#18304a", 0.8))),
  group("translate(780 870)", armOf(s.ochre)),
  shine(circle(1046, 560, 190, glow(thin("#fff6d2", 1), [0.2, thin("#ffc766", 0.7)], thin("#ffb04a", 0)))),
  ...[...Array(34)].map(() => {
    const [a, d] = [chance.between(0, Math.PI * 2), chance.between(20, 170)];
    const [x, y] = [1046 + Math.cos(a) * d, 570 + Math.sin(a) * d * 0.8];
    return line(
      [
        [x, y],
        [x + Math.cos(a) * 20, y + Math.sin(a) * 20 + 6],
      ],
      "#ffe7a6",
      chance.between(1.5, 3.4),
    );
  }),
  group(
    "translate(1050 686)",
    shape(roundPath(-110, -108, 220, 108, 12), fade(0, "#f4e9cf", "#c9bda2")),
    rect([-90, -88, 100, 66], s.blue),
    circle(66, -54, 26, "#8fa6a6"),
    circle(66, -54, 14, "#35576e"),
  ),
  person({
    x: 1420,
    y: 900,
    h: 400,
    coat: s.coral,
    facing: -1,
    step: 0.1,
    with: "book",
    thing: s.paper,
    legs: "#1c2f4a",
  }),
  shape("M1388 520A32 30 0 0 1 1448 520L1380 524Z", s.ochre),
  rect([-10, 872, 330, 8], s.ochre),
  ...[0, 90, 180, 270].map((x) =>
    line(
      [
        [x + 20, 920],
        [x + 20, 800],
      ],
      s.ochre,
      9,
    ),
  ),
  line(
    [
      [-10, 804],
      [320, 804],
    ],
    s.ochre,
    9,
  ),
]);

/** A six-axis arm standing on the origin, reaching towards positive x. */
function armOf(colour: string): string {
  const [light, dark, joint] = [lighter(colour, 0.35), darker(colour, 0.35), "#22384f"];
  return [
    shape("M-150 0H150L110 -60H-110Z", fade(0, "#33506a", "#1a2d46")),
    shape(roundPath(-90, -130, 180, 80, 20), fade(0, light, colour, dark)),
    group(
      "translate(0 -150) rotate(-24)",
      shape("M-62 0L-44 -330H44L62 0Z", fade(0, light, colour, dark)),
      shape("M-20 -30L-14 -290H14L20 -30Z", dark, 0.5),
    ),
    circle(0, -150, 76, joint),
    circle(0, -150, 46, fade(30, light, dark)),
    group(
      "translate(-134 -452) rotate(24)",
      shape("M-20 -62L360 -40V26L-20 62Z", fade(90, light, colour, dark)),
      shape("M-96 -50H0V50H-96Q-116 0 -96 -50Z", joint),
      rect([90, -14, 190, 20], dark, 0.5),
    ),
    circle(-134, -452, 66, joint),
    circle(-134, -452, 40, fade(30, light, dark)),
    stroke("M-170 -500Q-40 -640 190 -350", joint, 10),
    circle(204, -308, 46, joint),
    circle(204, -308, 27, fade(30, light, dark)),
    group(
      "translate(204 -308) rotate(-8)",
      shape("M-26 10H80L70 60H-16Z", joint),
      shape("M18 56H62V110H18Z", fade(0, light, dark)),
      poly(
        [
          [30, 108],
          [50, 108],
          [44, 150],
          [36, 150],
        ],
        joint,
      ),
    ),
    line(
      [
        [204, -300],
        [262, -262],
      ],
      joint,
      44,
    ),
    line(
      [
        [262, -262],
        [266, -190],
      ],
      colour,
      40,
    ),
    poly(
      [
        [246, -180],
        [286, -180],
        [272, -120],
        [260, -120],
      ],
      joint,
    ),
  ].join("");
}

const turbine = (x: number, y: number, h: number, turn: number, colour: string) =>
  shape(
    `M${x - h * 0.016} ${y}L${x - h * 0.007} ${y - h}H${x + h * 0.007}L${x + h * 0.016} ${y}Z`,
    fade(0, lighter(colour, 0.5), colour),
  ) +
  group(
    `translate(${x} ${y - h})`,
    ...[0, 120, 240].map((a) =>
      group(
        `rotate(${turn + a})`,
        shape(
          `M0 0Q${h * 0.05} ${-h * 0.1} ${h * 0.014} ${-h * 0.52}Q${-h * 0.014} ${-h * 0.3} ${-h * 0.014} 0Z`,
          fade(0, colour, lighter(colour, 0.55)),
        ),
      ),
    ),
    circle(0, 0, h * 0.022, darker(colour, 0.12)),
    circle(0, 0, h * 0.011, lighter(colour, 0.6)),
  );

const wind = landscape("science-wind", (chance) => [
  sky("#3f7597", "#9fbfbb", [0.5, "#efd9a8"], "#f6e4bb"),
  sun(400, 380, 60, "#ffe0a0"),
  cloud(1220, 220, { w: 520, colour: "#fbf0d8", chance, opacity: 0.85 }),
  cloud(700, 130, { w: 320, colour: "#fbf0d8", chance, opacity: 0.6 }),
  streaks({ count: 9, from: 260, to: 380, colour: "#fdf0cf", chance }),
  mountains(
    {
      corners: [
        [-40, 530],
        [220, 420],
        [480, 510],
        [760, 400],
        [1020, 500],
        [1300, 410],
        [1660, 520],
      ],
      rock: "#9fae9f",
      shade: "#7f9896",
      haze: "#f1dfb0",
      floor: 600,
    },
    chance,
  ),
  ...[
    [110, 540, 190, 20],
    [250, 530, 210, 75],
    [620, 540, 200, 50],
    [980, 530, 220, 10],
    [1500, 520, 210, 95],
  ].map(([x = 0, y = 0, h = 0, a = 0]) => turbine(x, y, h, a, "#d9dccb")),
  hill(
    [
      [-20, 560],
      [260, 530],
      [560, 570],
      [900, 520],
      [1240, 560],
      [1640, 520],
    ],
    fade(90, "#b9b27a", "#8d9360"),
    { roughness: 10, chance },
  ),
  turbine(430, 650, 420, 38, "#e3e3d2"),
  turbine(790, 640, 380, 100, "#dfe0cf"),
  turbine(1440, 650, 440, 64, "#e3e3d2"),
  hill(
    [
      [-20, 660],
      [300, 620],
      [700, 680],
      [1100, 620],
      [1640, 680],
    ],
    fade(90, "#a19a5b", "#6f7d4c"),
    { roughness: 10, chance },
  ),
  turbine(1130, 800, 740, 14, "#f1ede0"),
  turbine(150, 780, 600, 80, "#ece9da"),
  shape(
    `${curvePath([
      [-20, 760],
      [300, 730],
      [640, 770],
      [980, 760],
      [1300, 720],
      [1640, 760],
    ])}L1640 920L-20 920Z`,
    fade(90, "#8a8c4a", "#4d6340"),
  ),
  stroke("M520 920Q700 830 640 790Q590 750 760 712Q860 690 820 660", "#e9d7a4", 20, 0.8),
  stroke("M520 920Q690 840 630 800", "#e9d7a4", 34, 0.8),
  ...[
    [560, 846],
    [610, 858],
    [660, 838],
    [700, 862],
    [760, 850],
    [590, 882],
    [720, 884],
  ].map(
    ([x = 0, y = 0]) =>
      ellipse(x, y, 22, 14, "#f6ecd6") +
      circle(x + 20, y - 8, 8, "#4a3f3a") +
      line(
        [
          [x - 10, y + 8],
          [x - 10, y + 24],
        ],
        "#4a3f3a",
        4,
      ) +
      line(
        [
          [x + 10, y + 8],
          [x + 10, y + 24],
        ],
        "#4a3f3a",
        4,
      ),
  ),
  person({ x: 460, y: 890, h: 120, coat: s.coral, with: "stick", step: 0.4 }),
  overprint(shape("M1130 800L1330 920H1270Z", thin("#5d6a42", 0.6))),
  ...[...Array(40)].map(() => {
    const [x, y] = [chance.between(0, 1600), chance.between(790, 910)];
    return line(
      [
        [x, y],
        [x + chance.between(-6, 10), y - chance.between(10, 24)],
      ],
      chance.pick(["#c9bf6f", "#b3b05f", "#5f7444"] as const),
      3,
    );
  }),
]);

const solar = landscape("science-solar", (chance) => {
  const vp: Point = [1040, 400];
  const panel = (x: number, y: number, k: number) =>
    group(
      `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${k.toFixed(3)})`,
      overprint(
        poly(
          [
            [-260, 10],
            [220, 10],
            [140, 40],
            [-330, 40],
          ],
          thin("#7d4f3a", 0.6),
        ),
      ),
      line(
        [
          [-150, 4],
          [-150, -70],
        ],
        "#4a5560",
        10,
      ),
      line(
        [
          [150, 4],
          [150, -70],
        ],
        "#4a5560",
        10,
      ),
      poly(
        [
          [-250, -30],
          [210, -30],
          [270, -190],
          [-190, -190],
        ],
        fade(35, "#16355e", "#2a6290", "#7fb6bd", "#f5dca4"),
      ),
      ...[1, 2, 3, 4, 5].map((i) =>
        line(
          [
            [-250 + i * 77, -30],
            [-190 + i * 77, -190],
          ],
          "#cfe0d8",
          2.6,
          0.7,
        ),
      ),
      line(
        [
          [-230, -83],
          [230, -83],
        ],
        "#cfe0d8",
        2.6,
        0.7,
      ),
      line(
        [
          [-210, -137],
          [250, -137],
        ],
        "#cfe0d8",
        2.6,
        0.7,
      ),
      line(
        [
          [-250, -30],
          [210, -30],
        ],
        "#f4ead0",
        6,
      ),
    );
  const rows = [0.93, 0.9, 0.865, 0.82, 0.765, 0.69, 0.58, 0.4, 0.1];
  return [
    sky("#2f6690", "#86afb4", [0.46, "#f2cf92"], "#f7e2b0"),
    sun(1040, 330, 74, "#ffdf94"),
    streaks({ count: 14, from: 120, to: 320, colour: "#fbe6bd", chance }),
    mountains(
      {
        corners: [
          [-40, 430],
          [180, 300],
          [420, 400],
          [660, 260],
          [880, 400],
          [1180, 340],
          [1380, 410],
          [1520, 330],
          [1660, 430],
        ],
        rock: "#b98d76",
        shade: "#8a7278",
        haze: "#f3d39a",
        floor: 500,
      },
      chance,
    ),
    rect([-10, 410, 1620, 510], fade(90, "#efcf94", "#d9a468", "#b57a4c")),
    ...rows.map((t) =>
      times(13, (i) => {
        const [x, y] = toward([-2600 + i * 560, 980], vp, t);
        return x < -300 || x > 1900 ? "" : panel(x, y, 1.02 * (1 - t) + 0.004);
      }),
    ),
    shine(
      poly(
        [
          [1000, 400],
          [1080, 400],
          [1500, 920],
          [500, 920],
        ],
        fade(90, thin("#ffe6a8", 0.55), thin("#ffe6a8", 0)),
      ),
    ),
    mist(380, 120, "#fbe0a8", 0.7),
    person({
      x: 560,
      y: 880,
      h: 250,
      coat: s.coral,
      step: 0.3,
      with: "book",
      thing: s.paper,
      legs: "#29405c",
    }),
    shape("M541 648A20 18 0 0 1 578 648L536 652Z", s.ochre),
  ];
});

const mangrove = landscape("science-mangrove", (chance) => [
  sky("#7fb0b3", "#cfdcb8", [0.55, "#f4e3ae"], "#f1dba4"),
  sun(1080, 300, 56, "#ffeab2"),
  rect([-10, 470, 1620, 450], fade(90, "#d9dcb0", "#86b2a8", "#3a7484", "#1b4560")),
  ...[...Array(30)].map((_, i) =>
    crown({
      x: i * 58 - 20,
      y: 452 + Math.sin(i * 1.3) * 10,
      r: chance.between(36, 60),
      colour: mix("#5d8a6a", "#dfe0b0", 0.5),
      chance,
    }),
  ),
  mist(420, 100, "#f3e8bd", 0.7),
  glints({ from: 490, to: 900, count: 110, colour: "#f9edc4", chance, opacity: 0.5 }),
  shine(
    poly(
      [
        [1030, 480],
        [1130, 480],
        [1260, 920],
        [860, 920],
      ],
      fade(90, thin("#fff0ba", 0.6), thin("#fff0ba", 0.05)),
    ),
  ),
  ...[
    [640, 560, 0.5],
    [1430, 570, 0.55],
    [330, 640, 0.85],
    [1330, 770, 1.3],
    [90, 800, 1.5],
  ].map(([x = 0, y = 0, k = 0]) => {
    const bark = mix("#3b3236", "#b9b48f", 0.5 - k * 0.33);
    return group(
      `translate(${x} ${y}) scale(${k})`,
      faint(
        0.4,
        ...[-130, -60, 40, 120].map((d) => stroke(`M${d} 0Q${d * 0.8} 60 ${d * 0.4} 120`, "#143448", 10)),
      ),
      ...[-190, -140, -95, -55, -20, 20, 60, 100, 150, 195].map((d) =>
        stroke(`M${d * 0.12} -170Q${d * 0.75} -150 ${d} 6`, darker(bark, Math.abs(d) % 3 ? 0.1 : 0), 11),
      ),
      shape("M-20 -170Q-26 -260 -50 -320L0 -280L60 -330Q30 -250 22 -165Z", bark),
      crown({ x: -70, y: -350, r: 120, colour: mix("#4a7a50", "#d9dcae", 0.45 - k * 0.32), chance }),
      crown({ x: 80, y: -340, r: 130, colour: mix("#41704c", "#d9dcae", 0.42 - k * 0.3), chance }),
      crown({ x: 0, y: -430, r: 120, colour: mix("#558555", "#d9dcae", 0.42 - k * 0.3), chance }),
    );
  }),
  // heron
  group(
    "translate(800 800)",
    ellipse(0, 4, 90, 8, "#e9efd0", 0.7),
    line(
      [
        [-8, 0],
        [-4, -130],
      ],
      "#5a4a3a",
      6,
    ),
    line(
      [
        [26, 0],
        [14, -66],
        [18, -130],
      ],
      "#5a4a3a",
      6,
    ),
    blob(
      [
        [-90, -130],
        [-40, -190],
        [30, -200],
        [64, -160],
        [30, -118],
        [-40, -112],
      ],
      fade(90, "#f6f0dd", "#a9bcc0"),
    ),
    blob(
      [
        [-110, -120],
        [-40, -180],
        [20, -170],
        [-10, -130],
        [-60, -110],
      ],
      "#7f9aa8",
    ),
    stroke("M44 -172Q120 -230 74 -300Q54 -340 96 -360", "#f6f0dd", 22),
    ellipse(104, -364, 26, 16, "#f6f0dd"),
    poly(
      [
        [120, -374],
        [200, -352],
        [118, -354],
      ],
      s.ochre,
    ),
    stroke("M92 -376Q60 -380 30 -360", "#1b2c44", 6),
    circle(110, -367, 3.6, "#14202f"),
    faint(
      0.3,
      group(
        "scale(1 -0.6)",
        blob(
          [
            [-90, -130],
            [-40, -190],
            [30, -200],
            [64, -160],
            [30, -118],
            [-40, -112],
          ],
          "#f6f0dd",
        ),
      ),
    ),
  ),
  ...[...Array(7)].map((_, i) =>
    stroke(`M${480 + i * 44} ${170 + Math.sin(i * 2.2) * 34}q10 -11 18 0q10 -11 18 0`, "#375a62", 3.4, 0.8),
  ),
  ...[...Array(22)].map(() => {
    const x = chance.between(500, 1200);
    const y = chance.between(840, 900);
    return line(
      [
        [x, y],
        [x, y - chance.between(14, 34)],
      ],
      "#3b3236",
      5,
    );
  }),
]);

const coral = landscape("science-coral", (chance) => {
  const branch = (x: number, y: number, h: number, colour: string) => {
    const grow = (from: Point, a: number, l: number, w: number, d: number): string => {
      const to: Point = [from[0] + Math.cos(a) * l, from[1] + Math.sin(a) * l];
      return (
        line([from, to], colour, w) +
        circle(to[0], to[1], w * 0.52, lighter(colour, 0.3)) +
        (d
          ? grow(to, a - chance.between(0.25, 0.6), l * 0.76, w * 0.74, d - 1) +
            grow(to, a + chance.between(0.25, 0.6), l * 0.76, w * 0.74, d - 1)
          : "")
      );
    };
    return [-0.5, 0, 0.5].map((d) => grow([x, y], -Math.PI / 2 + d, h * 0.3, h * 0.085, 3)).join("");
  };
  const fan = (x: number, y: number, r: number, colour: string) =>
    times(13, (i) => {
      const a = Math.PI * (1.08 + i * 0.07);
      return stroke(
        `M${x} ${y}Q${x + Math.cos(a) * r * 0.5} ${y + Math.sin(a) * r * 0.7} ${x + Math.cos(a) * r} ${y + Math.sin(a) * r}`,
        i % 2 ? colour : darker(colour, 0.15),
        9,
      );
    }) +
    [0.45, 0.65, 0.85]
      .map((t) =>
        stroke(
          `M${x + Math.cos(Math.PI * 1.08) * r * t} ${y + Math.sin(Math.PI * 1.08) * r * t}A${r * t} ${r * t} 0 0 1 ${x + Math.cos(Math.PI * 1.92) * r * t} ${y + Math.sin(Math.PI * 1.92) * r * t}`,
          lighter(colour, 0.15),
          5,
          0.8,
        ),
      )
      .join("");
  const fish = (x: number, y: number, k: number, colour: string, band: string, facing = 1) =>
    group(
      `translate(${x} ${y}) scale(${k * facing} ${k})`,
      shape("M-38 0L-74 -30Q-64 0 -74 30Z", band),
      shape("M-46 0Q-10 -46 50 -6Q56 0 50 6Q-10 46 -46 0Z", colour),
      shape("M-6 -30Q6 -30 12 -27Q18 0 12 27Q4 30 -6 30Q4 0 -6 -30Z", band),
      shape("M-10 -28Q10 -52 30 -20Z", band),
      circle(36, -5, 5, "#fdf3d8"),
      circle(37, -5, 2.6, "#14202f"),
    );
  const brain = (x: number, y: number, r: number, colour: string) =>
    ellipse(x, y, r, r * 0.7, fade(60, lighter(colour, 0.25), colour, darker(colour, 0.3))) +
    times(5, (i) =>
      stroke(
        `M${x - r * 0.8 + i * r * 0.36} ${y - r * 0.3}q${r * 0.1} ${r * 0.2} 0 ${r * 0.36}q${-r * 0.12} ${r * 0.2} ${r * 0.04} ${r * 0.34}`,
        darker(colour, 0.3),
        5,
        0.6,
      ),
    );
  return [
    sky("#8fd0c4", "#3f97a6", [0.5, "#1f6389"], "#123a63"),
    shine(
      ...[120, 420, 760, 1080, 1380].map((x, i) =>
        poly(
          [
            [x, -20],
            [x + 120, -20],
            [x - 60 + i * 20, 760],
            [x - 260 + i * 20, 760],
          ],
          fade(90, thin("#e9fbe4", 0.42), thin("#e9fbe4", 0)),
        ),
      ),
    ),
    ...[...Array(8)].map((_, i) => ellipse(i * 220 + 60, 16 + (i % 2) * 14, 140, 9, "#eafae6", 0.55)),
    blob(
      [
        [-60, 700],
        [200, 540],
        [460, 620],
        [700, 560],
        [960, 640],
        [1250, 520],
        [1660, 640],
        [1660, 960],
        [-60, 960],
      ],
      "#1c5c80",
      0.8,
    ),
    ...[160, 560, 1240, 1480].map((x, i) => faint(0.55, branch(x, 660, 210, i % 2 ? "#357e94" : "#2f7690"))),
    ...[...Array(26)].map(() =>
      fish(
        chance.between(560, 1100),
        chance.between(180, 360),
        chance.between(0.2, 0.34),
        "#dcefe0",
        "#7fb9bd",
      ),
    ),
    shape(
      `${curvePath([
        [-20, 760],
        [180, 690],
        [420, 770],
        [700, 800],
        [940, 780],
        [1180, 690],
        [1420, 720],
        [1640, 660],
      ])}L1640 920L-20 920Z`,
      fade(90, "#2a5070", "#16304f"),
    ),
    brain(330, 760, 100, "#c98f5a"),
    fan(1180, 740, 230, "#b8507a"),
    branch(150, 790, 420, s.coral),
    branch(1440, 760, 440, s.ochre),
    branch(600, 830, 230, "#e9b7a0"),
    brain(820, 826, 110, "#6f9a6a"),
    fan(470, 850, 180, "#8a5aa0"),
    branch(1010, 860, 280, "#d8574a"),
    brain(1290, 840, 90, "#d98a6a"),
    ...[0, 1, 2, 3, 4].map(
      (i) =>
        shape(roundPath(1150 + i * 30, 800 - (i % 3) * 34, 25, 130, 12), fade(0, "#e3c477", "#a9803f")) +
        ellipse(1162 + i * 30, 806 - (i % 3) * 34, 9, 5, "#5d4322"),
    ),
    fish(720, 500, 1.5, s.ochre, s.paper),
    fish(900, 590, 1.15, s.ochre, s.paper),
    fish(560, 610, 0.95, s.ochre, s.paper),
    fish(1030, 440, 0.9, "#f2e6c8", s.coral, -1),
    fish(300, 420, 0.9, "#f2e6c8", s.coral),
    group(
      "translate(1290 330) rotate(-10)",
      ellipse(0, 0, 120, 74, fade(80, "#a9a85c", "#5f7a4a")),
      ...[
        [-40, 0],
        [10, -24],
        [14, 26],
        [58, 0],
        [-14, -2],
      ].map(([x = 0, y = 0]) =>
        poly(
          [
            [x - 24, y],
            [x - 10, y - 20],
            [x + 14, y - 20],
            [x + 26, y],
            [x + 12, y + 20],
            [x - 12, y + 20],
          ],
          "#4a6440",
          0.7,
        ),
      ),
      ellipse(-146, -8, 34, 24, "#8fa060"),
      circle(-158, -14, 4, "#14202f"),
      blob(
        [
          [-80, 50],
          [-150, 120],
          [-120, 136],
          [-40, 70],
        ],
        "#7d9156",
      ),
      blob(
        [
          [-70, -60],
          [-120, -110],
          [-96, -120],
          [-30, -72],
        ],
        "#7d9156",
      ),
      blob(
        [
          [90, 40],
          [140, 80],
          [150, 64],
          [110, 20],
        ],
        "#7d9156",
      ),
    ),
    ...[...Array(26)].map(
      () =>
        `<circle cx="${chance.between(880, 960).toFixed(0)}" cy="${chance.between(40, 740).toFixed(0)}" r="${chance.between(3, 10).toFixed(1)}" fill="none" stroke="#eafae6" stroke-width="2" opacity=".6"/>`,
    ),
  ];
});

export const scienceWorks = [servers, laboratory, robot, wind, solar, mangrove, coral];
