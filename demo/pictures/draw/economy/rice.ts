// Rice terraces, farmers, misty hills.
import { darker, economy as e, lighter, mix, thin } from "../colours.ts";
import { mist, sky, streaks, sun } from "../land.ts";
import { mountains } from "../mountains.ts";
import { limb } from "../people.ts";
import { landscape } from "../picture.ts";
import { curvePath, ellipse, fade, group, line, type Point, rect, shape, stroke, times } from "../shapes.ts";
import { crown, tree } from "../trees.ts";

export const rice = landscape("economy-rice", (chance) => {
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
