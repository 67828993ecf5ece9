// Coin stacks in front of a chart.
import { darker, economy as e, lighter, mix, thin } from "../colours.ts";
import { mist } from "../land.ts";
import { landscape } from "../picture.ts";
import { circle, ellipse, fade, group, line, type Point, rect, shape, times } from "../shapes.ts";
import { beam } from "../town.ts";

const polyOf = (points: readonly Point[]) => `M${points.map(([x, y]) => `${x} ${y}`).join("L")}`;

export const coins = landscape("economy-coins", (chance) => {
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
