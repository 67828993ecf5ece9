// Draws the demonstration's film, a dawn over two dunes, frame by frame as plain RGB to standard output: make.sh
// hands it to ffmpeg.
import { once } from "node:events";

const [WIDTH, HEIGHT, RATE, SECONDS] = [640, 360, 10, 16];

type Colour = [red: number, green: number, blue: number];

const mix = (from: Colour, to: Colour, share: number): Colour =>
  from.map((part, index) => part + ((to[index] as number) - part) * share) as Colour;
const within = (value: number): number => Math.min(1, Math.max(0, value));

/** Colours of the sky's top and foot at night, at dawn and by day. */
const TOP: Colour[] = [
  [8, 12, 34],
  [52, 62, 118],
  [96, 168, 222],
];
const FOOT: Colour[] = [
  [20, 22, 52],
  [238, 128, 74],
  [246, 226, 178],
];
const FAR: Colour[] = [
  [16, 16, 34],
  [120, 66, 62],
  [206, 158, 98],
];
const NEAR: Colour[] = [
  [10, 10, 22],
  [70, 40, 44],
  [178, 126, 70],
];

function at(colours: Colour[], day: number): Colour {
  const [night, dawn, noon] = colours as [Colour, Colour, Colour];
  return day < 0.5 ? mix(night, dawn, day * 2) : mix(dawn, noon, day * 2 - 1);
}

const stars = Array.from({ length: 120 }, (_, n) => [(n * 9973) % WIDTH, (n * 6131) % 210] as const);

function draw(time: number): Buffer {
  const day = within(time / 14);
  const [top, foot, far, near] = [TOP, FOOT, FAR, NEAR].map((colours) => at(colours, day)) as [
    Colour,
    Colour,
    Colour,
    Colour,
  ];
  const frame = Buffer.alloc(WIDTH * HEIGHT * 3);
  const sun = { x: WIDTH * 0.42, y: HEIGHT * (0.92 - 0.6 * day), radius: HEIGHT * 0.08 };
  const put = (x: number, y: number, colour: Colour): void => {
    frame.set(colour.map(Math.round), (y * WIDTH + x) * 3);
  };
  for (let y = 0; y < HEIGHT; y += 1) {
    const sky = mix(top, foot, (y / HEIGHT / 0.75) ** 1.6);
    for (let x = 0; x < WIDTH; x += 1) {
      const share = x / WIDTH;
      if (y > HEIGHT * (0.82 + 0.05 * Math.sin(share * 5 + 0.6))) put(x, y, near);
      else if (y > HEIGHT * (0.72 + 0.06 * Math.sin(share * 4 + 2.4))) put(x, y, far);
      else {
        const edge = within(sun.radius - Math.hypot(x - sun.x, y - sun.y) + 0.5);
        put(x, y, mix(sky.map((part) => Math.min(255, part)) as Colour, [255, 236, 190], edge));
      }
    }
  }
  const light = within(1 - day * 2.5);
  for (const [x, y] of stars)
    put(x, y, mix(mix(top, foot, (y / HEIGHT / 0.75) ** 1.6), [255, 255, 255], light * 0.8));
  return frame;
}

for (let frame = 0; frame < RATE * SECONDS; frame += 1) {
  if (!process.stdout.write(draw(frame / RATE))) await once(process.stdout, "drain");
}
