// Lighthouse in a storm.
import { darker, thin, world as w } from "../colours.ts";
import { cloud, halo, rain, sky } from "../land.ts";
import { landscape } from "../picture.ts";
import {
  circle,
  curvePath,
  ellipse,
  fade,
  group,
  line,
  type Point,
  poly,
  rect,
  shape,
  shine,
  stroke,
  times,
} from "../shapes.ts";

export const lighthouse = landscape("world-lighthouse", (chance) => {
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
