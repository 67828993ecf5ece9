// Book fair stalls.
import { culture as c, darker, mix, thin } from "../colours.ts";
import { halo } from "../land.ts";
import { person } from "../people.ts";
import { landscape } from "../picture.ts";
import { circle, ellipse, fade, group, line, overprint, poly, rect, stroke, times } from "../shapes.ts";

export const bookFair = landscape("culture-book-fair", (chance) => {
  const spines = [c.madder, c.ochre, c.turquoise, c.navy, c.clay, "#d9bf90", c.plum] as const;
  const stall = (x: number, y: number, k: number, tone: string) =>
    group(
      `translate(${x} ${y}) scale(${k})`,
      rect([-250, -420, 500, 420], mix(tone, "#2a1a2c", 0.45)),
      ...[0, 1, 2].map(
        (row) =>
          rect([-230, -330 + row * 92, 460, 10], "#d9b27a") +
          times(20, (i) => {
            const h = chance.between(48, 76);
            return rect(
              [-226 + i * 22.6, -330 + row * 92 - h, chance.between(15, 21), h],
              chance.pick(spines),
            );
          }),
      ),
      poly(
        [
          [-290, -420],
          [290, -420],
          [330, -340],
          [-330, -340],
        ],
        tone,
      ),
      times(6, (i) =>
        poly(
          [
            [-290 + i * 97, -420],
            [-242 + i * 97, -420],
            [-275 + i * 110, -340],
            [-330 + i * 110, -340],
          ],
          c.paper,
          0.85,
        ),
      ),
      times(12, (i) => ellipse(-302 + i * 55, -340, 27, 15, i % 2 ? tone : c.paper)),
      rect([-290, -110, 580, 26], "#e3c08a"),
      rect([-280, -84, 560, 84], fade(90, tone, darker(tone, 0.35))),
      times(
        7,
        (i) =>
          rect([-260 + i * 76, -110 - 18 - (i % 3) * 14, 60, 18 + (i % 3) * 14], chance.pick(spines)) +
          rect([-256 + i * 76, -110 - 22 - (i % 3) * 14, 52, 5], c.paper),
      ),
      halo(0, -290, 330, "#ffd994", 0.35),
    );
  return [
    rect([-10, -10, 1620, 920], fade(90, "#3a2a44", "#8a4f4c", "#dba066", "#e9c68d")),
    ...[...Array(7)].map((_, i) =>
      stroke(`M${-200 + i * 330} -20Q${i * 330} 200 ${140 + i * 330} -20`, "#2a1c36", 12, 0.7),
    ),
    ...[...Array(12)].map(
      (_, i) =>
        line(
          [
            [i * 145, -10],
            [i * 145, 70 + (i % 2) * 36],
          ],
          "#2a1c36",
          3,
        ) +
        circle(i * 145, 90 + (i % 2) * 36, 20, "#fff0c4") +
        halo(i * 145, 90 + (i % 2) * 36, 120, "#ffdc94", 0.6),
    ),
    ...[...Array(3)].map((_, k) =>
      times(16, (i) =>
        poly(
          [
            [i * 104 + k * 30, 150 + k * 34 + Math.sin(i) * 10],
            [i * 104 + 44 + k * 30, 150 + k * 34],
            [i * 104 + 22 + k * 30, 196 + k * 34],
          ],
          spines[(i + k) % 6] ?? c.ochre,
          0.8,
        ),
      ),
    ),
    rect([-10, 600, 1620, 320], fade(90, "#d9a468", "#a86c48", "#6d3f38")),
    ...[200, 560, 920, 1280, 1560].map((x, i) =>
      stall(x, 630, 0.62, [c.turquoise, c.madder, c.navy, c.clay, c.turquoise][i] ?? c.madder),
    ),
    ...[...Array(17)].map((_, i) =>
      person({
        x: 40 + i * 96 + chance.between(-22, 22),
        y: 680 + (i % 3) * 16,
        h: 170 + (i % 3) * 14,
        coat: chance.pick(["#5a3a44", "#35506a", "#8d5a42", "#3f6664", "#a9764a"] as const),
        ...(i % 2 ? { scarf: chance.pick(["#33202e", "#6d2f38", "#d9c39a"] as const) } : {}),
        step: 0.3,
        facing: i % 3 ? 1 : -1,
        with: chance.pick(["bag", "book", "none"] as const),
        thing: c.paper,
      }),
    ),
    stall(260, 930, 1.05, c.madder),
    stall(1400, 940, 1.1, c.turquoise),
    overprint(ellipse(800, 892, 260, 20, thin("#3a2028", 0.6))),
    person({
      x: 700,
      y: 884,
      h: 420,
      coat: c.navy,
      scarf: c.madder,
      step: 0.2,
      with: "book",
      thing: c.ochre,
      facing: 1,
    }),
    person({
      x: 830,
      y: 890,
      h: 300,
      coat: c.ochre,
      step: 0.2,
      facing: -1,
      with: "book",
      thing: c.paper,
      legs: c.navy,
    }),
    person({ x: 980, y: 894, h: 450, coat: "#6a4a3a", step: 0.3, facing: -1, with: "bag", thing: c.clay }),
  ];
});
