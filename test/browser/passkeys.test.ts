// A passkey in a real browser, with an authenticator that the browser itself plays: registered, used, removed.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import type { Browser, CDPSession, Page } from "playwright-core";
import { readConfig } from "../../src/config.ts";
import { FactClock } from "../../src/platform/cache/fact-clock.ts";
import { demandFreePort } from "../../src/platform/http/free-port.ts";
import { type Served, serve } from "../../src/serve.ts";
import { testNewsroom } from "../newsroom.ts";
import { givePassword, staffActor, TEST_PASSWORD, TEST_SECRET } from "../staff.ts";
import { openBrowser } from "./keyboard.ts";

const { ctx, databaseUrl } = await testNewsroom();
const EMAIL = "passkey@example.org";

let browser: Browser;
let served: Served;
let page: Page;
let devtools: CDPSession;
let authenticatorId: string;

before(async () => {
  const port = await demandFreePort("127.0.0.1", 0);
  const config = readConfig({ PORT: String(port), DATABASE_URL: databaseUrl, DABIR_SECRET: TEST_SECRET });
  const own = { ...ctx, origin: config.origin };
  served = await serve({ config, ctx: own, facts: new FactClock(), databaseUrl });
  const actor = await staffActor(ctx, { email: EMAIL });
  await givePassword(ctx, { actor, email: EMAIL });
  browser = await openBrowser();
  // The studio's screens speak to the same endpoints; here any page of the origin does.
  const context = await browser.newContext({ bypassCSP: true });
  page = await context.newPage();
  await page.goto(`http://localhost:${port}/fa/about`);
  devtools = await context.newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  ({ authenticatorId } = await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  }));
});

after(async () => {
  await browser.close();
  await served.close();
});

interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: every endpoint has a shape of its own
  body: any;
}

function ask(path: string, input?: object): Promise<Answer> {
  return page.evaluate(
    async ([address, body]) => {
      const post = { method: "POST", headers: { "content-type": "application/json" }, body: body as string };
      const response = await fetch(address as string, body === null ? {} : post);
      return { status: response.status, body: await response.json() };
    },
    [`/api/${path}`, input === undefined ? null : JSON.stringify(input)],
  );
}

/** What the browser's own credentials make of the options. */
function credential(kind: "create" | "get", options: object): Promise<object> {
  return page.evaluate(
    async ([how, said]) => {
      const made =
        how === "create"
          ? await navigator.credentials.create({
              publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(
                said as unknown as PublicKeyCredentialCreationOptionsJSON,
              ),
            })
          : await navigator.credentials.get({
              publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(
                said as unknown as PublicKeyCredentialRequestOptionsJSON,
              ),
            });
      return (made as PublicKeyCredential).toJSON() as object;
    },
    [kind, options] as const,
  );
}

async function enterByPasskey(said: object = {}): Promise<Answer> {
  const options = await ask("auth/passkey/generate-authenticate-options");
  const response = await credential("get", { ...options.body, ...said });
  return ask("auth/passkey/verify-authentication", { response });
}

test("a passkey is registered by whoever is signed in, and opens the door without a password", async () => {
  assert.equal((await ask("auth/sign-in/email", { email: EMAIL, password: TEST_PASSWORD })).status, 200);
  const options = await ask("auth/passkey/generate-register-options");
  assert.equal(options.body.rp.id, "localhost");
  const response = await credential("create", options.body);
  const registered = await ask("auth/passkey/verify-registration", { response, name: "گوشی" });
  assert.equal(registered.status, 200, JSON.stringify(registered.body));
  const { body: passkeys } = await ask("auth/passkey/list-user-passkeys");
  assert.deepEqual(
    passkeys.map((one: { name: string }) => one.name),
    ["گوشی"],
  );
  await ask("auth/sign-out", {});
  assert.equal((await ask("accounts.me", {})).status, 401);
  const entered = await enterByPasskey();
  assert.equal(entered.status, 200, JSON.stringify(entered.body));
  const me = await ask("accounts.me", {});
  assert.deepEqual([me.body.account.email, me.body.secondFactor.passkeys], [EMAIL, 1]);
});

test("a passkey proves a running session anew, which stays the only one", async () => {
  await sql`update sign_in.session set proved_at = now() - interval '1 hour'`.execute(ctx.db);
  const token = { name: "ب", scopes: ["articles.read"], days: 1 };
  assert.equal((await ask("tokens.create", token)).body.error.code, "SIGN_IN_AGAIN");
  assert.equal((await enterByPasskey()).status, 200);
  assert.equal((await ask("tokens.create", token)).status, 200);
  assert.equal((await ask("sessions.list", {})).body.sessions.length, 1);
});

test("a device that does not ask who its person is opens nothing", async () => {
  await ask("auth/sign-out", {});
  await devtools.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
  const refused = await enterByPasskey({ userVerification: "discouraged" });
  assert.deepEqual([refused.status, refused.body.error.params.reason], [401, "USER_NOT_VERIFIED"]);
  await devtools.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: true });
  assert.equal((await enterByPasskey()).status, 200);
});

test("an answer of the browser is taken once", async () => {
  const options = await ask("auth/passkey/generate-authenticate-options");
  const response = await credential("get", options.body);
  assert.equal((await ask("auth/passkey/verify-authentication", { response })).status, 200);
  assert.equal((await ask("auth/passkey/verify-authentication", { response })).body.error.code, "BAD_INPUT");
});

test("a removed passkey opens nothing", async () => {
  const { body: passkeys } = await ask("auth/passkey/list-user-passkeys");
  assert.equal((await ask("auth/passkey/delete-passkey", { id: passkeys[0].id })).status, 200);
  await ask("auth/sign-out", {});
  const refused = await enterByPasskey();
  assert.deepEqual([refused.status, refused.body.error.code], [401, "NOT_SIGNED_IN"]);
  assert.equal((await ask("accounts.me", {})).status, 401);
});
