// Pieces that several of these pictures share: sport pictures.
import { athlete, type Pose } from "../people.ts";
import { circle, ellipse, fade, group, line, type Point, poly, shape, times } from "../shapes.ts";

export const crowd = (how: {
  y: readonly [number, number];
  rows: number;
  count: number;
  size: number;
  colours: readonly [string, ...string[]];
  heads?: readonly [string, ...string[]];
  chance: { pick<T>(things: readonly [T, ...T[]]): T; between(from: number, to: number): number };
  x?: readonly [number, number];
  bend?: number;
}) =>
  times(how.rows, (row) =>
    times(how.count, (i) => {
      const [from, to] = how.x ?? [-10, 1610];
      const t = (i + (row % 2) / 2) / how.count;
      const x = from + (to - from) * t;
      const y =
        how.y[0] +
        ((how.y[1] - how.y[0]) * row) / Math.max(1, how.rows - 1) +
        Math.sin(t * Math.PI) * (how.bend ?? 0) +
        how.chance.between(-2, 2);
      return (
        ellipse(
          x,
          y,
          how.size * 0.42,
          how.size * 0.5,
          how.chance.pick(how.heads ?? ["#b98a68", "#1c262c", "#2c2a30", "#8a664c"]),
        ) +
        shape(
          `M${(x - how.size * 0.7).toFixed(1)} ${(y + how.size * 1.5).toFixed(1)}q0 ${(-how.size).toFixed(1)} ${(how.size * 0.7).toFixed(1)} ${(-how.size).toFixed(1)}t${(how.size * 0.7).toFixed(1)} ${how.size.toFixed(1)}Z`,
          how.chance.pick(how.colours),
        )
      );
    }),
  );

export const ball = (x: number, y: number, r: number) =>
  circle(x, y, r, fade(45, "#ffffff", "#e9e3d2", "#a9aca4")) +
  poly(
    [0, 1, 2, 3, 4].map(
      (i): Point => [x + Math.cos(i * 1.257 - 1.57) * r * 0.4, y + Math.sin(i * 1.257 - 1.57) * r * 0.4],
    ),
    "#1a2630",
  ) +
  times(
    5,
    (i) =>
      line(
        [
          [x + Math.cos(i * 1.257 - 1.57) * r * 0.4, y + Math.sin(i * 1.257 - 1.57) * r * 0.4],
          [x + Math.cos(i * 1.257 - 1.57) * r * 0.76, y + Math.sin(i * 1.257 - 1.57) * r * 0.76],
        ],
        "#1a2630",
        r * 0.08,
      ) +
      circle(
        x + Math.cos(i * 1.257 - 1.57) * r * 0.86,
        y + Math.sin(i * 1.257 - 1.57) * r * 0.86,
        r * 0.16,
        "#1a2630",
      ),
  );

export const player = (
  x: number,
  y: number,
  h: number,
  pose: Pose,
  kit: Parameters<typeof athlete>[1],
  facing = 1,
) => group(`translate(${x} ${y}) scale(${(facing * h) / 100} ${h / 100})`, athlete(pose, kit));

export const run: Pose = {
  head: [12, -96],
  neck: [8, -84],
  hips: [0, -50],
  arms: [
    [
      [22, -70],
      [32, -82],
    ],
    [
      [-8, -68],
      [2, -56],
    ],
  ],
  legs: [
    [
      [-14, -32],
      [-34, -28],
    ],
    [
      [18, -36],
      [14, -6],
    ],
  ],
};

export const stand: Pose = {
  head: [1, -95],
  neck: [0, -83],
  hips: [0, -49],
  arms: [
    [
      [-12, -66],
      [-10, -50],
    ],
    [
      [12, -66],
      [10, -50],
    ],
  ],
  legs: [
    [
      [-5, -26],
      [-6, -2],
    ],
    [
      [5, -26],
      [6, -2],
    ],
  ],
};
