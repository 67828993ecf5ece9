// The door of the staff: the calls of the API and the files of the studio. It answers what lies below /api/ and
// /studio.
import { Hono } from "hono";
import type { Context } from "../context.ts";
import { findActor } from "../newsroom/accounts/find-actor.ts";
import { createSignIn } from "../platform/sign-in/sign-in.ts";
import { apiApp } from "./app.ts";
import { authRoutes } from "./auth/auth-routes.ts";
import { identify } from "./identify.ts";
import type { Preview } from "./preview.ts";
import { studioFiles } from "./studio-files.ts";

export interface StaffDoor {
  answers(path: string): boolean;
  /** `sender` is the address of whoever asks, if it is known. */
  fetch(request: Request, environment?: { sender?: string }): Response | Promise<Response>;
}

export interface StaffDoorInput {
  ctx: Context;
  version: string;
  /** Signs sessions. */
  secret: string;
  /** All origins that pages of ours can have. */
  origins: readonly string[];
  /** Makes pages of what is not published yet. */
  preview: Preview;
}

export function staffDoor({ ctx, version, secret, origins, preview }: StaffDoorInput): StaffDoor {
  const signIn = createSignIn({
    db: ctx.db,
    secret,
    origin: ctx.origin,
    origins,
    name: "Dabir",
    log: ctx.log,
    mayEnter: async (userId) => (await findActor(ctx, Number(userId))) !== null,
  });
  const who = (request: Request) => identify(ctx, { request, secret });
  const app = new Hono();
  app.route("/", authRoutes({ ctx, secret, signIn, identify: who }));
  app.route("/", apiApp({ ctx, version, preview, identify: who }));
  app.route("/", studioFiles());
  return {
    answers: (path) => path.startsWith("/api/") || path === "/studio" || path.startsWith("/studio/"),
    fetch: (request, environment = {}) => app.fetch(request, environment),
  };
}
