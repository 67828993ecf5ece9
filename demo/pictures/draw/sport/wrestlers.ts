// Wrestlers on the mat.
import { sport as s, thin } from "../colours.ts";
import { athlete, limb } from "../people.ts";
import { landscape } from "../picture.ts";
import { circle, ellipse, fade, group, overprint, rect } from "../shapes.ts";
import { beam } from "../town.ts";
import { crowd, stand } from "./parts-play.ts";

export const wrestlers = landscape("sport-wrestlers", (chance) => [
  rect([-10, -10, 1620, 920], fade(90, "#10282e", "#1d474b", "#2f6a66")),
  ...[420, 1180].map((x) =>
    beam(
      [
        [x - 60, -10],
        [x + 60, -10],
        [x + 420, 900],
        [x - 420, 900],
      ],
      "#fff0c4",
      0.42,
    ),
  ),
  crowd({
    y: [250, 430],
    rows: 5,
    count: 44,
    size: 28,
    colours: ["#1d4a4d", "#2b5f5e", "#6a5a44", "#3d6f68", "#173c40"],
    chance,
  }),
  rect([-10, 470, 1620, 60], "#173a3e"),
  ...[...Array(7)].map((_, i) =>
    rect([i * 236 + 10, 478, 216, 44], [s.deep, s.orange, "#2a666a"][i % 3] ?? s.deep),
  ),
  rect([-10, 528, 1620, 392], fade(90, "#2d6a6a", "#1c4a4f")),
  ellipse(800, 760, 860, 230, "#d9b878"),
  ellipse(800, 750, 820, 210, fade(90, "#f0cf8c", "#e0a24f")),
  `<ellipse cx="800" cy="750" rx="660" ry="162" fill="none" stroke="${s.orange}" stroke-width="46"/>`,
  `<ellipse cx="800" cy="750" rx="170" ry="40" fill="none" stroke="${s.orange}" stroke-width="14"/>`,
  overprint(ellipse(800, 812, 380, 40, thin("#a8642f", 0.7))),
  group(
    "translate(650 826) scale(5.6)",
    athlete(
      {
        head: [22, -72],
        neck: [14, -64],
        hips: [-14, -40],
        arms: [
          [
            [26, -52],
            [42, -56],
          ],
          [
            [30, -58],
            [46, -46],
          ],
        ],
        legs: [
          [
            [-26, -20],
            [-38, -1],
          ],
          [
            [4, -24],
            [-2, -1],
          ],
        ],
      },
      { shirt: "#b5402c", shorts: "#b5402c", bulk: 1.25, shoes: s.paper },
    ),
  ),
  group(
    "translate(960 826) scale(-5.6 5.6)",
    athlete(
      {
        head: [24, -78],
        neck: [15, -70],
        hips: [-12, -44],
        arms: [
          [
            [28, -60],
            [44, -64],
          ],
          [
            [26, -64],
            [40, -72],
          ],
        ],
        legs: [
          [
            [-28, -24],
            [-40, -1],
          ],
          [
            [6, -26],
            [4, -1],
          ],
        ],
      },
      { shirt: "#2a5f8a", shorts: "#2a5f8a", bulk: 1.25, shoes: s.paper, skin: "#b97f5a" },
    ),
  ),
  limb([740, 470], [800, 520], [880, 560], 46, 32, "#c98f68"),
  group(
    "translate(1380 770)",
    ...[0].map(() => athlete(stand, { shirt: s.paper, shorts: s.ink, tights: true, sleeves: true })),
  ).replace("translate(1380 770)", "translate(1380 740) scale(3.1)"),
  circle(160, 130, 2, s.paper),
  ...[...Array(30)].map(() =>
    circle(chance.between(300, 1300), chance.between(40, 600), chance.between(1.5, 3), "#fff3cf", 0.4),
  ),
]);
