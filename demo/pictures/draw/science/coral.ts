// Coral reef, fish.
import { darker, lighter, science as s, thin } from "../colours.ts";
import { sky } from "../land.ts";
import { landscape } from "../picture.ts";
import {
  blob,
  circle,
  curvePath,
  ellipse,
  fade,
  faint,
  group,
  line,
  type Point,
  poly,
  roundPath,
  shape,
  shine,
  stroke,
  times,
} from "../shapes.ts";

export const coral = landscape("science-coral", (chance) => {
  const branch = (x: number, y: number, h: number, colour: string) => {
    const grow = (from: Point, a: number, l: number, w: number, d: number): string => {
      const to: Point = [from[0] + Math.cos(a) * l, from[1] + Math.sin(a) * l];
      return (
        line([from, to], colour, w) +
        circle(to[0], to[1], w * 0.52, lighter(colour, 0.3)) +
        (d
          ? grow(to, a - chance.between(0.25, 0.6), l * 0.76, w * 0.74, d - 1) +
            grow(to, a + chance.between(0.25, 0.6), l * 0.76, w * 0.74, d - 1)
          : "")
      );
    };
    return [-0.5, 0, 0.5].map((d) => grow([x, y], -Math.PI / 2 + d, h * 0.3, h * 0.085, 3)).join("");
  };
  const fan = (x: number, y: number, r: number, colour: string) =>
    times(13, (i) => {
      const a = Math.PI * (1.08 + i * 0.07);
      return stroke(
        `M${x} ${y}Q${x + Math.cos(a) * r * 0.5} ${y + Math.sin(a) * r * 0.7} ${x + Math.cos(a) * r} ${y + Math.sin(a) * r}`,
        i % 2 ? colour : darker(colour, 0.15),
        9,
      );
    }) +
    [0.45, 0.65, 0.85]
      .map((t) =>
        stroke(
          `M${x + Math.cos(Math.PI * 1.08) * r * t} ${y + Math.sin(Math.PI * 1.08) * r * t}A${r * t} ${r * t} 0 0 1 ${x + Math.cos(Math.PI * 1.92) * r * t} ${y + Math.sin(Math.PI * 1.92) * r * t}`,
          lighter(colour, 0.15),
          5,
          0.8,
        ),
      )
      .join("");
  const fish = (x: number, y: number, k: number, colour: string, band: string, facing = 1) =>
    group(
      `translate(${x} ${y}) scale(${k * facing} ${k})`,
      shape("M-38 0L-74 -30Q-64 0 -74 30Z", band),
      shape("M-46 0Q-10 -46 50 -6Q56 0 50 6Q-10 46 -46 0Z", colour),
      shape("M-6 -30Q6 -30 12 -27Q18 0 12 27Q4 30 -6 30Q4 0 -6 -30Z", band),
      shape("M-10 -28Q10 -52 30 -20Z", band),
      circle(36, -5, 5, "#fdf3d8"),
      circle(37, -5, 2.6, "#14202f"),
    );
  const brain = (x: number, y: number, r: number, colour: string) =>
    ellipse(x, y, r, r * 0.7, fade(60, lighter(colour, 0.25), colour, darker(colour, 0.3))) +
    times(5, (i) =>
      stroke(
        `M${x - r * 0.8 + i * r * 0.36} ${y - r * 0.3}q${r * 0.1} ${r * 0.2} 0 ${r * 0.36}q${-r * 0.12} ${r * 0.2} ${r * 0.04} ${r * 0.34}`,
        darker(colour, 0.3),
        5,
        0.6,
      ),
    );
  return [
    sky("#8fd0c4", "#3f97a6", [0.5, "#1f6389"], "#123a63"),
    shine(
      ...[120, 420, 760, 1080, 1380].map((x, i) =>
        poly(
          [
            [x, -20],
            [x + 120, -20],
            [x - 60 + i * 20, 760],
            [x - 260 + i * 20, 760],
          ],
          fade(90, thin("#e9fbe4", 0.42), thin("#e9fbe4", 0)),
        ),
      ),
    ),
    ...[...Array(8)].map((_, i) => ellipse(i * 220 + 60, 16 + (i % 2) * 14, 140, 9, "#eafae6", 0.55)),
    blob(
      [
        [-60, 700],
        [200, 540],
        [460, 620],
        [700, 560],
        [960, 640],
        [1250, 520],
        [1660, 640],
        [1660, 960],
        [-60, 960],
      ],
      "#1c5c80",
      0.8,
    ),
    ...[160, 560, 1240, 1480].map((x, i) => faint(0.55, branch(x, 660, 210, i % 2 ? "#357e94" : "#2f7690"))),
    ...[...Array(26)].map(() =>
      fish(
        chance.between(560, 1100),
        chance.between(180, 360),
        chance.between(0.2, 0.34),
        "#dcefe0",
        "#7fb9bd",
      ),
    ),
    shape(
      `${curvePath([
        [-20, 760],
        [180, 690],
        [420, 770],
        [700, 800],
        [940, 780],
        [1180, 690],
        [1420, 720],
        [1640, 660],
      ])}L1640 920L-20 920Z`,
      fade(90, "#2a5070", "#16304f"),
    ),
    brain(330, 760, 100, "#c98f5a"),
    fan(1180, 740, 230, "#b8507a"),
    branch(150, 790, 420, s.coral),
    branch(1440, 760, 440, s.ochre),
    branch(600, 830, 230, "#e9b7a0"),
    brain(820, 826, 110, "#6f9a6a"),
    fan(470, 850, 180, "#8a5aa0"),
    branch(1010, 860, 280, "#d8574a"),
    brain(1290, 840, 90, "#d98a6a"),
    ...[0, 1, 2, 3, 4].map(
      (i) =>
        shape(roundPath(1150 + i * 30, 800 - (i % 3) * 34, 25, 130, 12), fade(0, "#e3c477", "#a9803f")) +
        ellipse(1162 + i * 30, 806 - (i % 3) * 34, 9, 5, "#5d4322"),
    ),
    fish(720, 500, 1.5, s.ochre, s.paper),
    fish(900, 590, 1.15, s.ochre, s.paper),
    fish(560, 610, 0.95, s.ochre, s.paper),
    fish(1030, 440, 0.9, "#f2e6c8", s.coral, -1),
    fish(300, 420, 0.9, "#f2e6c8", s.coral),
    group(
      "translate(1290 330) rotate(-10)",
      ellipse(0, 0, 120, 74, fade(80, "#a9a85c", "#5f7a4a")),
      ...[
        [-40, 0],
        [10, -24],
        [14, 26],
        [58, 0],
        [-14, -2],
      ].map(([x = 0, y = 0]) =>
        poly(
          [
            [x - 24, y],
            [x - 10, y - 20],
            [x + 14, y - 20],
            [x + 26, y],
            [x + 12, y + 20],
            [x - 12, y + 20],
          ],
          "#4a6440",
          0.7,
        ),
      ),
      ellipse(-146, -8, 34, 24, "#8fa060"),
      circle(-158, -14, 4, "#14202f"),
      blob(
        [
          [-80, 50],
          [-150, 120],
          [-120, 136],
          [-40, 70],
        ],
        "#7d9156",
      ),
      blob(
        [
          [-70, -60],
          [-120, -110],
          [-96, -120],
          [-30, -72],
        ],
        "#7d9156",
      ),
      blob(
        [
          [90, 40],
          [140, 80],
          [150, 64],
          [110, 20],
        ],
        "#7d9156",
      ),
    ),
    ...[...Array(26)].map(
      () =>
        `<circle cx="${chance.between(880, 960).toFixed(0)}" cy="${chance.between(40, 740).toFixed(0)}" r="${chance.between(3, 10).toFixed(1)}" fill="none" stroke="#eafae6" stroke-width="2" opacity=".6"/>`,
    ),
  ];
});
