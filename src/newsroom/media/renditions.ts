// The sizes in which readers get a picture, each made when first asked for and kept.
import type { Context } from "../../context.ts";
import { resizeImage } from "../../platform/images/images.ts";
import { FILE_TYPES, fileKey } from "./media-kind.ts";

/** In pixels, smallest first. */
export const RENDITION_WIDTHS = [320, 640, 960, 1280, 1600];
/** WebP for pages; JPEG for messengers and feed readers, not all of which know WebP, and for who takes a gallery along. */
const RENDITIONS = [...RENDITION_WIDTHS.map((width) => `${width}.webp`), "1280.jpg", "1600.jpg"];

export const originalKey = (id: string): string => `originals/${id.slice(0, 2)}/${id}`;
const renditionKey = (id: string, file: string): string => `renditions/${id.slice(0, 2)}/${id}-${file}`;

/** Every file that may have been kept of a medium. */
export function mediaFileKeys(id: string): string[] {
  const files = Object.keys(FILE_TYPES).map((ending) => fileKey(id, ending));
  return [originalKey(id), ...files, ...RENDITIONS.map((file) => renditionKey(id, file))];
}

const inWork = new Map<string, Promise<void>>();

/**
 * The key of a rendition named `{width}.{webp|jpg}`, or undefined when there is no such picture or the size is none
 * of ours. Two who ask for the same at once wait for one piece of work.
 */
export async function ensureRendition(
  ctx: Context,
  ask: { id: string; file: string },
): Promise<string | undefined> {
  if (!/^[0-9a-f]{12}$/.test(ask.id) || !RENDITIONS.includes(ask.file)) return undefined;
  const key = renditionKey(ask.id, ask.file);
  if ((await ctx.files.sizeOf(key)) !== undefined) return key;
  if ((await ctx.files.sizeOf(originalKey(ask.id))) === undefined) return undefined;
  const work = inWork.get(key) ?? makeRendition(ctx, { ...ask, key });
  inWork.set(key, work);
  await work.finally(() => inWork.delete(key));
  return key;
}

async function makeRendition(ctx: Context, task: { id: string; file: string; key: string }): Promise<void> {
  await ctx.files.make(task.key, (target) =>
    resizeImage({
      path: ctx.files.pathOf(originalKey(task.id)),
      target,
      width: Number.parseInt(task.file, 10),
      format: task.file.endsWith(".jpg") ? "jpeg" : "webp",
    }),
  );
}
