// Mangrove forest, heron.
import { darker, mix, science as s, thin } from "../colours.ts";
import { glints, mist, sky, sun } from "../land.ts";
import { landscape } from "../picture.ts";
import {
  blob,
  circle,
  ellipse,
  fade,
  faint,
  group,
  line,
  poly,
  rect,
  shape,
  shine,
  stroke,
} from "../shapes.ts";
import { crown } from "../trees.ts";

export const mangrove = landscape("science-mangrove", (chance) => [
  sky("#7fb0b3", "#cfdcb8", [0.55, "#f4e3ae"], "#f1dba4"),
  sun(1080, 300, 56, "#ffeab2"),
  rect([-10, 470, 1620, 450], fade(90, "#d9dcb0", "#86b2a8", "#3a7484", "#1b4560")),
  ...[...Array(30)].map((_, i) =>
    crown({
      x: i * 58 - 20,
      y: 452 + Math.sin(i * 1.3) * 10,
      r: chance.between(36, 60),
      colour: mix("#5d8a6a", "#dfe0b0", 0.5),
      chance,
    }),
  ),
  mist(420, 100, "#f3e8bd", 0.7),
  glints({ from: 490, to: 900, count: 110, colour: "#f9edc4", chance, opacity: 0.5 }),
  shine(
    poly(
      [
        [1030, 480],
        [1130, 480],
        [1260, 920],
        [860, 920],
      ],
      fade(90, thin("#fff0ba", 0.6), thin("#fff0ba", 0.05)),
    ),
  ),
  ...[
    [640, 560, 0.5],
    [1430, 570, 0.55],
    [330, 640, 0.85],
    [1330, 770, 1.3],
    [90, 800, 1.5],
  ].map(([x = 0, y = 0, k = 0]) => {
    const bark = mix("#3b3236", "#b9b48f", 0.5 - k * 0.33);
    return group(
      `translate(${x} ${y}) scale(${k})`,
      faint(
        0.4,
        ...[-130, -60, 40, 120].map((d) => stroke(`M${d} 0Q${d * 0.8} 60 ${d * 0.4} 120`, "#143448", 10)),
      ),
      ...[-190, -140, -95, -55, -20, 20, 60, 100, 150, 195].map((d) =>
        stroke(`M${d * 0.12} -170Q${d * 0.75} -150 ${d} 6`, darker(bark, Math.abs(d) % 3 ? 0.1 : 0), 11),
      ),
      shape("M-20 -170Q-26 -260 -50 -320L0 -280L60 -330Q30 -250 22 -165Z", bark),
      crown({ x: -70, y: -350, r: 120, colour: mix("#4a7a50", "#d9dcae", 0.45 - k * 0.32), chance }),
      crown({ x: 80, y: -340, r: 130, colour: mix("#41704c", "#d9dcae", 0.42 - k * 0.3), chance }),
      crown({ x: 0, y: -430, r: 120, colour: mix("#558555", "#d9dcae", 0.42 - k * 0.3), chance }),
    );
  }),
  // heron
  group(
    "translate(800 800)",
    ellipse(0, 4, 90, 8, "#e9efd0", 0.7),
    line(
      [
        [-8, 0],
        [-4, -130],
      ],
      "#5a4a3a",
      6,
    ),
    line(
      [
        [26, 0],
        [14, -66],
        [18, -130],
      ],
      "#5a4a3a",
      6,
    ),
    blob(
      [
        [-90, -130],
        [-40, -190],
        [30, -200],
        [64, -160],
        [30, -118],
        [-40, -112],
      ],
      fade(90, "#f6f0dd", "#a9bcc0"),
    ),
    blob(
      [
        [-110, -120],
        [-40, -180],
        [20, -170],
        [-10, -130],
        [-60, -110],
      ],
      "#7f9aa8",
    ),
    stroke("M44 -172Q120 -230 74 -300Q54 -340 96 -360", "#f6f0dd", 22),
    ellipse(104, -364, 26, 16, "#f6f0dd"),
    poly(
      [
        [120, -374],
        [200, -352],
        [118, -354],
      ],
      s.ochre,
    ),
    stroke("M92 -376Q60 -380 30 -360", "#1b2c44", 6),
    circle(110, -367, 3.6, "#14202f"),
    faint(
      0.3,
      group(
        "scale(1 -0.6)",
        blob(
          [
            [-90, -130],
            [-40, -190],
            [30, -200],
            [64, -160],
            [30, -118],
            [-40, -112],
          ],
          "#f6f0dd",
        ),
      ),
    ),
  ),
  ...[...Array(7)].map((_, i) =>
    stroke(`M${480 + i * 44} ${170 + Math.sin(i * 2.2) * 34}q10 -11 18 0q10 -11 18 0`, "#375a62", 3.4, 0.8),
  ),
  ...[...Array(22)].map(() => {
    const x = chance.between(500, 1200);
    const y = chance.between(840, 900);
    return line(
      [
        [x, y],
        [x, y - chance.between(14, 34)],
      ],
      "#3b3236",
      5,
    );
  }),
]);
