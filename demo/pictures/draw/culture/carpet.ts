// Carpet loom, weaver.
import { culture as c, darker, lighter, thin } from "../colours.ts";
import { halo } from "../land.ts";
import { limb } from "../people.ts";
import { landscape } from "../picture.ts";
import {
  archPath,
  circle,
  ellipse,
  fade,
  faint,
  group,
  inside,
  line,
  overprint,
  rect,
  shape,
  stroke,
  times,
} from "../shapes.ts";
import { beam } from "../town.ts";

export const carpet = landscape("culture-carpet", (chance) => {
  const knots = (x0: number, y0: number, w: number, h: number) => {
    const k = 16;
    const [cx, cy] = [w / k / 2 - 0.5, h / k / 2 - 0.5];
    return Array.from({ length: Math.floor(h / k) }, (_, row) =>
      Array.from({ length: Math.floor(w / k) }, (_u, col) => {
        const [dx, dy] = [Math.abs(col - cx), Math.abs(row - cy * 1.7)];
        const border = Math.min(col, w / k - 1 - col);
        const m = dx * 1.0 + dy * 1.15;
        const colour =
          border < 1
            ? c.navy
            : border < 4
              ? (col + row) % 4 < 2
                ? c.ochre
                : c.madder
              : border < 5
                ? c.navy
                : m < 4
                  ? c.paper
                  : m < 8
                    ? c.turquoise
                    : m < 11
                      ? c.ochre
                      : m < 14
                        ? c.navy
                        : (col * 3 + row * 5) % 11 === 0
                          ? c.ochre
                          : (col * 5 + row * 2) % 13 === 0
                            ? c.turquoise
                            : c.madder;
        return rect([x0 + col * k, y0 + row * k, k + 0.6, k + 0.6], colour);
      }).join(""),
    ).join("");
  };
  return [
    rect([-10, -10, 1620, 920], fade(15, "#4a2a35", "#9a5f42", "#d9a768")),
    shape(archPath(1180, 560, 300, 470, 0.55), "#fbe6b6"),
    shape(archPath(1200, 560, 260, 440, 0.55), fade(90, "#a9cbbd", "#f6e2b0")),
    line(
      [
        [1330, 120],
        [1330, 560],
      ],
      "#7d4a36",
      9,
    ),
    line(
      [
        [1200, 340],
        [1460, 340],
      ],
      "#7d4a36",
      9,
    ),
    beam(
      [
        [1180, 120],
        [1480, 120],
        [900, 920],
        [200, 920],
      ],
      "#ffe2a4",
      0.5,
      120,
    ),
    halo(1330, 330, 420, "#ffe3a8", 0.4),
    rect([-10, 800, 1620, 120], fade(90, "#8f5a3e", "#5a3230")),
    overprint(shape("M180 810H1120L900 900H60Z", thin("#3a1d28", 0.6))),
    // loom
    rect([190, 40, 44, 800], fade(0, "#8a5634", "#5a3426")),
    rect([1010, 40, 44, 800], fade(0, "#a86c3f", "#6a3d2a")),
    rect([150, 60, 944, 48], fade(90, "#b0713f", "#6a3d2a")),
    rect([150, 770, 944, 50], fade(90, "#a0643a", "#5a3426")),
    rect([234, 108, 776, 400], thin("#3a2030", 0.45)),
    times(60, (i) =>
      line(
        [
          [242 + i * 13, 108],
          [242 + i * 13, 500],
        ],
        "#f3e3c2",
        2.2,
        0.85,
      ),
    ),
    rect([234, 290, 776, 16], "#7d4a2f"),
    inside("M238 440H1006V770H238Z", knots(238, 440, 768, 336)),
    rect([238, 432, 768, 10], "#f3e3c2"),
    ...[...Array(11)].map((_, i) => {
      const x = 280 + i * 68;
      const colour = [c.madder, c.ochre, c.turquoise, c.navy, "#e9d0a0", c.clay][i % 6] ?? c.ochre;
      return (
        line(
          [
            [x, 108],
            [x, 150],
          ],
          "#3a2030",
          2,
        ) +
        ellipse(x, 182, 20, 34, fade(0, darker(colour, 0.2), lighter(colour, 0.25))) +
        stroke(
          `M${x - 12} 168Q${x} 176 ${x + 12} 168M${x - 15} 184Q${x} 192 ${x + 15} 184M${x - 12} 200Q${x} 208 ${x + 12} 200`,
          darker(colour, 0.3),
          2.4,
        )
      );
    }),
    // weaver, seen from behind
    overprint(ellipse(700, 882, 260, 20, thin("#2a1522", 0.7))),
    rect([500, 800, 420, 26], "#8d5836"),
    rect([530, 826, 20, 80], "#5a3426"),
    rect([870, 826, 20, 80], "#5a3426"),
    limb([640, 540], [560, 560], [540, 468], 62, 36, "#1f6468"),
    limb([770, 540], [860, 580], [846, 470], 62, 36, "#2f8f8d"),
    circle(538, 456, 22, "#c98f68"),
    circle(846, 458, 22, "#c98f68"),
    shape(
      "M610 820Q590 620 630 530Q700 490 780 530Q824 620 806 820Z",
      fade(0, "#1f6468", c.turquoise, "#3f9d98"),
    ),
    shape(
      "M700 330C770 330 776 420 772 470Q790 560 830 620Q700 690 584 610Q620 560 630 470C626 410 640 330 700 330Z",
      fade(0, "#6d2432", c.madder, "#bb4d3f"),
    ),
    stroke("M596 606Q700 676 820 614", c.ochre, 8),
    times(9, (i) => circle(650 + (i % 3) * 50, 420 + Math.floor(i / 3) * 60, 7, "#e9c48a", 0.7)),
    group(
      "translate(1240 850)",
      ellipse(0, 30, 190, 16, thin("#2a1522", 0.6)),
      shape("M-130 -50Q-120 30 0 34Q120 30 130 -50Z", fade(0, "#8a5a34", "#c69256", "#8a5a34")),
      ...[
        [-84, -60, c.madder],
        [-28, -76, c.ochre],
        [36, -72, c.turquoise],
        [88, -56, c.navy],
        [0, -110, c.clay],
      ].map(
        ([x, y, colour]) =>
          circle(
            Number(x),
            Number(y),
            44,
            fade(30, lighter(String(colour), 0.25), darker(String(colour), 0.2)),
          ) +
          stroke(
            `M${Number(x) - 34} ${Number(y) - 10}Q${x} ${Number(y) - 34} ${Number(x) + 34} ${Number(y) + 6}M${Number(x) - 36} ${Number(y) + 10}Q${x} ${Number(y) - 10} ${Number(x) + 28} ${Number(y) + 22}`,
            darker(String(colour), 0.3),
            3,
            0.7,
          ),
      ),
    ),
    faint(
      0.4,
      times(20, () => circle(chance.between(700, 1400), chance.between(200, 760), 2, "#fff0c6")),
    ),
  ];
});
