// Expedition: rope party on the glacier.
import { sport as s, thin } from "../colours.ts";
import { mist, sky, snowfall, sun, swell } from "../land.ts";
import { landscape } from "../picture.ts";
import { fade, overprint, type Point, poly, shape, stroke } from "../shapes.ts";
import { climber, peak } from "./parts-peak.ts";

export const glacier = landscape("sport-peak-2", (chance) => [
  sky("#2f6a86", "#8fb9bd", "#e9e4cc"),
  sun(1290, 170, 56, "#fff0c0"),
  peak(chance, {
    rock: "#5f7785",
    shade: "#44627a",
    lit: "#fbf3e0",
    dim: "#a5bfcb",
    haze: "#d9e2da",
    drop: -60,
  }),
  mist(380, 170, "#f2f0e2", 0.7),
  swell(
    [
      [-20, 520],
      [400, 470],
      [820, 540],
      [1240, 470],
      [1640, 520],
    ],
    fade(90, "#f1efe3", "#c5d8dc"),
  ),
  swell(
    [
      [-20, 640],
      [320, 590],
      [760, 660],
      [1200, 600],
      [1640, 660],
    ],
    fade(90, "#fbf7ea", "#bcd2da"),
  ),
  stroke("M-20 560Q400 510 760 580T1640 540", "#b3cbd6", 7, 0.5),
  swell(
    [
      [-20, 860],
      [260, 770],
      [640, 740],
      [1020, 690],
      [1380, 640],
      [1640, 620],
    ],
    fade(100, "#ffffff", "#e4ebe8", "#a9c5d2"),
  ),
  shape("M-20 860Q260 780 640 756T1640 640L1640 654Q1020 706 640 772Q260 796 -20 880Z", "#b3cbd6", 0.7),
  ...[0, 1, 2, 3, 4].map((i) => {
    const [x, y] = [220 + i * 255, 822 - i * 39 - (i > 2 ? (i - 2) * 5 : 0)];
    const next: Point = [x + 255, y - 39];
    const h = 250 - i * 32;
    return (
      overprint(
        poly(
          [
            [x - 10, y],
            [x - 250 + i * 30, y + 60],
            [x - 220 + i * 30, y + 66],
            [x + 20, y + 4],
          ],
          thin("#86a8bb", 0.55),
        ),
      ) +
      (i < 4
        ? stroke(
            `M${x + 6} ${y - h * 0.44}Q${(x + next[0]) / 2} ${(y + next[1]) / 2 - h * 0.28} ${next[0] - 10} ${next[1] - (h - 32) * 0.44}`,
            "#b5402c",
            3.4,
          )
        : "") +
      climber(x, y, h, [s.orange, s.sand, "#3f7f8a", "#b5402c", s.ink][i] ?? s.orange)
    );
  }),
  poly(
    [
      [-20, 920],
      [300, 850],
      [760, 880],
      [1640, 800],
      [1640, 920],
    ],
    fade(90, "#cfe0e4", "#8db1c2"),
  ),
  poly(
    [
      [420, 900],
      [800, 862],
      [1260, 850],
      [1000, 920],
      [500, 920],
    ],
    fade(90, "#1d5070", "#3f86a2"),
  ),
  snowfall({ count: 50, chance, size: 2.4 }),
]);
