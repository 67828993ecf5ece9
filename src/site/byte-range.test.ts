// RFC 9110, section 14: which piece of a file of 1,000 bytes is meant.
import assert from "node:assert/strict";
import { test } from "node:test";
import { rangeOf } from "./byte-range.ts";

const file = { size: 1000, etag: '"a-mp4"' };
const ask = (range: string | undefined, ifRange?: string) => rangeOf({ range, ifRange }, file);
const piece = (start: number, end: number) => ({ start, end });

const CASES: [range: string | undefined, expected: ReturnType<typeof ask>][] = [
  [undefined, "whole"],
  ["bytes=0-499", piece(0, 499)],
  ["bytes=500-999", piece(500, 999)],
  ["bytes=0-", piece(0, 999)],
  ["bytes=999-", piece(999, 999)],
  ["bytes=0-0", piece(0, 0)],
  ["bytes=990-5000", piece(990, 999)],
  ["bytes=-500", piece(500, 999)],
  ["bytes=-5000", piece(0, 999)],
  ["Bytes=0-1", piece(0, 1)],
  ["bytes= 0-1 ", piece(0, 1)],
  ["bytes=1000-", "none"],
  ["bytes=99999999999999999999-", "none"],
  ["bytes=-0", "none"],
  // What is not understood is as if it were not there.
  ["bytes=5-4", "whole"],
  ["bytes=a-b", "whole"],
  ["bytes=", "whole"],
  ["bytes=-", "whole"],
  ["lines=0-1", "whole"],
  // Several at once: the whole file.
  ["bytes=0-1,5-6", "whole"],
  ["bytes=0-1, -1", "whole"],
];

for (const [range, expected] of CASES) {
  test(`${range}`, () => assert.deepEqual(ask(range), expected));
}

test("a piece is sent only to who has another piece of the same file", () => {
  assert.deepEqual(ask("bytes=0-1", '"a-mp4"'), piece(0, 1));
  for (const other of ['"b-mp4"', 'W/"a-mp4"', "Sun, 06 Nov 1994 08:49:37 GMT", "", '"a-mp4", "b"']) {
    assert.equal(ask("bytes=0-1", other), "whole", other);
  }
});

test("of an empty file there is no piece", () => {
  const empty = { size: 0, etag: '"e"' };
  for (const range of ["bytes=0-", "bytes=-1"]) {
    assert.equal(rangeOf({ range, ifRange: undefined }, empty), "none");
  }
});
