// Robot arm on a line.
import { darker, lighter, mix, science as s, thin } from "../colours.ts";
import { person } from "../people.ts";
import { landscape } from "../picture.ts";
import {
  circle,
  ellipse,
  fade,
  faint,
  glow,
  group,
  line,
  overprint,
  poly,
  rect,
  roundPath,
  shape,
  shine,
  stroke,
  times,
} from "../shapes.ts";
import { beam } from "../town.ts";

/** A six-axis arm standing on the origin, reaching towards positive x. */
function armOf(colour: string): string {
  const [light, dark, joint] = [lighter(colour, 0.35), darker(colour, 0.35), "#22384f"];
  return [
    shape("M-150 0H150L110 -60H-110Z", fade(0, "#33506a", "#1a2d46")),
    shape(roundPath(-90, -130, 180, 80, 20), fade(0, light, colour, dark)),
    group(
      "translate(0 -150) rotate(-24)",
      shape("M-62 0L-44 -330H44L62 0Z", fade(0, light, colour, dark)),
      shape("M-20 -30L-14 -290H14L20 -30Z", dark, 0.5),
    ),
    circle(0, -150, 76, joint),
    circle(0, -150, 46, fade(30, light, dark)),
    group(
      "translate(-134 -452) rotate(24)",
      shape("M-20 -62L360 -40V26L-20 62Z", fade(90, light, colour, dark)),
      shape("M-96 -50H0V50H-96Q-116 0 -96 -50Z", joint),
      rect([90, -14, 190, 20], dark, 0.5),
    ),
    circle(-134, -452, 66, joint),
    circle(-134, -452, 40, fade(30, light, dark)),
    stroke("M-170 -500Q-40 -640 190 -350", joint, 10),
    circle(204, -308, 46, joint),
    circle(204, -308, 27, fade(30, light, dark)),
    group(
      "translate(204 -308) rotate(-8)",
      shape("M-26 10H80L70 60H-16Z", joint),
      shape("M18 56H62V110H18Z", fade(0, light, dark)),
      poly(
        [
          [30, 108],
          [50, 108],
          [44, 150],
          [36, 150],
        ],
        joint,
      ),
    ),
    line(
      [
        [204, -300],
        [262, -262],
      ],
      joint,
      44,
    ),
    line(
      [
        [262, -262],
        [266, -190],
      ],
      colour,
      40,
    ),
    poly(
      [
        [246, -180],
        [286, -180],
        [272, -120],
        [260, -120],
      ],
      joint,
    ),
  ].join("");
}

export const robot = landscape("science-robot-arm", (chance) => [
  rect([-10, -10, 1620, 920], fade(70, "#173253", "#2d5f80", "#8fb2ae", "#eddab0")),
  ...[...Array(8)].map((_, i) =>
    poly(
      [
        [i * 220 - 40, -10],
        [i * 220 + 10, -10],
        [i * 220 + 10, 640],
        [i * 220 - 40, 640],
      ],
      "#1d4063",
      0.4,
    ),
  ),
  ...[60, 150].map((y) =>
    line(
      [
        [-10, y],
        [1610, y],
      ],
      "#12294a",
      16,
      0.6,
    ),
  ),
  ...[140, 470, 800, 1130, 1460].map(
    (x) =>
      poly(
        [
          [x - 60, 170],
          [x + 60, 170],
          [x + 84, 196],
          [x - 84, 196],
        ],
        "#0f2340",
      ) +
      rect([x - 80, 194, 160, 7], "#fff2cc") +
      beam(
        [
          [x - 80, 200],
          [x + 80, 200],
          [x + 220, 700],
          [x - 220, 700],
        ],
        "#ffeec2",
        0.2,
      ),
  ),
  faint(
    0.55,
    group("translate(1320 640) scale(-.55 .55)", armOf("#3f7894")),
    group("translate(280 640) scale(.5)", armOf("#3f7894")),
  ),
  rect([-10, 630, 1620, 290], fade(90, "#8ba39d", "#4f7081", "#2b4a63")),
  poly(
    [
      [-10, 690],
      [1610, 690],
      [1610, 760],
      [-10, 760],
    ],
    "#22384f",
  ),
  rect([-10, 684, 1620, 12], "#dfe3d8"),
  ...[...Array(17)].map(
    (_, i) => circle(40 + i * 98, 728, 20, "#14253a") + circle(40 + i * 98, 728, 8, "#8ea4ad"),
  ),
  rect([-10, 760, 1620, 18], "#16273c"),
  ...[90, 420, 1150, 1460].map((x, i) =>
    group(
      `translate(${x} 686)`,
      shape(roundPath(-92, -98, 184, 98, 12), fade(0, "#e9dfc7", "#c3b79d")),
      rect([-74, -80, 100, 60], mix(s.blue, s.paper, 0.2)),
      times(4, (k) => rect([-66 + k * 24, -70, 14, 40], i % 2 ? s.ochre : s.aqua)),
      circle(58, -50, 22, "#8fa6a6"),
      circle(58, -50, 12, "#35576e"),
    ),
  ),
  overprint(ellipse(770, 880, 330, 30, thin("#18304a", 0.8))),
  group("translate(780 870)", armOf(s.ochre)),
  shine(circle(1046, 560, 190, glow(thin("#fff6d2", 1), [0.2, thin("#ffc766", 0.7)], thin("#ffb04a", 0)))),
  ...[...Array(34)].map(() => {
    const [a, d] = [chance.between(0, Math.PI * 2), chance.between(20, 170)];
    const [x, y] = [1046 + Math.cos(a) * d, 570 + Math.sin(a) * d * 0.8];
    return line(
      [
        [x, y],
        [x + Math.cos(a) * 20, y + Math.sin(a) * 20 + 6],
      ],
      "#ffe7a6",
      chance.between(1.5, 3.4),
    );
  }),
  group(
    "translate(1050 686)",
    shape(roundPath(-110, -108, 220, 108, 12), fade(0, "#f4e9cf", "#c9bda2")),
    rect([-90, -88, 100, 66], s.blue),
    circle(66, -54, 26, "#8fa6a6"),
    circle(66, -54, 14, "#35576e"),
  ),
  person({
    x: 1420,
    y: 900,
    h: 400,
    coat: s.coral,
    facing: -1,
    step: 0.1,
    with: "book",
    thing: s.paper,
    legs: "#1c2f4a",
  }),
  shape("M1388 520A32 30 0 0 1 1448 520L1380 524Z", s.ochre),
  rect([-10, 872, 330, 8], s.ochre),
  ...[0, 90, 180, 270].map((x) =>
    line(
      [
        [x + 20, 920],
        [x + 20, 800],
      ],
      s.ochre,
      9,
    ),
  ),
  line(
    [
      [-10, 804],
      [320, 804],
    ],
    s.ochre,
    9,
  ),
]);
