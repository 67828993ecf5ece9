// Runner at sunrise.
import { sport as s, thin } from "../colours.ts";
import { hill, mist, sky, streaks, sun } from "../land.ts";
import { mountains } from "../mountains.ts";
import { landscape } from "../picture.ts";
import { circle, fade, faint, line, overprint, shape, stroke } from "../shapes.ts";
import { cypress } from "../trees.ts";
import { player, run } from "./parts-play.ts";

export const runner = landscape("sport-runner", (chance) => [
  sky("#3f7d8a", "#9fbfa8", [0.42, "#f5d38d"], [0.6, "#f2a85e"], "#f6cf8f"),
  circle(1060, 420, 210, thin("#fff0bf", 0.5)),
  sun(1060, 420, 130, "#ffe09a"),
  streaks({ count: 14, from: 90, to: 340, colour: "#fbe3b0", chance }),
  mountains(
    {
      corners: [
        [-40, 500],
        [180, 320],
        [380, 450],
        [620, 290],
        [860, 470],
        [1100, 400],
        [1300, 470],
        [1480, 340],
        [1660, 480],
      ],
      rock: "#a9735a",
      shade: "#7d5858",
      haze: "#f3b56e",
      floor: 580,
    },
    chance,
  ),
  hill(
    [
      [-20, 560],
      [360, 500],
      [760, 570],
      [1200, 520],
      [1640, 560],
    ],
    fade(90, "#b5763f", "#8a5a3c"),
    { roughness: 14, chance },
  ),
  hill(
    [
      [-20, 640],
      [400, 590],
      [900, 650],
      [1300, 580],
      [1640, 620],
    ],
    fade(90, "#6d5f3c", "#3d4a38"),
    { roughness: 12, chance },
  ),
  cypress(250, 660, 190, "#4f5a36"),
  cypress(310, 660, 150, "#4f5a36"),
  cypress(1420, 640, 220, "#46543a", -1),
  shape("M1640 700Q1200 660 1000 700Q700 760 -20 740V920H1640Z", fade(90, "#4a4038", "#2a2f30")),
  shape("M1640 730Q1180 690 980 730Q700 790 -20 800V920H1640Z", fade(90, "#7d5c48", "#54453e", "#3a3534")),
  ...[0, 1, 2, 3, 4].map((i) =>
    line(
      [
        [100 + i * 330, 868 - i * 14],
        [260 + i * 330, 862 - i * 14],
      ],
      s.sand,
      9,
      0.8,
    ),
  ),
  overprint(shape("M720 858Q420 850 60 890L60 910Q460 880 760 876Z", thin("#2a1f20", 0.7))),
  player(
    760,
    864,
    640,
    {
      head: [13, -97],
      neck: [9, -85],
      hips: [0, -50],
      arms: [
        [
          [24, -72],
          [36, -84],
        ],
        [
          [-10, -70],
          [0, -56],
        ],
      ],
      legs: [
        [
          [-16, -34],
          [-40, -32],
        ],
        [
          [20, -38],
          [16, -3],
        ],
      ],
    },
    { shirt: s.orange, shorts: s.deep, shoes: s.paper },
  ),
  faint(0.5, stroke("M560 380Q470 370 380 400M540 520Q430 520 330 556M600 640Q500 660 420 700", s.paper, 5)),
  ...[
    [300, 770, 150],
    [200, 764, 130],
  ].map(([x = 0, y = 0, h = 0]) => player(x, y, h, run, { shirt: "#5f8a84", shorts: s.ink })),
  mist(480, 160, "#fbd593", 0.6),
]);
