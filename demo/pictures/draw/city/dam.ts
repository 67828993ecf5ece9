// Reservoir dam low on water, bathtub rings.
import { city as c, mix, thin } from "../colours.ts";
import { cloud, glints, hill, mist, sky, stones } from "../land.ts";
import { mountains } from "../mountains.ts";
import { person } from "../people.ts";
import { landscape } from "../picture.ts";
import { curvePath, ellipse, fade, group, line, overprint, type Point, rect, shape } from "../shapes.ts";

export const dam = landscape("city-dam", (chance) => {
  const bank = (t: number): Point[] => [
    [-20, 330 + t * 0.8],
    [160, 370 + t * 0.9],
    [330, 470 + t * 0.62],
    [520, 540 + t * 0.5],
    [700, 560 + t * 0.36],
    [840, 580 + t * 0.3],
  ];
  const farBank = (t: number): Point[] => [
    [1620, 300 + t],
    [1440, 400 + t * 0.8],
    [1300, 470 + t * 0.6],
    [1120, 530 + t * 0.5],
    [940, 570 + t * 0.36],
    [800, 585 + t * 0.3],
  ];
  return [
    sky("#9fb8b8", "#dcd3b0", "#f3ddb0"),
    cloud(380, 150, { w: 340, colour: "#f9ecd0", chance, opacity: 0.6 }),
    mountains(
      {
        corners: [
          [-40, 330],
          [180, 170],
          [360, 290],
          [560, 130],
          [760, 280],
          [960, 190],
          [1150, 300],
          [1380, 150],
          [1660, 320],
        ],
        rock: "#a58f7b",
        shade: "#7e7a7d",
        haze: "#ecd5a6",
        floor: 470,
      },
      chance,
    ),
    hill(
      [
        [-20, 350],
        [300, 300],
        [560, 370],
        [800, 340],
        [1080, 390],
        [1340, 320],
        [1640, 360],
      ],
      fade(90, "#b08a5f", "#a97b52"),
      { roughness: 18, chance },
    ),
    // the dam wall, far
    shape("M560 372Q820 420 1080 372L1060 590Q820 640 590 590Z", fade(0, "#e6d9bd", "#c9bca2", "#8f9190")),
    ...[0, 1, 2, 3, 4, 5, 6, 7].map((i) =>
      line(
        [
          [600 + i * 62, 384 + Math.sin(((i + 0.5) / 8) * Math.PI) * 18],
          [616 + i * 58, 590],
        ],
        "#8f8b7d",
        3,
        0.5,
      ),
    ),
    shape("M552 360Q820 408 1088 360V380Q820 428 552 380Z", "#efe4c9"),
    ...[700, 930].map((x) => rect([x, 352, 28, 46], "#b9a98c") + rect([x - 4, 344, 36, 10], c.brick)),
    rect([600, 470, 450, 130], thin("#f2e4bd", 0.55)),
    overprint(shape("M594 470Q820 520 1056 470L1060 590Q820 640 590 590Z", thin("#c9a97d", 0.55))),
    rect([-10, 585, 1620, 340], fade(90, "#8db0ae", "#4d8290", "#2b5a72")),
    glints({ from: 600, to: 760, count: 60, colour: "#f5e7c3", chance, x: [560, 1200] }),
    ...[0, 60, 120, 180, 245, 315, 390].map(
      (t, i) =>
        shape(
          `${curvePath(bank(t))}L840 920L-20 920Z`,
          i === 6 ? "#8d6d4e" : mix("#e8d2a4", "#b58a5d", (i % 2) * 0.42 + i * 0.07),
        ) +
        shape(
          `${curvePath(farBank(t))}L800 920L1620 920Z`,
          mix("#ecd9ae", "#a87f57", (i % 2) * 0.42 + i * 0.07),
        ),
    ),
    shape(
      "M-20 920L-20 880Q300 800 560 760Q700 730 800 640Q812 606 830 596Q880 592 930 598Q960 640 1040 700Q1200 800 1620 850V920Z",
      fade(90, "#8fb5b2", "#4a8291", "#245069"),
    ),
    glints({ from: 640, to: 880, count: 70, colour: "#dfe9dc", chance, x: [500, 1300], opacity: 0.5 }),
    // cracked shore and a stranded boat
    shape("M-20 920V800Q160 770 330 800Q480 830 600 920Z", fade(90, "#c99f6b", "#9b7450")),
    ...[...Array(26)].map(() => {
      const [x, y] = [chance.between(-10, 460), chance.between(800, 900)];
      return line(
        [
          [x, y],
          [x + chance.between(-40, 40), y + chance.between(6, 24)],
          [x + chance.between(10, 70), y + chance.between(0, 30)],
        ],
        "#6f5138",
        2.6,
        0.8,
      );
    }),
    group(
      "translate(250 835) rotate(-8)",
      ellipse(0, 26, 150, 14, thin("#4b3626", 0.5)),
      shape("M-150 -30Q0 -8 160 -40Q130 24 70 30H-80Q-130 20 -150 -30Z", fade(90, c.brick, "#7d3527")),
      shape("M-150 -30Q0 -8 160 -40Q0 12 -150 -30Z", "#4a2a23"),
      line(
        [
          [-60, -22],
          [-40, 28],
        ],
        "#e7cfa0",
        5,
        0.7,
      ),
      line(
        [
          [60, -26],
          [50, 30],
        ],
        "#e7cfa0",
        5,
        0.7,
      ),
    ),
    person({ x: 470, y: 850, h: 120, coat: c.deep, step: 0.1 }),
    stones({ count: 26, y: [780, 900], colour: "#96775a", chance, x: [900, 1600] }),
    mist(520, 120, "#f3dfb3", 0.35),
  ];
});
