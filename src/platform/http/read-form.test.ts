import assert from "node:assert/strict";
import { test } from "node:test";
import { readForm } from "./read-form.ts";

const FORM = "application/x-www-form-urlencoded";

function form(body: BodyInit, headers: Record<string, string> = {}): Promise<Map<string, string>> {
  const init = { method: "POST", body, headers: { "content-type": FORM, ...headers }, duplex: "half" };
  return readForm(new Request("http://x.example/", init), 1000);
}

test("fields are decoded, of a repeated one the first counts", async () => {
  const fields = await form("text=%D8%B3%D9%84%D8%A7%D9%85+a%2Bb&x=1&x=2&flag&=empty&&y=a=b");
  assert.deepEqual(Object.fromEntries(fields), { text: "سلام a+b", x: "1", flag: "", "": "empty", y: "a=b" });
});

test("an empty body has no fields, and names of objects are names", async () => {
  assert.equal((await form("")).size, 0);
  assert.equal((await form("__proto__=1&constructor=2")).get("__proto__"), "1");
});

test("raw UTF-8 bytes are taken", async () => {
  assert.equal((await form("text=سلام")).get("text"), "سلام");
});

const BAD: [what: string, body: BodyInit][] = [
  ["NUL in a value", "text=a%00b"],
  ["NUL in a name", "a%00b=1"],
  ["raw NUL", "text=a\0b"],
  ["broken percent signs", "text=%zz"],
  ["encoded bytes that are no UTF-8", "text=%ff"],
  ["raw bytes that are no UTF-8", new Uint8Array([0x61, 0x3d, 0xff])],
];

for (const [what, body] of BAD) {
  test(`refused: ${what}`, async () => {
    await assert.rejects(form(body), { code: "BAD_INPUT" });
  });
}

test("another type is refused, a type with a charset taken", async () => {
  await assert.rejects(form("{}", { "content-type": "application/json" }), { code: "BAD_INPUT" });
  await assert.rejects(form("x=1", { "content-type": "multipart/form-data; boundary=x" }), {
    code: "BAD_INPUT",
  });
  assert.equal((await form("x=1", { "content-type": `${FORM}; charset=UTF-8` })).get("x"), "1");
});

test("more bytes than allowed are refused, announced or not", async () => {
  assert.equal((await form(`x=${"a".repeat(998)}`)).get("x")?.length, 998);
  await assert.rejects(form(`x=${"a".repeat(999)}`), { code: "TOO_LARGE" });
  const endless = new ReadableStream({
    pull: (controller) => controller.enqueue(new TextEncoder().encode("a".repeat(100))),
  });
  await assert.rejects(form(endless), { code: "TOO_LARGE" });
});
