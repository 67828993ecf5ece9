// Steps of signing in that are our own: links for a first password, a forgotten one, a proof that it is still oneself.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import {
  acceptInvitation,
  acceptInvitationInput,
  resetPassword,
  resetPasswordInput,
  welcome,
  welcomeInput,
} from "../../newsroom/accounts/accept-link.ts";
import { linkView } from "../../newsroom/accounts/account-link.ts";
import { anybodyThere } from "../../newsroom/accounts/first-start.ts";
import { requestReset, requestResetInput } from "../../newsroom/accounts/send-link.ts";
import { getSettings } from "../../newsroom/settings/settings.ts";
import { hashSecret } from "../../platform/sign-in/one-time-secret.ts";
import { demandPace, forgetPace } from "../../platform/sign-in/pace.ts";
import { isPassword } from "../../platform/sign-in/people.ts";
import { proveSession } from "../../platform/sign-in/session.ts";
import type { Visitor } from "../visitor.ts";

interface Step<I extends z.ZodType> {
  input: I;
  /** Tries of one sender within a quarter of an hour. */
  most: number;
  /** Whoever succeeds is signed in with the address of the answer and the password of the question. */
  enters?: boolean;
  run(ctx: Context, input: z.output<I>, visitor: Visitor | null): Promise<object>;
}

const step = <I extends z.ZodType>(definition: Step<I>): Step<z.ZodType> =>
  definition as unknown as Step<z.ZodType>;

/** Before anybody is signed in. */
const DOOR = { kind: "system", name: "door" } as const;
const QUARTER_SECONDS = 900;

export const STEPS: Record<string, Step<z.ZodType>> = {
  link: step({
    input: z.strictObject({ token: z.string().min(1).max(200) }),
    most: 60,
    run: (ctx, input) => linkView(ctx, input),
  }),
  welcome: step({
    input: welcomeInput,
    most: 30,
    enters: true,
    run: async (ctx, input) => ({ email: (await welcome({ ...ctx, actor: DOOR }, input)).email }),
  }),
  "accept-invitation": step({
    input: acceptInvitationInput,
    most: 30,
    enters: true,
    run: async (ctx, input) => ({ email: (await acceptInvitation({ ...ctx, actor: DOOR }, input)).email }),
  }),
  "reset-password": step({
    input: resetPasswordInput,
    most: 30,
    run: async (ctx, input) => ({ email: (await resetPassword({ ...ctx, actor: DOOR }, input)).email }),
  }),
  "request-password-reset": step({
    input: requestResetInput,
    most: 10,
    run: async (ctx, input) => {
      const email = hashSecret(input.email.trim().toLowerCase());
      await demandPace(ctx.db, {
        key: `request-password-reset|email:${email}`,
        most: 3,
        seconds: QUARTER_SECONDS,
      });
      // Answered at once: how long it takes says nothing of whether there is such an account.
      void requestReset({ ...ctx, actor: DOOR }, input).catch((error) =>
        ctx.log.error("a forgotten password could not be helped", error),
      );
      return { mail: ctx.mail !== undefined };
    },
  }),
  prove: step({
    input: z.strictObject({ password: z.string().min(1).max(1000) }),
    most: 60,
    run: async (ctx, { password }, visitor) => {
      const { id, session } = visitor?.actor ?? {};
      if (!id || !session) throw new AppError("NOT_SIGNED_IN", "nobody is signed in");
      const key = `prove|account:${id}`;
      await demandPace(ctx.db, { key, most: 10, seconds: QUARTER_SECONDS });
      if (!(await isPassword(ctx.db, { id: String(id), password }))) {
        throw new AppError("NOT_ALLOWED", "this is not your password", {
          params: { reason: "INVALID_PASSWORD" },
        });
      }
      await forgetPace(ctx.db, key);
      await proveSession(ctx.db, session);
      return {};
    },
  }),
};

/** What the page of signing in shows before anybody is known. */
export async function doorState(ctx: Context, visitor: Visitor | null) {
  const { name, tagline, logo, accent } = await getSettings(ctx);
  return {
    signedIn: visitor !== null,
    /** Nobody has an account yet: the way in is the link that the start printed. */
    firstStart: !(await anybodyThere(ctx)),
    /** A forgotten password is helped by mail; else an operator prints a link. */
    mail: ctx.mail !== undefined,
    house: { name, tagline, logo, accent },
  };
}
