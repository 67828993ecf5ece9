// People as stylised silhouettes without faces: townspeople, and athletes posed joint by joint.
import { darker, lighter, mix } from "./colours.ts";
import {
  circle,
  curvePath,
  ellipse,
  group,
  line,
  type Point,
  poly,
  polyPath,
  roundPath,
  shape,
  stroke,
} from "./shapes.ts";

type Person = {
  x: number;
  /** Where the feet stand. */
  y: number;
  h: number;
  coat: string;
  /** A woman's scarf; without it the person has short hair. */
  scarf?: string;
  legs?: string;
  skin?: string;
  step?: number;
  facing?: -1 | 1;
  with?: "umbrella" | "bag" | "pack" | "book" | "stick" | "none";
  thing?: string;
};

const skinTone = "#c98f68";
const hairTone = "#1d1a22";

/** A standing or walking person; `step` 0 stands, 1 strides. */
export function person(how: Person): string {
  const { coat, legs = darker(coat, 0.55), skin = skinTone, step = 0.35, facing = 1 } = how;
  const thing = how.thing ?? darker(coat, 0.4);
  const hem = how.scarf ? -26 : -44;
  const stride = step * 13;
  const parts: string[] = [];
  if (how.with === "pack") parts.push(shape(roundPath(-20, -82, 16, 36, 6), thing));
  parts.push(
    limb([-3, -48], [-4 - stride * 0.5, -25], [-4 - stride, -1], 8, 5, legs),
    limb([3, -48], [5 + stride * 0.55, -26], [4 + stride, -1], 8.4, 5, darker(legs, 0.12)),
  );
  parts.push(ellipse(-2 - stride, -1, 5, 2.4, hairTone), ellipse(7 + stride, -1, 5.4, 2.4, hairTone));
  parts.push(limb([-8, -77], [-12, -61], [-9 - step * 5, -46], 6, 4.4, darker(coat, 0.22)));
  const body = `M-9 -81Q0 -87 9 -81Q13 -62 ${9 + step * 3 + (how.scarf ? 3 : 0)} ${hem}Q0 ${hem + 3} ${-9 - step * 3 - (how.scarf ? 3 : 0)} ${hem}Q-12 -62 -9 -81Z`;
  parts.push(
    shape(body, coat),
    shape(`M2 -84Q8 -83 9 -81Q13 -62 ${9 + step * 3} ${hem}L3 ${hem + 1}Q6 -62 2 -84Z`, lighter(coat, 0.14)),
  );
  parts.push(shape(roundPath(-3, -89, 6.4, 9, 2), darker(skin, 0.2)), ellipse(1, -92, 6, 7.2, skin));
  if (how.scarf)
    parts.push(
      shape(
        "M7 -96Q5 -103 -1 -102Q-10 -101 -9 -90Q-10 -83 -13 -77Q0 -72 8 -80Q3 -84 2 -90Q2 -95 7 -96Z",
        how.scarf,
      ),
    );
  else
    parts.push(
      shape("M7 -96Q6 -102 -1 -101Q-8 -100 -7 -90Q-6 -87 -4 -86Q-2 -92 0 -95Q4 -95 7 -96Z", hairTone),
    );
  const raised = how.with === "umbrella" || how.with === "book";
  if (how.with === "umbrella")
    parts.push(
      line(
        [
          [13, -64],
          [11, -118],
        ],
        hairTone,
        1.8,
      ),
      shape(
        "M-28 -104Q-22 -134 11 -136Q43 -133 48 -103Q38 -110 29 -103Q20 -111 10 -104Q0 -111 -9 -104Q-19 -110 -28 -104Z",
        thing,
      ),
      shape("M11 -136Q43 -133 48 -103Q38 -110 29 -103Q26 -126 11 -136Z", lighter(thing, 0.2)),
    );
  if (how.with === "stick")
    parts.push(
      line(
        [
          [14, -56],
          [22, 0],
        ],
        hairTone,
        2,
      ),
    );
  parts.push(
    raised
      ? limb([7, -77], [14, -64], [13, -66], 6.2, 4.4, darker(coat, 0.1))
      : limb([8, -77], [12, -61], [11 + step * 6, -47], 6.2, 4.4, darker(coat, 0.1)),
  );
  if (how.with === "book")
    parts.push(
      poly(
        [
          [11, -72],
          [24, -76],
          [26, -63],
          [13, -59],
        ],
        thing,
      ),
    );
  if (how.with === "bag")
    parts.push(
      line(
        [
          [11 + step * 6, -47],
          [12 + step * 6, -36],
        ],
        thing,
        1.6,
      ),
      shape(roundPath(5 + step * 6, -37, 15, 17, 3), thing),
    );
  return group(`translate(${how.x} ${how.y}) scale(${(facing * how.h) / 100} ${how.h / 100})`, ...parts);
}

/** A limb of two bones, tapering from `wide` to `narrow`. */
export function limb(
  from: Point,
  joint: Point,
  to: Point,
  wide: number,
  narrow: number,
  colour: string,
): string {
  const bone = (a: Point, b: Point, w0: number, w1: number) => {
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const [nx, ny] = [(b[1] - a[1]) / length, (a[0] - b[0]) / length];
    return (
      poly(
        [
          [a[0] + (nx * w0) / 2, a[1] + (ny * w0) / 2],
          [b[0] + (nx * w1) / 2, b[1] + (ny * w1) / 2],
          [b[0] - (nx * w1) / 2, b[1] - (ny * w1) / 2],
          [a[0] - (nx * w0) / 2, a[1] - (ny * w0) / 2],
        ],
        colour,
      ) + circle(a[0], a[1], w0 / 2, colour)
    );
  };
  const middle = wide * 0.45 + narrow * 0.55;
  return (
    bone(from, joint, wide, middle) +
    bone(joint, to, middle, narrow) +
    circle(to[0], to[1], narrow / 2, colour)
  );
}

export type Pose = {
  head: Point;
  neck: Point;
  hips: Point;
  arms: readonly (readonly [Point, Point])[];
  legs: readonly (readonly [Point, Point])[];
};
type Kit = {
  shirt: string;
  shorts: string;
  skin?: string;
  socks?: string;
  shoes?: string;
  hair?: string;
  scarf?: string;
  sleeves?: boolean;
  tights?: boolean;
  bulk?: number;
};

/** An athlete about 100 units high, posed by joints: each arm is elbow and hand, each leg knee and foot; the far limb first. */
export function athlete(pose: Pose, kit: Kit): string {
  const { head, neck, hips } = pose;
  const bulk = kit.bulk ?? 1;
  const skin = kit.skin ?? skinTone;
  const dim = (colour: string, i: number) => (i === 0 ? mix(colour, "#15202e", 0.3) : colour);
  const leg = (i: number) => {
    const [knee, foot] = pose.legs[i] ?? [hips, hips];
    const hip: Point = [hips[0] + (i ? 2.5 : -2.5), hips[1]];
    const thigh: Point = [hip[0] + (knee[0] - hip[0]) * 0.62, hip[1] + (knee[1] - hip[1]) * 0.62];
    const calf: Point = [knee[0] + (foot[0] - knee[0]) * 0.45, knee[1] + (foot[1] - knee[1]) * 0.45];
    const shoe = kit.shoes ?? "#1c2430";
    const toe = Math.sign(foot[0] - hips[0] || 1);
    return (
      limb(hip, knee, foot, 12 * bulk, 5.4 * bulk, dim(kit.tights ? kit.shorts : skin, i)) +
      (kit.socks
        ? limb(calf, toward2(calf, foot, 0.5), foot, 7.2 * bulk, 5.6 * bulk, dim(kit.socks, i))
        : "") +
      limb(hip, toward2(hip, thigh, 0.5), thigh, 14 * bulk, 12.4 * bulk, dim(kit.shorts, i)) +
      shape(
        curvePath(
          [
            [foot[0] - toe * 3.5, foot[1] - 2],
            [foot[0] + toe * 2, foot[1] - 3],
            [foot[0] + toe * 8, foot[1] + 1.4],
            [foot[0] + toe * 2, foot[1] + 3.4],
            [foot[0] - toe * 4, foot[1] + 3],
          ],
          true,
        ),
        dim(shoe, i),
      )
    );
  };
  const arm = (i: number) => {
    const [elbow, hand] = pose.arms[i] ?? [neck, neck];
    const across = perpendicular(neck, hips, i ? 6.5 * bulk : -6.5 * bulk);
    const shoulder: Point = [neck[0] + across[0], neck[1] + 4 + across[1]];
    const sleeve = toward2(shoulder, elbow, 0.6);
    return (
      limb(shoulder, elbow, hand, 7.6 * bulk, 4.4 * bulk, dim(kit.sleeves ? kit.shirt : skin, i)) +
      circle(hand[0], hand[1], 3 * bulk, dim(skin, i)) +
      (kit.sleeves
        ? ""
        : limb(shoulder, toward2(shoulder, sleeve, 0.5), sleeve, 8.8 * bulk, 8 * bulk, dim(kit.shirt, i)))
    );
  };
  const wideAt = (at: Point, half: number, sign: number): Point => {
    const p = perpendicular(neck, hips, half * sign * bulk);
    return [at[0] + p[0], at[1] + p[1]];
  };
  const waist = toward2(neck, hips, 0.7);
  const trunk = curvePath(
    [
      wideAt(toward2(neck, hips, 0.06), 8.5, -1),
      wideAt(waist, 7.2, -1),
      wideAt(hips, 7.6, -1),
      wideAt(hips, 7.6, 1),
      wideAt(waist, 7.2, 1),
      wideAt(toward2(neck, hips, 0.06), 8.5, 1),
      [neck[0], neck[1] - 0.6],
    ],
    true,
  );
  const light = polyPath([
    wideAt(neck, 1, 1),
    wideAt(hips, 2, 1),
    wideAt(hips, 7, 1),
    wideAt(waist, 6.4, 1),
    wideAt(neck, 7.6, 1),
  ]);
  const turn = perpendicular(neck, head, 1);
  return [
    arm(0),
    leg(0),
    leg(1),
    shape(trunk, kit.shirt),
    shape(light, lighter(kit.shirt, 0.16)),
    stroke(polyPath([neck, head], false), darker(skin, 0.15), 6 * bulk),
    ellipse(head[0], head[1], 6.2, 7, skin),
    shape(ovalCap(head, turn), kit.scarf ?? kit.hair ?? hairTone),
    arm(1),
  ].join("");
}

const toward2 = (a: Point, b: Point, t: number): Point => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
];
function perpendicular(a: Point, b: Point, length: number): Point {
  const size = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  return [(-(b[1] - a[1]) / size) * -length, ((b[0] - a[0]) / size) * -length];
}
const ovalCap = ([x, y]: Point, _turn: Point) =>
  `M${x - 6.6} ${y + 2}A6.8 7.6 0 0 1 ${x + 6.4} ${y - 2.4}Q${x + 1} ${y - 4.6} ${x - 1.5} ${y - 1}Q${x - 3} ${y + 3} ${x - 4} ${y + 5}Q${x - 6.2} ${y + 4} ${x - 6.6} ${y + 2}Z`;
