// Pieces that several of these pictures share: the potter's workshop.
import { culture as c, darker, lighter, thin } from "../colours.ts";
import {
  curvePath,
  ellipse,
  fade,
  group,
  inside,
  overprint,
  type Point,
  poly,
  rect,
  shape,
  stroke,
  times,
} from "../shapes.ts";

export const profiles: readonly (readonly Point[])[] = [
  [
    [30, 0],
    [58, -40],
    [64, -90],
    [40, -132],
    [20, -150],
    [20, -176],
    [30, -186],
  ],
  [
    [34, 0],
    [66, -26],
    [74, -60],
    [78, -76],
  ],
  [
    [26, 0],
    [46, -50],
    [52, -110],
    [46, -160],
    [34, -176],
    [38, -190],
  ],
  [
    [30, 0],
    [72, -50],
    [76, -96],
    [50, -130],
    [36, -138],
    [42, -150],
  ],
  [
    [20, 0],
    [30, -40],
    [26, -110],
    [16, -150],
    [14, -196],
    [24, -206],
  ],
];

/** A thrown vessel standing on (x, y); `kind` chooses its profile. */
export function vessel(
  x: number,
  y: number,
  how: { k: number; kind: number; colour: string; band?: string; glossy?: boolean },
): string {
  const profile = profiles[how.kind % profiles.length] ?? profiles[0]!;
  const [outX, outY] = profile.at(-1)!;
  const d = `${curvePath(profile)}L${-outX} ${outY}${curvePath([...profile].reverse().map(([px, py]): Point => [-px, py])).replace("M", "L")}Z`;
  const high = -outY;
  return group(
    `translate(${x} ${y}) scale(${how.k})`,
    overprint(ellipse(-26, 0, 80, 9, thin("#3a1d24", 0.55))),
    shape(
      d,
      fade(0, darker(how.colour, 0.42), how.colour, lighter(how.colour, 0.3), darker(how.colour, 0.05)),
    ),
    inside(
      d,
      how.band
        ? rect([-90, -high * 0.68, 180, high * 0.2], how.band) +
            times(12, (i) =>
              poly(
                [
                  [-88 + i * 16, -high * 0.58],
                  [-80 + i * 16, -high * 0.65],
                  [-72 + i * 16, -high * 0.58],
                  [-80 + i * 16, -high * 0.51],
                ],
                c.paper,
                0.85,
              ),
            ) +
            rect([-90, -high * 0.72, 180, 3], c.paper, 0.7)
        : times(3, (i) =>
            stroke(
              `M-90 ${-high * (0.3 + i * 0.2)}Q0 ${-high * (0.3 + i * 0.2) + 9} 90 ${-high * (0.3 + i * 0.2)}`,
              darker(how.colour, 0.25),
              2,
              0.5,
            ),
          ),
      how.glossy ? ellipse(30, -high * 0.56, 8, high * 0.2, "#fff6dc", 0.6) : "",
      poly(
        [
          [-100, -260],
          [-24, -260],
          [-40, 10],
          [-100, 10],
        ],
        thin("#2a1522", 0.22),
      ),
    ),
    ellipse(0, outY, outX, outX * 0.2, darker(how.colour, 0.5)),
    `<ellipse cx="0" cy="${outY}" rx="${outX}" ry="${(outX * 0.2).toFixed(1)}" fill="none" stroke="${lighter(how.colour, 0.35)}" stroke-width="4"/>`,
  );
}

export const clays = ["#b9683f", "#c98a5a", "#a8573a", "#d0a070"] as const;
