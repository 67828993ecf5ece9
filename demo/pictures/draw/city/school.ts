// School yard, children, plane tree, building.
import { city as c, darker, lighter, thin } from "../colours.ts";
import { cloud, sky } from "../land.ts";
import { mountains } from "../mountains.ts";
import { athlete, person } from "../people.ts";
import { landscape } from "../picture.ts";
import { circle, ellipse, fade, group, line, overprint, rect, times } from "../shapes.ts";
import { courses } from "../town.ts";
import { tree } from "../trees.ts";

export const school = landscape("city-school", (chance) => [
  sky("#a9c6c4", "#dfe0c4", "#f5e7c6"),
  cloud(1240, 150, { w: 420, colour: "#fdf4df", chance, opacity: 0.85 }),
  mountains(
    {
      corners: [
        [-40, 420],
        [160, 300],
        [330, 390],
        [520, 280],
        [760, 410],
      ],
      rock: "#9fb2b0",
      shade: "#839ea3",
      haze: "#e9e3c8",
      floor: 460,
    },
    chance,
  ),
  rect([560, 210, 1060, 400], fade(0, "#cf8a5c", "#b9613f")),
  courses([560, 210, 1060, 400], { w: 40, h: 16, colour: "#8d432d", opacity: 0.22 }),
  rect([540, 190, 1080, 26], "#e8d3a8"),
  ...[0, 1].flatMap((row) =>
    [0, 1, 2, 3, 4, 5, 6].map((i) =>
      row === 1 && i === 3
        ? ""
        : rect([606 + i * 142, 250 + row * 180, 84, 112], "#f2e2bf") +
          rect([614 + i * 142, 258 + row * 180, 68, 98], fade(60, "#3d6a7f", "#8fb1ae")) +
          rect([646 + i * 142, 258 + row * 180, 4, 98], "#f2e2bf"),
    ),
  ),
  rect([1010, 440, 130, 170], "#f2e2bf"),
  rect([1020, 450, 52, 160], c.blue),
  rect([1078, 450, 52, 160], darker(c.blue)),
  rect([-10, 470, 580, 140], "#d6b684"),
  rect([-10, 462, 580, 14], "#efdcb2"),
  times(9, (i) => rect([20 + i * 62, 500, 30, 84], i % 2 ? "#7fa39a" : "#c2563a", 0.8)),
  rect([-10, 606, 1620, 310], fade(90, "#e2cb9d", "#cfae7c", "#b98f66")),
  line(
    [
      [700, 606],
      [420, 920],
    ],
    c.paper,
    7,
    0.7,
  ),
  line(
    [
      [1240, 606],
      [1620, 900],
    ],
    c.paper,
    7,
    0.7,
  ),
  ellipse(950, 740, 210, 46, "none") +
    `<ellipse cx="950" cy="740" rx="210" ry="46" fill="none" stroke="${c.paper}" stroke-width="6" opacity=".7"/>`,
  overprint(ellipse(360, 800, 420, 70, thin("#8d6a4c", 0.6))),
  tree({ x: 250, y: 800, h: 780, colour: "#6f8548", trunk: "#5a4334", chance }),
  times(30, () =>
    ellipse(
      chance.between(40, 700),
      chance.between(760, 850),
      chance.between(8, 34),
      chance.between(2, 6),
      "#f1dfae",
      0.65,
    ),
  ),
  line(
    [
      [1420, 606],
      [1420, 330],
    ],
    "#5b6a70",
    8,
  ),
  rect([1370, 320, 100, 66], c.paper),
  `<ellipse cx="1420" cy="396" rx="26" ry="7" fill="none" stroke="${c.brick}" stroke-width="6"/>`,
  group(
    "translate(830 720) scale(1.9)",
    ellipse(0, 2, 26, 4, thin("#6b4e39", 0.5)),
    athlete(
      {
        head: [8, -94],
        neck: [5, -82],
        hips: [0, -48],
        arms: [
          [
            [-10, -70],
            [-18, -58],
          ],
          [
            [20, -74],
            [26, -88],
          ],
        ],
        legs: [
          [
            [-12, -30],
            [-28, -22],
          ],
          [
            [16, -30],
            [12, -2],
          ],
        ],
      },
      { shirt: c.ochre, shorts: c.deep, sleeves: true, tights: true },
    ),
  ),
  group(
    "translate(1130 790) scale(-2.2 2.2)",
    ellipse(0, 2, 26, 4, thin("#6b4e39", 0.5)),
    athlete(
      {
        head: [8, -94],
        neck: [5, -82],
        hips: [0, -48],
        arms: [
          [
            [-12, -68],
            [-6, -54],
          ],
          [
            [16, -70],
            [28, -70],
          ],
        ],
        legs: [
          [
            [-14, -28],
            [-30, -14],
          ],
          [
            [18, -32],
            [18, -4],
          ],
        ],
      },
      { shirt: "#4f7f86", shorts: c.ink, sleeves: true, tights: true },
    ),
  ),
  circle(975, 766, 24, c.brick),
  circle(981, 759, 12, lighter(c.brick, 0.3)),
  ellipse(980, 796, 30, 6, thin("#6b4e39", 0.5)),
  person({
    x: 500,
    y: 800,
    h: 190,
    coat: c.brick,
    scarf: "#f0e4cb",
    step: 0.1,
    with: "book",
    thing: c.paper,
  }),
  person({
    x: 575,
    y: 806,
    h: 180,
    coat: "#5f7f83",
    scarf: "#f0e4cb",
    step: 0.1,
    facing: -1,
    with: "pack",
    thing: c.ochre,
  }),
  person({ x: 1300, y: 664, h: 130, coat: c.deep, step: 0.5, with: "pack", thing: c.brick }),
  person({ x: 1350, y: 668, h: 126, coat: c.olive, step: 0.5, with: "pack" }),
  person({ x: 700, y: 640, h: 110, coat: "#c7875b", step: 0.3 }),
  person({ x: 1490, y: 860, h: 330, coat: "#54405a", scarf: "#3b2f45", step: 0.1, facing: -1 }),
]);
