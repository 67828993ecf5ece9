// Conference hall, round table.
import { mix, thin, world as w } from "../colours.ts";
import { halo } from "../land.ts";
import { person } from "../people.ts";
import { landscape } from "../picture.ts";
import {
  circle,
  ellipse,
  fade,
  faint,
  line,
  type Point,
  poly,
  rect,
  shape,
  shine,
  times,
} from "../shapes.ts";

export const conference = landscape("world-conference", (chance) => {
  const tier = (row: number) => {
    const k = 0.55 + row * 0.24;
    const [cy, rx, ry] = [420 + row * 66, 560 * k + 130, 190 * k];
    const count = 11 + row * 2;
    const seat = (i: number): Point => {
      const a = Math.PI * (0.94 - (i / (count - 1)) * 0.88);
      return [800 + Math.cos(a) * rx, cy + Math.sin(a) * ry];
    };
    return (
      times(count, (i) => {
        const [x, y] = seat(i);
        const s = 25 * k;
        const scarf = (i + row) % 3 === 0;
        const coat = mix(
          chance.pick(["#24384f", "#3a4552", "#5a3c38", "#4a5a4c", "#6a5a4a"] as const),
          "#12202f",
          0.15,
        );
        return (
          shape(
            `M${x - s * 1.7} ${y + s * 3.2}Q${x - s * 1.6} ${y + s} ${x} ${y + s * 0.9}Q${x + s * 1.6} ${y + s} ${x + s * 1.7} ${y + s * 3.2}Z`,
            coat,
          ) +
          (scarf
            ? ellipse(x, y, s * 0.95, s * 1.15, chance.pick([w.rust, w.steel, w.ochre, "#d9cdb4"] as const)) +
              ellipse(x, y + s, s * 0.95, s * 0.6, coat)
            : rect([x - s * 0.3, y + s * 0.5, s * 0.6, s * 0.7], "#a5775a") +
              ellipse(x, y, s * 0.74, s * 0.94, i % 4 === 1 ? "#5a5450" : "#1e1a20"))
        );
      }) +
      `<path d="M${800 - rx * 1.02} ${cy + 70 * k}A${rx * 1.02} ${ry * 1.02} 0 0 0 ${800 + rx * 1.02} ${cy + 70 * k}" fill="none" stroke="${["#b98550", "#a97445", "#8f5f3a", "#6d472f"][row]}" stroke-width="${58 * k}"/><path d="M${800 - rx * 1.02} ${cy + 50 * k}A${rx * 1.02} ${ry * 1.02} 0 0 0 ${800 + rx * 1.02} ${cy + 50 * k}" fill="none" stroke="${["#e3b97a", "#d6a868", "#c08f55", "#a57645"][row]}" stroke-width="${22 * k}"/>`
    );
  };
  return [
    rect([-10, -10, 1620, 920], fade(90, "#16283c", "#2a4a64", "#4a6a7a")),
    ...[...Array(7)].map(
      (_, i) =>
        `<ellipse cx="800" cy="${-60 + i * 8}" rx="${980 - i * 120}" ry="${250 - i * 28}" fill="${mix("#1b3048", "#e9d7a8", i * 0.08)}"/>`,
    ),
    ellipse(800, 24, 200, 46, "#fff4d2"),
    halo(800, 60, 520, "#ffe8b4", 0.6),
    ...[...Array(13)].map((_, i) =>
      rect([i * 136 - 30, 220, 50, 250], mix("#8a5f40", "#3a3a48", Math.abs(i - 6) / 7)),
    ),
    ...[...Array(12)].map((_, i) => rect([i * 136 + 30, 240, 66, 210], fade(90, "#5d8396", "#2d4d66"))),
    circle(800, 220, 96, "#c99a5a"),
    circle(800, 220, 84, w.navy),
    ...[0, 30, 60].map(
      (rx) =>
        `<ellipse cx="800" cy="220" rx="${rx}" ry="84" fill="none" stroke="${w.ochre}" stroke-width="4"/>`,
    ),
    ...[-42, 0, 42].map((d) =>
      line(
        [
          [800 - Math.sqrt(84 * 84 - d * d), 220 + d],
          [800 + Math.sqrt(84 * 84 - d * d), 220 + d],
        ],
        w.ochre,
        4,
      ),
    ),
    shape("M560 380H1040L1090 440H510Z", "#c99a5a"),
    rect([510, 440, 580, 60], "#7d5338"),
    ...[620, 710, 800, 890, 980].map((x, i) =>
      person({
        x,
        y: 440,
        h: 150,
        coat: ["#2d4058", "#4a3a3a", "#24384f", "#54605a", "#3a3440"][i] ?? "#24384f",
        ...(i % 2 ? { scarf: w.paper } : {}),
        step: 0,
      }),
    ),
    shape("M560 396H1040L1070 436H530Z", "#dfb478"),
    rect([530, 434, 540, 50], "#9a6a44"),
    ...[640, 740, 860, 960].map((x) =>
      line(
        [
          [x, 420],
          [x - 6, 390],
        ],
        "#1e1a20",
        3,
      ),
    ),
    ellipse(800, 590, 380, 70, fade(90, "#6a8a90", "#3f6274")),
    ...[0, 1, 2, 3].map((row) => tier(row)),
    faint(
      0.35,
      shine(
        poly(
          [
            [700, 40],
            [900, 40],
            [1300, 900],
            [300, 900],
          ],
          fade(90, thin("#fff0c8", 0.5), thin("#fff0c8", 0)),
        ),
      ),
    ),
  ];
});
