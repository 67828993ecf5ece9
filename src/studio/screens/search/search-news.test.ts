import assert from "node:assert/strict";
import { test } from "node:test";
import { type Found, withNews } from "./search-news.ts";

const found = (code: number, headline = "تیتر"): Found =>
  ({ article: { code }, headline: { text: headline, marks: [] } }) as unknown as Found;
const shownAs = (list: Found[]) => list.map(({ article, headline }) => [article.code, headline.text]);

test("results keep their places; those that changed are shown as they are now", () => {
  const { found: shown, fresh } = withNews([found(3), found(1), found(2)], [found(2, "تازه")]);
  assert.deepEqual(shownAs(shown), [
    [3, "تیتر"],
    [1, "تیتر"],
    [2, "تازه"],
  ]);
  assert.equal(fresh, 0);
});

test("what is not among them is counted and kept back", () => {
  const { found: shown, fresh } = withNews([found(1)], [found(8), found(9), found(1)]);
  assert.deepEqual([shown.length, fresh], [1, 2]);
});

test("an article that moved down between two pages stands once", () => {
  assert.equal(withNews([found(1), found(2), found(1)], []).found.length, 2);
});
