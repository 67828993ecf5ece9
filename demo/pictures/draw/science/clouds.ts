// Cyclone clouds from above, map-like.
import { thin } from "../colours.ts";
import { cloud } from "../land.ts";
import { landscape } from "../picture.ts";
import { blob, circle, ellipse, fade, faint, glow, group, type Point, rect, stroke } from "../shapes.ts";

export const cyclone = landscape("science-clouds", (chance) => {
  const arm = (turn: number, from: number, to: number, colour: string, width: number) => {
    const points: Point[] = [];
    for (let i = 0; i <= 26; i += 1) {
      const r = from + ((to - from) * i) / 26;
      const a = turn + Math.log(r / 40) * 1.75;
      points.push([
        820 + Math.cos(a) * r * 1.28 + chance.between(-5, 5),
        450 + Math.sin(a) * r * 0.86 + chance.between(-5, 5),
      ]);
    }
    return points
      .map(([x, y], i) =>
        circle(x, y, width * (0.3 + Math.sin((i / 26) * Math.PI) * 0.9) * chance.between(0.75, 1.25), colour),
      )
      .join("");
  };
  const land: Point[] = [
    [-40, -40],
    [520, -40],
    [470, 60],
    [360, 110],
    [300, 210],
    [190, 250],
    [150, 360],
    [40, 400],
    [-40, 470],
  ];
  const coast: Point[] = [
    [1640, 560],
    [1500, 600],
    [1450, 700],
    [1330, 740],
    [1290, 850],
    [1200, 940],
    [1640, 940],
  ];
  return [
    rect([-10, -10, 1620, 920], fade(35, "#123a5c", "#1f5577", "#2f7590", "#17476a")),
    ellipse(820, 450, 760, 470, glow(thin("#5fa5ac", 0.55), thin("#5fa5ac", 0))),
    ...[land, coast].map(
      (p) => blob(p, "#7fb3ae", 0.6) + group("translate(-8 -8)", blob(p, fade(45, "#d9b27a", "#b98a5a"))),
    ),
    blob(
      [
        [40, 60],
        [200, 10],
        [330, 40],
        [240, 130],
        [110, 190],
      ],
      "#8a9a58",
      0.8,
    ),
    blob(
      [
        [1480, 740],
        [1600, 680],
        [1640, 800],
        [1500, 860],
      ],
      "#8a9a58",
      0.8,
    ),
    stroke("M10 330Q90 250 70 160Q180 120 210 30", "#5f9aa4", 5, 0.8),
    ...[100, 300, 500, 700, 900].map((y) =>
      stroke(`M-10 ${y - 40}Q800 ${y + 40} 1610 ${y - 60}`, "#dfe9dc", 1.4, 0.22),
    ),
    ...[100, 420, 740, 1060, 1380].map((x) =>
      stroke(`M${x + 60} -10Q${x} 450 ${x + 90} 910`, "#dfe9dc", 1.4, 0.22),
    ),
    group(
      "translate(16 22)",
      ...[0, 1, 2, 3, 4]
        .map((i) => arm(i * 1.257, 70, 470 + (i % 2) * 90, "#0c2c4a", 40))
        .map((d) => faint(0.32, d)),
    ),
    ...[0, 1, 2, 3, 4].map((i) => faint(0.9, arm(i * 1.257 - 0.14, 60, 520 + (i % 2) * 100, "#a9c6c6", 44))),
    ...[0, 1, 2, 3, 4].map((i) => arm(i * 1.257, 60, 470 + (i % 2) * 90, "#dce5dc", 36)),
    ...[0, 1, 2, 3, 4].map((i) => arm(i * 1.257 + 0.12, 56, 400 + (i % 2) * 60, "#f9f3e4", 22)),
    circle(820, 450, 96, "#f3efe0"),
    circle(820, 450, 60, "#c3d5d2"),
    circle(822, 452, 42, "#17476a"),
    circle(828, 458, 26, "#0e3150"),
    ...[...Array(9)].map((_, i) =>
      cloud(chance.between(900, 1600), 60 + i * 34, {
        w: chance.between(60, 150),
        colour: "#eef0e4",
        chance,
        opacity: 0.6,
      }),
    ),
    ...[...Array(7)].map(() =>
      cloud(chance.between(0, 560), chance.between(560, 880), {
        w: chance.between(60, 160),
        colour: "#eef0e4",
        chance,
        opacity: 0.6,
      }),
    ),
    rect([-10, -10, 1620, 920], fade(35, thin("#fff1c9", 0.16), thin("#fff1c9", 0), thin("#071a33", 0.45))),
  ];
});
