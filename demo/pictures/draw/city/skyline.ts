// Tehran-like skyline, Alborz mountains at dawn.
import { city as c, mix } from "../colours.ts";
import { hill, mist, sky, streaks, sun } from "../land.ts";
import { mountains } from "../mountains.ts";
import { landscape } from "../picture.ts";
import { curvePath, fade, rect, shape, stroke, times } from "../shapes.ts";
import { house } from "../town.ts";
import { crown, cypress } from "../trees.ts";

export const skyline = landscape("city-skyline", (chance) => [
  sky("#3c6885", [0.16, "#86a9b0"], [0.28, "#ecd3a8"], [0.4, "#f6b877"], c.paper),
  sun(1235, 318, 50, "#ffd79a"),
  streaks({ count: 14, from: 60, to: 250, colour: "#f7dcb4", chance }),
  mountains(
    {
      corners: [
        [-40, 400],
        [120, 300],
        [250, 350],
        [430, 215],
        [600, 320],
        [760, 160],
        [930, 330],
        [1090, 270],
        [1240, 370],
        [1420, 290],
        [1660, 400],
      ],
      rock: "#94949e",
      shade: "#5f7690",
      snow: { lit: "#fdeace", shade: "#a3b4c2", depth: 80 },
      haze: "#f6c690",
      floor: 560,
    },
    chance,
  ),
  hill(
    [
      [-20, 490],
      [300, 440],
      [640, 480],
      [980, 430],
      [1320, 475],
      [1640, 450],
    ],
    fade(90, "#dfae82", "#f3c793"),
    { roughness: 14, chance },
  ),
  ...[0, 1, 2].map((row) => {
    const tone = mix("#d9ac86", c.deep, row * 0.32 + 0.06);
    let x = -40;
    let out = "";
    while (x < 1640) {
      const w = chance.between(46, 92) + row * 22;
      const high = chance.between(50, 150) + row * 26 + (chance.luck(0.14) ? 90 : 0);
      out += house({
        x,
        y: 700 + row * 70,
        w,
        h: high,
        colour: mix(tone, chance.pick([c.paper, c.brick, c.blue]), 0.16),
        chance,
        lamp: "#ffd58a",
        lit: 0.1 + row * 0.06,
        cell: 17 + row * 6,
      });
      x += w + chance.between(-6, 16);
    }
    return out + mist(600 + row * 90, 150, "#f8cf98", 0.62 - row * 0.16);
  }),
  // the tower
  shape("M498 700L514 330H526L542 700Z", fade(0, mix(c.deep, c.haze, 0.25), c.deep)),
  shape("M486 300Q520 282 554 300L546 342Q520 358 494 342Z", fade(0, "#d9b48d", mix(c.deep, c.haze, 0.1))),
  rect([490, 312, 60, 5], c.deep),
  rect([517, 190, 6, 112], c.deep),
  rect([512, 240, 16, 5], c.deep),
  shape(
    `${curvePath([
      [-20, 800],
      [200, 770],
      [460, 810],
      [760, 780],
      [1100, 812],
      [1400, 776],
      [1640, 800],
    ])}L1640 920L-20 920Z`,
    c.ink,
  ),
  times(15, (i) =>
    crown({
      x: i * 118 + chance.between(-20, 20) - 30,
      y: 838 + chance.between(-16, 18),
      r: chance.between(52, 84),
      colour: mix(c.olive, c.ink, 0.58),
      chance,
    }),
  ),
  cypress(250, 880, 240, mix(c.olive, c.ink, 0.5)),
  cypress(322, 890, 190, mix(c.olive, c.ink, 0.5)),
  cypress(1372, 890, 250, mix(c.olive, c.ink, 0.5)),
  times(7, (i) =>
    stroke(`M${900 + i * 34} ${210 + Math.sin(i * 2) * 26}q7 -8 13 0q7 -8 13 0`, c.ink, 2.6, 0.75),
  ),
]);
