// Signing in, below /api/auth/: our own steps, and those passages to better-auth that are listed. Every POST has to
// come from a page of ours.
import { Hono, type Context as HonoContext } from "hono";
import { AppError } from "../../errors.ts";
import { demandPace } from "../../platform/sign-in/pace.ts";
import { answerJson, faultAnswer } from "../fault.ts";
import { demandOwnOrigin } from "../origin.ts";
import { readJson } from "../read-json.ts";
import { doorState, STEPS } from "./own-steps.ts";
import { type AuthDoor, answerPassage, type Passing } from "./pass.ts";

type Bindings = { Bindings: { sender?: string } };

const QUARTER_SECONDS = 900;

export function authRoutes(door: AuthDoor): Hono<Bindings> {
  const app = new Hono<Bindings>();
  app.get("/api/auth/state", async (c) =>
    answerJson(await doorState(door.ctx, await door.identify(c.req.raw))),
  );
  app.get("/api/auth/*", (c) => answerPassage(door, passingOf(c)));
  app.post("/api/auth/*", async (c) => {
    const passing = passingOf(c);
    const host = passing.request.headers.get("host") ?? new URL(passing.request.url).host;
    demandOwnOrigin(passing.request, { origin: door.ctx.origin, host });
    return Object.hasOwn(STEPS, passing.name) ? answerStep(door, passing) : answerPassage(door, passing);
  });
  app.all("/api/auth/*", () =>
    faultAnswer(door.ctx, new AppError("NOT_FOUND", "there is nothing at this address")),
  );
  app.onError((error) => faultAnswer(door.ctx, error));
  return app;
}

async function answerStep(door: AuthDoor, { name, request, sender }: Passing): Promise<Response> {
  const step = STEPS[name] as (typeof STEPS)[string];
  await demandPace(door.ctx.db, {
    key: `${name}|sender:${sender}`,
    most: step.most,
    seconds: QUARTER_SECONDS,
  });
  const input = step.input.parse(await readJson(request));
  const done = await step.run(door.ctx, input, await door.identify(request));
  return step.enters ? enter(door, { done, input, request, sender }) : answerJson(done);
}

/** The answer of the step, with the session of whoever took it. */
async function enter(
  door: AuthDoor,
  { done, input, request, sender }: { done: object; input: unknown; request: Request; sender: string },
): Promise<Response> {
  const { email } = done as { email: string };
  const { password } = input as { password: string };
  const knock = new Request(request.url, {
    method: "POST",
    headers: request.headers,
    body: JSON.stringify({ email, password }),
  });
  const entered = await answerPassage(door, { name: "sign-in/email", request: knock, sender });
  const answer = answerJson(done);
  for (const cookie of entered.headers.getSetCookie()) answer.headers.append("set-cookie", cookie);
  return answer;
}

function passingOf(c: HonoContext<Bindings>): Passing {
  return {
    name: c.req.path.slice("/api/auth/".length),
    request: c.req.raw,
    sender: c.env?.sender ?? "",
  };
}
