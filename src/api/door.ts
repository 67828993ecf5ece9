// The door of the staff: the calls of the API and the files of the studio. It answers what lies below /api/ and
// /studio.
import type { Context } from "../context.ts";
import { apiApp } from "./app.ts";
import { identify } from "./identify.ts";
import type { Preview } from "./preview.ts";
import { studioFiles } from "./studio-files.ts";

export interface StaffDoor {
  answers(path: string): boolean;
  fetch(request: Request): Response | Promise<Response>;
}

export interface StaffDoorInput {
  ctx: Context;
  version: string;
  /** Makes pages of what is not published yet. */
  preview: Preview;
}

export function staffDoor({ ctx, version, preview }: StaffDoorInput): StaffDoor {
  const app = apiApp({ ctx, version, preview, identify: (request) => identify(ctx, request) });
  app.route("/", studioFiles());
  return {
    answers: (path) => path.startsWith("/api/") || path === "/studio" || path.startsWith("/studio/"),
    fetch: (request) => app.fetch(request),
  };
}
