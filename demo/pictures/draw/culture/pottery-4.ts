// Pottery: painting a bird on a plate.
import { culture as c, thin } from "../colours.ts";
import { limb } from "../people.ts";
import { squared } from "../picture.ts";
import {
  circle,
  ellipse,
  fade,
  group,
  line,
  overprint,
  poly,
  rect,
  shape,
  stroke,
  times,
} from "../shapes.ts";
import { beam } from "../town.ts";

export const painting = squared("culture-pottery-4", (chance) => [
  rect([-10, -10, 1220, 1220], fade(40, "#5a3a38", "#a8744c", "#dfb67c")),
  ...[...Array(8)].map((_, i) =>
    stroke(`M-10 ${90 + i * 160}Q600 ${70 + i * 160} 1210 ${110 + i * 160}`, "#6d4634", 4, 0.35),
  ),
  beam(
    [
      [700, -10],
      [1210, -10],
      [500, 1210],
      [-10, 1210],
    ],
    "#ffe8b4",
    0.35,
    120,
  ),
  overprint(ellipse(540, 690, 470, 430, thin("#3a1d24", 0.5))),
  circle(580, 620, 440, fade(45, "#fbf1d8", "#efdcb4", "#cfae80")),
  `<circle cx="580" cy="620" r="425" fill="none" stroke="${c.navy}" stroke-width="14"/>`,
  `<circle cx="580" cy="620" r="340" fill="none" stroke="${c.turquoise}" stroke-width="8"/>`,
  circle(580, 620, 326, fade(135, "#fdf6e2", "#ecd9b0")),
  ...[...Array(18)].map((_, i) => {
    const a = (i / 18) * Math.PI * 2;
    return group(
      `translate(${580 + Math.cos(a) * 383} ${620 + Math.sin(a) * 383}) rotate(${(i / 18) * 360 + 90})`,
      i > 14
        ? ""
        : shape("M0 34C-34 18 -26 -18 0 -34C26 -18 34 18 0 34Z", i % 2 ? c.turquoise : c.navy) +
            circle(0, 4, 8, c.ochre),
    );
  }),
  // a bird among leaves
  stroke("M360 780C420 640 560 820 700 700C800 610 780 500 720 440", c.turquoise, 10),
  ...[
    [400, 700, -40],
    [470, 760, 30],
    [560, 740, -30],
    [640, 770, 40],
    [720, 660, -20],
    [800, 600, 20],
    [760, 520, -70],
    [690, 430, -50],
  ].map(([x = 0, y = 0, a = 0], i) =>
    group(
      `translate(${x} ${y}) rotate(${a})`,
      shape("M0 0C14 -30 50 -34 78 -8C54 22 20 22 0 0Z", i % 2 ? c.turquoise : "#4a9a7a"),
    ),
  ),
  shape(
    "M400 560C430 470 540 440 610 500C640 470 650 440 690 440C720 440 740 470 730 490L764 506L724 520C710 590 640 660 540 640C490 630 440 640 370 690C360 640 372 590 400 560Z",
    c.navy,
  ),
  shape("M450 560C500 500 580 520 610 570C570 610 500 620 450 560Z", c.turquoise),
  ...[0, 1, 2].map((i) =>
    stroke(
      `M${470 + i * 34} ${558 - i * 4}Q${500 + i * 32} ${584 - i * 4} ${530 + i * 26} ${566}`,
      c.paper,
      4,
    ),
  ),
  circle(700, 474, 8, c.paper),
  ...[
    [430, 830, c.madder],
    [760, 790, c.madder],
    [600, 380, c.ochre],
    [830, 680, c.ochre],
  ].map(
    ([x, y, colour]) =>
      times(6, (i) =>
        ellipse(
          Number(x) + Math.cos(i * 1.047) * 24,
          Number(y) + Math.sin(i * 1.047) * 24,
          15,
          15,
          String(colour),
        ),
      ) + circle(Number(x), Number(y), 13, c.paper),
  ),
  // hand with brush
  overprint(
    poly(
      [
        [900, 560],
        [1210, 230],
        [1210, 330],
        [960, 620],
      ],
      thin("#3a1d24", 0.4),
    ),
  ),
  line(
    [
      [800, 560],
      [1080, 250],
    ],
    "#6d3a28",
    16,
  ),
  line(
    [
      [806, 552],
      [850, 504],
    ],
    "#d9b27a",
    18,
  ),
  shape("M770 594Q786 560 806 544L820 558Q800 580 770 594Z", c.madder),
  limb([1230, 560], [1140, 480], [1010, 420], 150, 84, "#2c7f7e"),
  shape(
    "M1070 470Q1020 350 950 360Q900 380 920 410Q890 430 900 460Q930 500 1000 500Q1050 510 1070 470Z",
    fade(40, "#e0a880", "#b87a56"),
  ),
  stroke("M920 410Q960 400 990 420M900 460Q950 446 980 450", "#8f5a40", 6, 0.6),
  stroke("M1080 400Q1110 450 1070 520", c.paper, 14),
  ...[
    [140, 160, c.turquoise],
    [330, 110, c.navy],
    [110, 350, c.madder],
  ].map(
    ([x, y, colour]) =>
      overprint(ellipse(Number(x) - 14, Number(y) + 16, 88, 80, thin("#3a1d24", 0.5))) +
      circle(Number(x), Number(y), 80, fade(45, "#f0dcb4", "#b98f62")) +
      circle(Number(x), Number(y), 60, String(colour)) +
      ellipse(Number(x) + 18, Number(y) - 20, 20, 12, "#ffffff", 0.35),
  ),
  ...[...Array(12)].map(() =>
    circle(chance.between(120, 420), chance.between(980, 1140), chance.between(3, 10), c.navy, 0.7),
  ),
]);
