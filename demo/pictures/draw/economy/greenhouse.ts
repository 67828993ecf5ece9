// Greenhouse rows, worker.
import { darker, economy as e, lighter, mix, thin } from "../colours.ts";
import { sun } from "../land.ts";
import { mountains } from "../mountains.ts";
import { person } from "../people.ts";
import { landscape } from "../picture.ts";
import {
  circle,
  ellipse,
  fade,
  group,
  overprint,
  type Point,
  poly,
  rect,
  shape,
  stroke,
  times,
  toward,
} from "../shapes.ts";
import { beam } from "../town.ts";

export const greenhouse = landscape("economy-greenhouse", (chance) => {
  const vp: Point = [800, 380];
  const leaf = (x: number, y: number, s: number, turn: number, colour: string) =>
    group(
      `translate(${x} ${y}) rotate(${turn}) scale(${s})`,
      shape("M0 0C14 -22 44 -26 70 0C44 20 14 18 0 0Z", colour),
      stroke("M4 0H60", lighter(colour, 0.3), 1.6, 0.6),
    );
  const row = (x: number, far: number) => {
    const s = 1 - far;
    const [px, py] = toward([x, 980], vp, far);
    const tone = mix("#5d7433", "#e6dba4", far * 0.75);
    return (
      poly(
        [
          [px - 100 * s, py],
          [px + 100 * s, py],
          [px + 80 * s, py - 60 * s],
          [px - 80 * s, py - 60 * s],
        ],
        mix("#6a4331", "#e6d3a0", far * 0.7),
      ) +
      times(26, () =>
        leaf(
          px + chance.between(-130, 100) * s,
          py - chance.between(50, 560) * s,
          s * chance.between(0.9, 1.7),
          chance.between(-70, 40),
          mix(
            chance.pick([tone, darker(tone, 0.25), lighter(tone, 0.12), mix(tone, e.ochre, 0.2)] as const),
            "#e6dba4",
            far * 0.3,
          ),
        ),
      ) +
      times(9, () => {
        const [fx, fy, r] = [
          px + chance.between(-90, 90) * s,
          py - chance.between(90, 500) * s,
          chance.between(16, 25) * s,
        ];
        return (
          circle(
            fx,
            fy,
            r,
            mix(chance.pick(["#c23b22", "#d9652c", "#b93224"] as const), "#e6dba4", far * 0.5),
          ) + ellipse(fx + r * 0.3, fy - r * 0.35, r * 0.36, r * 0.24, "#ffe1b8", 0.8)
        );
      })
    );
  };
  const rib = (t: number) => {
    const s = 1 - t;
    const d = [-1, 0, 1]
      .map((bay) => {
        const x0 = vp[0] + (bay * 1100 - 550) * s;
        const base = vp[1] - 60 * s;
        return `M${x0} ${vp[1] + 560 * s}V${base}C${x0 + 40 * s} ${base - 420 * s} ${x0 + 1060 * s} ${base - 420 * s} ${x0 + 1100 * s} ${base}V${vp[1] + 560 * s}`;
      })
      .join("");
    return stroke(d, mix("#fdf6e2", "#e9dcae", t * 0.6), 12 * s + 1);
  };
  return [
    rect([-10, -10, 1620, 920], fade(90, "#a3c3b8", "#dfe2be", "#f7e8ba")),
    sun(1090, 190, 60, "#ffe7a8"),
    mountains(
      {
        corners: [
          [-40, 400],
          [300, 300],
          [560, 380],
          [840, 290],
          [1180, 380],
          [1420, 320],
          [1660, 400],
        ],
        rock: "#a9b99a",
        shade: "#90a68f",
        haze: "#f0e4b8",
        floor: 460,
      },
      chance,
    ),
    rect([-10, 380, 1620, 540], fade(90, "#e6d7a2", "#b98f5f", "#7d5739")),
    ...[0.93, 0.88, 0.81, 0.72, 0.6, 0.44, 0.24].map((t) => rib(t)),
    ...[0.9, 0.86, 0.81, 0.74, 0.66, 0.56, 0.44, 0.28, 0.08].map(
      (t) => row(-520, t) + row(2120, t) + row(240, t) + row(1360, t),
    ),
    rib(-0.1),
    stroke(`M800 -40V380M250 -40L800 320M1350 -40L800 320`, "#fdf6e2", 4, 0.6),
    overprint(ellipse(800, 842, 170, 18, thin("#5b3c28", 0.6))),
    person({
      x: 790,
      y: 840,
      h: 400,
      coat: e.teal,
      scarf: e.brick,
      step: 0.2,
      with: "none",
      legs: "#3c3a3a",
    }),
    shape("M760 668H880L866 730H774Z", "#a9713f"),
    ...[780, 806, 832, 858].map((x) => circle(x, 662, 19, "#c23b22") + circle(x + 5, 656, 6, "#ffd8b0")),
    beam(
      [
        [980, -10],
        [1250, -10],
        [860, 920],
        [380, 920],
      ],
      "#fff2c4",
      0.35,
    ),
  ];
});
