// Laboratory glassware.
import { darker, lighter, science as s, thin } from "../colours.ts";
import { person } from "../people.ts";
import { landscape } from "../picture.ts";
import {
  circle,
  ellipse,
  fade,
  faint,
  group,
  inside,
  line,
  overprint,
  rect,
  roundPath,
  shape,
  stroke,
  times,
} from "../shapes.ts";
import { beam } from "../town.ts";
import { crown } from "../trees.ts";

export const laboratory = landscape("science-laboratory", (chance) => {
  const glass = (d: string, level: number, liquid: string) =>
    shape(d, "#dcebe6", 0.42) +
    inside(
      d,
      rect([-400, level, 800, 900], fade(0, darker(liquid, 0.22), liquid, lighter(liquid, 0.3))),
      ellipse(0, level, 200, 9, lighter(liquid, 0.4)),
    ) +
    stroke(d, "#f4f6ea", 6, 0.9);
  const bubbles = (spread: number, top: number) =>
    times(9, () =>
      circle(chance.between(-spread, spread), chance.between(top, -20), chance.between(3, 8), "#fff7e0", 0.6),
    );
  const flask = "M-26 -330V-210L-130 -34Q-140 0 -104 0H104Q140 0 130 -34L26 -210V-330Z";
  const round = "M-24 -340V-228A124 124 0 1 0 24 -228V-340Z";
  const beaker = "M-96 -230V-16Q-96 0 -80 0H80Q96 0 96 -16V-230Z";
  const tube = "M-20 -230V-20A20 20 0 0 0 20 -20V-230Z";
  return [
    rect([-10, -10, 1620, 920], fade(20, "#214a6b", "#3f7894", "#9cc0b8", "#ecd9ac")),
    rect([930, 60, 620, 500], "#f4ead0"),
    rect([950, 80, 580, 460], fade(60, "#f9e6b4", "#f4c98a", "#d7e0cc")),
    ...[1140, 1340].map((x) => rect([x, 80, 12, 460], "#f4ead0")),
    rect([950, 300, 580, 10], "#f4ead0"),
    inside(
      "M950 80H1530V540H950Z",
      faint(
        0.4,
        crown({ x: 1450, y: 480, r: 120, colour: "#7f9a6a", chance }),
        crown({ x: 1250, y: 520, r: 90, colour: "#8ba679", chance }),
      ),
    ),
    ...[150, 330].map((y) => rect([40, y, 640, 16], "#1c3d5a")),
    ...[80, 160, 250, 330, 430, 520, 600].flatMap((x, i) => [
      shape(
        roundPath(x, 150 - 60 - (i % 3) * 22, 52, 60 + (i % 3) * 22, 10),
        fade(
          0,
          darker(["#5d8fa0", s.ochre, "#d9e0cf", s.coral][i % 4] ?? s.aqua, 0.3),
          ["#5d8fa0", s.ochre, "#d9e0cf", s.coral][i % 4] ?? s.aqua,
        ),
      ),
      shape(
        roundPath(x + 6, 330 - 74 - ((i + 1) % 3) * 16, 58, 74 + ((i + 1) % 3) * 16, 8),
        fade(0, "#18354f", "#3f6c86"),
      ),
    ]),
    person({
      x: 520,
      y: 960,
      h: 700,
      coat: "#f3efdf",
      scarf: "#1e3a5a",
      step: 0,
      legs: "#26405c",
      with: "none",
    }),
    beam(
      [
        [930, 60],
        [1550, 60],
        [760, 920],
        [60, 920],
      ],
      "#ffeec2",
      0.34,
      120,
    ),
    shape("M-10 760H1610V920H-10Z", fade(90, "#f1e6cd", "#b99f80")),
    rect([-10, 750, 1620, 16], "#fbf4e0"),
    overprint(...[180, 770, 1040, 1330].map((x) => ellipse(x - 70, 850, 190, 18, thin("#8f7a6a", 0.6)))),
    group(
      "translate(180 850)",
      glass(beaker, -150, s.aqua),
      ...[0, 1, 2, 3].map((i) =>
        line(
          [
            [-96, -60 - i * 40],
            [-60, -60 - i * 40],
          ],
          "#f4f6ea",
          4,
        ),
      ),
    ),
    group(
      "translate(770 850)",
      glass(flask, -120, s.coral),
      bubbles(60, -110),
      ellipse(-60, -60, 10, 40, "#fff7e0", 0.4),
    ),
    group(
      "translate(1050 800)",
      line(
        [
          [-210, 44],
          [-210, -560],
        ],
        "#33475c",
        12,
      ),
      rect([-270, 36, 330, 18], "#33475c"),
      line(
        [
          [-210, -270],
          [-20, -270],
        ],
        "#33475c",
        10,
      ),
      glass(round, -130, s.ochre),
      bubbles(70, -110),
      shape("M-40 40H40L30 4H-30Z", "#33475c"),
      shape("M-16 4Q-26 -24 0 -52Q26 -24 16 4Z", "#7fc4d0"),
      shape("M-8 4Q-12 -10 0 -26Q12 -10 8 4Z", "#fff3cf"),
    ),
    stroke("M1050 460V420Q1050 380 1110 390L1290 470Q1330 490 1330 540V640", "#e9f1e4", 16, 0.75),
    stroke("M1050 440Q1060 392 1110 396L1290 474", s.ochre, 5, 0.6),
    group(
      "translate(1330 850)",
      glass(flask, -70, "#5a93a8"),
      circle(0, -150, 7, "#5a93a8"),
      circle(0, -110, 5, "#5a93a8"),
    ),
    group(
      "translate(420 850)",
      rect([-10, -150, 230, 16], "#8d5f3f"),
      ...[20, 75, 130, 185].map((x, i) =>
        group(
          `translate(${x} -6)`,
          glass(tube, -120 + i * 26, [s.coral, s.ochre, "#6a9a6a", s.blue][i] ?? s.coral),
        ),
      ),
      rect([-10, -70, 230, 20], "#a9744d"),
      rect([-10, -8, 230, 20], "#8d5f3f"),
    ),
    group(
      "translate(1510 850)",
      shape("M-70 0H80V-26H-70Z", "#22384f"),
      stroke("M40 -26Q110 -140 20 -250", "#22384f", 34),
      group(
        "translate(-10 -220) rotate(-28)",
        shape(roundPath(-26, -110, 52, 190, 12), fade(0, "#2d4a66", "#dfe3d8", "#5a7688")),
        rect([-20, -150, 40, 44], "#22384f"),
        rect([-16, 80, 32, 34], s.ochre),
      ),
      rect([-80, -90, 130, 14], "#dfe3d8"),
    ),
  ];
});
