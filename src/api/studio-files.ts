// The studio's own files, as they were built: its page at every address below /studio/, its scripts and styles kept
// by browsers for ever since their names hold a hash.
import { Hono } from "hono";

export function studioFiles(): Hono {
  return new Hono();
}
