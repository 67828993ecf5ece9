// Old observatory dome with quadrant.
import { lighter, science as s } from "../colours.ts";
import { halo, hill, sky, stars } from "../land.ts";
import { mountains } from "../mountains.ts";
import { person } from "../people.ts";
import { landscape } from "../picture.ts";
import { archPath, circle, curvePath, fade, line, poly, rect, shape, stroke, times } from "../shapes.ts";
import { courses } from "../town.ts";
import { cypress } from "../trees.ts";

export const observatory = landscape("science-observatory", (chance) => [
  sky("#0c1733", "#1f3c66", [0.6, "#3f668a"], "#8fa69f"),
  stars({ count: 240, floor: 640, colour: "#fdf0cf", chance }),
  ...[200, 330, 470, 620].map(
    (r) =>
      `<circle cx="900" cy="560" r="${r}" fill="none" stroke="#f0d79c" stroke-width="1.6" stroke-dasharray="${r * 0.4} ${r * 0.22}" opacity=".32" transform="rotate(${r} 900 560)"/>`,
  ),
  circle(300, 180, 58, "#f7e7bd"),
  circle(322, 168, 50, "#1a3159"),
  halo(300, 180, 220, "#f7e7bd", 0.3),
  mountains(
    {
      corners: [
        [-40, 650],
        [240, 540],
        [460, 630],
        [760, 560],
        [1060, 640],
        [1360, 540],
        [1660, 650],
      ],
      rock: "#2f5377",
      shade: "#24446a",
      haze: "#7c99a0",
      floor: 720,
    },
    chance,
  ),
  hill(
    [
      [-20, 730],
      [400, 700],
      [800, 720],
      [1200, 696],
      [1640, 730],
    ],
    fade(90, "#2d4a62", "#16243f"),
    { roughness: 10, chance },
  ),
  // the tower of the observatory
  rect([580, 420, 640, 330], fade(0, "#d2a668", "#b07f50", "#5c4650")),
  courses([580, 420, 640, 330], { w: 34, h: 16, colour: "#7d5439", opacity: 0.25 }),
  rect([560, 404, 680, 22], fade(0, "#ecd09a", "#8a664f")),
  rect([580, 440, 640, 26], s.blue),
  times(20, (i) =>
    poly(
      [
        [584 + i * 32, 453],
        [600 + i * 32, 443],
        [616 + i * 32, 453],
        [600 + i * 32, 463],
      ],
      i % 2 ? "#8cc6bf" : "#f2e3bd",
    ),
  ),
  ...[0, 1, 2, 3, 4].map(
    (i) =>
      shape(archPath(612 + i * 122, 740, 90, 220, 0.55), "#4a3540") +
      shape(
        archPath(624 + i * 122, 740, 66, 190, 0.55),
        i === 2 ? fade(90, "#ffe7a9", "#f0a856") : "#2a2438",
      ),
  ),
  halo(900, 660, 260, "#ffc873", 0.5),
  rect([720, 340, 360, 66], fade(0, "#dcb273", "#6a4f51")),
  shape(
    "M716 340C716 200 800 120 900 110C1000 120 1084 200 1084 340Z",
    fade(0, "#5fb0ad", s.blue, "#173458"),
  ),
  ...[-130, -66, 66, 130].map((d) =>
    stroke(`M${900 + d * 1.3} 338Q${900 + d * 1.2} 190 900 112`, "#12294a", 3, 0.5),
  ),
  shape("M876 340L884 116H944L970 340Z", "#0b1428"),
  shape("M890 340L896 160H936L952 340Z", fade(90, "#2a3d5f", "#ffd88f")),
  line(
    [
      [904, 320],
      [1040, 70],
    ],
    s.ochre,
    20,
  ),
  line(
    [
      [1034, 80],
      [1060, 34],
    ],
    lighter(s.ochre, 0.4),
    28,
  ),
  line(
    [
      [914, 300],
      [900, 338],
    ],
    "#7d5a2f",
    12,
  ),
  // the great quadrant
  shape("M240 750A300 300 0 0 1 480 470V500A270 270 0 0 0 270 750Z", fade(0, "#f0dcae", "#b98a58")),
  times(13, (i) => {
    const a = (i / 12) * 1.2 + 0.2;
    return line(
      [
        [530 - Math.cos(a) * 286, 750 - Math.sin(a) * 286],
        [530 - Math.cos(a) * 262, 750 - Math.sin(a) * 262],
      ],
      "#7d5439",
      3,
    );
  }),
  line(
    [
      [480, 470],
      [480, 750],
    ],
    "#b98a58",
    18,
  ),
  line(
    [
      [480, 740],
      [296, 560],
    ],
    "#f4e6c0",
    6,
  ),
  shape("M220 750H510V778H220Z", "#8a6247"),
  person({ x: 380, y: 800, h: 190, coat: "#8f4a3a", step: 0.2, with: "book", thing: s.paper }),
  person({ x: 1300, y: 826, h: 200, coat: "#6a4a5a", scarf: "#2a2c4a", facing: -1, step: 0.2 }),
  shape(
    `${curvePath([
      [-20, 820],
      [300, 800],
      [800, 834],
      [1300, 806],
      [1640, 830],
    ])}L1640 920L-20 920Z`,
    "#101a30",
  ),
  cypress(90, 900, 420, "#23453f"),
  cypress(1400, 880, 470, "#23453f"),
  cypress(1500, 890, 380, "#1e3c3a"),
]);
