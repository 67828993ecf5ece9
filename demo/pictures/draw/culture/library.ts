// Library hall.
import { culture as c, mix, thin } from "../colours.ts";
import { halo } from "../land.ts";
import { person } from "../people.ts";
import { landscape } from "../picture.ts";
import {
  archPath,
  fade,
  line,
  type Point,
  poly,
  rect,
  shape,
  shine,
  stroke,
  times,
  toward,
} from "../shapes.ts";

export const library = landscape("culture-library", (chance) => {
  const vp: Point = [800, 440];
  const spines = [c.madder, c.ochre, c.turquoise, c.navy, c.clay, "#8a7a5a", c.plum, "#d9bf90"] as const;
  const shelf = (x: number) =>
    [0, 0.2, 0.37, 0.51, 0.62, 0.71, 0.78, 0.835]
      .map((t, i, all) => {
        const end = all[i + 1] ?? 0.88;
        const at = (y: number, u: number) => toward([x, y], vp, t + (end - t) * u);
        const wood = mix("#5a3028", "#e0b070", t * 0.75);
        return (
          poly([at(-420, 0), at(-420, 1), at(1060, 1), at(1060, 0)], wood) +
          times(8, (row) => {
            const y = -390 + row * 176;
            return (
              poly(
                [at(y, 0.08), at(y, 0.92), at(y + 152, 0.92), at(y + 152, 0.08)],
                mix("#2a1620", "#b07a50", t * 0.6),
              ) +
              times(t > 0.6 ? 5 : 9, (b) => {
                const count = t > 0.6 ? 5 : 9;
                const [u, v] = [0.1 + (b / count) * 0.8, 0.1 + ((b + 0.86) / count) * 0.8];
                const high = chance.between(0, 50);
                return poly(
                  [at(y + 14 + high, u), at(y + 14 + high, v), at(y + 150, v), at(y + 150, u)],
                  mix(chance.pick(spines), "#e9bf80", t * 0.62),
                );
              })
            );
          }) +
          poly([at(-420, 0.94), at(-420, 1), at(1060, 1), at(1060, 0.94)], mix("#3d201f", "#c99660", t * 0.7))
        );
      })
      .join("");
  return [
    rect([-10, -10, 1620, 920], "#4a2830"),
    poly([[-400, -340], [2000, -340], vp], fade(90, "#3a2034", "#c98a58")),
    poly([[-400, 1100], [2000, 1100], vp], fade(90, "#f0cf92", "#a86a45", "#5a302c")),
    ...[0.1, 0.3, 0.46, 0.6, 0.72].map((t) =>
      line([toward([-300, 1060], vp, t), toward([1900, 1060], vp, t)], "#7d4a36", 3 * (1 - t), 0.5),
    ),
    ...[0.05, 0.34, 0.54, 0.68, 0.78].map((t) => {
      const k = 1 - t;
      return stroke(
        `M${800 - 1100 * k} ${440 - 330 * k}Q800 ${440 - 1050 * k} ${800 + 1100 * k} ${440 - 330 * k}`,
        mix("#7d4a36", "#f0cf92", t),
        26 * k,
      );
    }),
    shape(archPath(670, 560, 260, 330, 0.5), "#fff0c4"),
    ...[735, 800, 865].map((x) =>
      line(
        [
          [x, 240],
          [x, 560],
        ],
        "#c99660",
        5,
      ),
    ),
    line(
      [
        [670, 400],
        [930, 400],
      ],
      "#c99660",
      5,
    ),
    halo(800, 400, 520, "#ffe6a8", 0.85),
    shelf(-420),
    shelf(2020),
    shine(
      poly(
        [
          [690, 300],
          [910, 300],
          [1120, 920],
          [300, 920],
        ],
        fade(90, thin("#ffeab4", 0.55), thin("#ffeab4", 0.05)),
      ),
    ),
    ...[0.62, 0.42, 0.06].map((t) => {
      const k = 1 - t;
      const [x, y] = [800, 440 + 560 * k];
      return (
        shape(
          `M${x - 300 * k} ${y - 150 * k}H${x + 300 * k}L${x + 390 * k} ${y - 60 * k}H${x - 390 * k}Z`,
          fade(0, "#8a4f34", "#d59a5c", "#8a4f34"),
        ) +
        rect([x - 390 * k, y - 60 * k, 780 * k, 20 * k], "#5a302a") +
        rect([x - 350 * k, y - 44 * k, 26 * k, 130 * k], "#4a2824") +
        rect([x + 324 * k, y - 44 * k, 26 * k, 130 * k], "#4a2824") +
        [-150, 150]
          .map(
            (d) =>
              line(
                [
                  [x + d * k, y - 130 * k],
                  [x + d * k, y - 230 * k],
                ],
                "#3a2430",
                7 * k,
              ) +
              shape(
                `M${x + (d - 70) * k} ${y - 224 * k}Q${x + d * k} ${y - 290 * k} ${x + (d + 70) * k} ${y - 224 * k}Z`,
                c.turquoise,
              ) +
              halo(x + d * k, y - 200 * k, 190 * k, "#ffe09a", 0.8),
          )
          .join("") +
        (t > 0.5
          ? ""
          : [-250, 20, 230]
              .map((d, i) =>
                shape(
                  `M${x + (d - 60) * k} ${y - 96 * k}L${x + d * k} ${y - 104 * k}L${x + (d + 60) * k} ${y - 96 * k}L${x + (d + 66) * k} ${y - 74 * k}L${x + d * k} ${y - 82 * k}L${x + (d - 66) * k} ${y - 74 * k}Z`,
                  i === 1 ? "#f8ecd0" : "#efdcb0",
                ),
              )
              .join(""))
      );
    }),
    person({
      x: 600,
      y: 640,
      h: 170,
      coat: "#6a3a44",
      scarf: "#33202e",
      step: 0.2,
      with: "book",
      thing: c.paper,
    }),
    person({ x: 1010, y: 690, h: 220, coat: "#3d4a5a", step: 0.2, facing: -1, with: "book", thing: c.ochre }),
    person({
      x: 330,
      y: 890,
      h: 440,
      coat: c.turquoise,
      scarf: c.navy,
      step: 0.1,
      facing: -1,
      with: "book",
      thing: c.ochre,
    }),
    person({ x: 1290, y: 900, h: 430, coat: "#5a3a32", step: 0.1, with: "book", thing: c.madder }),
  ];
});
