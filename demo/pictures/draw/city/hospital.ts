// Hospital corridor, nurse silhouette, bed.
import { city as c, thin } from "../colours.ts";
import { halo } from "../land.ts";
import { person } from "../people.ts";
import { landscape } from "../picture.ts";
import {
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
  stroke,
  toward,
} from "../shapes.ts";
import { beam } from "../town.ts";

export const hospital = landscape("city-hospital", () => {
  const vp: Point = [830, 390];
  const at = (x: number, y: number, t: number) => toward([x, y], vp, t);
  const door = (t: number, low: boolean) => {
    const x = low ? -60 : 1720;
    return (
      poly(
        [at(x, 1060, t), at(x, 1060, t + 0.12), at(x, 130, t + 0.12), at(x, 130, t)],
        low ? "#7da09c" : "#d08b63",
      ) +
      poly(
        [at(x, 640, t + 0.03), at(x, 640, t + 0.09), at(x, 260, t + 0.09), at(x, 260, t + 0.03)],
        "#f8e9c4",
      )
    );
  };
  return [
    rect([-10, -10, 1620, 920], "#c7d3c4"),
    poly([[-60, -200], [1720, -200], vp], fade(90, "#9fb7b1", "#e8e3cc")),
    poly([[-60, 1060], [1720, 1060], vp], fade(90, "#e9dfc1", "#9cb5ae", "#6d9196")),
    poly([[-60, -200], [-60, 1060], vp], fade(0, "#6f9a9b", "#b9cbbd")),
    poly([[1720, -200], [1720, 1060], vp], fade(180, "#e2b98b", "#f0dcb5")),
    poly([[-60, 700], [-60, 780], vp], c.deep, 0.55),
    poly([[1720, 700], [1720, 780], vp], c.brick, 0.6),
    ...[0.12, 0.38, 0.58, 0.72].map((t) => door(t, true)),
    ...[0.2, 0.46, 0.64, 0.76].map((t) => door(t, false)),
    ...[0.05, 0.36, 0.58, 0.73, 0.83].map(
      (t) =>
        poly(
          [
            at(560, -190, t),
            at(1100, -190, t),
            at(1100, -190, t + 0.1 * (1 - t)),
            at(560, -190, t + 0.1 * (1 - t)),
          ],
          "#fffbe8",
        ) +
        faint(
          0.55,
          poly(
            [
              at(560, 1050, t),
              at(1100, 1050, t),
              at(1060, 1050, t + 0.14 * (1 - t)),
              at(600, 1050, t + 0.14 * (1 - t)),
            ],
            "#fdf6dc",
          ),
        ),
    ),
    rect([752, 318, 156, 150], "#4f7b86"),
    rect([760, 326, 68, 142], "#f4ecd0"),
    rect([834, 326, 68, 142], "#f4ecd0"),
    halo(830, 390, 260, "#fff5d2", 0.8),
    overprint(
      ellipse(1010, 498, 60, 6, thin("#6c8380", 0.7)),
      ellipse(790, 505, 40, 5, thin("#6c8380", 0.7)),
      ellipse(430, 850, 330, 24, thin("#53716f", 0.7)),
      ellipse(1205, 830, 140, 15, thin("#53716f", 0.7)),
    ),
    person({ x: 1005, y: 498, h: 130, coat: "#f4efdf", legs: "#6c8c8f", step: 0.3 }),
    person({ x: 790, y: 505, h: 140, coat: "#6f9ba0", scarf: "#f2ead6", step: 0.4 }),
    // the bed
    ...[190, 640].map(
      (x) =>
        circle(x, 838, 20, "#2b3a44") +
        circle(x, 838, 8, "#b9c4c2") +
        line(
          [
            [x, 830],
            [x, 730],
          ],
          "#8c9c9f",
          10,
        ),
    ),
    line(
      [
        [150, 740],
        [690, 740],
      ],
      "#728589",
      14,
    ),
    line(
      [
        [150, 560],
        [150, 800],
      ],
      "#8c9c9f",
      12,
    ),
    line(
      [
        [690, 630],
        [690, 800],
      ],
      "#8c9c9f",
      12,
    ),
    shape(roundPath(146, 670, 550, 62, 22), "#f5eedb"),
    shape("M330 672Q480 610 690 660V742Q500 764 320 740Q300 700 330 672Z", fade(70, "#9cc0bb", "#5f8f94")),
    shape(roundPath(165, 640, 140, 46, 22), "#fffaf0"),
    line(
      [
        [740, 830],
        [740, 430],
      ],
      "#8c9c9f",
      8,
    ),
    line(
      [
        [716, 432],
        [764, 432],
      ],
      "#8c9c9f",
      7,
    ),
    shape(roundPath(748, 446, 34, 68, 12), "#d9e8e2"),
    rect([750, 482, 30, 26], "#8fbcb6"),
    stroke("M765 514C768 600 700 590 640 660", "#c6d6d0", 4),
    // the nurse
    person({
      x: 1200,
      y: 834,
      h: 470,
      coat: "#eef0e4",
      scarf: "#2f5d73",
      legs: "#4f7d86",
      step: 0.45,
      facing: -1,
      with: "book",
      thing: c.ochre,
    }),
    beam(
      [
        [1640, 120],
        [1640, 420],
        [700, 920],
        [340, 920],
      ],
      "#ffe9b4",
      0.35,
      150,
    ),
  ];
});
