// Mountain village in snow.
import { world as w } from "../colours.ts";
import { hill, mist, sky, snowfall, swell } from "../land.ts";
import { mountains } from "../mountains.ts";
import { person } from "../people.ts";
import { landscape } from "../picture.ts";
import { circle, curvePath, ellipse, fade, line, rect, shape, times } from "../shapes.ts";
import { house } from "../town.ts";
import { bare, spruce } from "../trees.ts";

export const village = landscape("world-village", (chance) => [
  sky("#5b7f9b", "#b3c3c6", [0.5, "#f3d6b3"], "#f1dcc2"),
  mountains(
    {
      corners: [
        [-40, 360],
        [160, 150],
        [380, 310],
        [640, 60],
        [900, 290],
        [1140, 130],
        [1360, 300],
        [1540, 180],
        [1680, 320],
      ],
      rock: "#7f97a8",
      shade: "#5d7f98",
      snow: { lit: "#fdf0dc", shade: "#a9c0cd", depth: 210 },
      haze: "#ecdcc8",
      floor: 560,
    },
    chance,
  ),
  hill(
    [
      [-20, 420],
      [400, 360],
      [760, 460],
      [1180, 360],
      [1640, 420],
    ],
    fade(90, "#dfe3df", "#b3c8d2"),
    { roughness: 20, chance },
  ),
  ...[...Array(30)].map((_, i) =>
    spruce({
      x: i * 56 + chance.between(-20, 20),
      y: 470 + Math.sin(i) * 24,
      h: chance.between(60, 110),
      colour: "#4f6f74",
      snow: "#eef1ea",
      chance,
    }),
  ),
  ...[0, 1, 2, 3].map(
    (row) =>
      swell(
        [
          [-20, 520 + row * 92],
          [300, 480 + row * 92],
          [800, 470 + row * 92],
          [1300, 486 + row * 92],
          [1640, 530 + row * 92],
        ],
        fade(90, "#f6f2e8", "#d3dee0", "#c3d2d8"),
      ) +
      times(9 - row, (i) => {
        const width = 110 + row * 22;
        const x = 190 + row * 30 + i * (width + 24) - row * 40;
        const y = 530 + row * 92 + Math.sin(i * 2 + row) * 14;
        return (
          house({
            x,
            y,
            w: width,
            h: 84 + row * 14,
            colour: ["#b98a60", "#a97a54", "#c99f72", "#98694a"][(i + row) % 4] ?? "#b98a60",
            chance,
            lamp: "#ffd78c",
            lit: 0.62,
            cell: 36 + row * 4,
            snow: "#f7f3e8",
            roof: "flat",
            side: 0.2,
          }) +
          (i % 3 === 0
            ? rect([x + 20, y - 112 - row * 14, 14, 30], "#8a5f46") +
              times(5, (k) =>
                circle(x + 27 + k * 9, y - 130 - row * 14 - k * 17, 8 + k * 4, "#f4efe6", 0.5 - k * 0.07),
              )
            : "")
        );
      }) +
      times(7, (k) =>
        Math.abs(k - 3) < 3
          ? ""
          : spruce({
              x: k * 250 + 40,
              y: 560 + row * 80,
              h: 120 + row * 24,
              colour: "#4a6a70",
              snow: "#f1f2ea",
              chance,
            }),
      ),
  ),
  shape(
    `${curvePath([
      [-20, 840],
      [300, 800],
      [700, 850],
      [1100, 806],
      [1640, 840],
    ])}L1640 920L-20 920Z`,
    fade(90, "#f8f4ea", "#c5d4da"),
  ),
  shape("M700 920Q760 880 730 850Q720 836 760 826L790 828Q770 846 790 866Q830 890 820 920Z", "#c9d5da"),
  bare({ x: 120, y: 870, h: 520, colour: "#4a3d3a", chance, snow: "#f7f3e8" }),
  spruce({ x: 1480, y: 900, h: 440, colour: "#3f6266", snow: "#f4f4ec", chance }),
  spruce({ x: 1580, y: 910, h: 340, colour: "#3a5a5e", snow: "#f4f4ec", chance }),
  person({ x: 700, y: 872, h: 130, coat: w.rust, scarf: "#e9d7b4", step: 0.4, with: "bag" }),
  person({ x: 860, y: 880, h: 140, coat: "#3a4452", step: 0.4, facing: -1, with: "stick" }),
  ...[960, 1010, 1050].map(
    (x, i) =>
      ellipse(x, 858 + (i % 2) * 8, 22, 14, "#6a5546") +
      circle(x + 18, 846 + (i % 2) * 8, 8, "#4a3a32") +
      line(
        [
          [x - 8, 866],
          [x - 8, 882],
        ],
        "#3a2d28",
        4,
      ) +
      line(
        [
          [x + 8, 866],
          [x + 8, 882],
        ],
        "#3a2d28",
        4,
      ),
  ),
  snowfall({ count: 130, chance, size: 4 }),
  mist(460, 120, "#f1e2d0", 0.5),
]);
