// Bazaar arcade, light shafts, shoppers.
import { economy as e, mix, thin } from "../colours.ts";
import { halo } from "../land.ts";
import { person } from "../people.ts";
import { landscape } from "../picture.ts";
import {
  archPath,
  circle,
  ellipse,
  fade,
  faint,
  line,
  overprint,
  type Point,
  poly,
  rect,
  roundPath,
  shape,
  times,
} from "../shapes.ts";
import { beam } from "../town.ts";

export const bazaar = landscape("economy-bazaar", (chance) => {
  const vp: Point = [800, 470];
  const arch = (t: number, colour: string) => {
    const s = 1 - t;
    const w = 1900 * s;
    return shape(
      `M${vp[0] - 2600 * s} ${vp[1] - 1500 * s}H${vp[0] + 2600 * s}V${vp[1] + 560 * s}H${vp[0] - 2600 * s}Z${archPath(vp[0] - w / 2, vp[1] + 560 * s, w, 1240 * s, 0.42)}`,
      colour,
    ).replace("<path", '<path fill-rule="evenodd"');
  };
  const goods = [e.brick, e.ochre, e.teal, "#8d3b2c", e.sand, e.olive, "#a9714d"] as const;
  const layers: string[] = [
    rect([-10, -10, 1620, 920], "#fbe6b4"),
    halo(800, 440, 400, "#fff3cf", 0.9),
    rect([-10, 470, 1620, 460], fade(90, "#eccb8f", "#b98a5c", "#6f4a38")),
  ];
  for (const t of [0.91, 0.87, 0.81, 0.73, 0.62, 0.48, 0.29]) {
    const s = 1 - t;
    layers.push(arch(t, mix("#5b3227", "#f0cd92", t * 0.95)));
    for (const side of [-1, 1]) {
      const x = vp[0] + side * 800 * s;
      const y = vp[1] + 560 * s;
      layers.push(
        poly(
          [
            [x, y],
            [x + side * 700 * s, y + 90 * s],
            [x + side * 700 * s, y - 260 * s],
            [x, y - 210 * s],
          ],
          mix("#7d4a33", "#e9c58c", t),
        ),
      );
      layers.push(
        times(9, (i) =>
          shape(
            roundPath(
              x + side * (i % 3) * 120 * s - (side < 0 ? 110 * s : 0),
              y - (300 - Math.floor(i / 3) * 96) * s,
              104 * s,
              84 * s,
              14 * s,
            ),
            mix(chance.pick(goods), "#f0cd92", t * 0.75),
          ),
        ),
      );
      layers.push(
        times(5, (i) =>
          ellipse(
            x + side * (40 + i * 90) * s,
            y - 20 * s,
            48 * s,
            40 * s,
            mix(chance.pick(goods), "#f0cd92", t * 0.7),
          ),
        ),
      );
      layers.push(
        poly(
          [
            [x - side * 60 * s, y - 420 * s],
            [x + side * 600 * s, y - 500 * s],
            [x + side * 600 * s, y - 420 * s],
            [x - side * 70 * s, y - 340 * s],
          ],
          mix(side < 0 ? e.teal : e.brick, "#f0cd92", t * 0.8),
        ),
      );
      layers.push(
        line(
          [
            [x - side * 40 * s, y - 900 * s],
            [x - side * 40 * s, y - 620 * s],
          ],
          thin("#2a1d1c", 0.6),
          3 * s,
        ),
        circle(x - side * 40 * s, y - 600 * s, 24 * s, "#ffe9b4"),
        halo(x - side * 40 * s, y - 600 * s, 120 * s, "#ffd889", 0.7),
      );
    }
    if (t < 0.85)
      layers.push(
        ellipse(vp[0], vp[1] - 560 * s, 90 * s, 26 * s, "#fff6d8"),
        beam(
          [
            [vp[0] - 80 * s, vp[1] - 560 * s],
            [vp[0] + 80 * s, vp[1] - 560 * s],
            [vp[0] + 20 * s, vp[1] + 480 * s],
            [vp[0] - 330 * s, vp[1] + 480 * s],
          ],
          "#fff0c0",
          0.62,
        ),
        ellipse(vp[0] - 150 * s, vp[1] + 480 * s, 190 * s, 34 * s, thin("#fff1c6", 0.75)),
      );
  }
  const walkers = [
    [770, 520, 80],
    [840, 524, 84],
    [720, 545, 120],
    [880, 560, 136],
    [690, 600, 190],
    [940, 640, 240],
  ] as const;
  return [
    ...layers,
    ...walkers.map(([x, y, h], i) =>
      person({
        x,
        y,
        h,
        coat: mix(
          chance.pick(["#3a3345", "#6d3b30", "#2d5a60", "#8a6a4a"] as const),
          "#f0cd92",
          0.4 - i * 0.07,
        ),
        ...(i % 2 ? { scarf: "#3d2c33" } : {}),
        step: 0.4,
        with: i % 3 ? "bag" : "none",
        facing: i % 2 ? 1 : -1,
      }),
    ),
    overprint(
      ellipse(600, 862, 160, 16, thin("#4a2a20", 0.7)),
      ellipse(1090, 890, 170, 16, thin("#4a2a20", 0.7)),
    ),
    person({
      x: 590,
      y: 860,
      h: 430,
      coat: e.teal,
      scarf: "#22252f",
      step: 0.5,
      with: "bag",
      thing: e.ochre,
    }),
    person({ x: 1080, y: 890, h: 480, coat: "#4a3a38", step: 0.4, facing: -1, with: "pack", thing: e.brick }),
    faint(
      0.55,
      times(46, () =>
        circle(chance.between(420, 1080), chance.between(60, 700), chance.between(1.5, 3.4), "#fff3cf"),
      ),
    ),
  ];
});
