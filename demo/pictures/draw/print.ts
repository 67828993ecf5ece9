// Pulls the print: the clean drawing gets the slightly uneven edge, ink and grain of a screen print, then becomes WebP.
import sharp from "sharp";
import { chanceOf } from "./chance.ts";

type Field = { width: number; height: number; values: Float32Array };

/** Smooth noise in [-1, 1] with features about `cell` pixels wide. */
function field(seed: string, size: { width: number; height: number }, cell: number): Field {
  const chance = chanceOf(seed);
  const columns = Math.ceil(size.width / cell) + 2;
  const rows = Math.ceil(size.height / cell) + 2;
  const lattice = Float32Array.from({ length: columns * rows }, () => chance.between(-1, 1));
  const values = new Float32Array(size.width * size.height);
  const ease = (t: number) => t * t * (3 - 2 * t);
  for (let y = 0; y < size.height; y += 1) {
    const row = Math.floor(y / cell);
    const v = ease(y / cell - row);
    for (let x = 0; x < size.width; x += 1) {
      const column = Math.floor(x / cell);
      const u = ease(x / cell - column);
      const at = row * columns + column;
      const top = lattice[at]! + (lattice[at + 1]! - lattice[at]!) * u;
      const bottom = lattice[at + columns]! + (lattice[at + columns + 1]! - lattice[at + columns]!) * u;
      values[y * size.width + x] = top + (bottom - top) * v;
    }
  }
  return { ...size, values };
}

const texturesMade = new Map<string, Record<"wobbleX" | "wobbleY" | "edge" | "cloud" | "grain", Field>>();
function textures(size: { width: number; height: number }) {
  const key = `${size.width}x${size.height}`;
  let made = texturesMade.get(key);
  if (!made) {
    made = {
      wobbleX: field("wobble-x", size, 46),
      wobbleY: field("wobble-y", size, 46),
      edge: field("edge", size, 5),
      cloud: field("cloud", size, 90),
      grain: field("grain", size, 1.7),
    };
    texturesMade.set(key, made);
  }
  return made;
}

/** Renders the drawing at twice its size and samples it back through the textures. */
export async function print(svg: string, size: { width: number; height: number }): Promise<Buffer> {
  const { width, height } = size;
  const drawn = await sharp(Buffer.from(svg), { density: 144 })
    .resize(width * 2, height * 2, { fit: "fill" })
    .flatten({ background: "#f3e8d3" })
    .removeAlpha()
    .raw()
    .toBuffer();
  const { wobbleX, wobbleY, edge, cloud, grain } = textures(size);
  const pulled = Buffer.alloc(width * height * 3);
  const columns = width * 2;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      const shiftX = wobbleX.values[at]! * 3.2 + edge.values[at]! * 1.1;
      const shiftY = wobbleY.values[at]! * 3.2 - edge.values[at]! * 1.1;
      const px = Math.max(0, Math.min(columns - 2, Math.round(x * 2 + shiftX)));
      const py = Math.max(0, Math.min(height * 2 - 2, Math.round(y * 2 + shiftY)));
      const first = (py * columns + px) * 3;
      const below = first + columns * 3;
      const unevenness = cloud.values[at]! * 2.2 + grain.values[at]! * GRAIN;
      for (let c = 0; c < 3; c += 1) {
        const value =
          (drawn[first + c]! + drawn[first + c + 3]! + drawn[below + c]! + drawn[below + c + 3]!) / 4;
        pulled[at * 3 + c] = Math.max(0, Math.min(255, Math.round(value + unevenness)));
      }
    }
  }
  return encode(pulled, size);
}

const GRAIN = 4;
const LARGEST = 42_000;

/** WebP in the best quality that stays under the limit. */
async function encode(pixels: Buffer, size: { width: number; height: number }): Promise<Buffer> {
  let webp = Buffer.alloc(0);
  for (const quality of [72, 60, 50, 42]) {
    webp = await sharp(pixels, { raw: { ...size, channels: 3 } })
      .webp({ quality, effort: 4, smartSubsample: true })
      .toBuffer();
    if (webp.length <= LARGEST) break;
  }
  return webp;
}
