// Swimmers' lanes from above.
import { darker, lighter, sport as s, thin } from "../colours.ts";
import { limb } from "../people.ts";
import { landscape } from "../picture.ts";
import {
  circle,
  curvePath,
  ellipse,
  fade,
  faint,
  glow,
  group,
  overprint,
  poly,
  rect,
  roundPath,
  shape,
  shine,
  stroke,
  times,
} from "../shapes.ts";

const swimmer = (x: number, y: number, k: number, cap: string, phase: number) =>
  group(
    `translate(${x} ${y}) scale(${k}) rotate(90)`,
    faint(
      0.6,
      ellipse(-150, -30, 60, 14, "#f4f8ea"),
      ellipse(-180, 26, 70, 16, "#f4f8ea"),
      ellipse(-220, 0, 60, 20, "#f4f8ea"),
    ),
    overprint(ellipse(-20, 34, 130, 30, thin("#2a6a80", 0.6))),
    limb([-60, -12], [-110, -16 - phase * 6], [-160, -14 + phase * 8], 22, 10, "#b97f5a"),
    limb([-60, 12], [-110, 14 + phase * 8], [-160, 18 - phase * 6], 22, 10, "#c98f68"),
    shape(
      curvePath(
        [
          [70, -34],
          [76, 0],
          [70, 34],
          [20, 26],
          [-64, 22],
          [-76, 0],
          [-64, -22],
          [20, -26],
        ],
        true,
      ),
      "#c98f68",
    ),
    shape(
      curvePath(
        [
          [-20, -24],
          [-70, -21],
          [-80, 0],
          [-70, 21],
          [-20, 24],
        ],
        true,
      ),
      "#173a4a",
    ),
    phase > 0
      ? limb([60, -32], [120, -60], [170, -24], 20, 11, "#c98f68") +
          limb([56, 32], [10, 60], [-40, 44], 20, 11, "#b97f5a")
      : limb([60, 32], [120, 60], [170, 24], 20, 11, "#c98f68") +
          limb([56, -32], [10, -60], [-40, -44], 20, 11, "#b97f5a"),
    ellipse(94, 0, 26, 22, cap),
    ellipse(100, -6, 12, 6, "#ffffff", 0.5),
    faint(
      0.85,
      stroke("M120 -34Q140 0 120 34", "#f6faef", 7),
      stroke("M168 -40Q190 -26 184 -6", "#f6faef", 6),
    ),
  );

export const swimming = landscape("sport-swimming", (chance) => [
  rect([-10, -10, 1620, 920], fade(70, "#7fcabf", "#3f9fae", "#247d9a", "#1c6584")),
  ...[...Array(5)].map((_, i) => rect([150 + i * 320, -10, 26, 930], "#14506e", 0.4)),
  ...[...Array(70)].map(() => {
    const [x, y, w] = [chance.between(-20, 1600), chance.between(-20, 900), chance.between(30, 110)];
    return stroke(
      `M${x} ${y}q${w * 0.25} -16 ${w * 0.5} 0t${w * 0.5} 0`,
      "#cfeee0",
      chance.between(2, 4),
      0.4,
    );
  }),
  ...[0, 1, 2, 3, 4, 5].map(
    (i) =>
      times(24, (k) =>
        shape(
          roundPath(-18 + i * 320 - 4, k * 39 - 8, 26, 33, 12),
          fade(0, lighter(k % 4 < 2 ? s.orange : s.paper, 0.2), darker(k % 4 < 2 ? s.orange : s.paper, 0.15)),
        ),
      ) + overprint(rect([12 + i * 320, -10, 12, 930], thin("#1c6584", 0.5))),
  ),
  swimmer(162, 640, 1.25, s.orange, 1).replace("rotate(90)", "rotate(-90)"),
  swimmer(482, 420, 1.25, s.sand, -1).replace("rotate(90)", "rotate(-90)"),
  swimmer(802, 300, 1.25, s.paper, 1).replace("rotate(90)", "rotate(-90)"),
  swimmer(1122, 480, 1.25, "#b5402c", -1).replace("rotate(90)", "rotate(-90)"),
  swimmer(1442, 720, 1.25, "#22414c", 1).replace("rotate(90)", "rotate(-90)"),
  shine(
    poly(
      [
        [900, -10],
        [1300, -10],
        [700, 920],
        [200, 920],
      ],
      fade(100, thin("#f3fbe0", 0.3), thin("#f3fbe0", 0)),
    ),
    circle(1200, -40, 500, glow(thin("#fff8d4", 0.4), thin("#fff8d4", 0))),
  ),
]);
