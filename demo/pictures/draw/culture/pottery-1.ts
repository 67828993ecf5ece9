// Pottery: hands/potter at the wheel.
import { culture as c, thin } from "../colours.ts";
import { limb } from "../people.ts";
import { landscape } from "../picture.ts";
import {
  archPath,
  circle,
  ellipse,
  fade,
  group,
  inside,
  line,
  overprint,
  rect,
  shape,
  stroke,
} from "../shapes.ts";
import { beam, courses } from "../town.ts";
import { crown, cypress } from "../trees.ts";
import { clays, vessel } from "./parts-pottery.ts";

export const wheel = landscape("culture-pottery-1", (chance) => [
  rect([-10, -10, 1620, 920], fade(15, "#3d2430", "#7d4838", "#c08a5a")),
  courses([-10, -10, 1620, 720], { w: 84, h: 34, colour: "#2a1720", opacity: 0.16 }),
  shape(archPath(110, 520, 330, 460, 0.55), "#e9cf9a"),
  inside(
    archPath(132, 520, 286, 430, 0.55),
    rect([120, 60, 320, 480], fade(90, "#9cc8bd", "#f6e4b4")),
    crown({ x: 220, y: 470, r: 110, colour: "#7f9350", chance }),
    cypress(360, 540, 300, "#4a7058"),
  ),
  line(
    [
      [275, 90],
      [275, 520],
    ],
    "#6d4030",
    8,
  ),
  line(
    [
      [132, 320],
      [418, 320],
    ],
    "#6d4030",
    8,
  ),
  ...[200, 390].map(
    (y, row) =>
      rect([980, y, 600, 20], "#5a3028") +
      overprint(rect([980, y + 20, 600, 12], thin("#2a1522", 0.4))) +
      [0, 1, 2, 3, 4]
        .map((i) =>
          vessel(1040 + i * 116, y, {
            k: 0.68,
            kind: (i * 2 + row) % 5,
            colour: clays[(i + row) % 4] ?? c.clay,
          }),
        )
        .join(""),
  ),
  beam(
    [
      [110, 60],
      [440, 60],
      [1250, 920],
      [420, 920],
    ],
    "#ffe4ac",
    0.46,
    60,
  ),
  shape("M-10 740H1610V920H-10Z", fade(0, "#8d5a3e", "#5a332e")),
  overprint(ellipse(790, 880, 420, 34, thin("#2a1522", 0.7))),
  // potter
  limb([1060, 560], [920, 640], [1010, 830], 120, 74, "#2c3a52"),
  limb([1080, 580], [960, 690], [1060, 870], 124, 78, "#36465f"),
  shape(
    "M960 640Q930 380 1030 290Q1110 250 1180 310Q1240 420 1200 640Z",
    fade(0, "#2f8f8d", c.turquoise, "#1d5f68"),
  ),
  shape("M964 470Q1000 520 1080 540Q1090 620 1070 680H930Q930 560 964 470Z", "#d9b98a"),
  limb([1050, 350], [960, 490], [800, 520], 76, 40, "#2c8280"),
  limb([1130, 360], [1030, 540], [830, 560], 80, 42, c.turquoise),
  limb([960, 490], [880, 506], [790, 512], 44, 34, "#c98f68"),
  limb([1020, 542], [930, 556], [826, 552], 46, 34, "#d59c74"),
  shape("M1030 240H1092V300Q1060 324 1030 300Z", "#a86f4c"),
  ellipse(1040, 200, 56, 66, fade(0, "#dba27a", "#a86f4c")),
  shape(
    "M984 184Q984 118 1050 120Q1124 126 1110 214Q1104 250 1084 256Q1084 210 1062 192Q1020 186 984 184Z",
    "#2a2030",
  ),
  rect([1090, 790, 260, 110], "#6a3d2c"),
  shape("M1060 770H1380V800H1060Z", "#8d5838"),
  // wheel and pot
  shape("M740 690H780V860H740Z", "#4a2a26"),
  ellipse(760, 868, 220, 34, "#4a2a26"),
  ellipse(760, 856, 220, 34, "#7d5036"),
  ellipse(760, 690, 200, 32, "#5a3a33"),
  ellipse(760, 678, 200, 32, fade(0, "#8a8078", "#d9cdb8", "#8a8078")),
  shape(
    "M690 676Q640 590 680 520Q700 486 690 460H830Q820 486 840 520Q880 590 830 676Z",
    fade(0, "#7d3f2a", "#c4744a", "#e3a878", "#a85a38"),
  ),
  ellipse(760, 460, 70, 16, "#5a2c22"),
  ...[500, 540, 580, 620].map((y) =>
    stroke(`M${676 - (y - 500) * 0.12} ${y}Q760 ${y + 18} ${844 + (y - 500) * 0.12} ${y}`, "#8f4c30", 3, 0.6),
  ),
  shape("M782 500Q836 486 862 512Q868 540 836 548Q800 540 782 520Z", "#d59c74"),
  shape("M664 540Q690 520 716 530Q726 556 700 566Q672 564 664 540Z", "#c98f68"),
  ...[...Array(6)].map(() =>
    circle(chance.between(560, 960), chance.between(690, 760), chance.between(3, 7), "#c4744a"),
  ),
  vessel(420, 860, { k: 1.1, kind: 1, colour: "#d0a070" }),
  vessel(250, 880, { k: 1.3, kind: 3, colour: "#b9683f" }),
  group(
    "translate(1480 850)",
    shape("M-70 0L-56 -90H56L70 0Z", fade(0, "#5a6a70", "#9aa6a0")),
    ellipse(0, -90, 56, 12, "#3f6d78"),
  ),
]);
