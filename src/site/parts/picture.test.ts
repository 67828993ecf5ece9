import assert from "node:assert/strict";
import { test } from "node:test";
import type { Picture } from "../../newsroom/reading/pictures.ts";
import { image, renditionWidths } from "./picture.ts";

const picture: Picture = {
  id: "m1",
  alt: "قطاری در ایستگاه",
  caption: null,
  credit: null,
  width: 1000,
  height: 600,
  colour: "#888888",
  focus: { x: 0.1, y: 0.9 },
};

test("offers the renditions within the picture's own width", () => {
  assert.deepEqual(renditionWidths(picture), [320, 640, 960]);
  assert.deepEqual(renditionWidths({ ...picture, width: 100 }), [320]);
  assert.deepEqual(renditionWidths({ ...picture, width: 1600 }), [320, 640, 960, 1280, 1600]);
});

test("holds a cropped picture at its focal point, without any inline style", () => {
  const cropped = String(image(picture, { sizes: "100vw", shape: "photo" }));
  assert.match(cropped, /class="pic photo fx0 fy4"/);
  const whole = String(image(picture, { sizes: "100vw", shape: "own" }));
  assert.match(whole, /class="pic own"/);
});

test("is loaded when it comes near, unless it opens the page", () => {
  assert.match(String(image(picture, { sizes: "100vw", shape: "own" })), /loading="lazy"/);
  const first = String(image(picture, { sizes: "100vw", shape: "own", first: true }));
  assert.match(first, /fetchpriority="high"/);
  assert.doesNotMatch(first, /lazy/);
});

test("is silent beside a headline and described where it stands alone", () => {
  assert.match(String(image(picture, { sizes: "100vw", shape: "photo", silent: true })), /alt=""/);
  assert.match(String(image(picture, { sizes: "100vw", shape: "own" })), /alt="قطاری در ایستگاه"/);
});
