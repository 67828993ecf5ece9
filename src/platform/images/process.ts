// The child process that decodes pictures: hostile files can end it, and nothing else. One task at a time.
import { readFile, writeFile } from "node:fs/promises";
import sharp from "sharp";
import type { ImageAnswer, ImageTask } from "./images.ts";

const MOST_PIXELS = 100_000_000;

// Only the three formats that newsrooms send; every other decoder stays shut.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp"] });
sharp.concurrency(1);
sharp.cache(false);

process.on("message", async (task: ImageTask) => {
  process.send?.(await answer(task));
});
process.on("disconnect", () => process.exit(0));

async function answer(task: ImageTask): Promise<ImageAnswer> {
  try {
    const bytes = await readFile(task.path);
    return { id: task.id, ...(task.kind === "inspect" ? await inspect(bytes) : await resize(task, bytes)) };
  } catch (error) {
    return { id: task.id, fault: (error as Error).message };
  }
}

async function inspect(bytes: Buffer) {
  const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "error" });
  const { format, width, height, orientation } = await picture.metadata();
  // Decoding it whole once shows that no page will meet a broken picture later.
  const { dominant } = await picture.stats();
  const turned = (orientation ?? 1) >= 5;
  const hex = [dominant.r, dominant.g, dominant.b].map((part) => part.toString(16).padStart(2, "0")).join("");
  return {
    format: format as string,
    width: turned ? height : width,
    height: turned ? width : height,
    colour: `#${hex}`,
  };
}

async function resize(task: ImageTask, bytes: Buffer) {
  const smaller = sharp(bytes, { limitInputPixels: MOST_PIXELS })
    .rotate()
    .resize({ width: task.width as number, withoutEnlargement: true });
  const made = await (task.format === "jpeg"
    ? smaller.flatten({ background: "#ffffff" }).jpeg({ quality: 78, mozjpeg: true })
    : smaller.webp({ quality: 76, effort: 4 })
  ).toBuffer();
  await writeFile(task.target as string, made);
  return { bytes: made.length };
}
