// The list of what an export holds, signed: whoever has the public key knows that nothing was altered since.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { SigningKey } from "../platform/signing-key.ts";
import { writeWhole } from "./export-folder.ts";

export const MANIFEST = "manifest.json";
/** The signature over the bytes of the manifest, 64 bytes of Ed25519. */
export const SIGNATURE = "manifest.sig";
export const PUBLIC_KEY = "public-key.pem";

export const manifestShape = z.object({
  format: z.literal("dabir-export-1"),
  /** Name of the newsroom. */
  house: z.string(),
  /** Where the living site is; null if nobody told. */
  site: z.string().nullable(),
  edition: z.string(),
  madeAt: z.iso.datetime(),
  /** Null in an export without articles. */
  newest: z.object({ code: z.number(), publishedAt: z.iso.datetime() }).nullable(),
  /** By path. */
  files: z.array(z.object({ path: z.string(), sha256: z.string(), bytes: z.number() })),
});

export type Manifest = z.infer<typeof manifestShape>;

/** The manifest comes last: a folder with one is whole. */
export async function writeManifest(
  folder: string,
  { manifest, key }: { manifest: Manifest; key: SigningKey },
): Promise<void> {
  const { files, ...head } = manifest;
  const start = JSON.stringify(head).slice(0, -1);
  const lines = files.map((file) => JSON.stringify(file)).join(",\n");
  const bytes = Buffer.from(`${start},"files":[\n${lines}\n]}\n`);
  await writeWhole(join(folder, PUBLIC_KEY), key.publicKey);
  await writeWhole(join(folder, SIGNATURE), key.sign(bytes));
  await writeWhole(join(folder, MANIFEST), bytes);
}

/** Undefined when there is no such file. */
export function readExported(folder: string, name: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
