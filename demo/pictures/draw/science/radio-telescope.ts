// Radio telescope, stars.
import { mix, science as s, thin } from "../colours.ts";
import { halo, hill, sky, stars } from "../land.ts";
import { mountains } from "../mountains.ts";
import { person } from "../people.ts";
import { landscape } from "../picture.ts";
import { curvePath, ellipse, fade, glow, group, line, rect, shape, shine, stroke, times } from "../shapes.ts";

const dish = (x: number, y: number, k: number, tone: (colour: string) => string) =>
  group(
    `translate(${x} ${y}) scale(${k})`,
    line(
      [
        [-110, 0],
        [-30, -220],
      ],
      tone("#c9c2b0"),
      14,
    ),
    line(
      [
        [110, 0],
        [30, -220],
      ],
      tone("#8f9aa0"),
      14,
    ),
    line(
      [
        [-84, -70],
        [84, -70],
      ],
      tone("#a9aaa4"),
      9,
    ),
    line(
      [
        [-96, -20],
        [52, -150],
      ],
      tone("#a9aaa4"),
      7,
    ),
    line(
      [
        [96, -20],
        [-52, -150],
      ],
      tone("#8f9aa0"),
      7,
    ),
    line(
      [
        [-60, -150],
        [60, -150],
      ],
      tone("#a9aaa4"),
      9,
    ),
    rect([-130, -14, 260, 34], tone("#5f7080")),
    rect([-56, -256, 112, 46], tone("#d8d0bc")),
    group(
      "translate(0 -280) rotate(-38)",
      shape("M-250 -70Q0 170 250 -70Z", fade(0, tone("#7b94a3"), tone("#c3cbc4"), tone("#5a7385"))),
      times(9, (i) =>
        line(
          [
            [-200 + i * 50, -60],
            [-150 + i * 37, 30],
          ],
          tone("#5a7385"),
          4,
          0.7,
        ),
      ),
      ellipse(0, -70, 250, 62, fade(0, tone("#f6eedb"), tone("#cfd3c8"), tone("#8ea4ad"))),
      ellipse(0, -62, 190, 42, fade(0, tone("#dcd9ca"), tone("#b4c0bd"), tone("#7a929e"))),
      ellipse(0, -56, 120, 24, fade(0, tone("#b9c4c0"), tone("#8ea4ad"))),
      line(
        [
          [-180, -86],
          [0, -270],
        ],
        tone("#e9e0cb"),
        7,
      ),
      line(
        [
          [180, -86],
          [0, -270],
        ],
        tone("#b8b9b0"),
        7,
      ),
      line(
        [
          [0, -30],
          [0, -270],
        ],
        tone("#cfc9b8"),
        5,
      ),
      shape("M-26 -300H26L18 -254H-18Z", tone(s.coral)),
    ),
  );

export const telescope = landscape("science-radio-telescope", (chance) => [
  sky("#0a1430", "#1c3763", [0.55, "#4b5f86"], [0.68, "#b47a6d"], [0.76, "#e9ae6e"], "#f0c687"),
  stars({ count: 260, floor: 560, colour: "#fdf3d8", chance }),
  shine(
    group(
      "translate(1160 170) rotate(-28)",
      ellipse(0, 0, 620, 60, glow(thin("#cfd8e8", 0.3), thin("#8fa6cf", 0.14), thin("#8fa6cf", 0))),
    ),
  ),
  mountains(
    {
      corners: [
        [-40, 660],
        [180, 560],
        [380, 640],
        [620, 520],
        [860, 640],
        [1100, 560],
        [1320, 640],
        [1500, 570],
        [1660, 660],
      ],
      rock: "#4f4a6a",
      shade: "#38395b",
      haze: "#c98a6c",
      floor: 740,
    },
    chance,
  ),
  hill(
    [
      [-20, 690],
      [400, 660],
      [800, 690],
      [1200, 650],
      [1640, 690],
    ],
    fade(90, "#4b4258", "#2b2d47"),
    { roughness: 12, chance },
  ),
  dish(1290, 720, 0.5, (c) => mix(c, "#574d6b", 0.35)),
  dish(1480, 716, 0.32, (c) => mix(c, "#574d6b", 0.5)),
  dish(240, 716, 0.36, (c) => mix(c, "#574d6b", 0.48)),
  shape(
    `${curvePath([
      [-20, 800],
      [400, 760],
      [800, 790],
      [1200, 764],
      [1640, 800],
    ])}L1640 920L-20 920Z`,
    fade(90, "#2a2a44", "#12182c"),
  ),
  dish(770, 812, 1.32, (c) => c),
  rect([930, 726, 170, 84], "#33405c"),
  shape("M920 726H1112L1090 704H940Z", "#4a5877"),
  rect([950, 750, 40, 32], "#ffdb92"),
  rect([1010, 746, 34, 64], "#1b2338"),
  rect([1060, 750, 26, 32], "#ffdb92"),
  halo(990, 770, 140, "#ffcf7d", 0.6),
  person({ x: 500, y: 850, h: 120, coat: s.coral, step: 0.2 }),
  person({ x: 550, y: 852, h: 116, coat: "#52708f", scarf: "#20304c", facing: -1, step: 0 }),
  stroke("M1640 850Q1200 800 1000 830Q860 850 740 920", "#59607c", 9, 0.6),
]);
