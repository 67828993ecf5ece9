// The sizes in which readers get a picture, each made when first asked for and kept.
import type { Context } from "../../context.ts";
import { resizeImage } from "../../platform/images/images.ts";

export const WIDTHS = [320, 640, 960, 1280, 1600] as const;

export const originalKey = (id: string): string => `originals/${id.slice(0, 2)}/${id}`;
const renditionKey = (id: string, width: number): string =>
  `renditions/${id.slice(0, 2)}/${id}-${width}.webp`;

const inWork = new Map<string, Promise<void>>();

/**
 * The key of the picture's WebP at this width, or undefined when there is no such picture or the width is none of
 * ours. Two who ask for the same at once wait for one piece of work.
 */
export async function ensureRendition(
  ctx: Context,
  ask: { id: string; width: number },
): Promise<string | undefined> {
  if (!/^[0-9a-f]{12}$/.test(ask.id) || !WIDTHS.includes(ask.width as 320)) return undefined;
  const key = renditionKey(ask.id, ask.width);
  if ((await ctx.files.sizeOf(key)) !== undefined) return key;
  if ((await ctx.files.sizeOf(originalKey(ask.id))) === undefined) return undefined;
  const work = inWork.get(key) ?? makeRendition(ctx, { ...ask, key });
  inWork.set(key, work);
  await work.finally(() => inWork.delete(key));
  return key;
}

async function makeRendition(ctx: Context, task: { id: string; width: number; key: string }): Promise<void> {
  await ctx.files.make(task.key, (target) =>
    resizeImage({ path: ctx.files.pathOf(originalKey(task.id)), target, width: task.width }),
  );
}
