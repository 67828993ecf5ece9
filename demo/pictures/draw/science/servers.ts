// Server racks, technician.
import { lighter, mix, science as s, thin } from "../colours.ts";
import { halo } from "../land.ts";
import { person } from "../people.ts";
import { landscape } from "../picture.ts";
import {
  ellipse,
  fade,
  line,
  overprint,
  type Point,
  poly,
  rect,
  shine,
  stroke,
  times,
  toward,
} from "../shapes.ts";

export const servers = landscape("science-servers", (chance) => {
  const vp: Point = [820, 410];
  const quad = (x: number, ya: number, yb: number, from: number, to: number, colour: string) =>
    poly(
      [
        toward([x, ya], vp, from),
        toward([x, ya], vp, to),
        toward([x, yb], vp, to),
        toward([x, yb], vp, from),
      ],
      colour,
    );
  const racks = (x: number) =>
    [0, 0.17, 0.32, 0.45, 0.56, 0.655, 0.735, 0.8, 0.852].map((t, i, all) => {
      const end = all[i + 1] ?? 0.89;
      const tone = mix("#14263f", "#6fa3ae", t * 0.72);
      const units = times(15, (u) => {
        const y = -160 + u * 76;
        const lights = times(4, (k) => {
          const from = t + (end - t) * (0.12 + k * 0.09);
          return quad(
            x,
            y + 26,
            y + 42,
            from,
            from + (end - t) * 0.045,
            chance.luck(0.72) ? mix("#7fe0cf", "#f4e9c8", t * 0.5) : chance.luck(0.5) ? s.ochre : s.coral,
          );
        });
        return (
          quad(x, y, y + 62, t + (end - t) * 0.06, t + (end - t) * 0.9, mix(tone, "#0a1526", 0.3)) +
          quad(x, y, y + 6, t + (end - t) * 0.06, t + (end - t) * 0.9, lighter(tone, 0.16)) +
          quad(x, y + 20, y + 48, t + (end - t) * 0.55, t + (end - t) * 0.84, mix(tone, "#050d1a", 0.5)) +
          lights
        );
      });
      return (
        quad(x, -220, 1040, t, end, tone) +
        units +
        quad(x, -220, 1040, t + (end - t) * 0.93, end, mix(tone, "#04101f", 0.55))
      );
    });
  return [
    rect([-10, -10, 1620, 920], s.ink),
    poly([[-400, -300], [2000, -300], vp], fade(90, "#0f1e36", "#4f8593")),
    poly([[-400, 1150], [2000, 1150], vp], fade(90, "#79a8ac", "#2d5570", "#12233c")),
    ...[0.1, 0.3, 0.46, 0.6, 0.7, 0.79].map((t) =>
      line([toward([-300, 1100], vp, t), toward([1940, 1100], vp, t)], "#8fc0bf", 3 * (1 - t), 0.4),
    ),
    ...[-0.1, 0.2, 0.5, 0.8, 1.1].map((x) => line([[x * 1600, 1100], vp], "#8fc0bf", 2, 0.25)),
    ...[0, 0.35, 0.58, 0.73, 0.82].map((t) =>
      poly(
        [
          toward([640, -260], vp, t),
          toward([1000, -260], vp, t),
          toward([1000, -260], vp, t + 0.12 * (1 - t)),
          toward([640, -260], vp, t + 0.12 * (1 - t)),
        ],
        "#e9f4e6",
      ),
    ),
    ...racks(-260),
    ...racks(1880),
    rect([752, 350, 140, 112], fade(90, "#e5f1e2", "#a9cfc8")),
    halo(820, 410, 420, "#c9efe4", 0.7),
    shine(
      poly(
        [
          [700, 920],
          [940, 920],
          [850, 440],
          [800, 440],
        ],
        fade(90, thin("#d9f4ea", 0.6), thin("#d9f4ea", 0.06)),
      ),
    ),
    overprint(ellipse(1010, 846, 190, 18, thin("#0f2036", 0.8))),
    person({
      x: 1000,
      y: 844,
      h: 440,
      coat: s.coral,
      scarf: "#1b2c4a",
      step: 0.15,
      facing: 1,
      with: "book",
      thing: s.paper,
      legs: "#1a2a44",
    }),
    person({ x: 760, y: 560, h: 150, coat: "#dfe5d8", step: 0.3, legs: "#2d4d66" }),
    stroke("M-10 60Q400 120 790 300", s.ochre, 7, 0.8),
    stroke("M-10 96Q400 150 790 310", s.coral, 6, 0.8),
    stroke("M1610 60Q1240 120 850 300", s.ochre, 7, 0.7),
  ];
});
