// Chessboard.
import { darker, lighter, mix, sport as s, thin } from "../colours.ts";
import { halo } from "../land.ts";
import { limb } from "../people.ts";
import { landscape } from "../picture.ts";
import { ellipse, fade, faint, group, overprint, type Point, poly, rect, shape, stroke } from "../shapes.ts";
import { beam } from "../town.ts";

const piece = (
  x: number,
  y: number,
  k: number,
  kind: "pawn" | "rook" | "king" | "bishop" | "knight" | "queen",
  colour: string,
) => {
  const body: Record<typeof kind, string> = {
    pawn: "M-30 -20Q-14 -60 -16 -100H16Q14 -60 30 -20ZM-26 -112H26V-98H-26ZM0 -170A32 32 0 1 0 0.1 -170Z",
    rook: "M-34 -20Q-24 -80 -26 -140H26Q24 -80 34 -20ZM-40 -196H-22V-180H-10V-196H10V-180H22V-196H40V-150L28 -136H-28L-40 -150Z",
    bishop:
      "M-32 -20Q-14 -90 -16 -140H16Q14 -90 32 -20ZM-30 -152H30V-138H-30ZM0 -244Q44 -190 22 -152H-22Q-44 -190 0 -244ZM-8 -256A9 9 0 1 0 8 -256A9 9 0 1 0 -8 -256Z",
    queen:
      "M-36 -20Q-16 -110 -18 -180H18Q16 -110 36 -20ZM-34 -194H34V-178H-34ZM-44 -270L-24 -236L-14 -282L0 -240L14 -282L24 -236L44 -270L28 -194H-28Z",
    king: "M-38 -20Q-18 -120 -20 -196H20Q18 -120 38 -20ZM-36 -212H36V-194H-36ZM-42 -276Q0 -296 42 -276L28 -212H-28ZM-6 -340H6V-322H22V-310H6V-284H-6V-310H-22V-322H-6Z",
    knight:
      "M-34 -20Q-40 -70 -14 -104Q-30 -96 -58 -92Q-78 -104 -70 -126Q-44 -146 -36 -180L-22 -214L-10 -188Q52 -180 44 -92Q40 -50 36 -20Z",
  };
  return group(
    `translate(${x} ${y}) scale(${k})`,
    overprint(
      poly(
        [
          [-50, -6],
          [-260, 60],
          [-220, 84],
          [40, 10],
        ],
        thin("#1a1a20", 0.45),
      ),
    ),
    shape(
      "M-58 0Q-58 -22 -40 -24H40Q58 -22 58 0Q0 22 -58 0Z",
      fade(0, darker(colour, 0.4), colour, lighter(colour, 0.35)),
    ),
    shape(body[kind], fade(0, darker(colour, 0.4), colour, lighter(colour, 0.4))),
  );
};

export const chess = landscape("sport-chess", () => {
  const at = (col: number, row: number): Point => {
    const depth = row / 8;
    const k = 1 - depth * 0.52;
    return [800 + (col - 4) * 250 * k, 980 - (1 - k) * 900];
  };
  return [
    rect([-10, -10, 1620, 920], fade(20, "#14303a", "#2a5a5c", "#6a8a6c", "#d9b878")),
    halo(1240, 150, 520, "#ffe6a6", 0.65),
    ...[1060, 1230, 1400].map((x) => rect([x, -10, 150, 330], thin("#fff0c4", 0.3))),
    group(
      "translate(360 480) scale(4.5)",
      faint(
        0.55,
        shape("M-50 0Q-46 -44 -16 -48V-56H16V-48Q46 -44 50 0Z", "#173a40"),
        ellipse(0, -70, 17, 20, "#9a7256"),
        shape("M-19 -68Q-20 -94 2 -93Q22 -90 18 -66Q10 -82 -10 -80Q-16 -76 -19 -68Z", "#0f242a"),
      ),
    ),
    poly(
      [
        [-10, 470],
        [1610, 470],
        [1610, 920],
        [-10, 920],
      ],
      fade(90, "#6a4632", "#8d5a3a", "#5a3a2e"),
    ),
    poly([at(-0.35, -1), at(8.35, -1), at(8.35, 8.3), at(-0.35, 8.3)], fade(90, "#4a2c22", "#7d4c32")),
    ...[...Array(8)].flatMap((_, row) =>
      [...Array(8)].map((_u, col) => {
        const [r, cc] = [row, col];
        return poly(
          [at(cc, r), at(cc + 1, r), at(cc + 1, r + 1), at(cc, r + 1)],
          (r + cc) % 2 ? mix("#efd9aa", "#fff3cf", col / 12) : mix("#3d6a5f", "#2a5054", r / 8),
        );
      }),
    ),
    beam(
      [
        [1060, -10],
        [1540, -10],
        [900, 920],
        [100, 920],
      ],
      "#ffecb8",
      0.3,
      110,
    ),
    ...(
      [
        [1.5, 7.4, "rook", 1],
        [3.5, 7.4, "queen", 1],
        [4.5, 7.5, "king", 1],
        [6.5, 7.4, "rook", 1],
        [0.5, 6.4, "pawn", 1],
        [2.5, 6.4, "pawn", 1],
        [5.5, 6.4, "pawn", 1],
        [6.5, 6.4, "pawn", 1],
        [3.5, 5.4, "bishop", 1],
        [1.5, 4.4, "knight", 1],
        [4.5, 4.4, "pawn", 1],
        [5.5, 4.4, "pawn", 0],
        [3.5, 3.4, "pawn", 0],
        [6.4, 3.4, "bishop", 0],
        [2.5, 2.9, "knight", 0],
        [4.5, 1.7, "queen", 0],
        [5.6, 1.3, "king", 0],
        [1.5, 1.6, "rook", 0],
      ] as const
    ).map(([col, row, kind, dark]) => {
      const [x, y] = at(col, row);
      const k = (1 - (row / 8) * 0.52) * 1.16;
      return piece(x, y, k, kind, dark ? "#4a2a26" : "#e9d2a0");
    }),
    limb([1660, 300], [1330, 330], [1090, 440], 180, 96, s.deep),
    stroke("M1180 356Q1216 400 1208 460", s.paper, 20),
    shape(
      "M1170 372Q1090 360 1030 420L996 500Q1000 520 1020 508L1050 466Q1030 520 1040 548Q1056 556 1066 536L1086 480Q1140 484 1190 450Z",
      fade(40, "#dca27a", "#b87a56"),
    ),
  ];
});
