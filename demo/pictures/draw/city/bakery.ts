// Bakery with oven glow, baker, stacked flatbread.
import { city as c, thin } from "../colours.ts";
import { halo } from "../land.ts";
import { limb, person } from "../people.ts";
import { landscape } from "../picture.ts";
import {
  circle,
  curvePath,
  ellipse,
  fade,
  group,
  line,
  overprint,
  rect,
  shape,
  stroke,
  times,
} from "../shapes.ts";
import { courses } from "../town.ts";

const bread = (x: number, y: number, s: number, turn = 0) =>
  group(
    `translate(${x} ${y}) rotate(${turn}) scale(${s})`,
    shape(
      curvePath(
        [
          [-120, 0],
          [-70, -34],
          [60, -38],
          [130, -6],
          [66, 34],
          [-74, 32],
        ],
        true,
      ),
      fade(80, "#f2cf8f", "#d39a4d"),
    ),
    times(5, (i) =>
      stroke(
        `M${-80 + i * 8} ${-18 + i * 9}Q0 ${-26 + i * 10} ${90 - i * 6} ${-16 + i * 9}`,
        "#b0702f",
        4,
        0.5,
      ),
    ),
    times(14, (i) => ellipse(-70 + ((i * 37) % 150), -20 + ((i * 23) % 42), 3.4, 2.2, "#fff1cf")),
  );

export const bakery = landscape("city-bakery", (chance) => [
  rect([-10, -10, 1620, 920], fade(0, "#4d2a26", "#6f3a2a", "#2a2130")),
  courses([-10, -10, 1620, 640], { w: 92, h: 40, colour: "#2b181b", opacity: 0.4 }),
  shape("M90 640V330C110 120 340 60 520 60C700 60 930 120 950 330V640Z", fade(90, "#93492f", "#5b2c25")),
  shape("M250 640V400C262 270 380 220 520 220C660 220 778 270 790 400V640Z", "#2c1718"),
  shape(
    "M280 640V410C292 300 400 250 520 250C640 250 748 300 760 410V640Z",
    fade(90, "#c2462a", "#f08a34", "#ffd27a"),
  ),
  ...times(1, () => "").split("|"),
  times(7, (i) =>
    shape(
      `M${330 + i * 58} 640C${300 + i * 58} 560 ${360 + i * 58} 520 ${350 + i * 60} ${430 - chance.between(0, 70)}C${400 + i * 58} 500 ${410 + i * 58} 570 ${388 + i * 58} 640Z`,
      i % 2 ? "#ffe29a" : "#ffb84f",
      0.85,
    ),
  ),
  halo(520, 470, 760, "#ff9a45", 0.62),
  rect([40, 630, 980, 40], "#b0643f"),
  rect([40, 668, 980, 260], fade(90, "#6b3527", "#3a1f20")),
  courses([40, 668, 980, 260], { w: 70, h: 34, colour: "#2b181b", opacity: 0.45 }),
  overprint(ellipse(900, 880, 260, 30, thin("#1c1218", 0.7))),
  // the baker with the long peel
  line(
    [
      [1090, 470],
      [560, 560],
    ],
    "#d7a768",
    13,
  ),
  shape("M600 540L440 566Q404 586 444 594L606 574Z", "#e3b878"),
  bread(510, 556, 0.62, -6),
  group(
    "translate(1120 900)",
    limb([-20, -260], [-40, -130], [-46, -6], 62, 44, "#23283a"),
    limb([40, -260], [56, -130], [60, -6], 62, 44, "#2c3346"),
    shape(
      "M-92 -520Q-30 -566 54 -546Q110 -520 100 -380L96 -220Q10 -196 -66 -220Q-104 -380 -92 -520Z",
      fade(0, "#ffdca2", "#efe0c4", "#a8968a"),
    ),
    shape("M-72 -400Q0 -380 84 -400L96 -170Q10 -140 -66 -172Z", fade(0, "#f6d7a1", "#cdbba0")),
    limb([-60, -490], [-96, -380], [-28, -428], 50, 34, "#f8d9a2"),
    circle(-24, -428, 22, "#c98f68"),
    limb([60, -490], [20, -380], [-96, -400], 54, 34, "#d8c2a4"),
    circle(-100, -402, 23, "#c98f68"),
    shape("M-30 -560H24V-520Q0 -500 -30 -524Z", "#a86f4c"),
    ellipse(-14, -594, 44, 52, fade(0, "#e3a878", "#a86f4c")),
    shape(
      "M-60 -606Q-70 -660 -14 -668Q44 -666 40 -590Q30 -560 20 -560Q22 -600 0 -612Q-40 -618 -60 -606Z",
      "#f4ead2",
    ),
  ),
  // shop side: counter with bread, evening window, customers
  rect([1290, 90, 320, 400], "#24405a"),
  rect([1306, 106, 290, 370], fade(90, "#1c3350", "#41647d", "#d99c68")),
  rect([1446, 106, 9, 370], "#3b2630"),
  person({ x: 1380, y: 700, h: 420, coat: "#2b3b52", scarf: c.brick, facing: -1, step: 0 }),
  person({ x: 1520, y: 710, h: 450, coat: "#54463f", facing: -1, step: 0 }),
  shape("M1190 640H1640V920H1160Z", fade(90, "#8d5336", "#4a2a26")),
  shape("M1170 630H1640V664H1160Z", "#d59a5f"),
  ...[0, 1, 2, 3, 4, 5].map((i) => bread(1400 + (i % 2) * 16, 622 - i * 25, 1.1, (i % 3) * 4 - 4)),
  bread(1572, 616, 0.8, 8),
  bread(1566, 590, 0.8, -4),
  times(22, () =>
    circle(
      chance.between(300, 1100),
      chance.between(120, 620),
      chance.between(1.5, 4),
      "#ffd48a",
      chance.between(0.3, 0.8),
    ),
  ),
]);
