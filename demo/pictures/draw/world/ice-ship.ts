// Research ship in ice.
import { thin, world as w } from "../colours.ts";
import { sky, snowfall, streaks, sun } from "../land.ts";
import { mountains } from "../mountains.ts";
import { landscape } from "../picture.ts";
import { circle, ellipse, fade, line, overprint, type Point, poly, rect, shape, stroke } from "../shapes.ts";

export const iceShip = landscape("world-ice-ship", (chance) => {
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
