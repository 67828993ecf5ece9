// Truck on a desert road.
import { darker, economy as e, ink, lighter, thin } from "../colours.ts";
import { dune, sky, sun } from "../land.ts";
import { mountains } from "../mountains.ts";
import { landscape } from "../picture.ts";
import {
  circle,
  curvePath,
  fade,
  group,
  line,
  overprint,
  poly,
  rect,
  roundPath,
  shape,
  stroke,
  times,
} from "../shapes.ts";

export const truck = landscape("economy-truck", (chance) => [
  sky("#5f8d97", "#b9c3a6", [0.5, "#f0cf93"], "#f6e0b0"),
  sun(360, 300, 50, "#ffdc94"),
  mountains(
    {
      corners: [
        [-40, 470],
        [160, 360],
        [340, 430],
        [600, 300],
        [820, 430],
        [1040, 350],
        [1240, 440],
        [1440, 310],
        [1660, 460],
      ],
      rock: "#b57f5e",
      shade: "#8a5f55",
      haze: "#efcb91",
      floor: 540,
    },
    chance,
  ),
  dune(
    [
      [-20, 530],
      [260, 500],
      [560, 520],
      [900, 490],
      [1240, 520],
      [1640, 500],
    ],
    { lit: fade(90, "#edc98d", "#d9a362"), shade: thin("#b9733f", 0.0) },
  ),
  dune(
    [
      [-60, 640],
      [160, 560],
      [420, 600],
      [700, 650],
    ],
    { lit: fade(0, "#efcd90", "#dca866"), shade: thin("#a9643a", 0.65), slip: 200 },
  ),
  rect([-10, 620, 1620, 300], fade(90, "#dca968", "#c68b50")),
  shape("M-10 800L1610 690V640L-10 690Z", fade(90, "#5e5450", "#453f40")),
  shape("M-10 800L1610 690V700L-10 816Z", "#8d6342"),
  times(14, (i) =>
    poly(
      [
        [i * 122 - 10, 744 - i * 5.6],
        [i * 122 + 50, 741 - i * 5.6],
        [i * 122 + 50, 746 - i * 5.6],
        [i * 122 - 10, 750 - i * 5.6],
      ],
      e.sand,
    ),
  ),
  line(
    [
      [-10, 690],
      [1610, 640],
    ],
    e.sand,
    3,
    0.6,
  ),
  line(
    [
      [-10, 796],
      [1610, 688],
    ],
    e.sand,
    4,
    0.6,
  ),
  overprint(
    poly(
      [
        [300, 770],
        [1180, 712],
        [1400, 724],
        [520, 796],
      ],
      thin("#4a332c", 0.6),
    ),
  ),
  group(
    "translate(760 742) rotate(-3.2)",
    shape("M-470 -40H-620Q-700 -60 -640 -80Q-760 -120 -600 -130Q-560 -170 -470 -120Z", "#f0d6a3", 0.6),
    shape(roundPath(-430, -300, 600, 232, 8), fade(0, e.brick, "#c9683c", e.brick)),
    times(11, (i) => rect([-380 + i * 50, -294, 5, 220], darker(e.brick, 0.22), 0.7)),
    stroke("M-424 -110Q-130 -84 164 -110", e.sand, 5),
    rect([-430, -300, 600, 14], lighter(e.brick, 0.28)),
    rect([-430, -76, 600, 14], ink),
    times(12, (i) =>
      poly(
        [
          [-420 + i * 49, -240],
          [-396 + i * 49, -262],
          [-372 + i * 49, -240],
          [-396 + i * 49, -218],
        ],
        i % 2 ? e.ochre : e.teal,
      ),
    ),
    shape(
      "M182 -62V-268Q184 -286 204 -286H300Q316 -286 324 -268L356 -168Q372 -160 374 -144V-62Z",
      fade(0, "#2a6168", e.teal, "#3f7f83"),
    ),
    shape("M232 -262H296L330 -172H232Z", fade(60, "#f6e4b8", "#a9c0b0")),
    rect([182, -120, 190, 12], e.ochre),
    rect([352, -106, 24, 26], "#fff0c6"),
    shape("M196 -294Q250 -330 316 -290Z", e.teal),
    rect([176, -330, 9, 220], "#5f666a"),
    rect([240, -146, 28, 6], "#173338"),
    rect([-440, -62, 820, 22], "#20242a"),
    ...[-370, -300, -230, 110, 300].map(
      (x) => circle(x, -34, 38, "#171a1f") + circle(x, -34, 20, "#a8998a") + circle(x, -34, 9, "#4d4a4a"),
    ),
  ),
  ...[80, 330, 1220, 1480].map(
    (x, i) =>
      line(
        [
          [x, 700 - x * 0.03],
          [x, 420 - (i % 2) * 10],
        ],
        "#4a3a35",
        7,
      ) +
      line(
        [
          [x - 30, 446],
          [x + 30, 440],
        ],
        "#4a3a35",
        6,
      ),
  ),
  stroke("M80 446Q205 480 330 440M330 440Q800 520 1220 446M1220 446Q1350 480 1480 440", "#4a3a35", 2),
  shape(
    `${curvePath([
      [-20, 860],
      [300, 830],
      [760, 866],
      [1160, 838],
      [1640, 868],
    ])}L1640 920L-20 920Z`,
    fade(90, "#b9793f", "#93582f"),
  ),
  times(24, () => {
    const [x, y] = [chance.between(0, 1600), chance.between(800, 900)];
    return times(5, (i) =>
      stroke(`M${x} ${y}q${(i - 2) * 7} -14 ${(i - 2) * 12} -26`, chance.pick([e.olive, "#8d7f45"]), 3),
    );
  }),
]);
