// Wind turbines on hills.
import { darker, lighter, science as s, thin } from "../colours.ts";
import { cloud, hill, sky, streaks, sun } from "../land.ts";
import { mountains } from "../mountains.ts";
import { person } from "../people.ts";
import { landscape } from "../picture.ts";
import { circle, curvePath, ellipse, fade, group, line, overprint, shape, stroke } from "../shapes.ts";

const turbine = (x: number, y: number, h: number, turn: number, colour: string) =>
  shape(
    `M${x - h * 0.016} ${y}L${x - h * 0.007} ${y - h}H${x + h * 0.007}L${x + h * 0.016} ${y}Z`,
    fade(0, lighter(colour, 0.5), colour),
  ) +
  group(
    `translate(${x} ${y - h})`,
    ...[0, 120, 240].map((a) =>
      group(
        `rotate(${turn + a})`,
        shape(
          `M0 0Q${h * 0.05} ${-h * 0.1} ${h * 0.014} ${-h * 0.52}Q${-h * 0.014} ${-h * 0.3} ${-h * 0.014} 0Z`,
          fade(0, colour, lighter(colour, 0.55)),
        ),
      ),
    ),
    circle(0, 0, h * 0.022, darker(colour, 0.12)),
    circle(0, 0, h * 0.011, lighter(colour, 0.6)),
  );

export const wind = landscape("science-wind", (chance) => [
  sky("#3f7597", "#9fbfbb", [0.5, "#efd9a8"], "#f6e4bb"),
  sun(400, 380, 60, "#ffe0a0"),
  cloud(1220, 220, { w: 520, colour: "#fbf0d8", chance, opacity: 0.85 }),
  cloud(700, 130, { w: 320, colour: "#fbf0d8", chance, opacity: 0.6 }),
  streaks({ count: 9, from: 260, to: 380, colour: "#fdf0cf", chance }),
  mountains(
    {
      corners: [
        [-40, 530],
        [220, 420],
        [480, 510],
        [760, 400],
        [1020, 500],
        [1300, 410],
        [1660, 520],
      ],
      rock: "#9fae9f",
      shade: "#7f9896",
      haze: "#f1dfb0",
      floor: 600,
    },
    chance,
  ),
  ...[
    [110, 540, 190, 20],
    [250, 530, 210, 75],
    [620, 540, 200, 50],
    [980, 530, 220, 10],
    [1500, 520, 210, 95],
  ].map(([x = 0, y = 0, h = 0, a = 0]) => turbine(x, y, h, a, "#d9dccb")),
  hill(
    [
      [-20, 560],
      [260, 530],
      [560, 570],
      [900, 520],
      [1240, 560],
      [1640, 520],
    ],
    fade(90, "#b9b27a", "#8d9360"),
    { roughness: 10, chance },
  ),
  turbine(430, 650, 420, 38, "#e3e3d2"),
  turbine(790, 640, 380, 100, "#dfe0cf"),
  turbine(1440, 650, 440, 64, "#e3e3d2"),
  hill(
    [
      [-20, 660],
      [300, 620],
      [700, 680],
      [1100, 620],
      [1640, 680],
    ],
    fade(90, "#a19a5b", "#6f7d4c"),
    { roughness: 10, chance },
  ),
  turbine(1130, 800, 740, 14, "#f1ede0"),
  turbine(150, 780, 600, 80, "#ece9da"),
  shape(
    `${curvePath([
      [-20, 760],
      [300, 730],
      [640, 770],
      [980, 760],
      [1300, 720],
      [1640, 760],
    ])}L1640 920L-20 920Z`,
    fade(90, "#8a8c4a", "#4d6340"),
  ),
  stroke("M520 920Q700 830 640 790Q590 750 760 712Q860 690 820 660", "#e9d7a4", 20, 0.8),
  stroke("M520 920Q690 840 630 800", "#e9d7a4", 34, 0.8),
  ...[
    [560, 846],
    [610, 858],
    [660, 838],
    [700, 862],
    [760, 850],
    [590, 882],
    [720, 884],
  ].map(
    ([x = 0, y = 0]) =>
      ellipse(x, y, 22, 14, "#f6ecd6") +
      circle(x + 20, y - 8, 8, "#4a3f3a") +
      line(
        [
          [x - 10, y + 8],
          [x - 10, y + 24],
        ],
        "#4a3f3a",
        4,
      ) +
      line(
        [
          [x + 10, y + 8],
          [x + 10, y + 24],
        ],
        "#4a3f3a",
        4,
      ),
  ),
  person({ x: 460, y: 890, h: 120, coat: s.coral, with: "stick", step: 0.4 }),
  overprint(shape("M1130 800L1330 920H1270Z", thin("#5d6a42", 0.6))),
  ...[...Array(40)].map(() => {
    const [x, y] = [chance.between(0, 1600), chance.between(790, 910)];
    return line(
      [
        [x, y],
        [x + chance.between(-6, 10), y - chance.between(10, 24)],
      ],
      chance.pick(["#c9bf6f", "#b3b05f", "#5f7444"] as const),
      3,
    );
  }),
]);
