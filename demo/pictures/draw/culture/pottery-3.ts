// Pottery: kiln with fire.
import { thin } from "../colours.ts";
import { halo } from "../land.ts";
import { person } from "../people.ts";
import { portrait } from "../picture.ts";
import {
  archPath,
  circle,
  ellipse,
  fade,
  group,
  inside,
  line,
  poly,
  rect,
  shape,
  shine,
  times,
} from "../shapes.ts";
import { courses } from "../town.ts";
import { vessel } from "./parts-pottery.ts";

export const kiln = portrait("culture-pottery-3", (chance) => [
  rect([-10, -10, 1020, 1270], fade(90, "#1d1424", "#3d2230", "#5a2e2c")),
  courses([-10, -10, 1020, 1270], { w: 80, h: 36, colour: "#120c16", opacity: 0.3 }),
  shape(
    "M60 1050V620C60 330 260 170 480 170C700 170 900 330 900 620V1050Z",
    fade(0, "#5a2c28", "#a8563a", "#6d3029"),
  ),
  inside(
    "M60 1050V620C60 330 260 170 480 170C700 170 900 330 900 620V1050Z",
    courses([60, 170, 840, 880], { w: 66, h: 32, colour: "#3d1a1c", opacity: 0.5 }),
  ),
  rect([400, 60, 160, 130], "#6d3029"),
  ...[0, 1, 2, 3, 4, 5].map((i) =>
    circle(480 + Math.sin(i * 1.4) * 26 + i * 10, 40 - i * 26, 34 + i * 10, "#8a7a80", 0.22),
  ),
  shape(archPath(240, 980, 480, 560, 0.5), "#2a1218"),
  shape(archPath(268, 980, 424, 520, 0.5), fade(90, "#a82f1f", "#e9742c", "#ffc765", "#fff0bd")),
  ...[
    [350, 820],
    [480, 820],
    [610, 820],
  ].map(([x = 0, y = 0], i) => vessel(x, y, { k: 0.92, kind: [0, 3, 2][i] ?? 0, colour: "#a83f22" })),
  rect([270, 818, 420, 18], "#7d2a1c"),
  ...[
    [340, 980],
    [440, 980],
    [540, 980],
    [630, 980],
  ].map(([x = 0, y = 0], i) => vessel(x, y, { k: 0.72, kind: (i * 2 + 1) % 5, colour: "#8d3420" })),
  ...[...Array(8)].map((_, i) =>
    shape(
      `M${270 + i * 54} 985C${250 + i * 54} 930 ${300 + i * 54} 900 ${290 + i * 54} ${840 - chance.between(0, 60)}C${330 + i * 54} 890 ${340 + i * 54} 940 ${318 + i * 54} 985Z`,
      i % 2 ? "#fff0b0" : "#ffb648",
      0.75,
    ),
  ),
  halo(480, 760, 620, "#ff8f3c", 0.8),
  shine(
    times(60, () =>
      circle(
        chance.between(180, 800),
        chance.between(260, 1100),
        chance.between(1.5, 4.4),
        "#ffc76a",
        chance.between(0.4, 1),
      ),
    ),
  ),
  shape("M-10 1050H1010V1270H-10Z", fade(90, "#7d4432", "#3a1f24")),
  shape("M240 1050H720L860 1270H100Z", thin("#ffb45c", 0.42)),
  ...[0, 1, 2, 3, 4, 5].map((i) =>
    group(
      `translate(${110 + (i % 3) * 66} ${1200 - Math.floor(i / 3) * 46})`,
      ellipse(0, 0, 34, 26, "#8d5a38"),
      ellipse(0, 0, 22, 16, "#c99660"),
      ellipse(0, 0, 10, 7, "#8d5a38"),
    ),
  ),
  person({ x: 850, y: 1220, h: 560, coat: "#3a4a5a", facing: -1, step: 0.25, legs: "#241a28" }),
  line(
    [
      [800, 950],
      [560, 960],
    ],
    "#1a1218",
    11,
  ),
  poly(
    [
      [860, 720],
      [880, 690],
      [900, 1100],
      [880, 1110],
    ],
    thin("#1a1218", 0.25),
  ),
  shape("M828 740Q816 840 824 960", thin("#ffb45c", 0.0)),
]);
