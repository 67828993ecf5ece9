// High-speed train on a viaduct.
import { mix, thin, world as w } from "../colours.ts";
import { cloud, halo, hill, mist, sky, sun } from "../land.ts";
import { mountains } from "../mountains.ts";
import { landscape } from "../picture.ts";
import { circle, fade, faint, line, overprint, rect, roundPath, shape, stroke } from "../shapes.ts";
import { crown, cypress } from "../trees.ts";

export const train = landscape("world-train", (chance) => [
  sky("#5b93a8", "#b9d0c4", [0.55, "#f3e2b4"], "#f3d9a4"),
  sun(280, 230, 52, "#ffeab0"),
  cloud(1180, 150, { w: 420, colour: "#fbf3df", chance, opacity: 0.85 }),
  mountains(
    {
      corners: [
        [-40, 430],
        [180, 260],
        [380, 380],
        [640, 190],
        [880, 360],
        [1100, 230],
        [1320, 370],
        [1500, 260],
        [1660, 400],
      ],
      rock: "#8fa3a5",
      shade: "#6d8a96",
      snow: { lit: "#fdf5e2", shade: "#b5c9ce", depth: 60 },
      haze: "#eae0bf",
      floor: 560,
    },
    chance,
  ),
  hill(
    [
      [-20, 520],
      [300, 460],
      [700, 560],
      [1100, 480],
      [1640, 540],
    ],
    fade(90, "#8a9a6a", "#5f7a58"),
    { roughness: 14, chance },
  ),
  ...[...Array(20)].map((_, i) =>
    crown({
      x: i * 86 - 20,
      y: 640 + Math.sin(i * 1.7) * 24,
      r: chance.between(36, 60),
      colour: mix(w.moss, "#b9b98a", 0.3),
      chance,
    }),
  ),
  mist(560, 140, "#f1e6c2", 0.7),
  hill(
    [
      [-20, 700],
      [200, 720],
      [480, 860],
      [760, 880],
      [1080, 850],
      [1380, 740],
      [1640, 700],
    ],
    fade(90, "#6d7f50", "#3f5a44"),
    { roughness: 12, chance },
  ),
  shape(
    "M560 920Q700 860 660 800Q640 760 740 720L790 726Q720 770 760 810Q830 860 800 920Z",
    fade(90, "#b5d0cc", "#4f8da0"),
  ),
  ...[-40, 180, 400, 620, 840, 1060, 1280, 1500].map(
    (x) =>
      shape(
        `M${x - 24} 920L${x - 17} 560H${x + 37}L${x + 44} 920Z`,
        fade(0, "#e9dcc0", "#b9aa90", "#85806f"),
      ) +
      `<path d="M${x + 37} 600Q${x + 147} 480 ${x + 257} 600" fill="none" stroke="#cbbb9c" stroke-width="16"/>`,
  ),
  rect([-10, 520, 1620, 44], fade(90, "#f0e4c8", "#a99c84")),
  rect([-10, 512, 1620, 12], "#fbf3df"),
  overprint(rect([-10, 562, 1620, 20], thin("#8a8470", 0.6))),
  ...[...Array(12)].map(
    (_, i) =>
      line(
        [
          [40 + i * 140, 514],
          [40 + i * 140, 380],
        ],
        "#4a545a",
        5,
      ) +
      line(
        [
          [40 + i * 140, 392],
          [84 + i * 140, 392],
        ],
        "#4a545a",
        4,
      ),
  ),
  line(
    [
      [-10, 396],
      [1610, 396],
    ],
    "#4a545a",
    2,
  ),
  shape("M-20 412H1080Q1240 414 1340 480Q1362 500 1330 510H-20Z", fade(90, "#fdf8ea", "#ece2cb", "#b9b4a4")),
  shape("M-20 470H1290Q1330 476 1344 492Q1356 508 1330 510H-20Z", w.rust),
  shape("M-20 462H1270L1290 470H-20Z", w.ochre),
  shape("M1130 424Q1220 430 1276 466H1160Z", "#1d3346"),
  shape("M1150 430Q1210 436 1250 458H1172Z", "#6d9ab0", 0.7),
  ...[...Array(25)].map((_, i) =>
    shape(roundPath(i * 45 - 18, 428, 34, 24, 5), i % 8 === 7 ? "#d9cdb2" : fade(60, "#1d3346", "#5d8aa0")),
  ),
  ...[240, 600, 960].map((x) =>
    line(
      [
        [x, 412],
        [x, 510],
      ],
      "#8f8a7c",
      3,
    ),
  ),
  circle(1322, 488, 8, "#fff6d2"),
  halo(1326, 488, 130, "#fff0c0", 0.8),
  faint(0.5, ...[0, 1, 2].map((i) => stroke(`M-10 ${426 + i * 26}H${260 + i * 80}`, "#ffffff", 4))),
  cypress(110, 900, 260, "#4a6648"),
  cypress(1450, 880, 240, "#4a6648"),
  crown({ x: 1560, y: 880, r: 110, colour: "#5d7548", chance }),
  crown({ x: 10, y: 900, r: 110, colour: "#5d7548", chance }),
]);
