// The staff's door: `POST /api/articles.publish` with JSON. Who is it, may a call of this kind be made, is the input
// right, then one act of the newsroom.
import { Hono } from "hono";
import type { Context } from "../context.ts";
import { AppError } from "../errors.ts";
import type { Call } from "./call.ts";
import { calls } from "./calls.ts";
import { editionOf } from "./edition.ts";
import { answerJson, faultAnswer } from "./fault.ts";
import { openApi } from "./open-api.ts";
import { demandOwnOrigin } from "./origin.ts";
import { answerArticlePreview, answerFrontPreview, answerPagePreview, type Preview } from "./preview.ts";
import { readInput } from "./read-input.ts";
import { referencePage } from "./reference-page.ts";
import type { Visitor } from "./visitor.ts";

export interface Api {
  ctx: Context;
  version: string;
  preview: Preview;
  /** Null when nobody is signed in. */
  identify(request: Request): Promise<Visitor | null>;
}

export function apiApp(api: Api): Hono {
  const app = new Hono();
  app.get("/api/openapi.json", () => answerJson(openApi({ origin: api.ctx.origin, version: api.version })));
  app.get("/api/", () => referencePage(api.ctx.origin));
  const previews = {
    "fronts.preview": { scope: "fronts.read", answer: answerFrontPreview },
    "articles.preview": { scope: "articles.read", answer: answerArticlePreview },
    "pages.preview": { scope: "newsroom.read", answer: answerPagePreview },
  } as const;
  for (const [name, { scope, answer }] of Object.entries(previews)) {
    app.get(`/api/${name}`, async (c) => {
      const { request, visitor } = { request: c.req.raw, visitor: await demandVisitor(api, c.req.raw) };
      demandRight({ scope }, visitor);
      const ctx = { ...api.ctx, actor: visitor.actor, edition: editionOf(request) };
      return answer(ctx, { request, preview: api.preview });
    });
  }
  app.post("/api/:name", (c) => answerCall(api, { name: c.req.param("name"), request: c.req.raw }));
  app.all("/api/*", () => faultAnswer(api.ctx, new AppError("NOT_FOUND", "calls are POST /api/{name}")));
  app.onError((error) => faultAnswer(api.ctx, error));
  return app;
}

async function answerCall(
  api: Api,
  { name, request }: { name: string; request: Request },
): Promise<Response> {
  const wanted = findCall(name);
  const visitor = await demandVisitor(api, request);
  if (visitor.by === "session") {
    demandOwnOrigin(request, { origin: api.ctx.origin, host: request.headers.get("host") ?? "" });
  }
  demandRight(wanted, visitor);
  const body = await readInput(wanted, { request, ctx: api.ctx });
  const input = wanted.input.parse(withKey(wanted, { input: body.input, request }));
  const ctx = { ...api.ctx, actor: visitor.actor, edition: editionOf(request) };
  const result = await wanted.run(ctx, input, body.pieces);
  return answerJson(result ?? null);
}

async function demandVisitor(api: Api, request: Request): Promise<Visitor> {
  const visitor = await api.identify(request);
  if (visitor) return visitor;
  throw new AppError("NOT_SIGNED_IN", "nobody is signed in: sign in, or send a token of the API");
}

function findCall(name: string): Call {
  if (Object.hasOwn(calls, name)) return calls[name as keyof typeof calls] as unknown as Call;
  throw new AppError("NOT_FOUND", `there is no call «${name}»: /api/openapi.json lists them all`);
}

function demandRight(wanted: Pick<Call, "scope" | "fresh" | "early">, visitor: Visitor): void {
  if (visitor.scopes && !(wanted.scope && visitor.scopes.includes(wanted.scope))) {
    throw new AppError("NOT_ALLOWED", `this token is not for ${wanted.scope ?? "this call"}`, {
      params: { scope: wanted.scope },
    });
  }
  if (visitor.lacksSecondFactor && !wanted.early) {
    throw new AppError("SECOND_FACTOR", "your role needs a second factor: set it up before going on");
  }
  if (wanted.fresh && !visitor.fresh) {
    throw new AppError("SIGN_IN_AGAIN", "prove once more that it is you: enter your password again");
  }
}

/** The header `Idempotency-Key` is the call's `key`, where the call takes one. */
function withKey(wanted: Call, { input, request }: { input: unknown; request: Request }): unknown {
  const key = request.headers.get("idempotency-key");
  const shape = (wanted.input as { shape?: Record<string, unknown> }).shape;
  if (key === null || !shape?.key || typeof input !== "object" || input === null) return input;
  return { ...input, key };
}
