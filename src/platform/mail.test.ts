import assert from "node:assert/strict";
import type { AddressInfo } from "node:net";
import { createServer, type Server } from "node:net";
import { after, test } from "node:test";
import { fakeSmtp } from "../../test/fake-smtp.ts";
import { openMail } from "./mail.ts";

const smtp = await fakeSmtp();
after(() => smtp.close());

test("a letter reaches the server with both its texts and a Persian subject", async () => {
  const mail = openMail({ url: smtp.url, from: "news@example.org" });
  await mail.send({
    to: "reporter@example.org",
    subject: "دعوت به تحریریه",
    text: "سلام\n",
    html: "<p>سلام</p>",
  });
  mail.close();
  const [letter] = smtp.letters;
  assert.deepEqual([letter?.from, letter?.to], ["news@example.org", ["reporter@example.org"]]);
  assert.match(letter?.data ?? "", /^Subject: =\?UTF-8\?/m);
  assert.match(letter?.data ?? "", /^Auto-Submitted: auto-generated/im);
  assert.match(letter?.data ?? "", /text\/plain; charset=utf-8/);
  assert.match(letter?.data ?? "", /text\/html; charset=utf-8/);
});

test("a header cannot be smuggled into a letter", async () => {
  const mail = openMail({ url: smtp.url, from: "news@example.org" });
  await mail.send({ to: "a@example.org", subject: "a\r\nBcc: b@example.org", text: "x", html: "x" });
  mail.close();
  const letter = smtp.letters.at(-1);
  assert.deepEqual(letter?.to, ["a@example.org"]);
  assert.doesNotMatch(letter?.data ?? "", /^Bcc:/m);
});

test("a server that is not there is told", async () => {
  const taken: Server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => taken.once("listening", resolve));
  const { port } = taken.address() as AddressInfo;
  await new Promise((resolve) => taken.close(resolve));
  const mail = openMail({ url: `smtp://127.0.0.1:${port}`, from: "news@example.org" });
  await assert.rejects(mail.send({ to: "a@example.org", subject: "s", text: "x", html: "x" }));
  mail.close();
});
