// Desert dunes, Milky Way, small camp.
import { thin } from "../colours.ts";
import { dune, halo, sky, stars } from "../land.ts";
import { person } from "../people.ts";
import { landscape } from "../picture.ts";
import {
  circle,
  curvePath,
  ellipse,
  fade,
  glow,
  group,
  line,
  shape,
  shine,
  stroke,
  times,
} from "../shapes.ts";

export const desert = landscape("science-desert-stars", (chance) => [
  sky("#070f26", "#152b55", [0.5, "#3a4f7d"], [0.62, "#a3726f"], "#e0a468"),
  shine(
    group(
      "translate(830 250) rotate(-32)",
      ellipse(0, 0, 1100, 150, glow(thin("#9fb4e0", 0.42), thin("#6f86c0", 0.18), thin("#6f86c0", 0))),
      ellipse(80, 10, 760, 66, glow(thin("#fbe3c0", 0.55), thin("#d9a98f", 0.18), thin("#d9a98f", 0))),
      ellipse(-260, -14, 420, 34, glow(thin("#fff3dc", 0.5), thin("#fff3dc", 0))),
    ),
  ),
  group(
    "translate(830 250) rotate(-32)",
    ...[
      [-300, 12, 190, 18],
      [120, 22, 260, 16],
      [360, -8, 150, 12],
      [-60, -14, 120, 10],
    ].map(([x = 0, y = 0, rx = 0, ry = 0]) =>
      ellipse(x, y, rx, ry, glow(thin("#0a1430", 0.7), thin("#0a1430", 0))),
    ),
    times(170, () =>
      circle(
        chance.between(-900, 900),
        chance.between(-1, 1) * chance.between(0, 90),
        chance.between(0.8, 2.4),
        "#fff4dc",
        chance.between(0.4, 1),
      ),
    ),
  ),
  stars({ count: 260, floor: 620, colour: "#fff4dc", chance }),
  stroke("M1180 96L1330 170", "#fff4dc", 3, 0.8),
  dune(
    [
      [-40, 640],
      [260, 560],
      [560, 610],
      [860, 560],
      [1200, 620],
      [1640, 560],
    ],
    { lit: fade(90, "#b98563", "#7a5a60"), shade: thin("#463a58", 0.5), slip: 60 },
  ),
  dune(
    [
      [500, 740],
      [760, 650],
      [1080, 610],
      [1380, 660],
      [1700, 720],
    ],
    { lit: fade(0, "#a87258", "#d9a06c"), shade: fade(90, "#4a3a58", "#2c2a4a"), slip: -260 },
  ),
  dune(
    [
      [-100, 780],
      [200, 640],
      [460, 660],
      [760, 760],
      [1000, 800],
    ],
    { lit: fade(0, "#dca673", "#a8735a"), shade: fade(90, "#3f3453", "#232544"), slip: 180 },
  ),
  halo(1060, 742, 300, "#ffb45c", 0.8),
  shape("M900 770L1000 670L1100 770Z", fade(0, "#f6c984", "#d9803f")),
  shape("M1000 670L1100 770H1150L1030 676Z", "#8a4436"),
  shape("M985 770L1000 700L1016 770Z", "#fff0c2"),
  circle(1190, 772, 8, "#ffdf8f"),
  shape("M1178 776Q1180 744 1192 732Q1196 750 1206 776Z", "#ff9d45"),
  person({ x: 1240, y: 786, h: 84, coat: "#3b3450", facing: -1, step: 0 }),
  person({ x: 860, y: 782, h: 96, coat: "#2c2a48", step: 0.1 }),
  line(
    [
      [830, 782],
      [846, 730],
      [862, 782],
    ],
    "#15162c",
    4,
  ),
  line(
    [
      [826, 742],
      [872, 714],
    ],
    "#15162c",
    8,
  ),
  shape(
    `${curvePath([
      [-20, 860],
      [300, 800],
      [700, 836],
      [1100, 812],
      [1640, 870],
    ])}L1640 920L-20 920Z`,
    fade(90, "#2f2a4a", "#12142c"),
  ),
  times(30, (i) => stroke(`M${i * 60 - 40} ${868 + (i % 3) * 14}q40 -12 90 0`, "#5a4762", 2.4, 0.6)),
]);
