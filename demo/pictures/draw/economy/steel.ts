// Steel mill, glowing ladle.
import { economy as e, mix } from "../colours.ts";
import { halo } from "../land.ts";
import { person } from "../people.ts";
import { landscape } from "../picture.ts";
import { circle, ellipse, fade, group, line, poly, rect, shape, shine, stroke, times } from "../shapes.ts";
import { beam } from "../town.ts";

export const steel = landscape("economy-steel", (chance) => [
  rect([-10, -10, 1620, 920], fade(90, "#1a1a22", "#33262a", "#4a2c28")),
  ...[0, 1, 2, 3, 4, 5, 6].map(
    (i) =>
      poly(
        [
          [i * 270 - 60, -10],
          [i * 270 - 10, -10],
          [i * 270 + 20, 920],
          [i * 270 - 90, 920],
        ],
        mix("#2a242b", "#5a3a33", 0.3 + (i % 2) * 0.2),
      ) +
      line(
        [
          [i * 270 - 30, 160],
          [i * 270 + 240, 60],
        ],
        "#453036",
        12,
      ) +
      line(
        [
          [i * 270 - 30, 60],
          [i * 270 + 240, 160],
        ],
        "#3b2b31",
        10,
      ),
  ),
  ...[...Array(6)].map((_, i) =>
    poly(
      [
        [60 + i * 270, 190],
        [190 + i * 270, 190],
        [190 + i * 270, 330],
        [60 + i * 270, 330],
      ],
      fade(90, "#3f5f68", "#a98a63"),
      0.75,
    ),
  ),
  rect([-10, 110, 1620, 44], "#16161c"),
  rect([-10, 104, 1620, 8], e.ochre, 0.7),
  rect([520, 70, 360, 60], "#2b2a30"),
  ...[560, 800].map((x) => circle(x, 134, 22, "#0f1015")),
  halo(760, 560, 900, "#ff8a3a", 0.7),
  line(
    [
      [600, 140],
      [600, 300],
    ],
    "#0e0f14",
    8,
  ),
  line(
    [
      [800, 140],
      [800, 300],
    ],
    "#0e0f14",
    8,
  ),
  group(
    "translate(700 420) rotate(-26)",
    shape("M-190 -150H190L150 170Q0 210 -150 170Z", fade(0, "#2a2529", "#6d4438", "#241f24")),
    ...[-80, 30, 130].map((y) =>
      stroke(`M${-186 + Math.abs(y) * 0.1} ${y}Q0 ${y + 34} ${186 - Math.abs(y) * 0.1} ${y}`, "#17161b", 12),
    ),
    ellipse(0, -150, 192, 44, "#1b191e"),
    ellipse(0, -146, 166, 34, fade(0, "#ffb84f", "#fff3c4", "#ff9a3c")),
  ),
  circle(620, 330, 30, "#0e0f14"),
  circle(820, 300, 30, "#0e0f14"),
  shape(
    "M474 378Q420 420 428 600L436 770H500L494 590Q492 470 540 400Z",
    fade(90, "#fff6d2", "#ffd16a", "#ff8f33"),
  ),
  halo(466, 560, 300, "#ffb45c", 0.9),
  halo(466, 760, 420, "#ff9d45", 0.9),
  shape("M250 740H700L660 920H290Z", fade(0, "#1d1a20", "#5b392f", "#1d1a20")),
  ellipse(475, 742, 225, 34, fade(0, "#ff9136", "#fff2bd", "#ff9136")),
  ...[280, 420, 560, 660].map((x) =>
    line(
      [
        [x, 780],
        [x + 4, 910],
      ],
      "#141217",
      7,
      0.7,
    ),
  ),
  shine(
    times(90, () => {
      const [a, d] = [chance.between(Math.PI * 1.05, Math.PI * 1.95), chance.between(30, 420) ** 1];
      const [x, y] = [470 + Math.cos(a) * d * 1.2, 735 + Math.sin(a) * d * 0.8 + (d * d) / 2400];
      return line(
        [
          [x, y],
          [x + Math.cos(a) * 26, y + Math.sin(a) * 20],
        ],
        chance.pick(["#ffe9a8", "#ffc25a", "#ff9a3c"] as const),
        chance.between(1.5, 4),
      );
    }),
  ),
  rect([-10, 872, 1620, 50], "#17151a"),
  poly(
    [
      [860, 880],
      [1640, 850],
      [1640, 920],
      [860, 920],
    ],
    "#2b2226",
  ),
  ...[
    [1130, 878, 380, "#8f5a3c"],
    [1330, 900, 430, "#5e4a44"],
  ].map(
    ([x, y, h, coat]) =>
      person({
        x: Number(x),
        y: Number(y),
        h: Number(h),
        coat: String(coat),
        facing: -1,
        step: 0.15,
        legs: "#211f26",
      }) +
      shape(
        `M${Number(x) - Number(h) * 0.085} ${Number(y) - Number(h) * 0.955}A${Number(h) * 0.075} ${Number(h) * 0.075} 0 0 1 ${Number(x) + Number(h) * 0.065} ${Number(y) - Number(h) * 0.955}L${Number(x) - Number(h) * 0.1} ${Number(y) - Number(h) * 0.945}Z`,
        "#f0b23c",
      ),
  ),
  line(
    [
      [980, 920],
      [980, 700],
    ],
    "#0f1015",
    10,
  ),
  line(
    [
      [900, 720],
      [1620, 690],
    ],
    "#0f1015",
    10,
  ),
  line(
    [
      [900, 790],
      [1620, 770],
    ],
    "#0f1015",
    8,
  ),
  ...[1180, 1400, 1590].map((x) =>
    line(
      [
        [x, 920],
        [x, 700],
      ],
      "#0f1015",
      10,
    ),
  ),
  beam(
    [
      [300, -10],
      [640, -10],
      [520, 500],
      [380, 500],
    ],
    "#ffcf8a",
    0.12,
  ),
]);
