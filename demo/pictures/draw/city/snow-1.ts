// First snow: city roofs below mountains, dawn.
import { mix } from "../colours.ts";
import { mist, sky, snowfall } from "../land.ts";
import { mountains } from "../mountains.ts";
import { landscape } from "../picture.ts";
import { circle, times } from "../shapes.ts";
import { house } from "../town.ts";
import { spruce } from "../trees.ts";
import { white } from "./parts-snow.ts";

export const roofs = landscape("city-snow-1", (chance) => [
  sky("#7d97ad", "#c3c9c4", [0.45, "#f0d5b4"], "#f3e3cb"),
  mountains(
    {
      corners: [
        [-40, 380],
        [140, 230],
        [300, 330],
        [520, 140],
        [720, 310],
        [880, 220],
        [1040, 330],
        [1260, 120],
        [1480, 300],
        [1660, 220],
        [1700, 380],
      ],
      rock: "#8fa0b0",
      shade: "#6a8199",
      snow: { lit: "#fdf0dc", shade: "#a9bccb", depth: 190 },
      haze: "#eadccb",
      floor: 560,
    },
    chance,
  ),
  ...[0, 1, 2, 3].map((row) => {
    let x = -60;
    let out = "";
    while (x < 1640) {
      const w = chance.between(80, 130) + row * 34;
      const h = chance.between(60, 150) + row * 20;
      const tone = mix(
        chance.pick(["#b99a80", "#8b9aa5", "#a8796a", "#c7b59a"] as const),
        row < 2 ? "#d5cfc6" : "#46586c",
        row < 2 ? 0.6 - row * 0.25 : 0.15 + (row - 2) * 0.25,
      );
      out += house({
        x,
        y: 600 + row * 100,
        w,
        h,
        colour: tone,
        chance,
        lamp: "#ffd591",
        lit: 0.28,
        cell: 20 + row * 7,
        snow: mix(white, "#dfe4e6", 0.4 - row * 0.1),
        roof: chance.pick(["tank", "cooler", "mast", "flat"]),
      });
      if (chance.luck(0.35))
        out += times(6, (i) =>
          circle(
            x + w * 0.3 + i * 9 + row * 2,
            600 + row * 100 - h - 20 - i * 20,
            8 + i * 4,
            white,
            0.34 - i * 0.04,
          ),
        );
      x += w + chance.between(-4, 20);
    }
    return out + mist(500 + row * 100, 160, "#f0e5d6", 0.42 - row * 0.1);
  }),
  ...[110, 420, 1190, 1500].map((x) =>
    spruce({ x, y: 930, h: chance.between(250, 340), colour: "#3f5a58", snow: white, chance }),
  ),
  snowfall({ count: 170, chance, size: 4 }),
]);
