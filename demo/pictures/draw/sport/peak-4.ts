// Expedition: climber on an ice wall.
import { darker, lighter, sport as s } from "../colours.ts";
import { cloud, roughLine, snowfall } from "../land.ts";
import { limb } from "../people.ts";
import { portrait } from "../picture.ts";
import {
  circle,
  ellipse,
  fade,
  group,
  line,
  type Point,
  poly,
  polyPath,
  rect,
  roundPath,
  shape,
  stroke,
} from "../shapes.ts";
import { peak } from "./parts-peak.ts";

export const wall = portrait("sport-peak-4", (chance) => [
  rect([-10, -10, 1020, 1270], fade(90, "#2f6a8a", "#86b3bd", "#e6e4cf")),
  group(
    "translate(-200 560) scale(.9)",
    peak(chance, { rock: "#8fa9b3", shade: "#7593a5", lit: "#f6f1e2", dim: "#b5c9d0", haze: "#e6e6d6" }),
  ),
  cloud(260, 980, { w: 520, colour: "#f8f4e6", chance, opacity: 0.9 }),
  cloud(120, 1120, { w: 600, colour: "#f8f4e6", chance }),
  cloud(480, 1210, { w: 560, colour: "#fdfaf0", chance }),
  ...[0, 1, 2, 3].map((i) => {
    const edge = roughLine([620 - i * -90, -20], [300 + i * 150, 1270], {
      roughness: 60,
      chance,
      depth: 5,
    }).map(([x, y], k): Point => [x + (k % 2 ? 26 : -20) * (1 - i * 0.2), y]);
    return shape(
      `${polyPath(edge, false)}L1020 1270L1020 -20Z`,
      [
        fade(0, "#e9f0ea", "#9cc4d2"),
        fade(0, "#c3dbe0", "#79aec4"),
        fade(0, "#a3c8d4", "#5795b3"),
        fade(0, "#86b5c8", "#3f7fa2"),
      ][i] ?? "#86b5c8",
    );
  }),
  ...[...Array(34)].map(() => {
    const [x, y, h] = [chance.between(560, 980), chance.between(40, 1200), chance.between(50, 170)];
    return poly(
      [
        [x, y],
        [x + chance.between(10, 26), y],
        [x + chance.between(2, 12), y + h],
      ],
      chance.pick(["#f4f8f2", "#d3e6e8", "#5d9cba", "#b3d3dc"] as const),
      0.6,
    );
  }),
  ...[...Array(9)].map(() =>
    line(
      [
        [chance.between(520, 700), chance.between(60, 1200)],
        [chance.between(720, 960), chance.between(60, 1200)],
      ],
      "#f4f8f2",
      2,
      0.5,
    ),
  ),
  stroke("M470 640Q420 900 330 1270", "#b5402c", 7),
  group(
    "translate(440 760) scale(5.4)",
    limb([-4, -30], [16, -36], [30, -14], 12, 7, "#22343c"),
    limb([2, -28], [-2, -4], [18, 14], 12, 7, "#2c424a"),
    shape("M26 -18L44 -16L46 -12L28 -8ZM14 10L34 14L34 19L14 19Z", "#141c20"),
    line(
      [
        [44, -14],
        [52, -16],
      ],
      "#cfd6d4",
      1.8,
    ),
    line(
      [
        [34, 16],
        [42, 14],
      ],
      "#cfd6d4",
      1.8,
    ),
    shape(roundPath(-36, -72, 19, 40, 7), s.deep),
    shape("M-20 -66Q-14 -84 4 -84Q16 -80 14 -66L8 -28Q-8 -22 -16 -30Q-24 -48 -20 -66Z", s.orange),
    shape("M4 -84Q16 -80 14 -66L8 -28L0 -26Q8 -56 4 -84Z", lighter(s.orange, 0.22)),
    ellipse(10, -94, 7, 8, "#c98f68"),
    shape("M-1 -92Q0 -106 12 -104Q21 -101 18 -93Q10 -97 4 -92Q3 -86 -1 -88Z", s.sand),
    limb([0, -76], [14, -92], [30, -104], 9, 6, darker(s.orange, 0.15)),
    limb([8, -78], [26, -72], [40, -84], 9, 6, s.orange),
    circle(30, -105, 4, "#141c20"),
    circle(40, -85, 4, "#141c20"),
    line(
      [
        [28, -98],
        [36, -122],
      ],
      "#3a3a3a",
      2.4,
    ),
    stroke("M26 -118Q36 -126 50 -118", "#cfd6d4", 3),
    line(
      [
        [38, -78],
        [46, -102],
      ],
      "#3a3a3a",
      2.4,
    ),
    stroke("M36 -98Q46 -106 60 -98", "#cfd6d4", 3),
  ),
  ...[...Array(26)].map(() => {
    const [x, y] = [chance.between(560, 800), chance.between(150, 420)];
    return poly(
      [
        [x, y],
        [x + 12, y + 5],
        [x + 4, y + 14],
      ],
      "#f7faf4",
      0.85,
    );
  }),
  snowfall({ count: 60, chance, size: 4, width: 1000, height: 1250 }),
]);
