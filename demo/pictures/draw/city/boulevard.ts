// Tree-lined boulevard with a water channel, walkers.
import { city as c, mix, thin } from "../colours.ts";
import { sky } from "../land.ts";
import { mountains } from "../mountains.ts";
import { person } from "../people.ts";
import { landscape } from "../picture.ts";
import { ellipse, fade, overprint, poly, rect, shine, times, toward } from "../shapes.ts";
import { tree } from "../trees.ts";

export const boulevard = landscape("city-boulevard", (chance) => {
  const vp = [820, 430] as const;
  const rows = [0.86, 0.78, 0.68, 0.56, 0.42, 0.25, 0];
  return [
    sky("#cfd3b2", "#f5e3b4", "#f6ead0"),
    mountains(
      {
        corners: [
          [500, 420],
          [700, 320],
          [820, 370],
          [960, 300],
          [1160, 430],
        ],
        rock: "#a9b8b3",
        shade: "#8fa5a8",
        haze: "#f3e2bb",
        floor: 460,
      },
      chance,
    ),
    rect([-10, 425, 1620, 490], fade(90, "#d9bf8d", "#c79d67", "#9c7450")),
    poly([vp, [1180, 920], [420, 920]], fade(90, "#dccaa6", "#b9946c")),
    poly([vp, [1320, 920], [1230, 920]], fade(90, "#a9c9c4", "#4f8391")),
    poly([vp, [370, 920], [280, 920]], fade(90, "#a9c9c4", "#4f8391")),
    ...[...rows]
      .reverse()
      .reverse()
      .map((depth) => {
        const s = 1 - depth;
        const [xa, ya] = toward([120, 830], vp, depth);
        const [xb, yb] = toward([1530, 830], vp, depth);
        const tone = mix(c.olive, "#d9cf96", depth * 0.85);
        const trunk = mix("#5b4636", "#cdb68a", depth * 0.8);
        const h = 960 * s;
        return [
          overprint(
            ellipse(xa + 330 * s, ya + 18 * s, 420 * s, 26 * s, thin("#8a6a4a", 0.55)),
            ellipse(xb - 180 * s, yb + 18 * s, 380 * s, 24 * s, thin("#8a6a4a", 0.55)),
          ),
          tree({ x: xa, y: ya, h, colour: tone, trunk, chance }),
          tree({ x: xb, y: yb, h, colour: mix(tone, c.ochre, 0.18), trunk, chance, light: -1 }),
        ].join("");
      }),
    shine(
      poly(
        [
          [1040, -20],
          [1300, -20],
          [860, 920],
          [420, 920],
        ],
        fade(100, thin("#ffe6a8", 0.5), thin("#ffe6a8", 0)),
      ),
    ),
    overprint(
      times(46, () =>
        ellipse(
          chance.between(420, 1180),
          chance.between(640, 900),
          chance.between(16, 70),
          chance.between(4, 12),
          thin("#9a7650", 0.4),
        ),
      ),
    ),
    times(60, () =>
      ellipse(
        chance.between(430, 1160),
        chance.between(620, 900),
        chance.between(10, 40),
        chance.between(2, 6),
        "#f6e0a8",
        0.6,
      ),
    ),
    person({ x: 800, y: 560, h: 110, coat: "#8d7a66", step: 0.3 }),
    person({ x: 850, y: 566, h: 106, coat: "#7a8590", scarf: "#55606c", step: 0.3 }),
    person({
      x: 700,
      y: 740,
      h: 250,
      coat: c.brick,
      scarf: "#3b3241",
      step: 0.5,
      with: "bag",
      thing: "#e9d7ae",
    }),
    person({ x: 768, y: 736, h: 190, coat: c.ochre, step: 0.6, legs: c.deep }),
    person({ x: 1010, y: 850, h: 330, coat: c.deep, step: 0.5, facing: -1, with: "book", thing: c.paper }),
  ];
});
