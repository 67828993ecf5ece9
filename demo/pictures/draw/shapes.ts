// SVG marks as strings: paths, paints, groups. Every mark brings its own gradient, so scenes are plain concatenations.

export type Point = readonly [number, number];
type Gradient = { angle: number; stops: readonly (string | readonly [number, string])[]; round: boolean };
export type Paint = string | Gradient;

let serial = 0;
const round = (value: number) => String(Math.round(value * 10) / 10);

/** A linear gradient over the shape's own box; angle 90 runs downwards, 0 along x. Stops are spread evenly unless placed. */
export const fade = (angle: number, ...stops: (string | readonly [number, string])[]): Gradient => ({
  angle,
  stops,
  round: false,
});
/** A radial gradient from the middle of the shape's box outwards. */
export const glow = (...stops: (string | readonly [number, string])[]): Gradient => ({
  angle: 0,
  stops,
  round: true,
});

function fill(paint: Paint): { def: string; ref: string } {
  if (typeof paint === "string") return { def: "", ref: paint };
  serial += 1;
  const id = `g${serial}`;
  const last = Math.max(1, paint.stops.length - 1);
  const stops = paint.stops
    .map((stop, i) => (typeof stop === "string" ? ([i / last, stop] as const) : stop))
    .map(([at, colour]) => `<stop offset="${Math.round(at * 1000) / 1000}" stop-color="${colour}"/>`)
    .join("");
  if (paint.round) return { def: `<radialGradient id="${id}">${stops}</radialGradient>`, ref: `url(#${id})` };
  const turn = (paint.angle * Math.PI) / 180;
  const [x, y] = [Math.cos(turn) / 2, Math.sin(turn) / 2];
  const ends = [0.5 - x, 0.5 - y, 0.5 + x, 0.5 + y].map((value) => Math.round(value * 1000) / 1000);
  const box = `x1="${ends[0]}" y1="${ends[1]}" x2="${ends[2]}" y2="${ends[3]}"`;
  return { def: `<linearGradient id="${id}" ${box}>${stops}</linearGradient>`, ref: `url(#${id})` };
}

const extra = (opacity?: number) => (opacity === undefined ? "" : ` opacity="${opacity}"`);

export const shape = (d: string, paint: Paint, opacity?: number): string => {
  const { def, ref } = fill(paint);
  return `${def}<path d="${d}" fill="${ref}"${extra(opacity)}/>`;
};

export const rect = (box: readonly [number, number, number, number], paint: Paint, opacity?: number) =>
  shape(boxPath(...box), paint, opacity);
export const ellipse = (x: number, y: number, rx: number, ry: number, paint: Paint, opacity?: number) =>
  shape(ovalPath(x, y, rx, ry), paint, opacity);
export const circle = (x: number, y: number, r: number, paint: Paint, opacity?: number) =>
  shape(ovalPath(x, y, r, r), paint, opacity);
export const poly = (points: readonly Point[], paint: Paint, opacity?: number) =>
  shape(polyPath(points), paint, opacity);
export const blob = (points: readonly Point[], paint: Paint, opacity?: number) =>
  shape(curvePath(points, true), paint, opacity);

/** A stroked path with round ends. */
export const stroke = (d: string, colour: string, width: number, opacity?: number) =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${round(width)}" stroke-linecap="round" stroke-linejoin="round"${extra(opacity)}/>`;
export const line = (points: readonly Point[], colour: string, width: number, opacity?: number) =>
  stroke(polyPath(points, false), colour, width, opacity);

export const polyPath = (points: readonly Point[], closed = true) =>
  `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join("L")}${closed ? "Z" : ""}`;
export const boxPath = (x: number, y: number, w: number, h: number) =>
  `M${round(x)} ${round(y)}h${round(w)}v${round(h)}h${round(-w)}Z`;
export const roundPath = (x: number, y: number, w: number, h: number, r: number) => {
  const q = Math.min(r, w / 2, h / 2);
  const a = (dx: number, dy: number) => `a${round(q)} ${round(q)} 0 0 1 ${round(dx)} ${round(dy)}`;
  return `M${round(x + q)} ${round(y)}h${round(w - 2 * q)}${a(q, q)}v${round(h - 2 * q)}${a(-q, q)}h${round(2 * q - w)}${a(-q, -q)}v${round(2 * q - h)}${a(q, -q)}Z`;
};
export const ovalPath = (x: number, y: number, rx: number, ry: number) =>
  `M${round(x - rx)} ${round(y)}a${round(rx)} ${round(ry)} 0 1 0 ${round(2 * rx)} 0a${round(rx)} ${round(ry)} 0 1 0 ${round(-2 * rx)} 0Z`;

/** A smooth line through the points (Catmull-Rom). */
export function curvePath(points: readonly Point[], closed = false): string {
  const count = points.length;
  const at = (i: number): Point =>
    points[closed ? (i + count) % count : Math.max(0, Math.min(count - 1, i))] ?? [0, 0];
  let d = `M${round(at(0)[0])} ${round(at(0)[1])}`;
  for (let i = 0; i < (closed ? count : count - 1); i += 1) {
    const [a, b, c, e] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const first = [b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6];
    const second = [c[0] - (e[0] - b[0]) / 6, c[1] - (e[1] - b[1]) / 6];
    d += `C${[...first, ...second, ...c].map(round).join(" ")}`;
  }
  return closed ? `${d}Z` : d;
}

/** A Persian pointed arch standing on (x … x+w, y), h high to its tip; `spring` is where the curve begins, of the height. */
export function archPath(x: number, y: number, w: number, h: number, spring = 0.55): string {
  const rise = h * (1 - spring);
  const top = y - h;
  const start = y - h * spring;
  const side = (edge: number, sign: number) =>
    `C${[edge, start - rise * 0.5, x + w / 2 + sign * w * 0.3, top + rise * 0.24, x + w / 2, top].map(round).join(" ")}`;
  const back = `C${[x + w / 2 + w * 0.3, top + rise * 0.24, x + w, start - rise * 0.5, x + w, start].map(round).join(" ")}`;
  return `M${round(x)} ${round(y)}V${round(start)}${side(x, -1)}${back}V${round(y)}Z`;
}

export const group = (transform: string, ...parts: string[]) =>
  `<g transform="${transform}">${parts.join("")}</g>`;
export const faint = (opacity: number, ...parts: string[]) => `<g opacity="${opacity}">${parts.join("")}</g>`;
/** Parts printed over what is below, darkening it. */
export const overprint = (...parts: string[]) => `<g style="mix-blend-mode:multiply">${parts.join("")}</g>`;
/** Parts that lighten what is below: beams, glows, haze. */
export const shine = (...parts: string[]) => `<g style="mix-blend-mode:screen">${parts.join("")}</g>`;
/** Parts seen only inside the path. */
export function inside(d: string, ...parts: string[]): string {
  serial += 1;
  return `<clipPath id="c${serial}"><path d="${d}"/></clipPath><g clip-path="url(#c${serial})">${parts.join("")}</g>`;
}
export const move = (x: number, y: number, scale = 1, turn = 0) =>
  `translate(${round(x)} ${round(y)}) rotate(${round(turn)}) scale(${Math.round(scale * 1000) / 1000})`;
export const flip = (x: number, y: number, scale = 1) =>
  `translate(${round(x)} ${round(y)}) scale(${-Math.round(scale * 1000) / 1000} ${Math.round(scale * 1000) / 1000})`;

/** The point `amount` of the way from one point to another; perspective in one word. */
export const toward = (from: Point, to: Point, amount: number): Point => [
  from[0] + (to[0] - from[0]) * amount,
  from[1] + (to[1] - from[1]) * amount,
];
export const times = (count: number, make: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join("");
