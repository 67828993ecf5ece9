// Whether an export is what the newsroom signed: every file as listed, none missing, none added.
import { createHash } from "node:crypto";
import { createReadStream, lstatSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { AppError } from "../errors.ts";
import { fingerprintOf, isSigned } from "../platform/signing-key.ts";
import { JOURNAL, LOCK } from "./journal.ts";
import { MANIFEST, type Manifest, manifestShape, PUBLIC_KEY, readExported, SIGNATURE } from "./manifest.ts";

export interface Verdict {
  whole: boolean;
  signature: "good" | "bad" | "missing";
  /** Of the key that was asked, and whether it came with the export itself, which proves less. */
  key: { fingerprint: string; from: "told" | "export" };
  madeAt: string;
  files: number;
  altered: string[];
  missing: string[];
  added: string[];
}

/** Files that stand beside what the manifest lists. */
const OWN = new Set([MANIFEST, SIGNATURE, PUBLIC_KEY, JOURNAL, LOCK]);

/** `publicKey` is PEM. @throws AppError NOT_FOUND, BAD_INPUT when it is no whole export or the key is none */
export async function verifyExport(
  folder: string,
  { publicKey }: { publicKey?: string | undefined } = {},
): Promise<Verdict> {
  const bytes = readExported(folder, MANIFEST);
  if (!bytes)
    throw new AppError(
      "NOT_FOUND",
      `${folder} has no ${MANIFEST}: it is no export, or one that was not finished`,
    );
  const key = publicKey ?? readExported(folder, PUBLIC_KEY)?.toString("utf8");
  if (key === undefined)
    throw new AppError("NOT_FOUND", `${folder} has no ${PUBLIC_KEY}: name a key with --key`);
  const fingerprint = fingerprintOf(key);
  if (fingerprint === undefined) throw new AppError("BAD_INPUT", "the key is no Ed25519 key in PEM");
  const signature = readExported(folder, SIGNATURE);
  const signed =
    signature === undefined ? "missing" : isSigned({ bytes, signature, publicKey: key }) ? "good" : "bad";
  const { files, madeAt } = readManifest(bytes);
  const listed = new Set(files.map(({ path }) => path));
  const found = filesIn(folder);
  const altered: string[] = [];
  for (const { path, sha256, bytes: size } of files) {
    if (!found.has(path)) continue;
    if (found.get(path) !== size || (await hashOf(join(folder, path))) !== sha256) altered.push(path);
  }
  const missing = files.map(({ path }) => path).filter((path) => !found.has(path));
  const added = [...found.keys()].filter((path) => !listed.has(path) && !OWN.has(path));
  return {
    whole: signed === "good" && altered.length + missing.length + added.length === 0,
    signature: signed,
    key: { fingerprint, from: publicKey === undefined ? "export" : "told" },
    madeAt,
    files: files.length,
    altered,
    missing,
    added,
  };
}

function readManifest(bytes: Buffer): Manifest {
  try {
    return manifestShape.parse(JSON.parse(bytes.toString("utf8")));
  } catch (cause) {
    throw new AppError("BAD_INPUT", `${MANIFEST} is no manifest of an export: it was altered`, { cause });
  }
}

/** Everything that is no folder, with its size; a link is what it is, whatever it leads to. */
function filesIn(folder: string): Map<string, number> {
  const files = new Map<string, number>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue;
    const path = join(entry.parentPath, entry.name);
    const size = entry.isFile() ? lstatSync(path).size : -1;
    files.set(relative(folder, path).split(sep).join("/"), size);
  }
  return files;
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest("hex");
}
