// Metro train arriving in a vaulted station, passengers waiting.
import { city as c, mix, thin } from "../colours.ts";
import { halo } from "../land.ts";
import { person } from "../people.ts";
import { landscape } from "../picture.ts";
import {
  circle,
  ellipse,
  fade,
  glow,
  line,
  overprint,
  type Point,
  poly,
  rect,
  roundPath,
  shape,
  times,
  toward,
} from "../shapes.ts";

export const metro = landscape("city-metro", (chance) => {
  const vp: Point = [880, 400];
  const ring = (t: number, colour: string) => {
    const s = 1 - t;
    return ellipse(vp[0] + 60 * s, vp[1] + 330 * s, 1150 * s, 920 * s, colour);
  };
  const coats = [c.brick, "#d8b27a", c.deep, "#7f8a74", "#a07a5c"] as const;
  return [
    rect([-10, -10, 1620, 920], c.ink),
    ...[0, 0.12, 0.235, 0.345, 0.45, 0.55, 0.64, 0.72, 0.79, 0.85, 0.9].map((t, i) =>
      ring(t, mix(i % 2 ? "#2c4e69" : "#35607c", "#f0c98a", t * 0.72)),
    ),
    circle(vp[0], vp[1], 120, glow(thin("#ffe9b8", 1), thin("#f7cd8a", 0.5), thin("#f7cd8a", 0))),
    poly([vp, [1900, 1000], [640, 1000]], fade(90, "#f0cd94", "#c29f77", "#7f6a60")),
    poly([vp, [640, 1000], [-900, 1000]], "#131d2b"),
    ...[0.08, 0.24, 0.4, 0.55, 0.68, 0.8].map((t) =>
      line([toward([-500, 1000], vp, t), toward([640, 1000], vp, t)], "#2d3b4c", 14 * (1 - t)),
    ),
    line([[290, 1000], vp], "#8c98a0", 5),
    line([[-120, 1000], vp], "#8c98a0", 5),
    poly([vp, [640, 1000], [700, 1000]], c.ochre),
    ...times(1, () => line([[735, 1000], vp], "#f7e7c6", 5)).split("\n"),
    ...[0.12, 0.32, 0.5, 0.65, 0.77].map((t) =>
      line([toward([640, 1000], vp, t), toward([1900, 1000], vp, t)], "#8e7764", 4 * (1 - t), 0.6),
    ),
    poly(
      [
        [1010, 300],
        [1640, -80],
        [1640, -10],
        [1010, 318],
      ],
      "#fff1cf",
    ),
    halo(1300, 130, 360, "#ffdf9f", 0.45),
    // side wall of the platform, tiled
    poly(
      [
        [960, 372],
        [1640, 130],
        [1640, 780],
        [960, 440],
      ],
      fade(0, "#d6a574", "#3d6680"),
    ),
    ...[0.1, 0.26, 0.44, 0.64, 0.86].map((t) =>
      poly(
        [
          [960 + 680 * t, 372 - 242 * t],
          [960 + 680 * t + 46 * t + 6, 372 - 242 * (t + 0.065 * t)],
          [960 + 680 * t + 46 * t + 6, 440 + 340 * (t + 0.065 * t)],
          [960 + 680 * t, 440 + 340 * t],
        ],
        mix("#c2563a", "#2f5068", t * 0.35),
      ),
    ),
    // the train
    poly(
      [
        [640, 240],
        [846, 366],
        [846, 434],
        [640, 800],
      ],
      fade(0, "#d9dfd8", "#f3d7a3"),
    ),
    poly(
      [
        [640, 420],
        [846, 392],
        [846, 404],
        [640, 520],
      ],
      c.brick,
    ),
    ...[0.02, 0.3, 0.52, 0.69, 0.82].map((t) =>
      poly(
        [
          toward([650, 330], [846, 378], t),
          toward([650, 330], [846, 378], t + 0.17 - t * 0.13),
          toward([650, 470], [846, 398], t + 0.17 - t * 0.13),
          toward([650, 470], [846, 398], t),
        ],
        "#ffe2a4",
      ),
    ),
    shape(roundPath(180, 190, 470, 640, 90), fade(0, "#8fa3ab", "#dfe3da", "#f4ecd8")),
    shape(roundPath(222, 250, 386, 250, 46), fade(100, "#16283c", "#2e5069")),
    shape("M240 262L420 258L290 490L236 470Z", "#4f7891", 0.6),
    shape(roundPath(330, 206, 170, 32, 10), "#0f1826"),
    rect([350, 216, 130, 12], c.ochre),
    rect([180, 560, 470, 70], c.brick),
    shape("M180 700H650V780Q650 830 600 830H230Q180 830 180 780Z", "#2a3947"),
    shape(roundPath(214, 660, 92, 44, 20), "#fff6dc"),
    shape(roundPath(524, 660, 92, 44, 20), "#fff6dc"),
    halo(260, 682, 190, "#fff0c4", 0.8),
    halo(570, 682, 190, "#fff0c4", 0.8),
    ...[
      [930, 470, 92],
      [980, 490, 120],
      [905, 462, 74],
      [1060, 540, 180],
      [1150, 600, 236],
    ].map(([x = 0, y = 0, h = 0], i) =>
      person({
        x,
        y,
        h,
        coat: mix(coats[i % 5] ?? c.brick, "#e3b67d", 0.35 - i * 0.06),
        ...(i % 2 ? { scarf: "#3a3345" } : {}),
        step: 0.1,
        facing: -1,
        with: i === 3 ? "bag" : "none",
      }),
    ),
    overprint(
      ellipse(1330, 838, 150, 16, thin("#59473f", 0.6)),
      ellipse(1090, 742, 100, 10, thin("#59473f", 0.5)),
      ellipse(1510, 900, 150, 14, thin("#59473f", 0.6)),
    ),
    person({
      x: 1020,
      y: 740,
      h: 370,
      coat: "#c9a26d",
      step: 0.15,
      facing: -1,
      with: "book",
      thing: c.paper,
    }),
    person({
      x: 1270,
      y: 836,
      h: 500,
      coat: c.brick,
      scarf: "#2b2d42",
      step: 0.2,
      facing: -1,
      with: "bag",
      thing: "#e9d3a4",
    }),
    person({ x: 1450, y: 900, h: 580, coat: c.deep, step: 0.15, facing: -1, with: "pack", thing: c.olive }),
    halo(410, 480, 600, "#ffe2a6", 0.18 + chance.between(0, 0.01)),
  ];
});
