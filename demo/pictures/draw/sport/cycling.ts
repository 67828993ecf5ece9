// Road cyclists in the mountains.
import { lighter, sport as s, thin } from "../colours.ts";
import { glints, hill, sky, sun } from "../land.ts";
import { mountains } from "../mountains.ts";
import { limb } from "../people.ts";
import { landscape } from "../picture.ts";
import { circle, ellipse, fade, faint, group, line, rect, shape, stroke, times } from "../shapes.ts";
import { spruce } from "../trees.ts";

const racer = (jersey: string, frame: string) =>
  [
    ellipse(0, 3, 90, 6, thin("#2a2a22", 0.5)),
    ...[-54, 56].map(
      (x) =>
        `<circle cx="${x}" cy="-34" r="33" fill="none" stroke="#171c1e" stroke-width="4.6"/>` +
        circle(x, -34, 4, "#171c1e") +
        times(6, (i) =>
          line(
            [
              [x, -34],
              [x + Math.cos(i * 1.047) * 31, -34 + Math.sin(i * 1.047) * 31],
            ],
            "#171c1e",
            0.8,
            0.5,
          ),
        ),
    ),
    line(
      [
        [-54, -34],
        [-22, -78],
        [40, -80],
        [2, -34],
        [-22, -78],
      ],
      frame,
      5,
    ),
    line(
      [
        [-54, -34],
        [2, -34],
      ],
      frame,
      5,
    ),
    line(
      [
        [56, -34],
        [40, -88],
      ],
      frame,
      5,
    ),
    stroke("M40 -88Q64 -92 62 -76Q58 -66 48 -70", "#171c1e", 4.4),
    ellipse(-26, -84, 15, 4, "#171c1e"),
    limb([-20, -88], [10, -64], [-4, -22], 17, 9, "#8f6448"),
    limb([-20, -88], [0, -76], [4, -70], 18, 15, "#1a2c30"),
    limb([-18, -88], [20, -70], [12, -14], 18, 9, "#c98f68"),
    limb([-18, -88], [4, -80], [10, -74], 19, 16, "#22383c"),
    shape("M4 -10Q12 -18 22 -8L24 -5H2Z", "#f3e9d4"),
    shape("M-34 -84Q-34 -112 6 -128Q32 -132 36 -116Q30 -100 -8 -80Q-24 -74 -34 -84Z", jersey),
    shape("M-6 -122Q32 -132 36 -116Q30 -104 4 -88Z", lighter(jersey, 0.18)),
    limb([30, -116], [42, -96], [56, -84], 11, 7, "#c98f68"),
    circle(57, -83, 5, "#171c1e"),
    ellipse(46, -132, 9, 10, "#c98f68"),
    shape("M30 -134Q34 -152 52 -150Q64 -146 62 -136Z", frame),
  ].join("");

export const cycling = landscape("sport-cycling", (chance) => [
  sky("#5b9aa0", "#bdd0ae", "#f3e0a8"),
  sun(320, 190, 54, "#ffe9ad"),
  mountains(
    {
      corners: [
        [-40, 420],
        [160, 240],
        [360, 380],
        [600, 150],
        [820, 340],
        [1040, 210],
        [1260, 360],
        [1460, 180],
        [1660, 380],
      ],
      rock: "#9aa68c",
      shade: "#6d8a80",
      snow: { lit: "#fbf3dc", shade: "#a9bdb4", depth: 60 },
      haze: "#eadfae",
      floor: 540,
    },
    chance,
  ),
  hill(
    [
      [-20, 480],
      [260, 420],
      [600, 500],
      [1000, 430],
      [1300, 400],
      [1640, 460],
    ],
    fade(90, "#8a9a58", "#5f7d4c"),
    { roughness: 16, chance },
  ),
  stroke(
    "M1640 520Q1300 480 1200 500Q1120 520 1240 540Q1360 560 1180 580Q900 600 760 560Q660 530 560 560Q440 600 640 640",
    "#d9cba6",
    15,
  ),
  ...[
    [820, 566],
    [870, 570],
    [930, 576],
    [1240, 552],
  ].map(([x = 0, y = 0]) => ellipse(x, y - 8, 9, 6, s.orange) + circle(x + 5, y - 15, 3.4, s.ink)),
  ...[...Array(13)].map((_, i) =>
    spruce({
      x: i * 130 + chance.between(-30, 30),
      y: 610 + (i % 3) * 20,
      h: chance.between(90, 150),
      colour: "#44684a",
      chance,
    }),
  ),
  hill(
    [
      [-20, 640],
      [400, 600],
      [800, 660],
      [1200, 620],
      [1640, 600],
    ],
    fade(90, "#7f8f4c", "#4f6a40"),
    { roughness: 14, chance },
  ),
  shape("M-20 760Q600 690 1640 700V920H-20Z", fade(90, "#6f7472", "#4d5557", "#383f44")),
  stroke("M-20 756Q600 686 1640 696", s.paper, 9, 0.85),
  stroke("M-20 880Q700 800 1640 800", s.paper, 6, 0.5),
  ...[...Array(12)].map((_, i) => rect([i * 140 + 20, 716 - Math.sin(i / 4) * 26, 14, 56], s.paper)),
  stroke("M-20 742Q600 670 1640 690", "#cfc9b4", 12),
  group("translate(1320 812) scale(1.75)", racer("#4f8a84", s.ink)),
  group("translate(1010 826) scale(1.95)", racer(s.sand, s.deep)),
  group("translate(690 852) scale(2.3)", racer(s.paper, "#b5402c")),
  group("translate(310 882) scale(2.6)", racer(s.orange, s.deep)),
  faint(0.4, ...[0, 1, 2].map((i) => stroke(`M-10 ${600 + i * 70}H${120 + i * 20}`, s.paper, 4))),
  glints({ from: 800, to: 900, count: 12, colour: "#8a8f8a", chance, opacity: 0.3 }),
]);
