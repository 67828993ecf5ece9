import assert from "node:assert/strict";
import { test } from "node:test";
import { assetAddress, assetFiles, findAsset, styleAddress } from "./assets.ts";

test("every file is found at its address, with a type, and at no other", () => {
  for (const file of assetFiles()) {
    assert.match(file.address, /^\/assets\/[\w.-]+\.[0-9a-f]{10}\.\w+$/);
    assert.equal(findAsset(file.address), file);
  }
  assert.equal(findAsset("/assets/vazirmatn.woff2"), undefined);
  assert.equal(findAsset("/assets/../assets.ts"), undefined);
  assert.throws(() => assetAddress("nothing.js"));
});

test("the font weighs at most 60 KB and stands in the styles under its own address", () => {
  const font = findAsset(assetAddress("vazirmatn.woff2"));
  assert.ok(font !== undefined && font.bytes.length <= 60_000);
  assert.ok(findAsset(styleAddress())?.bytes.includes(font.address));
});

test("the stylesheet carries the newsroom's two accent colours, and its address names them", () => {
  const address = styleAddress({ light: "#123456", dark: "#ABCDEF" });
  assert.match(address, /123456-abcdef/);
  const style = findAsset(address)?.bytes.toString() ?? "";
  assert.match(style, /--accent:#123456/);
  assert.match(style, /--accent:#abcdef/);
  assert.doesNotMatch(style, /#acce/);
});

test("anything but two colours falls back to the default, so that nothing else reaches the stylesheet", () => {
  assert.equal(styleAddress({ light: "red;}", dark: "#ffffff" }), styleAddress());
});

test("a stylesheet is answered before any page asked for it, but not in numbers without end", () => {
  const hash = styleAddress().split(".").at(-2);
  const colour = (index: number) => index.toString(16).padStart(6, "0");
  const found = Array.from({ length: 50 }, (_, index) =>
    findAsset(`/assets/site-${colour(index)}-ffffff.${hash}.css`),
  ).filter((file) => file !== undefined);
  assert.ok(found.length > 0 && found.length < 20);
  assert.ok(findAsset(styleAddress({ light: "#0f0f0f", dark: "#f0f0f0" })));
});

test("styles use logical properties only and hold no comment", () => {
  const style = findAsset(styleAddress())?.bytes.toString() ?? "";
  assert.doesNotMatch(
    style,
    /(?:margin|padding|border|inset)-(?:left|right|top|bottom)|[{;](?:left|right|float):/,
  );
  assert.doesNotMatch(style, /letter-spacing|text-align:justify|font-style:italic/);
  assert.doesNotMatch(style, /\/\*/);
});

test("scripts have lost their types", () => {
  const script = findAsset(assetAddress("site.js"))?.bytes.toString() ?? "";
  assert.doesNotMatch(script, /: (?:string|void|boolean)|HTMLButtonElement/);
  assert.ok(script.length < 3_000);
});
