// The one file that knows better-auth: passwords, second factors and passkeys at sign-in. What of it can be reached
// and how often, its callers decide; sessions are read by session.ts.
import { passkey } from "@better-auth/passkey";
import { betterAuth } from "better-auth";
import { twoFactor } from "better-auth/plugins/two-factor";
import type { Kysely } from "kysely";
import { isLoopback } from "../http/loopback.ts";
import type { Log } from "../log.ts";
import { hashPassword, isPasswordOf } from "./password-hash.ts";
import { SESSION_SECONDS } from "./session.ts";
import { LEAST_LETTERS, MOST_LETTERS } from "./weak-passwords.ts";

export const AUTH_PATH = "/api/auth";
/** A header of ours: the sender's address, put there by whoever calls. */
export const SENDER_HEADER = "x-dabir-sender";

export interface SignInOptions {
  // biome-ignore lint/suspicious/noExplicitAny: whatever other tables the database has
  db: Kysely<any>;
  secret: string;
  /** Public origin without a trailing slash. */
  origin: string;
  /** All origins that pages of ours can have. */
  origins: readonly string[];
  /** As authenticator apps name the newsroom. */
  name: string;
  log: Log;
  /** False for whoever may not come in though the password is right. */
  mayEnter(userId: string): Promise<boolean>;
}

/** Answers requests below /api/auth/ in better-auth's own form. */
export type SignIn = (request: Request) => Promise<Response>;

export function createSignIn(options: SignInOptions): SignIn {
  const { origin, origins, secret, log } = options;
  const host = new URL(origin).hostname;
  const auth = betterAuth({
    appName: options.name,
    baseURL: origin,
    basePath: AUTH_PATH,
    secret,
    trustedOrigins: [...origins],
    telemetry: { enabled: false },
    logger: { level: "error", log: (_level, message) => log.warn("signing in", { reason: String(message) }) },
    // Counted by pace.ts, for all doors together.
    rateLimit: { enabled: false },
    database: { db: options.db, type: "postgres", schemaName: "sign_in" },
    user: {
      fields: { emailVerified: "email_verified", createdAt: "created_at", updatedAt: "updated_at" },
    },
    session: {
      fields: {
        expiresAt: "expires_at",
        createdAt: "created_at",
        updatedAt: "updated_at",
        ipAddress: "ip_address",
        userAgent: "user_agent",
        userId: "user_id",
      },
      expiresIn: SESSION_SECONDS,
      disableSessionRefresh: true,
      // Freshness is asked by our own door, which counts every proof.
      freshAge: 0,
      cookieCache: { enabled: false },
    },
    account: {
      modelName: "credential",
      fields: {
        accountId: "account_id",
        providerId: "provider_id",
        userId: "user_id",
        accessToken: "access_token",
        refreshToken: "refresh_token",
        idToken: "id_token",
        accessTokenExpiresAt: "access_token_expires_at",
        refreshTokenExpiresAt: "refresh_token_expires_at",
        createdAt: "created_at",
        updatedAt: "updated_at",
      },
    },
    verification: {
      fields: { expiresAt: "expires_at", createdAt: "created_at", updatedAt: "updated_at" },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: LEAST_LETTERS,
      maxPasswordLength: MOST_LETTERS,
      password: { hash: hashPassword, verify: ({ hash, password }) => isPasswordOf(hash, password) },
    },
    databaseHooks: {
      session: {
        create: { before: async ({ userId }) => ((await options.mayEnter(userId)) ? undefined : false) },
      },
    },
    advanced: {
      cookiePrefix: "dabir",
      useSecureCookies: false,
      // No page of readers is ever asked for with it.
      defaultCookieAttributes: {
        httpOnly: true,
        sameSite: "strict",
        secure: origin.startsWith("https:"),
        path: "/api",
      },
      ipAddress: { ipAddressHeaders: [SENDER_HEADER] },
      database: { validateSchema: false },
    },
    plugins: [
      twoFactor({
        issuer: options.name,
        schema: {
          user: { fields: { twoFactorEnabled: "two_factor_enabled" } },
          twoFactor: {
            modelName: "two_factor",
            fields: {
              backupCodes: "backup_codes",
              userId: "user_id",
              failedVerificationCount: "failed_verification_count",
              lockedUntil: "locked_until",
            },
          },
        },
      }),
      passkey({
        // A passkey belongs to a name; on loopback that is localhost alone.
        rpID: isLoopback(host) ? "localhost" : host,
        rpName: options.name,
        origin: [...origins],
        authenticatorSelection: { residentKey: "required", userVerification: "required" },
        schema: {
          passkey: {
            fields: {
              publicKey: "public_key",
              userId: "user_id",
              credentialID: "credential_id",
              deviceType: "device_type",
              backedUp: "backed_up",
              createdAt: "created_at",
            },
          },
        },
      }),
    ],
  });
  return auth.handler;
}
