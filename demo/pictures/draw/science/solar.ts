// Solar farm, low sun.
import { science as s, thin } from "../colours.ts";
import { mist, sky, streaks, sun } from "../land.ts";
import { mountains } from "../mountains.ts";
import { person } from "../people.ts";
import { landscape } from "../picture.ts";
import {
  fade,
  group,
  line,
  overprint,
  type Point,
  poly,
  rect,
  shape,
  shine,
  times,
  toward,
} from "../shapes.ts";

export const solar = landscape("science-solar", (chance) => {
  const vp: Point = [1040, 400];
  const panel = (x: number, y: number, k: number) =>
    group(
      `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${k.toFixed(3)})`,
      overprint(
        poly(
          [
            [-260, 10],
            [220, 10],
            [140, 40],
            [-330, 40],
          ],
          thin("#7d4f3a", 0.6),
        ),
      ),
      line(
        [
          [-150, 4],
          [-150, -70],
        ],
        "#4a5560",
        10,
      ),
      line(
        [
          [150, 4],
          [150, -70],
        ],
        "#4a5560",
        10,
      ),
      poly(
        [
          [-250, -30],
          [210, -30],
          [270, -190],
          [-190, -190],
        ],
        fade(35, "#16355e", "#2a6290", "#7fb6bd", "#f5dca4"),
      ),
      ...[1, 2, 3, 4, 5].map((i) =>
        line(
          [
            [-250 + i * 77, -30],
            [-190 + i * 77, -190],
          ],
          "#cfe0d8",
          2.6,
          0.7,
        ),
      ),
      line(
        [
          [-230, -83],
          [230, -83],
        ],
        "#cfe0d8",
        2.6,
        0.7,
      ),
      line(
        [
          [-210, -137],
          [250, -137],
        ],
        "#cfe0d8",
        2.6,
        0.7,
      ),
      line(
        [
          [-250, -30],
          [210, -30],
        ],
        "#f4ead0",
        6,
      ),
    );
  const rows = [0.93, 0.9, 0.865, 0.82, 0.765, 0.69, 0.58, 0.4, 0.1];
  return [
    sky("#2f6690", "#86afb4", [0.46, "#f2cf92"], "#f7e2b0"),
    sun(1040, 330, 74, "#ffdf94"),
    streaks({ count: 14, from: 120, to: 320, colour: "#fbe6bd", chance }),
    mountains(
      {
        corners: [
          [-40, 430],
          [180, 300],
          [420, 400],
          [660, 260],
          [880, 400],
          [1180, 340],
          [1380, 410],
          [1520, 330],
          [1660, 430],
        ],
        rock: "#b98d76",
        shade: "#8a7278",
        haze: "#f3d39a",
        floor: 500,
      },
      chance,
    ),
    rect([-10, 410, 1620, 510], fade(90, "#efcf94", "#d9a468", "#b57a4c")),
    ...rows.map((t) =>
      times(13, (i) => {
        const [x, y] = toward([-2600 + i * 560, 980], vp, t);
        return x < -300 || x > 1900 ? "" : panel(x, y, 1.02 * (1 - t) + 0.004);
      }),
    ),
    shine(
      poly(
        [
          [1000, 400],
          [1080, 400],
          [1500, 920],
          [500, 920],
        ],
        fade(90, thin("#ffe6a8", 0.55), thin("#ffe6a8", 0)),
      ),
    ),
    mist(380, 120, "#fbe0a8", 0.7),
    person({
      x: 560,
      y: 880,
      h: 250,
      coat: s.coral,
      step: 0.3,
      with: "book",
      thing: s.paper,
      legs: "#29405c",
    }),
    shape("M541 648A20 18 0 0 1 578 648L536 652Z", s.ochre),
  ];
});
