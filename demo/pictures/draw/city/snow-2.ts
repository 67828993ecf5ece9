// First snow: street of plane trees, one walker with umbrella.
import { city as c, mix, thin } from "../colours.ts";
import { mist, sky, snowfall } from "../land.ts";
import { person } from "../people.ts";
import { landscape } from "../picture.ts";
import { ellipse, fade, overprint, type Point, poly, rect, times, toward } from "../shapes.ts";
import { lamp } from "../town.ts";
import { bare } from "../trees.ts";
import { white } from "./parts-snow.ts";

export const walker = landscape("city-snow-2", (chance) => {
  const vp: Point = [800, 440];
  return [
    sky("#a3b4bd", "#d5d6cd", "#ece6d8"),
    poly([vp, [2000, 920], [-400, 920]], fade(90, "#e6e4da", "#f7f3e8", "#dfe3e3")),
    rect([-10, 440, 1620, 20], "#e6e4da"),
    poly(
      [
        [-10, 450],
        [vp[0], 440],
        [-400, 920],
      ],
      "#eceadf",
    ),
    poly(
      [
        [1610, 450],
        [vp[0], 440],
        [2000, 920],
      ],
      "#e3e4de",
    ),
    ...[0.9, 0.84, 0.76, 0.66, 0.53, 0.36, 0.12].map((t) => {
      const h = 1120 * (1 - t);
      const [xa, y] = toward([-60, 900], vp, t);
      const [xb] = toward([1660, 900], vp, t);
      const tone = mix("#4b3b38", "#d3d2cb", t * 0.95);
      return (
        mist(380, 100, "#eeeae0", 0.25) +
        bare({ x: xa, y, h, colour: tone, chance, snow: t < 0.7 ? white : tone }) +
        bare({ x: xb, y, h, colour: tone, chance, snow: t < 0.7 ? white : tone })
      );
    }),
    ...[0.6, 0.15].map((t) => {
      const [x, y] = toward([330, 940], vp, t);
      return lamp(x, y, 640 * (1 - t), { colour: mix("#3a3f4a", "#cfcfc8", t * 0.8), light: "#ffd890" });
    }),
    overprint(
      poly(
        [
          [795, 470],
          [808, 470],
          [960, 920],
          [700, 920],
        ],
        fade(90, thin("#c3cad0", 0.2), thin("#b5c0ca", 0.8)),
      ),
    ),
    times(15, (i) => {
      const t = 1 - (i / 15) ** 0.7;
      const [x, y] = toward([830, 1010], vp, t);
      return ellipse(x + (i % 2 ? 22 : -22) * (1 - t), y, 15 * (1 - t), 7 * (1 - t), "#9fb0bd");
    }),
    ellipse(850, 768, 110, 12, thin("#8fa0b0", 0.5)),
    person({
      x: 830,
      y: 766,
      h: 380,
      coat: "#3b4a5f",
      scarf: "#2d3346",
      with: "umbrella",
      thing: c.brick,
      step: 0.4,
      facing: -1,
    }),
    snowfall({ count: 130, chance, size: 6 }),
  ];
});
