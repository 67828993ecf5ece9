// Old harbour city, towers and bridge.
import { darker, lighter, mix, world as w } from "../colours.ts";
import { glints, hill, sky, streaks, sun } from "../land.ts";
import { person } from "../people.ts";
import { landscape } from "../picture.ts";
import { archPath, ellipse, fade, faint, group, line, poly, rect, shape, stroke, times } from "../shapes.ts";

export const oldCity = landscape("world-old-city", (chance) => [
  sky("#4f8ea6", "#a9c8bf", [0.5, "#f6dda6"], "#f3c98c"),
  sun(1220, 250, 56, "#ffe6a4"),
  streaks({ count: 10, from: 80, to: 240, colour: "#fbeccb", chance }),
  hill(
    [
      [-20, 470],
      [300, 390],
      [640, 430],
      [1000, 360],
      [1640, 450],
    ],
    fade(90, "#b9a47f", "#9a8a70"),
    { roughness: 12, chance },
  ),
  ...[0, 1, 2, 3].flatMap((row) =>
    [...Array(19 - row * 2)].map((_, i) => {
      const k = 74 + row * 12;
      const x = i * (k + 10) - 30 + row * 24;
      const y = 500 + row * 52;
      const tone = mix(
        ["#e3bd85", "#c98f5f", "#d9a878", "#efd4a4", "#b9764f"][(i * 3 + row) % 5] ?? "#e3bd85",
        "#f3dcae",
        0.4 - row * 0.12,
      );
      const h = chance.between(60, 120);
      return (
        rect([x, y - h, k, h], fade(0, lighter(tone, 0.14), tone, darker(tone, 0.16))) +
        poly(
          [
            [x - 6, y - h],
            [x + k / 2, y - h - 28],
            [x + k + 6, y - h],
          ],
          mix(w.rust, "#e3a878", 0.35 - row * 0.1),
        ) +
        times(2, (a) =>
          times(Math.floor(h / 42), (b) =>
            rect([x + 14 + a * (k * 0.48), y - h + 14 + b * 40, 14, 20], "#5a5a60"),
          ),
        )
      );
    }),
  ),
  ...[
    [420, 180, 60],
    [1010, 150, 70],
    [1310, 270, 46],
  ].map(
    ([x = 0, top = 0, k = 0]) =>
      rect([x, top, k, 560 - top], fade(0, "#f0d6a4", "#d0a06c", "#a8764f")) +
      times(3, (i) => shape(archPath(x + k * 0.28, top + 90 + i * 110, k * 0.44, 54, 0.5), "#5a4a50")) +
      rect([x - 8, top, k + 16, 14], "#f6e3b8") +
      shape(`M${x - 6} ${top}L${x + k / 2} ${top - 90}L${x + k + 6} ${top}Z`, fade(0, "#d2714a", w.rust)),
  ),
  shape("M640 400C630 330 690 270 740 250C790 270 850 330 840 400Z", fade(0, "#7fb3ae", w.steel, "#3a647c")),
  rect([650, 396, 180, 120], fade(0, "#f0d6a4", "#c08f60")),
  ...[0, 1, 2, 3].map((i) => shape(archPath(662 + i * 42, 510, 30, 80, 0.5), "#5a4a50")),
  rect([-10, 654, 1620, 16], "#8a6a4c"),
  rect([-10, 664, 1620, 260], fade(90, "#e3c48f", "#7fa3a0", "#3a7488", "#1d506a")),
  shape(
    "M-20 690V640Q300 560 560 560Q900 560 1240 660L1240 690Q900 610 560 600Q300 600 -20 690Z",
    fade(0, "#b98a60", "#e9c996", "#c39664"),
  ),
  ...[30, 250, 470, 690, 910].map((x, i) => {
    const y = [660, 622, 606, 614, 642][i] ?? 620;
    return (
      shape(`M${x} ${y - 12}H${x + 50}L${x + 56} 760H${x - 6}Z`, fade(0, "#e3c08a", "#b98a60", "#8a6448")) +
      faint(0.4, rect([x - 4, 760, 60, 70], "#b98a60")) +
      `<path d="M${x + 52} 730Q${x + 135} ${y - 60} ${x + 218} 730" fill="none" stroke="#c9a06c" stroke-width="16"/>`
    );
  }),
  stroke("M-20 640Q300 560 560 560Q900 560 1240 660", "#f6e3b8", 9),
  ...[200, 380, 560, 760, 960].map((x, i) =>
    person({
      x,
      y: [588, 566, 558, 570, 598][i] ?? 566,
      h: 58,
      coat: ["#5a3c38", w.navy, w.rust, "#4a5a4c", "#3a3440"][i] ?? w.navy,
      step: 0.4,
      facing: i % 2 ? 1 : -1,
    }),
  ),
  glints({ from: 680, to: 900, count: 110, colour: "#fbe9bf", chance, opacity: 0.55 }),
  ...[
    [340, 840, 1.2, w.rust],
    [1320, 800, 1.5, w.paper],
    [760, 880, 1.0, w.ochre],
  ].map(([x, y, k, sail]) =>
    group(
      `translate(${x} ${y}) scale(${k})`,
      faint(
        0.45,
        ellipse(0, 30, 120, 12, "#16384c"),
        poly(
          [
            [-10, 30],
            [90, 40],
            [-4, 110],
          ],
          String(sail),
        ),
      ),
      line(
        [
          [-6, 10],
          [-6, -190],
        ],
        "#4a3428",
        6,
      ),
      shape("M0 -186Q110 -90 96 -14H0Z", fade(0, lighter(String(sail), 0.2), darker(String(sail), 0.15))),
      shape("M-14 -160Q-70 -80 -80 -14H-14Z", darker(String(sail), 0.08)),
      shape("M-110 -4Q0 16 116 -10Q96 30 60 34H-70Q-100 28 -110 -4Z", fade(90, "#7d4a34", "#4a2c24")),
      person({ x: 50, y: 4, h: 60, coat: w.navy, step: 0 }),
    ),
  ),
  ...[...Array(6)].map((_, i) =>
    stroke(`M${120 + i * 44} ${190 + Math.sin(i * 2.4) * 36}q10 -11 18 0q10 -11 18 0`, "#3a5566", 3.4, 0.8),
  ),
]);
