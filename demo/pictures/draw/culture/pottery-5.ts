// Pottery: turquoise jars in the shop window.
import { culture as c, darker } from "../colours.ts";
import { halo } from "../land.ts";
import { person } from "../people.ts";
import { landscape } from "../picture.ts";
import { archPath, ellipse, fade, group, inside, line, rect, shape } from "../shapes.ts";
import { beam } from "../town.ts";
import { crown, cypress } from "../trees.ts";
import { vessel } from "./parts-pottery.ts";

export const shop = landscape("culture-pottery-5", (chance) => [
  rect([-10, -10, 1620, 920], fade(0, "#3d2230", "#6d3c38")),
  shape("M140 40H1460V660H140Z", "#4a2826"),
  rect([170, 66, 1260, 580], fade(90, "#a9cfc4", "#e6ddb0", "#f4d498")),
  inside(
    "M170 66H1430V646H170Z",
    ...[0, 1, 2, 3, 4].map(
      (i) =>
        shape(archPath(150 + i * 280, 660, 250, 330, 0.5), "#d2a066") +
        shape(archPath(180 + i * 280, 660, 190, 280, 0.5), "#b07a4c"),
    ),
    cypress(330, 650, 470, "#5a8266"),
    cypress(1180, 650, 430, "#5a8266"),
    crown({ x: 720, y: 500, r: 140, colour: "#8a9a58", chance }),
    crown({ x: 890, y: 540, r: 110, colour: "#97a560", chance }),
    person({ x: 560, y: 650, h: 210, coat: "#8a6a5a", scarf: "#5a4450", step: 0.4 }),
    person({ x: 1010, y: 654, h: 230, coat: "#6a7a7a", facing: -1, step: 0.4, with: "bag" }),
  ),
  ...[590, 1010].map((x) => rect([x, 66, 16, 580], "#4a2826")),
  rect([170, 250, 1260, 14], "#4a2826"),
  halo(800, 380, 700, "#fff0c0", 0.45),
  shape("M90 640H1510V690H90Z", fade(90, "#b98256", "#7d4d36")),
  shape("M-10 690H1610V920H-10Z", fade(0, "#4a2830", "#7d4638", "#4a2830")),
  beam(
    [
      [170, 690],
      [1430, 690],
      [1250, 920],
      [200, 920],
    ],
    "#ffe2a6",
    0.35,
  ),
  ...[
    [240, 0, 1.7, "#1f8f8f"],
    [440, 3, 1.5, "#2f6fa0"],
    [640, 4, 1.9, "#3fb0a4"],
    [830, 0, 2.3, c.turquoise],
    [1040, 2, 1.8, "#1d5f8a"],
    [1220, 3, 1.6, "#49b5a8"],
    [1390, 1, 1.6, "#2a7f9a"],
  ].map(([x, kind, k, colour], i) =>
    vessel(Number(x), 650, {
      k: Number(k),
      kind: Number(kind),
      colour: String(colour),
      glossy: true,
      ...(i % 2 ? {} : { band: c.navy }),
    }),
  ),
  ...[
    [140, 1, 1.7, "#49b5a8"],
    [420, 1, 1.5, "#2f6fa0"],
    [1180, 1, 1.9, c.turquoise],
    [1480, 0, 1.6, "#2a7f9a"],
  ].map(([x, kind, k, colour]) =>
    vessel(Number(x), 890, {
      k: Number(k),
      kind: Number(kind),
      colour: String(colour),
      glossy: true,
      band: c.navy,
    }),
  ),
  ...[700, 780, 860].map((x, i) =>
    group(
      `translate(${x} ${880 - i * 6})`,
      ellipse(0, 0, 110, 26, darker(c.turquoise, 0.3)),
      ellipse(0, -8, 110, 26, fade(0, c.turquoise, "#6cc8b8")),
      ellipse(0, -8, 76, 17, c.navy),
      ellipse(0, -8, 40, 9, c.paper),
    ),
  ),
  ...[300, 800, 1300].map(
    (x) =>
      line(
        [
          [x, -10],
          [x, 110],
        ],
        "#2a1620",
        4,
      ) +
      shape(`M${x - 60} 150Q${x} 60 ${x + 60} 150Z`, c.turquoise) +
      halo(x, 160, 160, "#ffe0a0", 0.7),
  ),
]);
