// Satellite over the plateau.
import { science as s, thin } from "../colours.ts";
import { cloud, roughLine, stars } from "../land.ts";
import { landscape } from "../picture.ts";
import {
  blob,
  circle,
  ellipse,
  fade,
  glow,
  group,
  inside,
  line,
  ovalPath,
  poly,
  polyPath,
  rect,
  shape,
  shine,
  times,
} from "../shapes.ts";

export const satellite = landscape("science-satellite", (chance) => {
  const earth = ovalPath(760, 1560, 1330, 1060);
  const relief = (colour: string, y: number) =>
    shape(
      `${polyPath(roughLine([-100, y], [1700, y - 60], { roughness: 70, chance, depth: 7 }), false)}L1700 1300L-100 1300Z`,
      colour,
    );
  return [
    rect([-10, -10, 1620, 920], fade(70, "#060d1e", s.ink, s.deep, "#2a5377")),
    stars({ count: 210, floor: 700, colour: "#f6efd9", chance }),
    shine(
      shape(
        ovalPath(760, 1560, 1410, 1140),
        glow([0.86, thin("#7fc0d0", 0)], [0.9, thin("#7fc0d0", 0.55)], [1, thin("#7fc0d0", 0)]),
      ),
    ),
    shape(ovalPath(760, 1560, 1350, 1082), "#a9d4d6", 0.55),
    inside(
      earth,
      rect([-600, 400, 2900, 700], fade(0, "#4f8a9c", "#d8b27c", "#c99560", "#7d5a4a")),
      relief("#c79a66", 610),
      relief("#b5835a", 690),
      relief("#d9b27d", 740),
      blob(
        [
          [-60, 740],
          [110, 640],
          [260, 640],
          [330, 720],
          [260, 830],
          [60, 860],
        ],
        "#2f6f8d",
      ),
      blob(
        [
          [980, 900],
          [1080, 790],
          [1240, 770],
          [1420, 840],
          [1500, 930],
        ],
        "#2f6f8d",
      ),
      blob(
        [
          [560, 700],
          [610, 682],
          [664, 696],
          [640, 730],
          [580, 736],
        ],
        "#e9ddc0",
      ),
      blob(
        [
          [820, 640],
          [880, 626],
          [930, 642],
          [880, 664],
        ],
        "#5b8f96",
      ),
      times(44, (i) => {
        const [x, y] = [i * 38 - 30, 720 - Math.sin((i / 44) * Math.PI) * 130 + chance.between(-16, 30)];
        return (
          poly(
            [
              [x, y],
              [x + 20, y - chance.between(20, 46)],
              [x + 44, y],
            ],
            "#8a6247",
          ) +
          poly(
            [
              [x + 20, y - 34],
              [x + 44, y],
              [x + 26, y],
            ],
            "#e6c898",
          )
        );
      }),
      times(9, () =>
        cloud(chance.between(0, 1600), chance.between(660, 900), {
          w: chance.between(120, 320),
          colour: "#fbf2de",
          chance,
          opacity: 0.75,
        }),
      ),
      rect(
        [-100, 400, 1800, 700],
        fade(0, thin("#081226", 0), [0.55, thin("#081226", 0)], thin("#081226", 0.72)),
      ),
    ),
    group(
      "translate(930 300) rotate(-24) scale(1.28)",
      ...[-1, 1].map(
        (side) =>
          line(
            [
              [0, 0],
              [side * 130, 0],
            ],
            "#b9b3a4",
            8,
          ) +
          times(
            3,
            (i) =>
              rect(
                [side * (100 + i * 92) - (side < 0 ? 86 : 0), -60, 86, 120],
                fade(40, "#1f4a7a", "#5f9bb5", "#1d3d68"),
              ) +
              [20, 43, 66]
                .map((d) =>
                  line(
                    [
                      [side * (100 + i * 92) - (side < 0 ? 86 : 0) + d, -60],
                      [side * (100 + i * 92) - (side < 0 ? 86 : 0) + d, 60],
                    ],
                    "#bcd6d6",
                    1.6,
                    0.7,
                  ),
                )
                .join("") +
              [-20, 20]
                .map((d) =>
                  line(
                    [
                      [side * (100 + i * 92) - (side < 0 ? 86 : 0), d],
                      [side * (100 + i * 92) - (side < 0 ? 86 : 0) + 86, d],
                    ],
                    "#bcd6d6",
                    1.6,
                    0.7,
                  ),
                )
                .join(""),
          ),
      ),
      rect([-62, -84, 124, 168], fade(0, "#8d5f2c", s.ochre, "#f9dd9c", s.ochre)),
      poly(
        [
          [62, -84],
          [88, -66],
          [88, 68],
          [62, 84],
        ],
        "#7d5228",
      ),
      times(5, (i) =>
        line(
          [
            [-62, -52 + i * 34],
            [62, -52 + i * 34],
          ],
          "#a06f30",
          2.6,
          0.7,
        ),
      ),
      line(
        [
          [-20, -84],
          [20, -52],
          [-10, -20],
        ],
        "#fff3cf",
        2,
        0.6,
      ),
      line(
        [
          [0, 84],
          [0, 130],
        ],
        "#b9b3a4",
        8,
      ),
      shape("M-74 124Q0 196 74 124Q0 150 -74 124Z", "#f4ecd8"),
      ellipse(0, 126, 74, 15, "#c8bfa9"),
      line(
        [
          [0, 126],
          [0, 176],
        ],
        "#b9b3a4",
        5,
      ),
      circle(0, 178, 7, s.coral),
      rect([-30, -112, 24, 28], "#d7cfbb"),
      line(
        [
          [30, -84],
          [44, -140],
        ],
        "#b9b3a4",
        4,
      ),
      circle(44, -142, 6, s.coral),
    ),
    shine(
      poly(
        [
          [1030, 470],
          [1056, 460],
          [900, 900],
          [540, 900],
        ],
        fade(100, thin("#bfe3e0", 0.42), thin("#bfe3e0", 0)),
      ),
    ),
  ];
});
