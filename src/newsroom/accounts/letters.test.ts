import assert from "node:assert/strict";
import { after, test } from "node:test";
import { proofread } from "@dabir/farsi";
import words from "../../../locales/mail.fa.json" with { type: "json" };
import { fakeSmtp } from "../../../test/fake-smtp.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { staffActor } from "../../../test/staff.ts";
import type { Context } from "../../context.ts";
import { openMail } from "../../platform/mail.ts";
import { changeSettings } from "../settings/settings.ts";
import { inviteAccount, requestReset, sendLink } from "./send-link.ts";

const { ctx: plain } = await testNewsroom();
const smtp = await fakeSmtp();
const mail = openMail({ url: smtp.url, from: "news@example.org" });
after(async () => {
  mail.close();
  await smtp.close();
});
const ctx: Context = { ...plain, mail };
await changeSettings(ctx, { name: "روزآمد" });

/** The readable parts of the last letter. */
function lastTexts(): string {
  const data = smtp.letters.at(-1)?.data ?? "";
  return data
    .split(/\r\n--[^\r]+/)
    .map((part) => {
      const [head = "", ...body] = part.split("\r\n\r\n");
      const text = body.join("\r\n\r\n");
      if (/base64/i.test(head)) return Buffer.from(text, "base64").toString("utf8");
      const joined = text.replace(/=\r\n/g, "");
      const bytes = joined.replace(/=([0-9A-F]{2})/g, (_, hex) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      );
      return /quoted-printable/i.test(head) ? Buffer.from(bytes, "latin1").toString("utf8") : text;
    })
    .join("\n");
}

test("an invitation goes by mail and is then shown to nobody else", async () => {
  const sent = await inviteAccount(ctx, { name: "خبرنگار تازه", email: "new@example.org", role: "reporter" });
  assert.equal(sent.link, null);
  assert.deepEqual(smtp.letters.at(-1)?.to, ["new@example.org"]);
  const texts = lastTexts();
  assert.match(texts, /خبرنگار تازه گرامی/);
  assert.match(texts, /http:\/\/127\.0\.0\.1:3000\/studio\/invitation#[\w-]{43}/);
  assert.match(texts, /روزآمد/);
});

test("a name cannot put marks into a letter", async () => {
  await inviteAccount(ctx, { name: "<img src=x>", email: "mark@example.org", role: "reporter" });
  assert.doesNotMatch(lastTexts().split("<html")[1] ?? "", /<img/);
});

test("a forgotten password is helped only where there is such an account", async () => {
  await staffActor(ctx, { email: "forgetful@example.org" });
  const before = smtp.letters.length;
  await requestReset(ctx, { email: "nobody@example.org" });
  assert.equal(smtp.letters.length, before);
  await requestReset(ctx, { email: " Forgetful@Example.org " });
  assert.equal(smtp.letters.length, before + 1);
});

test("a link that no server takes is handed over", async () => {
  const away: Context = {
    ...plain,
    mail: { send: () => Promise.reject(new Error("away")), close: () => {} },
  };
  const { id } = await staffActor(plain);
  assert.match((await sendLink(away, { id })).link ?? "", /#/);
});

test("the letters' Persian has no certain slip", () => {
  const slips = Object.entries(words).flatMap(([key, text]) =>
    proofread(text)
      .filter(({ certainty }) => certainty === "sure")
      .map(({ rule }) => `${key}: ${rule}`),
  );
  assert.deepEqual(slips, []);
});
