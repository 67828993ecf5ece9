// Volcano with ash plume above an island.
import { mix, thin, world as w } from "../colours.ts";
import { glints, halo, hill, mist, sky } from "../land.ts";
import { landscape } from "../picture.ts";
import { circle, ellipse, fade, faint, group, line, poly, rect, shape, shine, stroke } from "../shapes.ts";
import { crown } from "../trees.ts";

export const volcano = landscape("world-volcano", (chance) => [
  sky("#2a3b52", "#6d6a74", [0.5, "#c9785a"], [0.64, "#efb476"], "#f3cf98"),
  ...[...Array(30)].map((_, i) => {
    const t = i / 30;
    return circle(
      800 + Math.sin(i * 1.3) * 40 * (1 + t * 2) + t * t * 330,
      300 - t * 330,
      46 + t * 120,
      mix("#4a4450", "#8d7d78", chance.between(0, 0.8)),
      0.9,
    );
  }),
  ...[...Array(16)].map((_, i) => {
    const t = i / 16;
    return circle(
      770 + Math.sin(i * 1.7) * 30 * (1 + t * 2) + t * t * 300,
      290 - t * 300,
      26 + t * 66,
      mix("#c9906f", "#a98d80", t),
      0.6,
    );
  }),
  halo(800, 300, 360, "#ff7a3a", 0.8),
  ...[...Array(26)].map(() => {
    const a = chance.between(-2.5, -0.64);
    const r = chance.between(40, 210);
    return line(
      [
        [800 + Math.cos(a) * r, 300 + Math.sin(a) * r],
        [800 + Math.cos(a) * (r + 26), 300 + Math.sin(a) * (r + 26)],
      ],
      chance.pick(["#ffd27a", "#ff9a45", "#fff0b4"] as const),
      chance.between(2, 5),
    );
  }),
  shape(
    "M730 300Q800 330 870 300Q960 470 1240 590H360Q640 470 730 300Z",
    fade(0, "#6d4a48", "#4a3a44", "#2c2a3a"),
  ),
  poly(
    [
      [800, 312],
      [870, 300],
      [1010, 470],
      [1240, 590],
      [880, 590],
      [860, 440],
    ],
    "#2a2838",
    0.7,
  ),
  stroke("M770 306Q790 380 740 440Q700 490 720 560", "#ff8a3c", 17),
  stroke("M770 306Q790 380 740 440Q700 490 720 560", "#ffe08a", 6),
  stroke("M830 308Q850 400 900 450Q960 510 940 580", "#ff8a3c", 13),
  stroke("M830 308Q850 400 900 450Q960 510 940 580", "#ffe08a", 4.5),
  ellipse(800, 304, 66, 13, "#ffdf8a"),
  hill(
    [
      [250, 600],
      [420, 560],
      [620, 590],
      [900, 570],
      [1150, 592],
      [1360, 604],
    ],
    "#22303a",
    { roughness: 10, chance, floor: 622 },
  ),
  ...[...Array(14)].map((_, i) =>
    crown({ x: 330 + i * 74, y: 592 + (i % 2) * 5, r: chance.between(16, 28), colour: "#2f4638", chance }),
  ),
  rect([-10, 606, 1620, 314], fade(90, "#d99a6a", "#6d6a74", "#2a4a60", "#14304a")),
  shine(
    poly(
      [
        [720, 608],
        [880, 608],
        [1080, 920],
        [520, 920],
      ],
      fade(90, thin("#ffb46a", 0.65), thin("#ffb46a", 0.02)),
    ),
  ),
  glints({ from: 612, to: 900, count: 130, colour: "#ffd9a0", chance, opacity: 0.5 }),
  mist(570, 70, "#f3c490", 0.5),
  ...[
    [380, 730, 0.9, 1],
    [1200, 800, 1.4, -1],
    [560, 830, 1.1, 1],
  ].map(([x = 0, y = 0, k = 1, f = 1]) =>
    group(
      `translate(${x} ${y}) scale(${k * f} ${k})`,
      faint(0.5, ellipse(0, 18, 110, 8, "#10202e")),
      shape("M-90 -10Q0 10 96 -16Q80 16 50 18H-56Q-84 14 -90 -10Z", "#1b2430"),
      ...[-40, 0, 40].map(
        (d) =>
          shape(`M${d - 12} 4Q${d - 14} -22 ${d} -24Q${d + 13} -22 ${d + 12} 4Z`, d ? "#3a3440" : w.rust) +
          circle(d, -32, 8, d ? "#1b1820" : "#e3cfa8"),
      ),
      line(
        [
          [52, -24],
          [74, 24],
        ],
        "#5a4636",
        4,
      ),
    ),
  ),
]);
