// Tiled dome and portal.
import { culture as c, thin } from "../colours.ts";
import { cloud, sky, streaks } from "../land.ts";
import { person } from "../people.ts";
import { landscape } from "../picture.ts";
import {
  archPath,
  boxPath,
  circle,
  ellipse,
  fade,
  faint,
  group,
  inside,
  line,
  overprint,
  poly,
  rect,
  shape,
  stroke,
  times,
} from "../shapes.ts";
import { cypress } from "../trees.ts";

const lattice = (
  box: readonly [number, number, number, number],
  k: number,
  colours: readonly [string, string, string],
) =>
  inside(
    boxPath(...box),
    rect(box, colours[0]),
    times(Math.ceil(box[3] / k) + 1, (row) =>
      times(Math.ceil(box[2] / k) + 1, (col) => {
        const [x, y] = [box[0] + col * k + (row % 2) * (k / 2), box[1] + row * k];
        return (
          poly(
            [
              [x - k * 0.42, y],
              [x, y - k * 0.42],
              [x + k * 0.42, y],
              [x, y + k * 0.42],
            ],
            colours[1],
          ) +
          poly(
            [
              [x - k * 0.2, y],
              [x, y - k * 0.2],
              [x + k * 0.2, y],
              [x, y + k * 0.2],
            ],
            colours[2],
          )
        );
      }),
    ),
  );

export const dome = landscape("culture-dome", (chance) => [
  sky("#3f86a0", "#a9c9bd", [0.6, "#f3e0b4"], "#f3cf95"),
  cloud(260, 240, { w: 380, colour: "#fbf1da", chance, opacity: 0.75 }),
  cloud(1400, 180, { w: 360, colour: "#fbf1da", chance, opacity: 0.7 }),
  streaks({ count: 6, from: 380, to: 480, colour: "#fdf3da", chance }),
  rect([-10, 560, 1620, 140], fade(90, "#d9a868", "#b98350")),
  ...[...Array(12)].map(
    (_, i) =>
      shape(archPath(20 + i * 136, 690, 104, 104, 0.5), "#8a5a3c") +
      shape(archPath(32 + i * 136, 690, 80, 84, 0.5), "#4a3038"),
  ),
  rect([-10, 556, 1620, 14], c.turquoise),
  // minarets
  ...[470, 1130].map(
    (x) =>
      rect([x - 26, 200, 52, 420], fade(0, "#8f5f3f", "#e0b273", "#a06c45")) +
      lattice([x - 26, 250, 52, 300], 30, ["#1f6a78", "#dcb273", "#12405c"]) +
      rect([x + 6, 200, 20, 420], thin("#2a1a2c", 0.26)) +
      poly(
        [
          [x - 40, 206],
          [x + 40, 206],
          [x + 30, 180],
          [x - 30, 180],
        ],
        "#e9c88f",
      ) +
      rect([x - 30, 130, 60, 52], "#c99660") +
      shape(archPath(x - 14, 182, 28, 44, 0.5), "#4a3038") +
      shape(`M${x - 36} 132Q${x} 40 ${x + 36} 132Z`, fade(0, "#3fa09a", c.turquoise, "#175a66")) +
      line(
        [
          [x, 84],
          [x, 40],
        ],
        c.ochre,
        4,
      ),
  ),
  rect([630, 330, 340, 110], fade(0, "#e0b273", "#9a6642")),
  lattice([630, 348, 340, 58], 36, [c.navy, "#f0e0b8", c.turquoise]),
  ...[...Array(8)].map((_, i) => shape(archPath(640 + i * 42, 440, 28, 32, 0.5), "#4a3038")),
  shape(
    "M622 334C588 230 690 110 800 40C910 110 1012 230 978 334Z",
    fade(0, "#5cc0b3", c.turquoise, "#1d6a78", "#12435c"),
  ),
  inside(
    "M622 334C588 230 690 110 800 40C910 110 1012 230 978 334Z",
    ...[-3, -2, -1, 0, 1, 2, 3].map((i) =>
      stroke(`M${800 + i * 54} 340C${800 + i * 62} 220 ${800 + i * 34} 120 800 40`, "#f0e0b8", 3, 0.55),
    ),
    ...[0, 1, 2, 3].flatMap((row) =>
      [...Array(9)].map((_, i) => {
        const k = 1 - row * 0.24;
        const [x, y] = [800 + (i - 4) * 44 * k, 296 - row * 58];
        return (
          `<path d="M${x} ${y + 16}C${x - 20} ${y + 6} ${x - 12} ${y - 14} ${x} ${y - 20}C${x + 12} ${y - 14} ${x + 20} ${y + 6} ${x} ${y + 16}Z" fill="none" stroke="#f3dfa6" stroke-width="3" opacity=".8"/>` +
          circle(x, y - 2, 4, c.ochre)
        );
      }),
    ),
    shape("M622 334C588 230 690 110 800 40C690 140 650 240 700 340Z", "#d9f3e2", 0.22),
    shape("M978 334C1012 230 910 110 800 40C930 140 950 250 900 340Z", "#0c2a40", 0.3),
  ),
  line(
    [
      [800, 44],
      [800, -4],
    ],
    c.ochre,
    6,
  ),
  circle(800, 22, 9, c.ochre),
  rect([616, 326, 368, 16], "#f0d79c"),
  // portal
  rect([560, 430, 480, 270], fade(0, "#e9c48a", "#c08a55")),
  lattice([560, 430, 480, 46], 32, [c.turquoise, "#f3e6c4", c.navy]),
  lattice([560, 476, 54, 224], 32, [c.navy, c.ochre, c.turquoise]),
  lattice([986, 476, 54, 224], 32, [c.navy, c.ochre, c.turquoise]),
  shape(archPath(630, 700, 340, 216, 0.4), "#173a52"),
  inside(
    archPath(646, 700, 308, 202, 0.4),
    rect([640, 480, 320, 230], fade(90, c.turquoise, "#12344e")),
    ...[0, 1, 2, 3].flatMap((row) =>
      [...Array(8)].map((_, i) =>
        shape(
          archPath(646 + i * 40 + (row % 2) * 20 - 20, 560 + row * 26, 40, 34, 0.4),
          [c.turquoise, "#e9c98a", "#3f9d98", c.navy][(row + i) % 4] ?? c.ochre,
        ),
      ),
    ),
    shape(archPath(730, 700, 140, 120, 0.5), "#2a1a24"),
  ),
  rect([-10, 696, 1620, 224], fade(90, "#e9c892", "#cf9f66", "#a8744c")),
  // pool with reflection
  shape("M470 740H1130L1300 920H300Z", "#8a5a40"),
  inside(
    "M486 750H1114L1270 920H330Z",
    rect([300, 740, 1000, 190], fade(90, "#7fb9b5", "#2f7f88", "#1f5a72")),
    faint(
      0.5,
      group(
        "translate(0 1440) scale(1 -1)",
        shape("M622 664C588 560 690 560 800 520C910 560 1012 560 978 664Z", c.turquoise),
        rect([560, 640, 480, 60], "#d9b27a"),
      ),
    ),
    ...[...Array(34)].map(() =>
      ellipse(
        chance.between(340, 1260),
        chance.between(760, 915),
        chance.between(14, 60),
        2.4,
        "#f0f0d4",
        0.5,
      ),
    ),
  ),
  overprint(...[150, 260, 1350, 1470].map((x) => ellipse(x + 60, 742, 90, 12, thin("#8a5a3c", 0.6)))),
  cypress(150, 744, 380, "#3f6650"),
  cypress(264, 738, 300, "#4a7058"),
  cypress(1350, 738, 310, "#4a7058"),
  cypress(1470, 746, 400, "#3f6650"),
  person({ x: 390, y: 810, h: 150, coat: c.navy, scarf: "#2a2438", step: 0.4 }),
  person({ x: 440, y: 812, h: 110, coat: c.clay, step: 0.4 }),
  person({ x: 1230, y: 800, h: 150, coat: "#6a4a3a", facing: -1, step: 0.4 }),
  ...[...Array(9)].map((_, i) =>
    stroke(`M${960 + i * 36} ${130 + Math.sin(i * 2.4) * 50}q8 -10 15 0q8 -10 15 0`, "#2a3f4f", 3, 0.8),
  ),
]);
