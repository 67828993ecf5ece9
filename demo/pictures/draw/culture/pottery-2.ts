// Pottery: shelves of drying vessels.
import { culture as c, darker, mix, thin } from "../colours.ts";
import { halo } from "../land.ts";
import { limb, person } from "../people.ts";
import { landscape } from "../picture.ts";
import { archPath, circle, fade, overprint, rect, shape } from "../shapes.ts";
import { beam, courses } from "../town.ts";
import { clays, vessel } from "./parts-pottery.ts";

export const shelves = landscape("culture-pottery-2", (chance) => [
  rect([-10, -10, 1620, 920], fade(0, "#4a2a34", "#9a6044", "#d2a26c")),
  courses([-10, -10, 1620, 920], { w: 96, h: 38, colour: "#3a1d24", opacity: 0.15 }),
  ...[300, 560, 820].map(
    (y, row) =>
      rect([40, y, 1250, 26], fade(90, "#9a6540", "#6a3d2a")) +
      overprint(rect([40, y + 26, 1250, 20], thin("#2a1522", 0.5))) +
      [0, 1, 2, 3, 4, 5, 6, 7, 8]
        .map((i) => {
          const wet = (i + row * 2) % 9;
          return vessel(115 + i * 138, y, {
            k: chance.between(0.98, 1.16),
            kind: (i * 3 + row * 2) % 5,
            colour: mix(wet > 5 ? "#d9c0a0" : "#a86a48", clays[(i + row) % 4] ?? c.clay, 0.45),
          });
        })
        .join(""),
  ),
  ...[60, 640, 1250].map((x) => rect([x, 90, 26, 830], fade(0, "#7d4a30", "#5a3226"))),
  shape(archPath(1350, 700, 300, 620, 0.55), fade(90, "#cfe0c4", "#fbeec4")),
  halo(1480, 380, 520, "#ffe6aa", 0.6),
  beam(
    [
      [1350, 160],
      [1620, 100],
      [700, 920],
      [-10, 920],
    ],
    "#ffe3a6",
    0.4,
    150,
  ),
  person({
    x: 1390,
    y: 910,
    h: 640,
    coat: c.madder,
    scarf: c.navy,
    facing: -1,
    step: 0.1,
    with: "none",
    legs: "#3a2a34",
  }),
  shape("M1220 520H1400V540H1220Z", "#8d5838"),
  vessel(1266, 520, { k: 0.6, kind: 1, colour: "#c98a5a" }),
  vessel(1350, 520, { k: 0.6, kind: 2, colour: "#b9683f" }),
  limb([1370, 440], [1340, 500], [1300, 536], 40, 26, darker(c.madder, 0.1)),
  circle(1296, 536, 16, "#c98f68"),
]);
