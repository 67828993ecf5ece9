// Expedition: climbers on a ridge.
import { sport as s } from "../colours.ts";
import { cloud, roughThrough, sky, snowfall, sun } from "../land.ts";
import { mountains } from "../mountains.ts";
import { landscape } from "../picture.ts";
import { fade, inside, type Point, poly, polyPath, shape, stroke, times } from "../shapes.ts";
import { climber, snow } from "./parts-peak.ts";

const cold = "#9db8c6";

export const ridge = landscape("sport-peak-5", (chance) => {
  const top = roughThrough(
    [
      [-30, 800],
      [220, 690],
      [470, 640],
      [720, 520],
      [980, 440],
      [1230, 290],
      [1420, 180],
      [1660, 330],
    ],
    { roughness: 16, chance, depth: 3 },
  );
  const edge = polyPath(top, false);
  const at = (x: number) => top.reduce((a, b) => (Math.abs(b[0] - x) < Math.abs(a[0] - x) ? b : a))[1];
  const lit = `${edge}L1660 920L1500 920${[...top]
    .reverse()
    .filter((_, i) => i % 3 === 0)
    .map(([x, y], i) => `L${(x + (i % 2 ? 90 : 20)).toFixed(0)} ${(y + (i % 2 ? 190 : 60)).toFixed(0)}`)
    .join("")}Z`;
  return [
    sky("#1f5a80", "#6fa6b8", [0.6, "#dfe3cb"], "#f4e2b6"),
    sun(420, 230, 60, "#fff0bb"),
    mountains(
      {
        corners: [
          [-60, 620],
          [140, 520],
          [320, 600],
          [560, 470],
          [800, 580],
          [1000, 500],
          [1240, 600],
          [1480, 510],
          [1680, 610],
        ],
        rock: "#86a3b0",
        shade: "#678ca0",
        snow: { lit: "#f8f0de", shade: "#b3c8d0", depth: 70 },
        haze: "#e9e6cf",
        floor: 720,
      },
      chance,
    ),
    ...[
      [200, 690, 500],
      [620, 740, 620],
      [1000, 700, 520],
      [380, 800, 640],
      [40, 820, 460],
    ].map(([x = 0, y = 0, w = 0]) => cloud(x, y, { w, colour: "#f8f3e2", chance, opacity: 0.9 })),
    shape(`${edge}L1660 920L-30 920Z`, fade(60, "#5d7f92", "#3f647c", "#27465f")),
    inside(
      `${edge}L1660 920L-30 920Z`,
      shape(lit, snow),
      times(16, (i) => {
        const x = 260 + i * 90;
        const y = at(x);
        return (
          poly(
            [
              [x, y + 60],
              [x + 60, y + 200],
              [x + 20, y + 420],
              [x - 60, y + 260],
            ],
            i % 2 ? "#4f7388" : "#355972",
            0.8,
          ) +
          poly(
            [
              [x + 10, y + 120],
              [x + 60, y + 220],
              [x + 46, y + 330],
            ],
            cold,
            0.7,
          )
        );
      }),
    ),
    stroke(edge, "#ffffff", 12),
    stroke(
      polyPath(
        top.map(([x, y]): Point => [x + 6, y + 12]),
        false,
      ),
      "#bcd2dc",
      8,
      0.7,
    ),
    ...[640, 800, 950, 1100].map((x, i) => {
      const [xa, xb] = [x + 150, x];
      return (
        (i < 3
          ? stroke(
              `M${xb} ${at(xb) - 60}Q${(xa + xb) / 2} ${(at(xa) + at(xb)) / 2 - 34} ${xa} ${at(xa) - 56}`,
              "#b5402c",
              3.4,
            )
          : "") + climber(x, at(x) + 4, 150 - i * 11, [s.sand, "#3f7f8a", "#b5402c", s.orange][i] ?? s.orange)
      );
    }),
    ...[0, 1, 2, 3].map((i) =>
      stroke(
        `M${1380 + i * 40} ${190 + i * 22}Q${1300 + i * 10} ${120 + i * 10} ${1180 + i * 10} ${130 + i * 14}`,
        "#fdfaf0",
        6,
        0.4,
      ),
    ),
    snowfall({ count: 40, chance, size: 2.4 }),
  ];
});
