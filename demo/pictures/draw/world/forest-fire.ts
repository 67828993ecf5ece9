// Forest fire at night, firefighters.
import { mix, thin, world as w } from "../colours.ts";
import { halo, hill, roughLine, sky, stones } from "../land.ts";
import { person } from "../people.ts";
import { landscape } from "../picture.ts";
import {
  circle,
  ellipse,
  fade,
  glow,
  group,
  line,
  poly,
  rect,
  shape,
  shine,
  stroke,
  times,
} from "../shapes.ts";
import { spruce } from "../trees.ts";

export const fire = landscape("world-forest-fire", (chance) => {
  const flames = (y: number, k: number, colour: string, count: number) =>
    times(count, (i) => {
      const x = (i * 1660) / count - 30 + chance.between(-20, 20);
      const h = k * chance.between(0.5, 1.2);
      return shape(
        `M${x - k * 0.3} ${y}C${x - k * 0.5} ${y - h * 0.4} ${x - k * 0.06} ${y - h * 0.5} ${x + chance.between(-20, 20)} ${y - h}C${x + k * 0.1} ${y - h * 0.6} ${x + k * 0.5} ${y - h * 0.4} ${x + k * 0.3} ${y}Z`,
        colour,
        0.85,
      );
    });
  return [
    sky("#1a1620", "#45262a", [0.5, "#a8452c"], "#f09a45"),
    ...[...Array(26)].map(() =>
      circle(
        chance.between(-20, 1620),
        chance.between(-40, 280),
        chance.between(70, 170),
        mix("#2a2028", "#5a3430", chance.between(0, 1)),
        0.45,
      ),
    ),
    halo(860, 560, 900, "#ff8a3c", 0.6),
    poly(
      [...roughLine([-20, 520], [1640, 480], { roughness: 60, chance, depth: 5 }), [1640, 920], [-20, 920]],
      "#7d2f22",
    ),
    ...[...Array(22)].map((_, i) =>
      spruce({
        x: i * 78 + chance.between(-20, 20),
        y: 600,
        h: chance.between(150, 250),
        colour: "#5a2a22",
        chance,
      }),
    ),
    flames(610, 150, "#ff7a2e", 22),
    flames(616, 110, "#ffb648", 26),
    ...[...Array(16)].map((_, i) =>
      spruce({
        x: i * 112 + chance.between(-30, 30),
        y: 690,
        h: chance.between(240, 380),
        colour: "#2c1a1c",
        chance,
      }),
    ),
    flames(700, 170, "#ff8a35", 17),
    flames(706, 120, "#ffc45a", 19),
    flames(708, 70, "#fff0b0", 20),
    hill(
      [
        [-20, 720],
        [400, 690],
        [900, 730],
        [1300, 690],
        [1640, 720],
      ],
      fade(90, "#3a2220", "#171318"),
      { roughness: 12, chance },
    ),
    shine(
      times(110, () =>
        circle(
          chance.between(0, 1600),
          chance.between(60, 720),
          chance.between(1.4, 4.4),
          chance.pick(["#ffc76a", "#ff9a45", "#fff0b4"] as const),
          chance.between(0.4, 1),
        ),
      ),
    ),
    group(
      "translate(330 800)",
      ellipse(0, 30, 320, 16, thin("#0a080c", 0.6)),
      shape("M-300 -140H120V10H-300Z", fade(90, w.rust, "#6d2a20")),
      shape("M124 -160H210L264 -70V10H124Z", fade(0, "#a8432c", "#7d3024")),
      shape("M146 -142H202L236 -78H146Z", "#f3b46a"),
      rect([-300, -60, 560, 14], w.paper),
      rect([-290, -172, 400, 16], "#2a2226"),
      ...[...Array(9)].map((_, i) =>
        line(
          [
            [-280 + i * 46, -172],
            [-280 + i * 46, -156],
          ],
          "#8d8a84",
          4,
        ),
      ),
      ...[-220, -110, 180].map((x) => circle(x, 12, 36, "#121015") + circle(x, 12, 17, "#6d6660")),
      rect([140, -180, 40, 18], "#5f9ab3"),
      halo(160, -172, 90, "#8fd0ea", 0.8),
    ),
    ...[
      [760, 860, 330, 1],
      [1010, 880, 360, 1],
      [1380, 850, 280, -1],
    ].map(
      ([x = 0, y = 0, h = 0, f = 1]) =>
        person({ x, y, h, coat: "#c98a3a", legs: "#3a3026", step: 0.35, facing: f > 0 ? 1 : -1 }) +
        group(
          `translate(${x} ${y}) scale(${(f * h) / 100} ${h / 100})`,
          shape("M-9 -95Q-8 -107 1 -106Q11 -105 10 -95L15 -93H-10Z", "#e9c04a"),
          rect([-11, -62, 23, 4], "#fff3c4"),
          rect([-11, -70, 23, 2.4], "#fff3c4"),
          line(
            [
              [10, -62],
              [30, -70],
            ],
            "#2a2226",
            4.4,
          ),
        ),
    ),
    stroke("M500 850Q640 900 760 800L870 628Q900 610 920 640M1120 628L1130 626", "#2a2226", 10),
    shine(
      stroke("M858 630Q980 470 1160 560", "#e3f1f4", 13, 0.8),
      stroke("M1118 628Q1240 480 1400 580", "#e3f1f4", 12, 0.8),
      circle(1170, 580, 80, glow(thin("#f4faf6", 0.8), thin("#f4faf6", 0))),
      circle(1410, 600, 70, glow(thin("#f4faf6", 0.8), thin("#f4faf6", 0))),
    ),
    stones({ count: 16, y: [850, 910], colour: "#2a2024", chance }),
  ];
});
