// Market of spices, heaps and scales.
import { darker, economy as e, lighter, mix, thin } from "../colours.ts";
import { halo } from "../land.ts";
import { person } from "../people.ts";
import { landscape } from "../picture.ts";
import {
  archPath,
  circle,
  curvePath,
  ellipse,
  fade,
  group,
  line,
  rect,
  roundPath,
  shape,
  stroke,
  times,
} from "../shapes.ts";
import { beam, courses } from "../town.ts";

export const spices = landscape("economy-spices", (chance) => {
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
