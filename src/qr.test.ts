import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { correctionOf, qrModules, qrPath } from "./qr.ts";

test("the correction is that of the standard's own example", () => {
  const words = [32, 91, 11, 120, 209, 114, 220, 77, 67, 64, 236, 17, 236, 17, 236, 17];
  assert.deepEqual(correctionOf(words, 10), [196, 35, 39, 119, 235, 215, 231, 226, 93, 23]);
});

test("a code is as large as its text needs, and no larger than version 10", () => {
  assert.equal(qrModules("a").length, 21);
  assert.equal(qrModules("q".repeat(213)).length, 57);
  assert.throws(() => qrModules("q".repeat(214)), RangeError);
});

test("an address of an authenticator gives the code that readers of codes were seen to read", () => {
  const text =
    "otpauth://totp/Dabir:reporter%40demo.example?secret=KBKTENLCOZRXGQTPJZGGCYTLMFVEGNKZ&issuer=Dabir";
  const modules = qrModules(text)
    .map((row) => row.map(Number).join(""))
    .join("\n");
  assert.equal(createHash("sha256").update(modules).digest("hex").slice(0, 16), "be08cc4ea4cf9272");
});

test("the drawing leaves four modules of quiet around the code", () => {
  const { path, size } = qrPath("a");
  assert.equal(size, 29);
  assert.ok(path.startsWith("M4 4h1v1h-1z"));
});
