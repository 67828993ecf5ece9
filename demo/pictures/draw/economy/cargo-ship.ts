// Cargo ship at sea at evening.
import { economy as e, mix, thin } from "../colours.ts";
import { cloud, glints, sky, streaks, sun } from "../land.ts";
import { landscape } from "../picture.ts";
import { curvePath, fade, faint, poly, rect, shape, shine, stroke } from "../shapes.ts";
import { boxes, container } from "./parts-trade.ts";

export const ship = landscape("economy-cargo-ship", (chance) => [
  sky("#2f4f66", "#7f7f85", [0.42, "#d98a5c"], [0.55, "#f3bd74"], "#f6d79c"),
  sun(1120, 420, 70, "#ffc36a"),
  cloud(300, 240, { w: 520, colour: "#b98278", chance, opacity: 0.55 }),
  cloud(1330, 170, { w: 460, colour: "#c9876f", chance, opacity: 0.5 }),
  streaks({ count: 12, from: 280, to: 420, colour: "#f8d39a", chance }),
  rect([-10, 470, 1620, 450], fade(90, "#eeb877", "#8c7772", "#2d5260", "#173440")),
  shine(
    poly(
      [
        [1060, 470],
        [1180, 470],
        [1420, 920],
        [800, 920],
      ],
      fade(90, thin("#ffcf86", 0.75), thin("#ffcf86", 0.05)),
    ),
  ),
  glints({ from: 478, to: 900, count: 150, colour: "#ffdca0", chance, opacity: 0.5 }),
  glints({ from: 520, to: 900, count: 90, colour: "#16323f", chance, opacity: 0.5 }),
  faint(0.5, shape("M180 640Q700 670 1320 620L1100 720Q700 760 330 730Z", "#12242f")),
  ...[0, 1, 2, 3].flatMap((row) =>
    [...Array(12)].map((_, i) =>
      row > 1.6 + Math.sin(i * 1.1 + 1) * 1.6
        ? ""
        : container(330 + i * 64, 470 - row * 36, 62, 35, mix(chance.pick(boxes), "#5b3a3a", 0.22)),
    ),
  ),
  rect([212, 290, 96, 220], fade(0, "#8d8078", "#f1d7a6")),
  ...[312, 352, 392, 432].map((y) => rect([220, y, 80, 14], "#26323c")),
  rect([196, 282, 128, 10], "#f6dfb2"),
  rect([232, 236, 48, 48], e.brick),
  shape("M236 232Q150 200 60 216Q150 170 276 228Z", "#4a444b", 0.4),
  shape(
    "M150 504H1130L1330 462Q1300 600 1230 634Q700 664 190 634Q150 570 150 504Z",
    fade(90, "#33262b", "#1b1f28"),
  ),
  shape("M178 598Q700 628 1262 592Q1246 622 1230 634Q700 664 190 634Q180 616 178 598Z", e.brick),
  stroke("M156 520H1134L1322 480", e.sand, 4, 0.7),
  rect([1180, 420, 6, 70], "#2a2329"),
  stroke("M1228 640Q1330 648 1420 690", "#f6e3bd", 8, 0.7),
  stroke("M1210 650Q1290 674 1330 720", "#f6e3bd", 5, 0.5),
  stroke("M180 646Q80 660 -10 700", "#f6e3bd", 6, 0.5),
  shape(
    `${curvePath([
      [-20, 800],
      [200, 770],
      [420, 810],
      [700, 776],
      [1000, 816],
      [1300, 780],
      [1620, 806],
    ])}L1620 920L-20 920Z`,
    fade(90, "#1f4451", "#0f2833"),
    0.9,
  ),
  shape(
    `${curvePath([
      [-20, 800],
      [200, 770],
      [420, 810],
      [700, 776],
      [1000, 816],
      [1300, 780],
      [1620, 806],
    ])}L1620 812Q1300 800 1000 828Q700 796 420 824Q200 790 -20 812Z`,
    "#f1cf98",
    0.55,
  ),
]);
