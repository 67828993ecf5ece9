// First snow: children and a snowman in a yard.
import { city as c, darker, lighter, thin } from "../colours.ts";
import { sky, snowfall } from "../land.ts";
import { person } from "../people.ts";
import { landscape } from "../picture.ts";
import {
  circle,
  curvePath,
  ellipse,
  fade,
  faint,
  group,
  line,
  overprint,
  poly,
  rect,
  roundPath,
  shape,
  stroke,
  times,
} from "../shapes.ts";
import { bare, spruce } from "../trees.ts";
import { white } from "./parts-snow.ts";

export const snowman = landscape("city-snow-5", (chance) => [
  sky("#9db3bf", "#dcdccf", "#f1e6d2"),
  rect([-10, 220, 1620, 400], fade(0, "#b97655", "#cf9266", "#a9644a")),
  times(
    8,
    (i) =>
      rect([40 + i * 205, 290, 110, 150], "#f0e2c4") +
      rect([50 + i * 205, 300, 90, 130], fade(60, "#40596d", "#e9b970")) +
      rect([92 + i * 205, 300, 5, 130], "#f0e2c4") +
      shape(roundPath(34 + i * 205, 436, 122, 18, 9), white),
  ),
  shape(roundPath(-20, 196, 1650, 34, 17), white),
  rect([1280, 420, 130, 200], "#39566b"),
  rect([1292, 432, 50, 188], "#4f7185"),
  rect([1350, 432, 50, 188], "#4f7185"),
  bare({ x: 1460, y: 700, h: 720, colour: "#4a3833", chance, snow: white, depth: 5 }),
  spruce({ x: 130, y: 760, h: 620, colour: "#44645e", snow: white, chance }),
  shape(
    `${curvePath([
      [-20, 630],
      [300, 600],
      [700, 622],
      [1150, 596],
      [1620, 620],
    ])}L1620 920L-20 920Z`,
    fade(90, "#eeece2", "#faf5ea", "#cfd8dd"),
  ),
  overprint(
    ellipse(900, 842, 260, 26, thin("#9fb1c0", 0.7)),
    ellipse(500, 850, 140, 16, thin("#9fb1c0", 0.6)),
    ellipse(1190, 812, 110, 13, thin("#9fb1c0", 0.6)),
  ),
  circle(800, 740, 112, fade(20, "#ffffff", "#f1ede2", "#a9bccb")),
  circle(800, 560, 82, fade(20, "#ffffff", "#f1ede2", "#a9bccb")),
  circle(800, 430, 60, fade(20, "#ffffff", "#f1ede2", "#a9bccb")),
  circle(780, 420, 7, c.ink),
  circle(822, 418, 7, c.ink),
  poly(
    [
      [798, 434],
      [870, 446],
      [798, 452],
    ],
    c.ochre,
  ),
  ...[530, 566, 602].map((y) => circle(806, y, 7, c.ink)),
  line(
    [
      [726, 540],
      [620, 480],
    ],
    "#4a3833",
    9,
  ),
  line(
    [
      [650, 497],
      [630, 460],
    ],
    "#4a3833",
    6,
  ),
  line(
    [
      [876, 545],
      [980, 500],
    ],
    "#4a3833",
    9,
  ),
  line(
    [
      [950, 513],
      [985, 540],
    ],
    "#4a3833",
    6,
  ),
  shape("M744 472Q800 502 858 470L862 500Q800 528 742 500Z", c.brick),
  shape("M830 496L858 490L876 580L846 588Z", darker(c.brick)),
  shape("M736 392H866L862 376H828V316H772V376H740Z", c.deep),
  rect([772, 358, 56, 16], c.brick),
  person({ x: 540, y: 850, h: 310, coat: c.ochre, step: 0.3, scarf: c.deep, legs: "#3b4a5f" }),
  person({ x: 1010, y: 850, h: 290, coat: "#4f7f86", step: 0.2, facing: -1, legs: "#3a3a4c" }),
  person({ x: 1180, y: 812, h: 250, coat: c.brick, step: 0.7, facing: -1, scarf: "#e9d9b5" }),
  person({ x: 330, y: 742, h: 220, coat: "#75608a", step: 0.8, legs: "#33384a" }),
  circle(410, 620, 13, white),
  circle(1080, 640, 12, white),
  faint(
    0.9,
    group(
      "translate(1330 800)",
      ...[0, 1].map((i) => stroke(`M-90 ${i * 16}H70Q100 ${i * 16} 104 ${-24 + i * 16}`, "#7d4632", 8)),
      rect([-80, -24, 150, 14], lighter(c.brick, 0.1)),
    ),
  ),
  snowfall({ count: 220, chance, size: 6 }),
]);
