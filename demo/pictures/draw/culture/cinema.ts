// Cinema seats, screen beam.
import { culture as c, thin } from "../colours.ts";
import { halo } from "../land.ts";
import { person } from "../people.ts";
import { landscape } from "../picture.ts";
import { circle, fade, inside, poly, rect, shape, shine, stroke, times } from "../shapes.ts";
import { cypress } from "../trees.ts";
import { audience } from "./parts-stage.ts";

export const cinema = landscape("culture-cinema", (chance) => [
  rect([-10, -10, 1620, 920], fade(90, "#0f1426", "#1f1f3a", "#2a1a30")),
  ...[0, 1, 2, 3].flatMap((i) => [
    poly(
      [
        [i * 66, -10],
        [i * 66 + 44, -10],
        [i * 60 + 40, 620],
        [i * 60, 700],
      ],
      fade(90, "#3a2440", "#6d3044"),
    ),
    poly(
      [
        [1600 - i * 66, -10],
        [1556 - i * 66, -10],
        [1560 - i * 60, 620],
        [1600 - i * 60, 700],
      ],
      fade(90, "#3a2440", "#6d3044"),
    ),
  ]),
  rect([290, 70, 1020, 460], "#fbeccb"),
  halo(800, 300, 760, "#ffd9a0", 0.45),
  inside(
    "M300 80H1300V520H300Z",
    rect([300, 80, 1000, 440], fade(90, "#e9a765", "#f3cf8d", "#f8e6bb")),
    circle(900, 300, 74, "#fff3cf"),
    shape("M300 400Q420 300 560 370Q700 260 860 360Q1010 280 1300 390V520H300Z", "#b9683f"),
    shape("M300 450Q560 380 800 440Q1060 380 1300 450V520H300Z", "#7d3b38"),
    stroke("M780 520Q800 460 760 440Q730 420 800 400", "#f3cf8d", 12),
    person({ x: 640, y: 506, h: 150, coat: "#3a2038", step: 0.6, with: "pack", thing: c.turquoise }),
    cypress(1180, 500, 210, "#3f4a38"),
    cypress(1230, 500, 160, "#3f4a38"),
  ),
  shine(
    poly(
      [
        [760, -10],
        [840, -10],
        [1300, 520],
        [300, 520],
      ],
      fade(90, thin("#fff3cf", 0.3), thin("#fff3cf", 0.02)),
    ),
    times(70, () => {
      const t = chance.between(0, 1);
      return circle(
        800 + chance.between(-1, 1) * (40 + t * 460),
        t * 520,
        chance.between(1, 2.6),
        "#fff3cf",
        0.6,
      );
    }),
  ),
  rect([-10, 560, 1620, 360], fade(90, "#4a2434", "#1c1222")),
  ...[
    [590, 17, 20, "#3d2038", "#9a3c3e"],
    [650, 15, 25, "#33192f", "#8a3439"],
    [716, 12, 33, "#281428", "#742b34"],
    [800, 10, 44, "#1d0f20", "#5a222e"],
  ].map(([y, count, size, colour, seat], i) =>
    audience(Number(y), {
      count: Number(count),
      size: Number(size),
      colour: String(colour),
      seat: String(seat),
      shift: (i % 2) * 40 - 10,
    }),
  ),
]);
