// Pieces that several of these pictures share: an expedition on one mountain.
import type { Chance } from "../chance.ts";
import { darker, lighter } from "../colours.ts";
import { mountains } from "../mountains.ts";
import { limb } from "../people.ts";
import { circle, ellipse, group, line, roundPath, shape, stroke } from "../shapes.ts";

export const snow = "#f4f1e8";

/** A mountaineer of height `h` with pack and axe, feet on (x, y). */
export const climber = (x: number, y: number, h: number, coat: string, facing = 1) =>
  group(
    `translate(${x} ${y}) scale(${(facing * h) / 100} ${h / 100})`,
    limb([-3, -46], [-8, -24], [-16, -1], 10, 6.5, "#22343c"),
    limb([3, -46], [16, -30], [12, -3], 10.5, 6.5, "#2c424a"),
    shape("M-24 0H-8L-9 -5H-20ZM6 -1H22L20 -6H8Z", "#141c20"),
    shape(roundPath(-27, -86, 19, 38, 7), darker(coat, 0.45)),
    shape(roundPath(-28, -92, 21, 10, 5), lighter(coat, 0.35)),
    shape("M-13 -80Q-2 -90 11 -82Q17 -60 12 -43Q0 -39 -12 -43Q-16 -62 -13 -80Z", coat),
    shape("M4 -86Q10 -84 11 -82Q17 -60 12 -43L5 -41Q10 -62 4 -86Z", lighter(coat, 0.22)),
    stroke("M-10 -80Q-4 -62 -11 -48", darker(coat, 0.4), 3),
    ellipse(3, -92, 6.4, 7.4, "#c98f68"),
    shape(
      "M11 -96Q10 -105 1 -104Q-9 -103 -7 -91Q-8 -84 -4 -81Q2 -84 0 -92Q4 -97 11 -96Z",
      lighter(coat, 0.1),
    ),
    shape("M3 -96H11V-91H4Z", "#141c20"),
    line(
      [
        [24, -62],
        [32, 0],
      ],
      "#5a4a3a",
      2.2,
    ),
    stroke("M17 -62Q24 -66 33 -61", "#cfd6d4", 2.8),
    limb([7, -78], [18, -68], [25, -60], 8, 5.4, darker(coat, 0.12)),
    circle(25, -60, 3.4, "#141c20"),
  );

/** The mountain of the series, seen from afar. */
export const peak = (
  chance: Chance,
  how: { rock: string; shade: string; lit: string; dim: string; haze: string; drop?: number },
) => {
  const d = how.drop ?? 0;
  return mountains(
    {
      corners: [
        [-60, 560 + d],
        [160, 430 + d],
        [330, 500 + d],
        [800, 110 + d],
        [1180, 470 + d],
        [1340, 380 + d],
        [1680, 560 + d],
      ],
      rock: how.rock,
      shade: how.shade,
      snow: { lit: how.lit, shade: how.dim, depth: 190 },
      haze: how.haze,
      floor: 760 + d,
      roughness: 30,
    },
    chance,
  );
};
